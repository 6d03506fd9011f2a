"""A committee's target split by unit, as an officer types it: "Nà Lo 2, Khoáng Biên 1"."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.ids import UnitId
from domain.plans.targets import MOST
from domain.text import fold

_PARTS = re.compile(r"[,;\n]+")
_PART = re.compile(r"(?P<name>.*\S)\s*[:=–-]?\s+(?P<number>\d{1,6})(?: (?:nguoi|dong chi))?")
_COUNT = re.compile(r"(?P<number>\d{1,6})(?: (?:nguoi|dong chi))?")


@dataclass(frozen=True, slots=True)
class ReadSplit:
    """What was understood, and the places (from 1) of what was not.

    `unknown`: no number, or no unit of that name; `several`: more than one unit is called so.
    """

    counts: Mapping[UnitId, int]
    unknown: tuple[int, ...] = ()
    several: tuple[int, ...] = ()

    @property
    def clear(self) -> bool:
        """Whether all of it was understood."""
        return bool(self.counts) and not self.unknown and not self.several


Names = Mapping[UnitId, tuple[str, ...]]
"""What units are called: each one's code and name."""


def read_count(text: str) -> int | None:
    """The one number somebody typed, "2" or "2 người"; None for anything else or above MOST."""
    found = _COUNT.fullmatch(fold(unicodedata.normalize("NFKC", text)).strip(" ."))
    if found is None or int(found["number"]) > MOST:
        return None
    return int(found["number"])


def read_split(text: str, *tiers: Names) -> ReadSplit:
    """The numbers of these units; a name is looked for in the first of the tiers that has it.

    A unit is named by its code, its whole name, or the last words of it ("Nà Lo").
    """
    counts: dict[UnitId, int] = {}
    unknown, several = [], []
    typed = [one for one in _PARTS.split(unicodedata.normalize("NFKC", text)) if one.strip()]
    for place, part in enumerate(typed, 1):
        found = _PART.fullmatch(fold(part).strip(" ."))
        number = int(found["number"]) if found else MOST + 1
        units = _named(found["name"].strip(" :=-–"), tiers) if found else ()
        if number > MOST or not units:
            unknown.append(place)
        elif len(units) > 1:
            several.append(place)
        else:
            counts[units[0]] = number
    return ReadSplit(counts, tuple(unknown), tuple(several))


def _named(said: str, tiers: Sequence[Names]) -> tuple[UnitId, ...]:
    """The unit so called: exactly, else every one of a tier whose name ends in what was said."""
    folded = [{one: tuple(map(fold, known)) for one, known in tier.items()} for tier in tiers]
    for tier in folded:
        exact = tuple(unit for unit, known in tier.items() if said in known)
        if exact:
            return exact
    for tier in folded:
        ending = [
            unit for unit, known in tier.items() if any(one.endswith(f" {said}") for one in known)
        ]
        if ending:
            return tuple(ending)
    return ()
