"""A short text that goes on record: typed, within its limit, looked at again if it tells much."""

from collections.abc import Awaitable, Callable, Mapping

from domain.errors import Refusal
from domain.messages import DraftText, Message, say
from domain.text import tidy
from domain.worries import worrying
from handlers.dialogue import Answer, Flow, Form, Question, Step, option
from handlers.turn import Turn

Asked = Callable[[Turn, Form], Awaitable[Message]]


def short_text(
    field: str, asked: Asked, following: str, limit: int, *, may_skip: bool = False
) -> Mapping[str, Step]:
    """The steps that ask for this field of the form and lead on to `following`.

    `may_skip`: it can be left out, also where it tells too much.
    """

    async def ask(turn: Turn, form: Form) -> Question:
        ways = (option("skip"),) if may_skip else ()
        return Question(await asked(turn, form), ways, takes_text=True)

    async def take(_turn: Turn, form: Form, answer: Answer) -> str:
        if answer.value:
            form.pop(field, None)
            return following
        text = " ".join(tidy(answer.text).split())
        if not text:
            return field
        if len(text) > limit:
            raise Refusal("short-text-too-long", length=len(text), most=limit)
        form[field] = text
        return f"{field}-worry" if worrying(text) else following

    return {
        field: Step(ask, take, takes_text=True, keeps_text=True),
        f"{field}-worry": _worry(field, following, may_skip=may_skip),
    }


def _worry(field: str, following: str, *, may_skip: bool) -> Step:
    """What was typed may tell too much: another text, none, or this one all the same."""

    async def ask(_turn: Turn, _form: Form) -> Question:
        drop = (option("drop-line"),) if may_skip else ()
        return Question(say("report-worry"), (option("rewrite"), *drop, option("keep-line")))

    async def take(_turn: Turn, form: Form, answer: Answer) -> str:
        if answer.value == "keep-line":
            return following
        form.pop(field, None)
        return following if answer.value == "drop-line" else field

    return Step(ask, take)


async def as_typed(turn: Turn, flow: Flow, form: Form, field: str) -> DraftText | tuple[()]:
    """What was typed into a field, as a message shows it; nothing where it was left out."""
    if not form.get(field):
        return ()
    draft = await turn.work.drafts.find(turn.speaker.id, flow.draft_name(form))
    return DraftText(draft.id, field) if draft is not None else ()
