"""The steps of an organisation's and of the committee's own month.

Source: design.md §5 (`chapter`, `committee`, `digest`).
"""

from datetime import date, datetime, timedelta

from domain.calendar import Calendar, as_utc
from domain.cycle import CycleSettings, Planned, Step
from domain.meetings import Period

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


def chapter_step(meeting: datetime, calendar: Calendar, settings: CycleSettings) -> Planned:
    """What an organisation is asked before its own monthly meeting (aware)."""
    wanted = calendar.day_of(meeting) - timedelta(days=settings.chapter_before)
    at = calendar.begin(calendar.ordinary_day_before(wanted))
    return Planned(Step.CHAPTER, at, as_utc(meeting) + timedelta(days=settings.chapter_void_days))


def committee_step(period: Period, calendar: Calendar, settings: CycleSettings) -> Planned:
    """The branches' proposals of a month, on the committee's fixed day or the last one before."""
    wanted = date(period.year, period.month, min(settings.committee_day, period.last_day()))
    at = calendar.begin(calendar.ordinary_day_before(wanted))
    return Planned(Step.COMMITTEE, at, at + timedelta(days=settings.committee_void_days))


def digest_step(period: Period, calendar: Calendar, settings: CycleSettings) -> Planned:
    """The exceptions of this month, on the first working day of the next."""
    after = period.next()
    day = date(after.year, after.month, 1)
    while calendar.rests(day) or day.weekday() >= _SATURDAY:
        day += _ONE_DAY
    at = calendar.begin(day)
    return Planned(Step.DIGEST, at, at + timedelta(days=settings.digest_void_days))
