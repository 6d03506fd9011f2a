"""A mentor and the person they help: asked after each quarter, noticed after two silent months.

Both are ours, no regulation's: the branch assigns, people decide whether it goes on.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.candidates import Assignment, AssignmentKind
from domain.ids import PersonId

ASKED_ON = 5  # day of a quarter's first month
ASKED_FOR = timedelta(days=20)
NOT_BEFORE = timedelta(days=60)  # an assignment as young as this is not asked about
SILENT_MONTHS = 2


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """A quarter of a year, 1 to 4. Raises ValueError for any other."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if self.number not in range(1, 5):
            raise ValueError("a year has four quarters")

    def __str__(self) -> str:
        """The stored form: "2027-Q1"."""
        return f"{self.year}-Q{self.number}"

    @classmethod
    def parse(cls, stored: str) -> "Quarter":
        """The reverse of str(). Raises ValueError for any other text."""
        year, found, number = stored.partition("-Q")
        if not found:
            raise ValueError("a stored quarter is YYYY-Qn")
        return cls(int(year), int(number))

    @classmethod
    def of(cls, day: date) -> "Quarter":
        """The quarter in which a day lies."""
        return cls(day.year, (day.month - 1) // 3 + 1)

    @property
    def begins(self) -> date:
        """Its first day."""
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def asked_on(self) -> date:
        """The day on which mentors are asked, before holidays move it."""
        return self.begins + timedelta(days=ASKED_ON - 1)


class PairAnswer(StrEnum):
    """What a mentor says of a pair in a quarter."""

    STILL = "still"


def to_ask(
    assignments: Iterable[Assignment], mentor: PersonId, answered: Iterable[int], now: datetime
) -> tuple[Assignment, ...]:
    """Of whom this mentor is to be asked: answerable, not young, no hand-over asked for."""
    done = frozenset(answered)
    return tuple(
        one
        for one in assignments
        if one.person == mentor
        and one.kind is AssignmentKind.PRIMARY
        and not one.asks_handover
        and one.id not in done
        and now - one.since >= NOT_BEFORE
    )


def just_silent(answered: Sequence[bool]) -> bool:
    """Whether a mentor's silence has just become long enough to be told.

    `answered`: the concluded months since the assignment, the newest first. Told once in a row of
    silent months: in the month in which it reaches SILENT_MONTHS.
    """
    newest = list(answered[:SILENT_MONTHS])
    if len(newest) < SILENT_MONTHS or any(newest):
        return False
    return len(answered) == SILENT_MONTHS or answered[SILENT_MONTHS]
