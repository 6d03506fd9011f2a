"""Dialogues: a stored draft with one open question, that a restart or a detour does not lose."""

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass

from domain.errors import NotAllowed, Refusal
from domain.messages import CandidateRef, Choice, Message, PersonRef, UnitRef, choice, say
from domain.roles import Action
from handlers.set_aside import resume_offered
from handlers.turn import Turn
from services.ports import Draft

Form = MutableMapping[str, str]

DONE = "done"
_PATH = "_path"
_HEARD = "_heard:"
_TYPED = "_typed"  # what was typed last, while it is asked whether it was meant as it stands
_WRONG = frozenset({"problem", "again"})  # by which a step marks that it did not understand
_ROUTE_BYTES = 60  # domain.messages.Choice


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose: its label and the value it stands for (no colon, 30 bytes at most)."""

    label: Message
    value: str


def option(key: str, value: str | None = None) -> Option:
    """An option labelled `choice-<key>`; its value is the key unless one is given."""
    return Option(say(f"choice-{key}"), value or key)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. `takes_text`: anything typed is an answer too."""

    message: Message
    options: tuple[Option, ...] = ()
    takes_text: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the value of an option chosen, or text typed."""

    value: str = ""
    text: str = ""


Ask = Callable[[Turn, Form], Awaitable[Question]]
Take = Callable[[Turn, Form, Answer], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class Step:
    """One question of a flow: how it is asked, and what its answer leads to.

    `take` writes to the form and returns the name of the next step, or DONE after it has done
    and said everything. `keeps_text`: whatever is typed is kept as it stands, such as a remark or
    a name, so that a command's word would be kept too.
    """

    ask: Ask
    take: Take
    takes_text: bool = False
    keeps_text: bool = False


@dataclass(frozen=True, slots=True)
class Flow:
    """A dialogue: its name, the right it needs, and its steps.

    `apart`: fields of the form that tell its drafts apart, so that a form on one person, half
    filled in, outlives one on another.
    """

    name: str
    steps: Mapping[str, Step]
    action: Action | None = None
    open_to_strangers: bool = False
    apart: tuple[str, ...] = ()

    def draft_name(self, form: Mapping[str, str]) -> str:
        """Under what a draft with this form is kept: one of each in a chat."""
        return draft_name(self.name, self.apart, form)


def draft_name(flow: str, apart: tuple[str, ...], form: Mapping[str, str]) -> str:
    """A flow's name and what tells its drafts apart, as far as the form has it."""
    return ":".join([flow, *(form[name] for name in apart if name in form)])


async def begin(turn: Turn, flow: Flow, step: str, form: Form | None = None) -> None:
    """Begin a flow at a step; an older draft of the same name in this chat gives way.

    With it go its buttons: what was offered about somebody else must not answer this.
    """
    made, chat = dict(form or {}), turn.speaker
    older = await turn.work.drafts.find(chat.id, flow.draft_name(made))
    if older is not None:
        await turn.work.drafts.drop(older.id)
    await turn.work.drafts.save(chat.id, chat.person, flow.draft_name(made), step, made, turn.now)
    await _ask(turn, flow, step, made)


async def ask_again(turn: Turn, flow: Flow, draft: Draft) -> None:
    """Put a draft's open question again; where the world has moved past it, say so and drop it."""
    try:
        await _ask(turn, flow, draft.step, dict(draft.form))
    except NotAllowed:
        raise
    except Refusal as refusal:  # else it would answer every further word, until dropped by hand
        await turn.work.drafts.drop(draft.id)
        await turn.tell(refusal.message, refusal.choices or (choice("my-tasks", "mine"),))


async def answer(turn: Turn, flow: Flow, draft: Draft, said: Answer) -> None:
    """Take an answer to the open question of a draft and go on."""
    await _go_on(turn, flow, draft, *await _taken(turn, flow, draft, said))


async def answer_if_one(turn: Turn, flow: Flow, draft: Draft, said: Answer) -> bool:
    """Take an answer and go on; False, and nothing is kept of it, where it answers nothing.

    Typed into a list it is one where it leads to somebody.
    """
    try:
        form, following = await _taken(turn, flow, draft, said)
        if following == draft.step and not await _leads_to_somebody(turn, flow, draft, form):
            return False
    except Refusal:
        return False
    await _go_on(turn, flow, draft, form, following)
    return True


