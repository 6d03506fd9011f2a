"""When a branch meets: a rule, this month's exception, and what a secretary types for either.

Where it meets is kept elsewhere. Source: design.md §5 (day of the month or n-th weekday, hour).
"""

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.calendar import as_utc
from domain.dates import find_hour, parse_date
from domain.text import fold

LAST = -1
_USUAL_HOUR = time(19, 30)
_MONTHS_AHEAD = 13


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A month. Raises ValueError for a month outside 1 to 12."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not (1 <= self.year <= 9999 and 1 <= self.month <= 12):
            raise ValueError("a period is a year and a month")

    def __str__(self) -> str:
        """The stored form, "YYYY-MM"."""
        return f"{self.year:04d}-{self.month:02d}"

    @classmethod
    def parse(cls, text: str) -> "Period":
        """The reverse of str(). Raises ValueError for any other text."""
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}", text):
            raise ValueError("a period is written YYYY-MM")
        return cls(int(text[:4]), int(text[5:]))

    @classmethod
    def of(cls, day: date) -> "Period":
        """The month of a day; of a datetime, the month on its own clock."""
        return cls(day.year, day.month)

    def plus(self, months: int) -> "Period":
        """The month so many months later, or earlier if negative."""
        year, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Period(year, month + 1)

    def next(self) -> "Period":
        """The month after."""
        return self.plus(1)

    def previous(self) -> "Period":
        """The month before."""
        return self.plus(-1)

    def last_day(self) -> int:
        """How many days it has."""
        return calendar.monthrange(self.year, self.month)[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRule:
    """Either a `day` of the month (a short month: its last) or the `nth` `weekday` of it.

    `weekday` counts from Monday = 0; `nth` is 1 to 4, or LAST. Raises ValueError otherwise.
    """

    hour: int
    minute: int = 0
    day: int | None = None
    weekday: int | None = None
    nth: int | None = None

    def __post_init__(self) -> None:
        time(self.hour, self.minute)
        by_day = self.day is not None and 1 <= self.day <= 31
        by_weekday = self.weekday in range(7) and self.nth in {1, 2, 3, 4, LAST}
        if self.day is not None and not (self.weekday is None and self.nth is None):
            raise ValueError("a day of the month or a weekday, not both")
        if not (by_day or by_weekday):
            raise ValueError("a day from 1 to 31, or a weekday with 1 to 4 or the last")

    @property
    def at(self) -> time:
        """The local hour."""
        return time(self.hour, self.minute)

    def day_in(self, period: Period) -> date:
        """The day of the meeting in this month."""
        last = period.last_day()
        if self.day is not None:
            return date(period.year, period.month, min(self.day, last))
        weekday, nth = self.weekday or 0, self.nth or 1
        if nth == LAST:
            end = date(period.year, period.month, last)
            return end - timedelta(days=(end.weekday() - weekday) % 7)
        begin = date(period.year, period.month, 1)
        return begin + timedelta(days=(weekday - begin.weekday()) % 7 + 7 * (nth - 1))


@dataclass(frozen=True, slots=True)
class MeetingException:
    """One month's meeting is at another moment (aware), or not at all where `at` is None.

    The month keeps its name even if the meeting is put off into the next one.
    """

    period: Period
    at: datetime | None


class NoMeeting(StrEnum):
    """Why a unit does not meet in a month."""

    SEASON = "season"
    WEATHER = "weather"
    AWAY = "away"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting: the month it stands for, and its moment in UTC."""

    period: Period
    at: datetime


def meeting_in(rule: MeetingRule, period: Period, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, at which the rule puts this month's meeting."""
    return datetime.combine(rule.day_in(period), rule.at, zone).astimezone(UTC)


def next_meeting(
    rule: MeetingRule, exceptions: Iterable[MeetingException], after: datetime, zone: ZoneInfo
) -> Meeting | None:
    """The first meeting later than `after`; None if none is held within a year."""
    moved = {exception.period: exception.at for exception in exceptions}
    # A meeting may have been put off into this month, or brought forward into it.
    first = Period.of(as_utc(after).astimezone(zone)).previous()
    coming = []
    for months in range(_MONTHS_AHEAD + 1):
        period = first.plus(months)
        at = moved[period] if period in moved else meeting_in(rule, period, zone)
        if at is not None and at > after:
            coming.append(Meeting(period, as_utc(at)))
    return min(coming, key=lambda meeting: meeting.at, default=None)


_WEEKDAYS = {"hai": 0, "ba": 1, "tu": 2, "nam": 3, "sau": 4, "bay": 5} | {
    str(number): number - 2 for number in range(2, 8)
}
_SUNDAY = {"chu nhat", "cn"}
_NTH = {"nhat": 1, "hai": 2, "ba": 3, "tu": 4, "dau": 1, "dau tien": 1, "cuoi": LAST} | {
    str(number): number for number in range(1, 5)
} | {"cuoi cung": LAST}  # fmt: skip

_FILLER = re.compile(r"\b(?:hang thang|moi thang|trong thang|cua thang|chi bo|hop|vao|luc)\b")
_WEEKDAY = r"(?P<weekday>thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn)"
_WHICH = r"(?P<nth>[1-4]|nhat|hai|ba|tu|dau tien|dau|cuoi cung|cuoi)"
_RULE_BY_DAY = re.compile(r"(?:(?:ngay|mung|mong) )?(?P<day>\d{1,2})")
_RULE_BY_WEEKDAY = re.compile(rf"{_WEEKDAY} (?:tuan )?(?:thu )?{_WHICH}(?: thang)?")
_RULE_BY_WEEK = re.compile(rf"tuan (?:thu )?{_WHICH} {_WEEKDAY}")
_LAST_DAY = {"cuoi thang", "ngay cuoi", "ngay cuoi thang", "ngay cuoi cung"}
_DATE_AFTER_WEEKDAY = re.compile(rf"(?:{_WEEKDAY} )?(?P<date>.+)")


def _weekday(said: str) -> int:
    if said in _SUNDAY:
        return 6
    return _WEEKDAYS[said.split()[1] if " " in said else said[1:]]


def parse_meeting_rule(text: str, hour: time | None = None) -> MeetingRule | None:
    """The rule a secretary typed: "ngày 12, 19 giờ 30", "thu nam tuan 2 19h30", "12 19:30".

    `hour` stands in where none was typed. None if it is not understood, or has no hour.
    """
    plain = fold(text).replace(",", " ")
    found = find_hour(plain)
    at, rest = found or (hour, plain)
    if at is None:
        return None
    rest = " ".join(_FILLER.sub(" ", rest).split()).strip(" .;")
    if rest in _LAST_DAY:
        return MeetingRule(hour=at.hour, minute=at.minute, day=31)
    if (by_day := _RULE_BY_DAY.fullmatch(rest)) is not None:
        day = int(by_day["day"])
        return MeetingRule(hour=at.hour, minute=at.minute, day=day) if 1 <= day <= 31 else None
    hit = _RULE_BY_WEEKDAY.fullmatch(rest) or _RULE_BY_WEEK.fullmatch(rest)
    if hit is None:
        return None
    weekday, nth = _weekday(hit["weekday"]), _NTH[hit["nth"]]
    return MeetingRule(hour=at.hour, minute=at.minute, weekday=weekday, nth=nth)


def parse_moment(
    text: str, today: date, zone: ZoneInfo, hour: time = _USUAL_HOUR
) -> datetime | None:
    """The moment somebody typed, in UTC: "12/11 19h30", "thứ Năm, 12/11/2026 19 giờ 30", "12/11".

    `hour` stands in where none was typed. None if it is not understood, or if the weekday that
    was typed is not that day's.
    """
    plain = fold(text).replace(",", " ")
    at, rest = find_hour(plain) or (hour, plain)
    rest = " ".join(_FILLER.sub(" ", rest).split())
    said = _DATE_AFTER_WEEKDAY.fullmatch(rest)
    day = parse_date(said["date"], today) if said else None
    if said is None or day is None:
        return None
    if said["weekday"] and _weekday(said["weekday"]) != day.weekday():
        return None
    return datetime.combine(day, at, zone).astimezone(UTC)
