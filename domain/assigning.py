"""Who may be asked to help a candidate, and why somebody else takes over.

Source: domain notes §3.3: an official member of the branch, by resolution; no central limit on
how many, so a high number is only pointed out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.candidates import Assignment, AssignmentKind, Stage
from domain.ids import PersonId, UnitId
from domain.meetings import Period
from domain.units import Membership, Person

ON_THE_WAY = frozenset({Stage.RECEIVED, Stage.LISTED})


class ChangeReason(StrEnum):
    """Why the one answerable changes; nothing more than this is written."""

    MOVED_AWAY = "moved_away"
    ILLNESS = "illness"
    HANDOVER = "handover"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Basis:
    """What an assignment rests on: the day of the branch's resolution, or a meeting to come.

    Raises ValueError unless it is just one of the two.
    """

    resolved_on: date | None = None
    put_to: Period | None = None

    def __post_init__(self) -> None:
        if (self.resolved_on is None) == (self.put_to is None):
            raise ValueError("resolved on a day, or put to a meeting")


def may_help(person: Person, branch: UnitId) -> bool:
    """Whether this person may be assigned to a candidate of this branch."""
    return person.branch == branch and person.membership is Membership.OFFICIAL


def loads(assignments: Iterable[Assignment]) -> dict[PersonId, int]:
    """How many candidates each person helps, answerable or not."""
    helped: dict[PersonId, set[int]] = {}
    for one in assignments:
        if one.person is not None:
            helped.setdefault(one.person, set()).add(one.candidate)
    return {person: len(candidates) for person, candidates in helped.items()}


def urgency(assignments: Iterable[Assignment]) -> int:
    """What to settle first: nobody answerable (0), a hand-over asked for (1), the rest (2)."""
    primary = [one for one in assignments if one.kind is AssignmentKind.PRIMARY]
    if not primary:
        return 0
    return 1 if any(one.asks_handover for one in primary) else 2
