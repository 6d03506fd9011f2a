"""The youth union's own road: the resolution of its committee, its year, the end of its age.

Source: domain notes §3.4; the resolution proper is form 4-KNĐ.
"""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.candidates import Candidate, Stage
from domain.dates import PartialDate, parse_partial_date
from domain.ids import NominationId, PersonId, UnitId
from domain.rules.working_days import add_months


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionResolution:
    """The resolution of the commune's youth union on one nomination.

    `consulted`: whether the Party committee was asked beforehand. Several nominations may share
    one number and day. `unit` is the commune's organisation.
    """

    id: int
    nomination: NominationId
    unit: UnitId
    number: str
    on: date
    consulted: bool
    by: PersonId
    at: datetime


class UnionEvent(StrEnum):
    """What the youth union does every year, as its calendar names it."""

    RATING = "rating"  # members are rated
    PROPOSING = "proposing"  # chapters propose outstanding members
    CEREMONY = "ceremony"  # the founding day, on which admissions are held
    REVIEW = "review"  # half-way: who of those put forward went how far


@dataclass(frozen=True, slots=True)
class YearlyStep:
    """A day and month of the union's year, and what it is for."""

    day: int
    month: int
    event: UnionEvent


YEAR = (
    YearlyStep(5, 1, UnionEvent.PROPOSING),
    YearlyStep(26, 3, UnionEvent.CEREMONY),
    YearlyStep(1, 7, UnionEvent.REVIEW),
    YearlyStep(5, 12, UnionEvent.RATING),
)


def next_on(step: YearlyStep, today: date) -> date:
    """The next day of this step, today or later; 29 February falls on the 28th in short years."""
    days = [
        date(year, step.month, min(step.day, monthrange(year, step.month)[1]))
        for year in (today.year, today.year + 1)
    ]
    return next(day for day in days if day >= today)


class Known(StrEnum):
    """How exactly a birth date is on record."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class EndOfAge:
    """The first day on which somebody may be past the union's age, and how exactly it is known."""

    on: date
    known: Known


def end_of_age(birth: str, months: int) -> EndOfAge | None:
    """When somebody born on "1998", "5/1998" or "3/5/1998" has this many months of age.

    Of what is not known the earliest counts, so that the warning is not late. None for a birth
    date that cannot be read.
    """
    born = parse_partial_date(birth)
    if born is None:
        return None
    return EndOfAge(add_months(born.earliest(), months), _known(born))


def _known(born: PartialDate) -> Known:
    if born.month is None:
        return Known.YEAR
    return Known.MONTH if born.day is None else Known.DAY


def warning_day(end: date, distances: Sequence[int], today: date) -> tuple[int, date] | None:
    """The nearest warning that is still to come or due today: its distance and its day.

    Once the last distance has passed it is that one, today: for somebody who came on record
    later. None from the end on.
    """
    if today >= end:
        return None
    days = [(distance, end - timedelta(days=distance)) for distance in distances]
    coming = [one for one in days if one[1] >= today]
    late = (min(distances), today) if distances else None
    return min(coming, key=lambda one: one[1], default=late)


_TO_BE_ADMITTED = tuple(Stage)[: tuple(Stage).index(Stage.DECIDED)]


def nearing_counts(candidate: Candidate) -> bool:
    """Whether the union's age still matters for somebody: they are on the way to admission."""
    return candidate.shown and candidate.stage in _TO_BE_ADMITTED
