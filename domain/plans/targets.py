"""Targets of admission: a term and its years, split by unit, and what counts as done.

Sources: domain notes §4 (yearly and term targets, split to branches and mass organisations).
Done is a ceremony held, by its date, in the branch where it was held: the count stays there if
the person moves on, or the branch is merged. What an organisation has done are the people it put
forward whom a branch received.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from domain.ids import CandidateId, PersonId, UnitId
from domain.text import fold

MOST = 999  # people in one target; more is a slip of the finger
_LONGEST = 10  # years of a term
_YEARS = range(2000, 2100)
_TERM = re.compile(r"(?:nhiem ky )?(\d{4})\s*(?:-|–|—|/|den|to|,|\s)\s*(\d{4})")


@dataclass(frozen=True, slots=True, order=True)
class PlanTerm:
    """The years of a term, both counted whole. Raises ValueError for years that are no term."""

    first: int
    last: int

    def __post_init__(self) -> None:
        if self.first not in _YEARS or not 0 <= self.last - self.first < _LONGEST:
            raise ValueError("a term is one to ten years")

    def __str__(self) -> str:
        """The stored form: "2025-2030"."""
        return f"{self.first}-{self.last}"

    @classmethod
    def parse(cls, stored: str) -> "PlanTerm":
        """The reverse of str(). Raises ValueError for any other text."""
        first, _, last = stored.partition("-")
        return cls(int(first), int(last))

    def __contains__(self, year: object) -> bool:
        return isinstance(year, int) and self.first <= year <= self.last

    def takes_place_of(self, other: "PlanTerm") -> bool:
        """Whether a plan of this term is one of the other with its years mended.

        Terms that follow on one another share the year of the congress and no more.
        """
        shared = min(self.last, other.last) - max(self.first, other.first) + 1
        return self != other and shared > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """How many people a unit is to have, in one year of a term, or in all of it (`year` None).

    Of a committee and a branch: people admitted; of an organisation: people put forward and
    received. `plan_number` and `plan_on` name the plan in which it stands. A year has one
    target, whatever the term under which it was set.
    """

    id: int
    unit: UnitId
    term: PlanTerm
    year: int | None
    count: int
    plan_number: str | None
    plan_on: date | None
    by: PersonId | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Counted:
    """One person who counts for a unit, and the day by which they do."""

    candidate: CandidateId
    on: date
    unit: UnitId


@dataclass(frozen=True, slots=True)
class SplitSum:
    """A committee's number beside what its branches' numbers add up to."""

    total: int
    parts: int

    @property
    def left(self) -> int:
        """What is not given to any branch; negative: how much the branches have beyond it."""
        return self.total - self.parts


def read_term(text: str) -> PlanTerm | None:
    """The term somebody typed: "2025-2030", "nhiệm kỳ 2025 – 2030", "2025 đến 2030"."""
    found = _TERM.fullmatch(fold(text).strip(" .,;"))
    if found is None:
        return None
    try:
        return PlanTerm(int(found[1]), int(found[2]))
    except ValueError:
        return None


def once_each(counted: Iterable[Counted]) -> tuple[Counted, ...]:
    """Each person once, by the latest of their days, in the order of those days."""
    newest: dict[CandidateId, Counted] = {}
    for one in counted:
        if one.candidate not in newest or newest[one.candidate].on < one.on:
            newest[one.candidate] = one
    return tuple(sorted(newest.values(), key=lambda one: (one.on, one.candidate)))


def in_years(counted: Iterable[Counted], first: int, last: int) -> tuple[Counted, ...]:
    """Those whose day lies in these years, both counted whole."""
    return tuple(one for one in counted if first <= one.on.year <= last)
