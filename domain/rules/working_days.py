"""Days as a regulation counts them: working days (ngày làm việc), and whole months.

Source: domain notes §2. No text read says whether the day of the event is counted; we take the
day after it as day 1, and a period of months to end on the day of the same number, or on the last
day of a month that has none. The committee is asked about both in docs/sources.md.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5
_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingDays:
    """Which days are worked; whole days on the committee's own calendar, no hours.

    `holidays` are public holidays and the committee's own days of rest: they do not count.
    `make_up` are Saturdays and Sundays worked in place of another day (ngày làm bù): they count,
    unless they are among the holidays too. Saturdays and Sundays do not count otherwise, whether
    or not people are spoken to on them.
    """

    holidays: frozenset[date] = frozenset()
    make_up: frozenset[date] = frozenset()

    def works(self, day: date) -> bool:
        """Whether this day counts."""
        if day in self.holidays:
            return False
        return day.weekday() < _SATURDAY or day in self.make_up

    def add(self, start: date, n: int) -> date:
        """The day on which `n` working days after `start` are over: the last day that is in time.

        Our reading: the day after `start` is the first that can count, so what happened on a
        Monday and must be done within 1 working day is due on Tuesday. 0 gives `start` itself.
        Raises ValueError for a negative `n`.
        """
        return self._stepped(start, n, _ONE_DAY)

    def before(self, due: date, n: int) -> date:
        """The working day on which `n` working days are left until `due`, itself a working day.

        0 gives `due`. Raises ValueError for a negative `n`.
        """
        return self._stepped(due, n, -_ONE_DAY)

    def _stepped(self, day: date, n: int, step: timedelta) -> date:
        if n < 0:
            raise ValueError("working days are counted from 0 up")
        while n:
            day += step
            n -= self.works(day)
        return day

    def between(self, after: date, until: date) -> int:
        """How many working days there are after the one and until the other, that one counted.

        0 if `until` is not later.
        """
        return sum(self.works(day) for day in _days(after, until))

    def until(self, today: date, due: date) -> int:
        """How many working days are left; negative: how many are over since `due`.

        On the day it is due, 0 are left.
        """
        return self.between(today, due) - self.between(due, today)

    def taken_out(self, after: date, until: date) -> tuple[date, ...]:
        """The Mondays to Fridays that were not counted between two days, in order."""
        return tuple(
            day for day in _days(after, until) if day.weekday() < _SATURDAY and not self.works(day)
        )

    def put_in(self, after: date, until: date) -> tuple[date, ...]:
        """The Saturdays and Sundays that were counted between two days, in order."""
        return tuple(
            day for day in _days(after, until) if day.weekday() >= _SATURDAY and self.works(day)
        )


def _days(after: date, until: date) -> Iterator[date]:
    day = after + _ONE_DAY
    while day <= until:
        yield day
        day += _ONE_DAY


def add_months(day: date, n: int) -> date:
    """The day `n` whole months later (earlier for a negative `n`).

    The same number in that month, or the month's last day where it has no such day: 12 months
    after 29/2/2028 are over on 28/2/2029.
    """
    month = day.year * _MONTHS + day.month - 1 + n
    year, index = divmod(month, _MONTHS)
    return date(year, index + 1, min(day.day, monthrange(year, index + 1)[1]))
