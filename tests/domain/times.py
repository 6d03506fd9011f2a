"""The committee's clock and the long holidays of Tết, for the tests of the time rules."""

from datetime import date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")

# The first day of the lunar year; people rest from two days before it to five days after.
NEW_YEARS = (
    date(2026, 2, 17),
    date(2027, 2, 6),
    date(2028, 1, 26),
    date(2029, 2, 13),
    date(2030, 2, 3),
)
TET = frozenset(first + timedelta(days=days) for first in NEW_YEARS for days in range(-2, 6))


def local(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment on the committee's clock."""
    return datetime(year, month, day, hour, minute, tzinfo=ZONE)


def moments(first: date, last: date, zone: tzinfo = ZONE) -> st.SearchStrategy[datetime]:
    """Any moment between the beginnings of two days."""
    begin, end = (datetime.combine(day, time()) for day in (first, last))
    return st.datetimes(begin, end, timezones=st.just(zone))
