"""Marking people of a class one tap at a time, or by typing their codes."""

import re
from collections.abc import Iterable, Sequence

from domain.errors import Refusal
from domain.ids import CandidateId
from domain.text import fold
from handlers.choosing import candidate_option
from handlers.dialogue import Answer, Form, Option
from handlers.numbers import is_number
from services.classes.classes import Place

_CODE = re.compile(r"([a-z]{1,5})[ -]?0*(\d{1,5})")


def people(places: Iterable[Place]) -> list[Option]:
    """A button for each person, typed by the code."""
    return [candidate_option(place.candidate) for place in places]


def named(answer: Answer, places: Sequence[Place]) -> tuple[CandidateId, ...]:
    """Whom an answer names: the person pressed, or all whose codes were typed.

    Raises Refusal where a code typed is nobody's of this list.
    """
    known = {_key(place.candidate.code): place.candidate.id for place in places}
    if answer.value:
        wanted = CandidateId(int(answer.value)) if is_number(answer.value) else None
        found = [wanted] if wanted in known.values() and wanted is not None else []
    else:
        typed = [(letters, number) for letters, number in _CODE.findall(fold(answer.text))]
        found = [known[one] for one in typed if one in known]
        if len(found) != len(typed):
            found = []
    if not found:
        raise Refusal("class-codes-unknown")
    return tuple(found)


def _key(code: str) -> tuple[str, str]:
    found = _CODE.fullmatch(fold(code))
    return (found[1], found[2]) if found else (fold(code), "")


def kept(form: Form, field: str) -> frozenset[CandidateId]:
    """The people noted in this field of a form."""
    return frozenset(CandidateId(int(one)) for one in form.get(field, "").split(",") if one)


def keep(form: Form, field: str, people: Iterable[CandidateId]) -> None:
    """Note these people in a field of a form."""
    form[field] = ",".join(str(one) for one in sorted(people))


def turned(form: Form, field: str, people: Iterable[CandidateId]) -> None:
    """Whoever is noted there is no more, and the other way round."""
    keep(form, field, kept(form, field) ^ frozenset(people))
