"""The sorting of sources: who counts, the three classes, and how a round adds up.

Sources: voice.md §7 («Phân loại của tổ chức»: counts, never names), issue 3 (a round once a year
and on demand).
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.ids import PersonId, ReviewId, SourceRoundId, UnitId
from domain.text import fold

MOST = 999  # people in one class of one unit; more is a slip of the finger
CLASSES = 3
OPENS_LATE = timedelta(days=7)  # a power cut must not cost a year its round
_BETWEEN = re.compile(r"[\s,;/]+")
_NUMBER = re.compile(r"\d{1,6}")


class SourceAnswer(StrEnum):
    """What the secretary of a branch without a candidate answers in a month (voice.md X1)."""

    HAVE = "have"
    NONE = "none"
    AT_MEETING = "at_meeting"


class Misread(StrEnum):
    """Why what was typed is not a count."""

    NO_NUMBER = "no-number"
    TOO_LARGE = "too-large"
    ONE_OR_THREE = "one-or-three"


@dataclass(frozen=True, slots=True)
class SourceCounts:
    """How many people a unit would introduce, would give more care, and has away for work.

    Raises ValueError for a number below 0.
    """

    introduce: int = 0
    more_care: int = 0
    away: int = 0

    def __post_init__(self) -> None:
        if min(self.introduce, self.more_care, self.away) < 0:
            raise ValueError("nobody is counted below zero")

    def __add__(self, other: "SourceCounts") -> "SourceCounts":
        return SourceCounts(
            self.introduce + other.introduce,
            self.more_care + other.more_care,
            self.away + other.away,
        )

    @property
    def total(self) -> int:
        """Everybody counted."""
        return self.introduce + self.more_care + self.away


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRound:
    """One round of sorting in a committee; `opened_by` is None where it opened by itself."""

    id: SourceRoundId
    committee: UnitId
    opened_at: datetime
    opened_by: PersonId | None
    closes_on: date
    closed_at: datetime | None

    def takes_counts(self, today: date) -> bool:
        """Whether counts are still taken; the closing day itself counts."""
        return self.closed_at is None and today <= self.closes_on


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCount:
    """What one unit counted in a round, who typed it and when it was last changed."""

    unit: UnitId
    counts: SourceCounts
    by: PersonId
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCheck:
    """What a branch without a candidate answered in one month."""

    review: ReviewId
    answer: SourceAnswer
    by: PersonId
    at: datetime


@dataclass(frozen=True, slots=True)
class UnitStanding:
    """How one unit stands in a round. `without`: nobody of it is on the road yet."""

    unit: UnitId
    without: bool
    counts: SourceCounts | None


@dataclass(frozen=True, slots=True)
class RoundStanding:
    """How a round stands: a line for each unit asked, those without a source first."""

    lines: tuple[UnitStanding, ...]

    @property
    def answered(self) -> int:
        """How many units have counted."""
        return sum(line.counts is not None for line in self.lines)

    @property
    def missing(self) -> int:
        """How many units have not counted yet."""
        return len(self.lines) - self.answered

    @property
    def sum(self) -> SourceCounts:
        """All that was counted; one person may be counted by several units."""
        return add_up(line.counts for line in self.lines if line.counts is not None)


def add_up(counts: Iterable[SourceCounts]) -> SourceCounts:
    """The sum, class by class."""
    return sum(counts, SourceCounts())


def stand(
    asked: Sequence[UnitId], counts: Mapping[UnitId, SourceCounts], without: Iterable[UnitId]
) -> RoundStanding:
    """How a round stands, for these units in this order but for those without a source first.

    A unit that counted and is no longer asked stays in, so that nothing counted is lost.
    """
    bare = set(without)
    units = list(dict.fromkeys([*asked, *counts]))
    lines = [UnitStanding(unit, unit in bare, counts.get(unit)) for unit in units]
    return RoundStanding(tuple(sorted(lines, key=lambda line: not line.without)))


def read_counts(text: str) -> tuple[int, ...] | Misread:
    """The one or three numbers somebody typed: "2", "2 5 3", "2, 5, 3", "２ người".

    Digits of any script; nothing below 0 or above MOST.
    """
    plain = fold(unicodedata.normalize("NFKC", text)).strip(" .,;/")
    parts = [part for part in _BETWEEN.split(plain) if part not in {"", "nguoi", "va"}]
    if not parts or not all(map(_NUMBER.fullmatch, parts)):
        return Misread.NO_NUMBER
    if len(parts) not in {1, CLASSES}:
        return Misread.ONE_OR_THREE
    numbers = tuple(map(int, parts))
    return Misread.TOO_LARGE if max(numbers) > MOST else numbers


def yearly_due(today: date, day: int, month: int) -> date | None:
    """The day of this year on which the round opens by itself, on it and a few days after.

    None on any other day, so that a program set up later does not open last month's round.
    29 February stands for 28 February in other years.
    """
    try:
        wanted = date(today.year, month, day)
    except ValueError:
        wanted = date(today.year, month, 28)
    return wanted if wanted <= today <= wanted + OPENS_LATE else None


def reminder_day(opened: date, closes: date, before: int, patience: int) -> date | None:
    """The day of the one reminder; None where a round is too short to ask twice.

    `before` days before the closing day, and at least `patience` days after the opening.
    """
    wanted = closes - timedelta(days=before)
    return wanted if wanted - opened >= timedelta(days=patience) else None
