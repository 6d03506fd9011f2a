"""The days of rest: Viet Nam's public holidays and the committee's own.

The library is heavy; import this module where days are needed, not at the top of the program.
Public holidays follow the Labour Code (45/2019/QH14, art. 112) with each year's swapped days as
the `holidays` library keeps them; days swapped by a later decision are added in the configuration.
"""

from collections.abc import Iterable
from datetime import date

import holidays


def public_holidays(years: Iterable[int]) -> dict[date, str]:
    """The public holidays of these years with their Vietnamese names."""
    found = holidays.country_holidays("VN", years=sorted(set(years)), language="vi")
    return {day: str(name) for day, name in found.items()}


def days_of_rest(years: Iterable[int], own: Iterable[date] = ()) -> frozenset[date]:
    """The public holidays of these years, and the committee's own days whatever their year."""
    return frozenset(public_holidays(years)) | frozenset(own)
