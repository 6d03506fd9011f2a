"""The days of rest: Viet Nam's public holidays and the committee's own.

The library is heavy; import this module where days are needed, not at the top of the program.
Public holidays follow the Labour Code (45/2019/QH14, art. 112) with each year's swapped days as
the `holidays` library keeps them; days swapped by a later decision are added in the configuration.
"""

from collections.abc import Iterable
from datetime import date

import holidays

from domain.rules.working_days import WorkingDays

_TET = "Tết Nguyên Đán"  # the library's own name of the first day; the others bear longer ones


def public_holidays(years: Iterable[int]) -> dict[date, str]:
    """The public holidays of these years with their Vietnamese names."""
    return {day: str(name) for day, name in _known(years).items()}


def _known(years: Iterable[int]) -> holidays.HolidayBase:
    return holidays.country_holidays("VN", years=sorted(set(years)), language="vi")


def days_of_rest(years: Iterable[int], own: Iterable[date] = ()) -> frozenset[date]:
    """The public holidays of these years, and the committee's own days whatever their year."""
    return frozenset(public_holidays(years)) | frozenset(own)


def first_days_of_tet(years: Iterable[int]) -> tuple[date, ...]:
    """The first day of the lunar year in each of these years, as the library knows it."""
    named = public_holidays(years).items()
    return tuple(sorted(day for day, name in named if name == _TET))


def working_days(
    years: Iterable[int], own: Iterable[date] = (), make_up: Iterable[date] = ()
) -> WorkingDays:
    """Which days count as working days in these years.

    `own` are the committee's days of rest, `make_up` the days it works in place of others,
    beside those that the library knows; a day it works is none of rest, whatever the library says.
    """
    worked = frozenset(make_up)
    known = _known(years)
    return WorkingDays(
        holidays=frozenset(known) - worked | frozenset(own),
        make_up=frozenset(known.weekend_workdays) | worked,
    )
