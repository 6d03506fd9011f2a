"""What the simulated people did, kept beside the program's own record to be held against it."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from domain.ids import UnitId


@dataclass
class Ledger:
    """Counts of deeds, and what must be found on record again at the end.

    `ceremonies`: by the branch in which they were held, and the year. `targets`: of the whole
    committee, by year. `closed`: branches that went into another, and since when.
    """

    done: Counter[str] = field(default_factory=Counter)
    people: list[str] = field(default_factory=list)
    ceremonies: Counter[tuple[str, int]] = field(default_factory=Counter)
    targets: dict[int, int] = field(default_factory=dict)
    closed: dict[UnitId, date] = field(default_factory=dict)
    renamed: set[str] = field(default_factory=set)
    lines: int = 0

    def next_line(self) -> str:
        """A remark of a host branch, such as nobody writes by accident."""
        self.lines += 1
        return f"Hr{self.lines}w"
