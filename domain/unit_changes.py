"""Units change: they are renamed, merged and split. What happened before stays where it was."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.ids import PersonId, UnitId
from domain.text import tidy

_SHORTEST_NAME, _LONGEST_NAME = 3, 80
_LONGEST_PREFIX = 6


class UnitChangeKind(StrEnum):
    """What happened to a unit."""

    RENAMED = "renamed"
    MERGED = "merged"  # into `other`
    SPLIT = "split"  # `other` was made out of it


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitChange:
    """A change on record. `on`: the first day on which it holds."""

    id: int
    kind: UnitChangeKind
    unit: UnitId
    other: UnitId | None
    on: date
    at: datetime
    by: PersonId | None = None


@dataclass(frozen=True, slots=True)
class FormerName:
    """A name a unit had until a day (the first on which it had another)."""

    id: int
    name: str
    until: date


def name_on(former: Iterable[FormerName], current: str, day: date) -> str:
    """The name a unit had on a day."""
    later = [one for one in former if day < one.until]
    return min(later, key=lambda one: (one.until, one.id)).name if later else current


def successor(unit: UnitId, followed_by: Mapping[UnitId, UnitId | None]) -> UnitId:
    """The unit that stands today for this one: itself, or what it was merged into in the end.

    Raises ValueError if units were merged in a ring.
    """
    seen = {unit}
    while (following := followed_by.get(unit)) is not None:
        if following in seen:
            raise ValueError("a unit cannot stand for itself in the end")
        seen.add(following)
        unit = following
    return unit


def unit_name(text: str) -> str | None:
    """The name somebody typed for a unit, tidied; None for what cannot be one."""
    name = " ".join(tidy(text).split())
    fits = _SHORTEST_NAME <= len(name) <= _LONGEST_NAME
    return name if fits and any(map(str.isalpha, name)) else None


def code_prefix(text: str) -> str | None:
    """The letters with which a branch's codes begin; None for what cannot be that."""
    found = text.strip().upper()
    fits = 1 <= len(found) <= _LONGEST_PREFIX and found.isascii() and found.isalnum()
    return found if fits and found[0].isalpha() else None
