"""What every row of voice.md §9 has in a dialogue, and how a list is chosen from."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from domain.candidates import Candidate
from domain.corrections import CorrectionKind, CorrectionReason
from domain.errors import NotAllowed, Refusal
from domain.ids import UnitId
from domain.messages import Code, Message, PersonRef, UnitRef, choice, say
from domain.text import fold
from domain.units import Person, Unit, UnitKind
from handlers.choosing import candidate_option, page
from handlers.dialogue import Answer, Form, Option, Question, Step
from handlers.numbers import is_number, number_in
from handlers.reports.report_words import split_code
from handlers.turn import Turn
from services.corrections import rights

REASON, LOOK = "reason", "look"

First = Callable[[Turn, Form], Awaitable[str]]
Look = Callable[[Turn, Form], Awaitable[tuple[Message, ...]]]
Do = Callable[[Turn, Form, CorrectionReason], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of voice.md §9: its own questions, what is looked at again, and what is done.

    `first` gives the first question; the last one leads to REASON, or to LOOK where there is no
    reason to ask for. The names of its steps begin with the row's own.
    """

    kind: CorrectionKind
    first: First
    steps: Mapping[str, Step]
    look: Look
    do: Do


WAYS_ON = (choice("correct-again", "correct"), choice("my-tasks", "mine"))


def candidates_question(message: Message, form: Form, people: Sequence[Candidate]) -> Question:
    """A list of people in pages; any code of the list may be typed."""
    if not people:
        raise nothing()
    picks = page(form, [candidate_option(one) for one in people])
    return Question(message, picks, takes_text=True)


def chosen(answer: Answer, people: Sequence[Candidate]) -> Candidate:
    """Whom an answer names, by button or by code. Raises Refusal for nobody of the list."""
    code, _ = split_code(answer.text)
    for one in people:
        if answer.value == str(one.id) or (code is not None and fold(code) == fold(one.code)):
            return one
    if answer.value:
        raise changed()
    raise Refusal("correct-code-unknown", choices=WAYS_ON)


def people_options(people: Sequence[Person]) -> list[Option]:
    """People to choose, typed by their number in the list."""
    return [
        Option(say("choice-invitee", n=n, person=PersonRef(one.id)), str(one.id))
        for n, one in enumerate(people, start=1)
    ]


def unit_options(units: Sequence[Unit]) -> list[Option]:
    """Units to choose, typed by their code."""
    return [
        Option(say("choice-unit", unit=UnitRef(one.id), n=Code(one.code)), str(one.id))
        for one in units
    ]


def chosen_number(answer: Answer, allowed: Sequence[int]) -> int:
    """The id an answer names, if it is in the list still. Raises Refusal."""
    if not is_number(answer.value) or int(answer.value) not in allowed:
        raise changed()
    return int(answer.value)


async def branches(turn: Turn) -> tuple[Unit, ...]:
    """The branches over which this person corrects, by name. Raises NotAllowed for none."""
    mine = rights.branches(await turn.who(), await turn.tree())
    found = tuple(one for one in await turn.work.units.of_kind(UnitKind.BRANCH) if one.id in mine)
    if not found:
        raise NotAllowed
    return found


def branch_in(form: Form) -> UnitId:
    """The branch chosen in this dialogue."""
    return UnitId(number_in(form["branch"]))


def nothing() -> Refusal:
    """There is nothing of this kind that this person could put right."""
    return Refusal("correct-nothing", choices=WAYS_ON)


def changed() -> Refusal:
    """The world has changed since the question was asked."""
    return Refusal("correct-changed-meanwhile", choices=WAYS_ON)
