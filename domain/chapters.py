"""A chapter's or an organisation's own month: how many of its members it found outstanding."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.ids import PersonId, UnitId
from domain.meetings import Period
from domain.text import fold

MOST = 999
_MEMBERS = "(?:doan vien|hoi vien|thanh vien|nguoi|dong chi)"
_COUNT = re.compile(rf"(?:co |duoc )?(?P<n>\d{{1,3}})(?: {_MEMBERS})?(?: uu tu)?")
_NOBODY = frozenset({"khong co", "khong co ai", "chua co ai"})


class ChapterAnswer(StrEnum):
    """What became of the organisation's own monthly choosing of outstanding members."""

    COUNTED = "counted"
    NOT_MET = "not_met"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterMonth:
    """One organisation's answer for one month; `excellent` only where it counted.

    Raises ValueError for a count without a number from 0 to MOST, or a number without a count.
    """

    unit: UnitId
    period: Period
    answer: ChapterAnswer
    excellent: int | None
    by: PersonId
    at: datetime

    def __post_init__(self) -> None:
        counted = self.answer is ChapterAnswer.COUNTED
        if counted is not (self.excellent is not None):
            raise ValueError("a count and its number come together")
        if self.excellent is not None and not 0 <= self.excellent <= MOST:
            raise ValueError(f"a count is a number from 0 to {MOST}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterCounts:
    """The sums of one month over several organisations; counts only.

    `units` = `counted` + `not_met` + `silent`. `excellent` is the sum of what was counted.
    """

    units: int
    counted: int
    not_met: int
    silent: int
    excellent: int


def count_in(text: str) -> int | None:
    """The number somebody typed, 0 to MOST: "5", "5 đoàn viên ưu tú", "không có ai"."""
    plain = " ".join(fold(text).strip(" .!").split())
    if plain in _NOBODY:
        return 0
    found = _COUNT.fullmatch(plain)
    return int(found["n"]) if found else None


def add_up(units: Collection[UnitId], months: Iterable[ChapterMonth]) -> ChapterCounts:
    """The sums over these organisations; answers of others count for nothing, each counts once."""
    own = {one.unit: one for one in months if one.unit in frozenset(units)}
    counted = [one.excellent for one in own.values() if one.excellent is not None]
    asked = len(frozenset(units))
    return ChapterCounts(
        units=asked,
        counted=len(counted),
        not_met=len(own) - len(counted),
        silent=asked - len(own),
        excellent=sum(counted),
    )


def takes_answer(period: Period, this_month: Period, newest: Period | None) -> bool:
    """Whether a month's answer may still be given or amended.

    This month and the next can be answered, the one before until a later one was answered
    (`newest`: the latest month on record).
    """
    if newest is not None and newest > period:
        return False
    return this_month.previous() <= period <= this_month.next()
