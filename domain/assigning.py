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


class Want(StrEnum):
    """Why a candidate's help needs settling."""

    NOBODY = "nobody"
    HANDOVER = "handover"
    GONE = "gone"
    AWAY = "away"


def wanting(
    assignments: Iterable[Assignment],
    people: Mapping[PersonId, Person],
    branch: UnitId,
    today: date,
) -> Want | None:
    """What is to settle for a candidate of this branch, given those who help; None if nothing.

    GONE: the one answerable is an official member of the branch no more. AWAY: on leave, and no
    helper of the branch is there to stand in.
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
    others = [people[one.person] for one in helping if one.person and one is not primary]
    standing_in = any(may_help(one, branch) and not one.away_on(today) for one in others)
    return Want.AWAY if mentor.away_on(today) and not standing_in else None


def urgency(assignments: Iterable[Assignment]) -> int:
    """What to settle first: nobody answerable (0), a hand-over asked for (1), the rest (2)."""
    primary = [one for one in assignments if one.kind is AssignmentKind.PRIMARY]
    if not primary:
        return 0
    return 1 if any(one.asks_handover for one in primary) else 2
