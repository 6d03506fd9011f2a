"""Somebody away for work: where, until when, who sees to them there, and what comes from there.

Source: domain notes §3.4: a branch where somebody lives for a time assigns members to follow and
help, and sends its remarks home; the branch at home admits. Numbers of days and months here are
the committee's settings, not a regulation's.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.ids import CandidateId, PersonId, UnitId
from domain.meetings import Period

PLACE_LIMIT = 60  # characters of a place, and of a branch's name


class HostAnswer(StrEnum):
    """What a host branch answers of somebody, in one word; neutral, and never a mark."""

    TAKES_PART = "takes_part"
    WORKS_WELL = "works_well"
    LITTLE = "little"
    NOT_MET = "not_met"
    GONE = "gone"  # no longer lives there


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Somebody away since a day. `returns`: the month expected back, None where not known.

    `host`: a branch of ours that sees to them there; `host_named`: one elsewhere is on record by
    its name. The place and that name stay in the record: domain.messages.Written shows them.
    `ended_on`: the first day they were back.
    """

    id: int
    candidate: CandidateId
    since: date
    returns: Period | None = None
    host: UnitId | None = None
    host_named: bool = False
    ended_on: date | None = None
    by: PersonId | None = None

    @property
    def has_host(self) -> bool:
        """Whether a branch sees to them there, ours or another."""
        return self.host is not None or self.host_named

    def runs_on(self, day: date) -> bool:
        """Whether they are away on this day."""
        return self.since <= day and (self.ended_on is None or day < self.ended_on)

    def overdue_on(self) -> date | None:
        """The first day after the month in which they were expected; None if none was named."""
        if self.returns is None:
            return None
        after = self.returns.next()
        return date(after.year, after.month, 1)

    def back_by(self, day: date) -> bool:
        """Whether they are expected home by this day's month."""
        return self.returns is not None and self.returns <= Period.of(day)

    def last_asking(self, today: date, every: int) -> date | None:
        """The latest day, up to today, on which the host is asked: each so many months.

        A month without that day has its last instead. None before the first.
        """
        begun = Period.of(self.since)
        now = Period.of(today)
        gone = (now.year - begun.year) * 12 + now.month - begun.month
        for months in (gone - gone % every, gone - gone % every - every):
            day = _same_day(self.since, begun.plus(months)) if months > 0 else None
            if day is not None and day <= today:
                return day
        return None


class AbsencePart(StrEnum):
    """What of an absence was put otherwise."""

    PLACE = "place"
    RETURNS = "returns"
    HOST = "host"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceChange:
    """What stood there of an absence until `at`, when `what` of it was put otherwise.

    The place and the name of a branch elsewhere stay in the record: Written shows them.
    """

    id: int
    absence: int
    what: AbsencePart
    returns: Period | None
    host: UnitId | None
    host_named: bool
    at: datetime
    by: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRemark:
    """What came from a host branch on a day. Its line stays in the record: Written shows it.

    `host`: the branch of ours that said it; None where it came from one elsewhere, on paper that
    is entered at home. `by`: who gave or entered it.
    """

    id: int
    absence: int
    on: date
    answer: HostAnswer
    has_line: bool = False
    host: UnitId | None = None
    by: PersonId | None = None


def _same_day(day: date, month: Period) -> date:
    return date(month.year, month.month, min(day.day, month.last_day()))


@dataclass(frozen=True, slots=True)
class HomeDay:
    """A day on which people come home: the first of Tết, or a day of the year."""

    day: date
    tet: bool = False


def home_days(
    today: date, tet: Iterable[date], yearly: Iterable[tuple[int, int]], within: int
) -> tuple[HomeDay, ...]:
    """The days of coming home from today on, up to so many days ahead, the nearest first.

    `tet`: the first days of Tết, from the holidays' own data; `yearly`: day and month. The 29th
    of February counts in leap years only.
    """
    until = today + timedelta(days=within)
    found = {HomeDay(day, tet=True) for day in tet}
    for year in (today.year, today.year + 1):
        found |= {HomeDay(day) for one in yearly if (day := _in_year(year, *one)) is not None}
    near = [one for one in found if today <= one.day <= until]
    return tuple(sorted(near, key=lambda one: (one.day, not one.tet)))


def _in_year(year: int, day: int, month: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
