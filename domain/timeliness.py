"""Saying a due thing now, late, or no more; and until when a closed month can be touched.

Source: design.md §4 and §5, voice.md §9 and M10.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain.calendar import Calendar, as_utc
from domain.cycle import ORDER, Step
from domain.reviews import REOPEN_WITHIN

LATE_AFTER = timedelta(hours=2)


class Timing(StrEnum):
    """How a due thing stands when its turn comes."""

    ON_TIME = "on_time"
    LATE = "late"  # it is said with an apology
    VOID = "void"  # it is said no more


def catch_up(
    planned_at: datetime, now: datetime, void_after: datetime, tolerance: timedelta = LATE_AFTER
) -> Timing:
    """How a thing stands that was due at `planned_at`. Raises ValueError if it is not due yet."""
    moment = as_utc(now)
    if moment < as_utc(planned_at):
        raise ValueError("not due yet")
    if moment >= as_utc(void_after):
        return Timing.VOID
    return Timing.LATE if moment - planned_at > tolerance else Timing.ON_TIME


@dataclass(frozen=True, slots=True)
class Due:
    """A step about to be said to one person `about` one thing, such as one branch's month.

    `at` is when it will really go out: after an outage, now.
    """

    person: str
    about: str
    step: Step
    at: datetime


def collapse(due: Iterable[Due], calendar: Calendar) -> tuple[Due, ...]:
    """Of the steps to one person about one thing on one local day, only the latest.

    The latest in the order of the cycle, whatever the hours. The order of first appearance is
    kept.
    """
    kept: dict[tuple[str, str, object], Due] = {}
    for one in due:
        key = (one.person, one.about, calendar.day_of(one.at))
        if key not in kept or ORDER[one.step] >= ORDER[kept[key].step]:
            kept[key] = one
    return tuple(kept.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A step that waits for one person, from when on, and until when it matters (aware moments).

    Of several `about` one thing only the latest is said on one day. `meeting` is the day of the
    meeting it belongs to. `asked`: the person wished to hear of it at this very hour.
    """

    id: int
    about: str
    step: Step
    at: datetime
    void_after: datetime
    meeting: date | None = None
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """What one person hears now, what waits for another day, and what is said no more."""

    now: tuple[int, ...] = ()
    later: Mapping[int, datetime] = field(default_factory=dict)
    never: tuple[int, ...] = ()


def one_voice(
    waiting: Iterable[Waiting], now: datetime, calendar: Calendar, hour: time, *, spoken: bool
) -> Voice:
    """One message a day: what is due takes along what is due later on the same local day.

    `hour` is the person's own, `spoken` whether they were written to today. If so, what is due
    waits for tomorrow's hour, unless it would be void by then, its meeting is today, or they asked
    to be reminded now; then it is said, with all else of the day.
    """
    end = calendar.midnight_after(now)
    today = [one for one in waiting if one.at < end and (one.at <= now or not one.asked)]
    matters = [one for one in today if now < one.void_after]
    kept = _latest(matters, now, calendar)
    never = tuple(one.id for one in today if one not in kept)
    if all(one.at > now for one in matters):
        return Voice(never=never)
    due = [one for one in kept if one.at <= now]
    tomorrow = calendar.ordinary_day_after(calendar.day_of(now) + timedelta(days=1))
    at = calendar.at(tomorrow, calendar.clamp(hour))
    if spoken and not any(_cannot_wait(one, at, calendar.day_of(now)) for one in due):
        return Voice(later={one.id: at for one in due}, never=never)
    return Voice(now=tuple(one.id for one in kept), never=never)


def _latest(waiting: list[Waiting], now: datetime, calendar: Calendar) -> list[Waiting]:
    by_due = {Due("", one.about, one.step, now): one for one in waiting}
    return [by_due[due] for due in collapse(by_due, calendar)]


def _cannot_wait(one: Waiting, until: datetime, today: date) -> bool:
    return one.asked or one.void_after <= until or one.meeting == today


def reopen_until(closed_at: datetime) -> datetime:
    """Until when, in UTC, the secretary may open a closed month again."""
    return as_utc(closed_at) + REOPEN_WITHIN


def is_late(report_at: datetime, closed_at: datetime | None) -> bool:
    """Whether a report came after the close: it is kept with the review and marked late."""
    return closed_at is not None and as_utc(report_at) > as_utc(closed_at)
