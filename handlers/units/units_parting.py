"""To split a branch: the new one's name and code, and who and what goes to it."""

from collections.abc import Awaitable, Callable

from domain.errors import NotAllowed
from domain.ids import CandidateId, PersonId, UnitId
from domain.messages import CandidateRef, Code, Message, PersonRef, UnitRef, say
from domain.text import fold
from domain.unit_changes import code_prefix
from domain.units import UnitKind
from handlers.choosing import page, turns_page
from handlers.dialogue import Answer, Form, Option, Question, Step, option
from handlers.numbers import is_number
from handlers.turn import Turn
from handlers.units import units_form as forms
from handlers.units.units_form import branch_in
from services.units.acts import Parting

_DONE, _ALL = "done-marking", "mark-all"
Entries = Callable[[Turn, Form], Awaitable[dict[int, Message]]]


async def ask_name(turn: Turn, form: Form) -> Question:
    """The name of the branch that is to be."""
    return forms.ask_name(form, "units-split-name", (await branch_in(turn, form)).id)


async def take_name(turn: Turn, form: Form, answer: Answer) -> str:
    """A name nobody has yet, or the question once more."""
    return "split-code" if await forms.named(turn, form, answer.text) else "split-name"


async def ask_code(_turn: Turn, form: Form) -> Question:
    """The letters with which its people's codes begin."""
    return Question(
        say("units-split-code-again" if form.pop("problem", "") else "units-split-code"),
        takes_text=True,
    )


async def take_code(turn: Turn, form: Form, answer: Answer) -> str:
    """Letters nobody has yet, or the question once more."""
    code = code_prefix(fold(answer.text))
    if code is None or await turn.work.units.by_code(code) is not None:
        form["problem"] = "code"
        return "split-code"
    form["code"] = code
    return "members"


async def _members(turn: Turn, form: Form) -> dict[int, Message]:
    branch = await branch_in(turn, form)
    return {
        one.id: say("choice-invitee", n=n, person=PersonRef(one.id))
        for n, one in enumerate(await turn.work.people.members(branch.id), start=1)
    }


async def _people(turn: Turn, form: Form) -> dict[int, Message]:
    branch = await branch_in(turn, form)
    found = await turn.work.candidates.in_branches([branch.id])
    return {
        one.id: say("choice-candidate", candidate=CandidateRef(one.id), code=Code(one.code))
        for one in found
    }


async def _chapters(turn: Turn, form: Form) -> dict[int, Message]:
    branch = await branch_in(turn, form)
    return {
        one.id: say("choice-unit", unit=UnitRef(one.id), n=Code(one.code))
        for one in await turn.work.units.of_kind(UnitKind.CHAPTER)
        if one.branch == branch.id
    }


def _marking(field: str, entries: Entries, following: str) -> Step:
    """Who or what goes along: one tap marks, another takes the mark away."""

    async def ask(turn: Turn, form: Form) -> Question:
        found = await entries(turn, form)
        marked = _marked(form, field)
        ways = [
            Option(label, str(number)) for number, label in found.items() if number not in marked
        ]
        ends = (option(_DONE), *((option(_ALL),) if ways else ()))
        asked = say(
            f"units-split-{field}",
            n=len(marked & found.keys()),
            left=len(ways),
        )
        return Question(asked, (*page(form, ways), *ends))

    async def take(turn: Turn, form: Form, answer: Answer) -> str:
        if turns_page(form, answer):
            return field
        if answer.value == _DONE:
            return following
        found = await entries(turn, form)
        marked = _marked(form, field)
        if answer.value == _ALL:
            marked |= found.keys()
        elif is_number(answer.value) and int(answer.value) in found:
            marked.add(int(answer.value))
        else:
            raise NotAllowed
        form[field] = ",".join(map(str, sorted(marked)))
        return field

    return Step(ask, take)


def _marked(form: Form, field: str) -> set[int]:
    return {int(one) for one in form.get(field, "").split(",") if one}


def parting(form: Form) -> Parting:
    """The branch that is to be, as the form has it."""
    return Parting(
        name=form["name"],
        code=form["code"],
        people=tuple(PersonId(one) for one in sorted(_marked(form, "members"))),
        candidates=tuple(CandidateId(one) for one in sorted(_marked(form, "people"))),
        chapters=tuple(UnitId(one) for one in sorted(_marked(form, "chapters"))),
    )


STEPS = {
    "split-name": Step(ask_name, take_name, takes_text=True, keeps_text=True),
    "split-code": Step(ask_code, take_code, takes_text=True),
    "members": _marking("members", _members, "people"),
    "people": _marking("people", _people, "chapters"),
    "chapters": _marking("chapters", _chapters, "day"),
}