async def _taken(turn: Turn, flow: Flow, draft: Draft, said: Answer) -> tuple[Form, str]:
    form = dict(draft.form)
    form.pop(_TYPED, None)
    if said.text and turn.incoming.message:
        form[_HEARD + turn.incoming.message] = draft.step
    return form, await flow.steps[draft.step].take(turn, form, said)


async def _leads_to_somebody(turn: Turn, flow: Flow, draft: Draft, form: Form) -> bool:
    told = {name for name in form if form[name] != draft.form.get(name)} - _WRONG
    if all(name.startswith("_") for name in told):
        return False
    question = await flow.steps[draft.step].ask(turn, dict(form))
    shown = [value for one in question.options for value in one.label.args.values()]
    return any(isinstance(value, PersonRef | CandidateRef | UnitRef) for value in shown)


async def _go_on(turn: Turn, flow: Flow, draft: Draft, form: Form, following: str) -> None:
    if following == DONE:
        await turn.work.drafts.drop(draft.id)
        await resume_offered(turn)
        return
    if flow.draft_name(form) != draft.flow:
        await turn.work.drafts.drop(draft.id)
    if following != draft.step:
        form[_PATH] = f"{form.get(_PATH, '')},{draft.step}".strip(",")
    await _ask(turn, flow, following, form)


async def go_back(turn: Turn, flow: Flow, draft: Draft) -> None:
    """Return to the question before; the first question is put again."""
    form = dict(draft.form)
    path = form.get(_PATH, "").split(",")
    before = path.pop()
    form[_PATH] = ",".join(path)
    await _ask(turn, flow, before or draft.step, form)


async def correct(turn: Turn, flow: Flow, draft: Draft) -> bool:
    """An edited message was an answer in this draft: take the new text.

    Where it answers the question that is open, go on; else stay where we are.
    """
    step = draft.form.get(_HEARD + turn.incoming.message)
    if step is None:
        return False
    if step == draft.step:
        await answer(turn, flow, draft, Answer(text=turn.incoming.text))
        return True
    form = dict(draft.form)
    await flow.steps[step].take(turn, form, Answer(text=turn.incoming.text))
    await _ask(turn, flow, draft.step, form)
    return True


async def hold(turn: Turn, flow: Flow, draft: Draft, text: str) -> None:
    """Keep what was typed until it is known whether it was meant as it stands."""
    form = {**draft.form, _TYPED: text}
    chat = turn.speaker
    await turn.work.drafts.save(
        chat.id, chat.person, flow.draft_name(form), draft.step, form, draft.asked_at
    )


async def as_typed(turn: Turn, flow: Flow, draft: Draft) -> bool:
    """Take what was held as the answer; False if nothing is held any more."""
    text = draft.form.get(_TYPED)
    if text is None:
        return False
    await answer(turn, flow, draft, Answer(text=text))
    return True


def forget_heard(form: Form) -> None:
    """The form begins anew with another subject: edits of what was typed before are no answers."""
    for name in [name for name in form if name.startswith(_HEARD)]:
        del form[name]


def forget_way(form: Form, *kept: str) -> None:
    """The form begins anew at this question: back leads only to the steps `kept`."""
    way = form.get(_PATH, "").split(",")
    form[_PATH] = ",".join(one for one in way if one in kept)


async def _ask(turn: Turn, flow: Flow, step: str, form: Form) -> None:
    question = await flow.steps[step].ask(turn, form)
    draft = await turn.work.drafts.save(
        turn.speaker.id, turn.speaker.person, flow.draft_name(form), step, form, turn.now
    )
    asked = f"a:{draft}.{flow.name}:{step}:"  # the dialogue's name explains a late press
    if any(len((asked + one.value).encode()) > _ROUTE_BYTES for one in question.options):
        asked = f"a:{draft}:{step}:"
    choices = [Choice(one.label, asked + one.value) for one in question.options]
    await turn.tell(question.message, choices)
