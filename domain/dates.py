"""Days and hours as people type them: "5/11", "ngày 5 tháng 11", "19 giờ 30", "7h tối"."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from domain.text import fold

_HALF_A_YEAR = timedelta(days=183)
_YEARS = range(1900, 2200)
_NOON = 12

_PART = r"(?: ?[/.-] ?| thang )"
_DAY = re.compile(
    rf"(?:(?:ngay|mung|mong|hom) )?(?P<day>\d{{1,2}}){_PART}(?P<month>\d{{1,2}})"
    r"(?:(?: ?[/.-] ?| nam | )(?P<year>\d{2}|\d{4}))?"
)
_ISO_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_PARTIAL = re.compile(
    rf"(?:sinh )?(?:(?:ngay|nam|thang) )*(?:(?:(?P<day>\d{{1,2}}){_PART})?"
    r"(?P<month>\d{1,2})(?: ?[/.-] ?| nam ))?(?P<year>\d{4})"
)
_HOUR = re.compile(
    r"(?<![\d/.-])(?P<hour>\d{1,2})"
    r"(?: ?: ?(?P<exact>\d{2})| ?(?:h|gio|g)(?![a-z])"
    r"(?:(?:(?P<minute>\d{1,2})(?!\d)| (?P<apart>\d{1,2})(?!\d| ?[/.-]))"
    r"(?: ?(?:phut|p)(?![a-z]))?|(?P<half> ruoi))?)"
    r"(?: (?P<part>sang|trua|chieu|toi)(?![a-z]))?(?!\d)"
)
_NEAR_TODAY = {"hom nay": 0, "nay": 0, "hom qua": -1, "ngay mai": 1, "mai": 1}


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day of which the day, or the day and month, may be unknown.

    Raises ValueError for a day that never was, or a day without its month.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.year not in _YEARS or (self.day is not None and self.month is None):
            raise ValueError("a year, then a month, then a day")
        date(self.year, *(1 if part is None else part for part in (self.month, self.day)))

    def __str__(self) -> str:
        """The stored form: "1998", "1998-05" or "1998-05-03"."""
        parts = (self.month, self.day)
        return f"{self.year:04d}" + "".join(f"-{part:02d}" for part in parts if part is not None)

    @classmethod
    def parse(cls, stored: str) -> "PartialDate":
        """The reverse of str(). Raises ValueError for any other text."""
        if not re.fullmatch(r"\d{4}(-\d{2}){0,2}", stored):
            raise ValueError("a stored date is YYYY, YYYY-MM or YYYY-MM-DD")
        return cls(*map(int, stored.split("-")))

    def earliest(self) -> date:
        """The first day it may have been."""
        return date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date:
        """The last day it may have been."""
        if self.day is not None:
            return self.earliest()
        if self.month in {None, _NOON}:
            return date(self.year, 12, 31)
        return date(self.year, (self.month or 0) + 1, 1) - timedelta(days=1)


def _real_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(month: int, day: int, today: date) -> date | None:
    """The day of this name nearest to today; None if none is within half a year (29 February)."""
    years = (today.year - 1, today.year, today.year + 1)
    real = [found for year in years if (found := _real_day(year, month, day))]
    nearest = min(real, key=lambda found: abs(found - today), default=None)
    return nearest if nearest and abs(nearest - today) <= _HALF_A_YEAR else None


def parse_date(text: str, today: date) -> date | None:
    """The day somebody typed: "5/11", "05/11/2026", "5-11-2026", "ngày 5 tháng 11", "hôm nay".

    Without a year, the day nearest to today, before or after. None for what is no day, such as
    31 February.
    """
    plain = fold(text).strip(" ,.;")
    if plain in _NEAR_TODAY:
        return today + timedelta(days=_NEAR_TODAY[plain])
    found = _DAY.fullmatch(plain) or _ISO_DAY.fullmatch(plain)
    if not found:
        return None
    month, day = int(found["month"]), int(found["day"])
    if found["year"] is None:
        return _nearest(month, day, today)
    year = int(found["year"]) + (2000 if len(found["year"]) == 2 else 0)
    return _real_day(year, month, day) if year in _YEARS else None


def parse_partial_date(text: str) -> PartialDate | None:
    """The birth date somebody typed: "1998", "5/1998", "3/5/1998", "sinh ngày 3 tháng 5 năm 1998".

    The year has four digits. None for what is no date.
    """
    plain = fold(text).strip(" ,.;")
    found = _ISO_DAY.fullmatch(plain) or _PARTIAL.fullmatch(plain)
    if not found:
        return None
    month, day = (int(part) if part else None for part in (found["month"], found["day"]))
    try:
        return PartialDate(int(found["year"]), month, day)
    except ValueError:
        return None


def _on_the_clock(hour: int, part: str | None) -> int | None:
    """The hour of the day; `part` is the Vietnamese word for morning, noon, afternoon, evening."""
    if part == "sang":
        return hour if hour < _NOON else None
    if part in {"chieu", "toi"}:
        return hour + _NOON if 0 < hour < _NOON else hour if hour > _NOON else None
    return hour + _NOON if part == "trua" and hour in {1, 2} else hour


def find_hour(folded: str) -> tuple[time, str] | None:
    """The only hour in a folded text, and the text without it; None if there is not just one."""
    found = list(_HOUR.finditer(folded))
    if len(found) != 1:
        return None
    hit = found[0]
    hour = _on_the_clock(int(hit["hour"]), hit["part"])
    minute = 30 if hit["half"] else int(hit["exact"] or hit["minute"] or hit["apart"] or 0)
    if hour is None or hour > 23 or minute > 59:
        return None
    rest = f"{folded[: hit.start()]} {folded[hit.end() :]}"
    return time(hour, minute), " ".join(rest.replace(",", " ").split())


def parse_hour(text: str) -> time | None:
    """The hour somebody typed and nothing else: "19h30", "19 giờ 30", "7 giờ rưỡi tối"."""
    found = find_hour(fold(text))
    return found[0] if found and found[1] in {"", "luc"} else None


def months_between(earlier: date, later: date) -> int:
    """Whole months counted by month, as a regulation counts age: the day does not count."""
    return (later.year - earlier.year) * 12 + later.month - earlier.month
