"""Saying a due thing now, late, or no more; and until when a closed month can be touched.

Source: design.md §4 and §5, voice.md §9 and M10.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
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


def reopen_until(closed_at: datetime) -> datetime:
    """Until when, in UTC, the secretary may open a closed month again."""
    return as_utc(closed_at) + REOPEN_WITHIN


def is_late(report_at: datetime, closed_at: datetime | None) -> bool:
    """Whether a report came after the close: it is kept with the review and marked late."""
    return closed_at is not None and as_utc(report_at) > as_utc(closed_at)
