"""Who may be asked to help a candidate, and why somebody else takes over.

Source: domain notes §3.3: an official member of the branch, by resolution; no central limit on
how many, so a high number is only pointed out.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.candidates import Assignment, AssignmentKind, Stage
from domain.ids import PersonId, UnitId
from domain.meetings import Period
from domain.road.stages import STAGES
from domain.units import Membership, Person

ON_THE_WAY = frozenset(STAGES) - {Stage.INTRODUCED, Stage.OFFICIAL}
"""Where somebody may be helped: from receipt to recognition, probation included."""


class ChangeReason(StrEnum):
    """Why the one answerable changes; nothing more than this is written."""

    MOVED_AWAY = "moved_away"
    ILLNESS = "illness"
    HANDOVER = "handover"
    OTHER = "other"


PROBATION_BEGAN = "probation_began"  # why an assignment made before the ceremony ends


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


class Want(StrEnum):
    """Why a candidate's help needs settling."""

    NOBODY = "nobody"
    HANDOVER = "handover"
    GONE = "gone"
    AGAIN = "again"
    AWAY = "away"


def wanting(
    assignments: Iterable[Assignment],
    people: Mapping[PersonId, Person],
    branch: UnitId,
    today: date,
    ceremony: date | None = None,
) -> Want | None:
    """What is to settle for a candidate of this branch, given those who help; None if nothing.

    GONE: the one answerable is an official member of the branch no more. AGAIN: the branch has
    not assigned anybody since the `ceremony`, as it has to (domain notes §1.2, stage 12). AWAY:
    on leave, and no helper of the branch is there to stand in.
    """
    helping = list(assignments)
    primary = next((one for one in helping if one.kind is AssignmentKind.PRIMARY), None)
    if primary is None or primary.person is None:
        return Want.NOBODY
    if primary.asks_handover:
        return Want.HANDOVER
    mentor = people[primary.person]
    if not may_help(mentor, branch):
        return Want.GONE
    if not assigned_since(primary, ceremony):
        return Want.AGAIN
    others = [people[one.person] for one in helping if one.person and one is not primary]
    standing_in = any(may_help(one, branch) and not one.away_on(today) for one in others)
    return Want.AWAY if mentor.away_on(today) and not standing_in else None


def assigned_since(primary: Assignment | None, ceremony: date | None) -> bool:
    """Whether the branch assigned the one answerable on the day of the ceremony or later.

    Before a ceremony any assignment will do, and none is missed.
    """
    if ceremony is None:
        return True
    resolved = primary.resolved_on if primary is not None else None
    return resolved is not None and resolved >= ceremony


def urgency(assignments: Iterable[Assignment]) -> int:
    """What to settle first: nobody answerable (0), a hand-over asked for (1), the rest (2)."""
    primary = [one for one in assignments if one.kind is AssignmentKind.PRIMARY]
    if not primary:
        return 0
    return 1 if any(one.asks_handover for one in primary) else 2
