"""What can be printed on the committee's own machine: which sheet, of whom, read by whom."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.dates import parse_date
from domain.ids import PersonId, UnitId
from domain.units import UnitKind
from services.identity import leading, officers
from services.organisations.organisations import speakers
from services.ports import Work
from services.printed.papers import (
    ALL_SLIPS,
    CLASS_LIST,
    DATES,
    MEMBER_SHEET,
    PACK,
    SLIPS,
    UNION_LIST,
)
from services.settings import Settings

OF_BRANCH = (SLIPS, ALL_SLIPS, PACK)
OF_CANDIDATE = (MEMBER_SHEET, DATES)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A sheet and what it is of: `of` is the code of a branch or a person, the day on which a
    class begins, or the number of a resolution of the youth union, as it was typed.
    """

    what: str
    of: str


@dataclass(frozen=True, slots=True)
class Found:
    """The order (services.printed.papers) and the person with whose right it is made."""

    order: str
    reader: PersonId


async def find(work: Work, settings: Settings, wanted: Wanted, now: datetime) -> Found | None:
    """What to make; None where there is no such thing, or nobody who may have it."""
    today = settings.calendar.day_of(now)
    if wanted.what == UNION_LIST:
        return await _of_union(work, wanted.of, today)
    if wanted.what in OF_BRANCH:
        return await _of_branch(work, wanted, today)
    number = await _number(work, wanted, today)
    reader = await _officer(work, today)
    if number is None or reader is None:
        return None
    return Found(f"{wanted.what}:{number}", reader)


async def _number(work: Work, wanted: Wanted, today: date) -> int | None:
    if wanted.what != CLASS_LIST:
        candidate = await work.candidates.by_code(wanted.of)
        return candidate.id if candidate else None
    begins = parse_date(wanted.of, today)
    committees = [one.id for one in await work.units.of_kind(UnitKind.COMMITTEE)]
    for one in await work.classes.of_committees(committees):
        if one.begins == begins and not one.off:
            return one.id
    return None


async def _of_branch(work: Work, wanted: Wanted, today: date) -> Found | None:
    unit = await work.units.by_code(wanted.of)
    review = await work.reviews.current(unit.id) if unit else None
    if unit is None or review is None:
        return None
    reader = await _officer(work, today)
    if wanted.what == PACK:  # remarks are the branch's: made with the right of whoever leads it
        reader = _first(await leading(work, unit.id, today))
    return Found(f"{wanted.what}:{review.id}", reader) if reader is not None else None


async def _of_union(work: Work, number: str, today: date) -> Found | None:
    """The list is the youth union's own: made with the right of whoever leads it."""
    for body in await work.units.of_kind(UnitKind.ORGANISATION):
        row = await _resolution(work, body.id, number)
        reader = _first(await speakers(work, body.id, today))
        if row is not None and reader is not None:
            return Found(f"{UNION_LIST}:{row}", reader)
    return None


async def _resolution(work: Work, body: UnitId, number: str) -> int | None:
    rows = await work.union.of_unit(body)
    return next((one.id for one in rows if one.number == number.strip()), None)


async def _officer(work: Work, today: date) -> PersonId | None:
    """Whoever sits at the committee's machine reads with the right of its officer."""
    tree = await work.units.tree()
    root = next((one for one, parent in tree.parents.items() if parent is None), None)
    return _first(await officers(work, root, today)) if root is not None else None


def _first(people: tuple[PersonId, ...]) -> PersonId | None:
    return people[0] if people else None
