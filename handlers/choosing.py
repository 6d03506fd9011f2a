"""Choosing from a long list: a page at a time, with a way to the next."""

from collections.abc import Sequence

from domain.candidates import Candidate
from domain.messages import CandidateRef, Code, UnitRef, say
from domain.units import Unit
from handlers.dialogue import Answer, Form, Option, option

PAGE = 8
MORE = "more"
_PAGE = "page"


def page(form: Form, entries: Sequence[Option]) -> tuple[Option, ...]:
    """The options of the page that is open, and the way to the next where there are several."""
    if len(entries) <= PAGE:
        return tuple(entries)
    begin = int(form.get(_PAGE, "0")) * PAGE
    if begin >= len(entries):
        begin = 0
        form[_PAGE] = "0"
    return (*entries[begin : begin + PAGE], option(MORE))


def turns_page(form: Form, answer: Answer) -> bool:
    """Whether the answer only turns the page; any other answer closes the list."""
    if answer.value != MORE:
        form.pop(_PAGE, None)
        return False
    form[_PAGE] = str(int(form.get(_PAGE, "0")) + 1)
    return True


def unit_option(unit: Unit) -> Option:
    """A unit to choose, typed by its code."""
    return Option(say("choice-unit", unit=UnitRef(unit.id), n=Code(unit.code)), str(unit.id))


def candidate_option(one: Candidate, value: int | None = None) -> Option:
    """Somebody to choose, typed by the code; it stands for `value`, else for the person."""
    label = say("choice-candidate", candidate=CandidateRef(one.id), code=Code(one.code))
    return Option(label, str(one.id if value is None else value))
