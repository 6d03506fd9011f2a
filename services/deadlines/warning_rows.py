"""The warnings of one date as rows of the agenda: at its distances, and once it is over."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from domain.road.deadlines import Deadline, warnings
from services.deadlines.listing import is_over
from services.settings import Settings

KIND = "deadline"
OVER = "over"
"""The distance of what is said once, on the day after a date was missed."""

OVER_MATTERS = timedelta(days=14)  # how long that is still worth saying
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row as it ought to be; `stays`: one that waits already is left where it is."""

    key: str
    subject: str
    at: datetime
    void_after: datetime
    stays: bool = False


def rows(deadline: Deadline, settings: Settings, now: datetime) -> Iterable[Row]:
    """The warnings still to come, the nearest one missed, and what is said once it is over."""
    if not deadline.begun:
        return
    calendar = settings.calendar
    if not is_over(deadline):
        yield from _warnings(deadline, settings, now)
    if deadline.earliest:
        return
    after = calendar.begin(calendar.ordinary_day_after(deadline.due + _ONE_DAY))
    missed = calendar.day_of(after) < deadline.as_of
    at = _tomorrow(settings, now) if missed else max(after, now)
    yield _row(deadline, OVER, at, at + OVER_MATTERS, stays=missed)


def _warnings(deadline: Deadline, settings: Settings, now: datetime) -> Iterable[Row]:
    calendar, today = settings.calendar, deadline.as_of
    void = calendar.midnight_after(calendar.end(deadline.due))
    begun = replace(deadline, as_of=deadline.begins)
    days = sorted({calendar.ordinary_day_before(one) for one in _each(begun, settings)})
    caught_up = _tomorrow(settings, now)
    if calendar.day_of(caught_up) > deadline.due:
        caught_up = now
    missed = [day for day in days if day < today][-1:]
    coming = [day for day in days if day >= today]
    if missed and coming and calendar.begin(coming[0]) <= caught_up:
        missed = []
    for day in missed:
        yield _row(deadline, _distance(begun, day, settings), caught_up, void, stays=True)
    for day in coming:
        at = max(calendar.begin(day), now)
        yield _row(deadline, _distance(begun, day, settings), at, void)


def _each(deadline: Deadline, settings: Settings) -> tuple[date, ...]:
    return warnings(deadline, settings.working_days)


def _distance(deadline: Deadline, day: date, settings: Settings) -> str:
    """How far before the date this day warns, as the rule counts."""
    calendar = settings.calendar
    each = reversed(_each(deadline, settings))
    meant = next(one for one in each if calendar.ordinary_day_before(one) == day)
    if deadline.in_working_days:
        return str(settings.working_days.until(meant, deadline.due))
    return str((deadline.due - meant).days)


def _row(
    deadline: Deadline, distance: str, at: datetime, void: datetime, *, stays: bool = False
) -> Row:
    subject = _subject(deadline)
    return Row(
        key=f"{subject}:{distance}",
        subject=subject,
        at=at,
        void_after=max(void, at + _ONE_DAY),
        stays=stays,
    )


def _tomorrow(settings: Settings, now: datetime) -> datetime:
    calendar = settings.calendar
    return calendar.begin(calendar.ordinary_day_after(calendar.day_of(now) + _ONE_DAY))


def _subject(deadline: Deadline) -> str:
    return f"{KIND}:{deadline.candidate}:{deadline.code}:{deadline.due.isoformat()}"
