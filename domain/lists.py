"""The committee's list of sympathisers: what branches propose, and what the committee decides.

Sources: domain notes §1.2 (row 3), §4 (the committee reviews the list monthly), voice.md M7c.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.reviews import Decision


class ListKind(StrEnum):
    """On the list, or off it; the values are those of the branch's conclusion."""

    LIST = "list"
    REMOVE = "remove"


class ListOutcome(StrEnum):
    """What became of a proposal. Between AGREED and WITHDRAWN: the branch is asked to look again,
    for a neutral reason.
    """

    AGREED = "agreed"
    INCOMPLETE = "incomplete"
    RESOLUTION = "resolution"  # the resolution or its tally is not clear
    MORE_CARE = "more_care"
    TALK = "talk"  # the committee talks to the branch in person
    WITHDRAWN = "withdrawn"  # the branch opened its month again

    @property
    def asks_again(self) -> bool:
        """Whether the branch is asked to look once more."""
        return self not in {ListOutcome.AGREED, ListOutcome.WITHDRAWN}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListProposal:
    """What one branch proposed of one person, and the committee's decision where there is one."""

    id: int
    committee: UnitId
    candidate: CandidateId
    kind: ListKind
    review: ReviewId | None
    proposed_on: date
    at: datetime
    decision: ListOutcome | None = None
    decided_on: date | None = None
    number: str | None = None
    by: PersonId | None = None


def kind_of(decision: Decision) -> ListKind | None:
    """What a branch's conclusion proposes for the list; None where it is not about the list."""
    return {Decision.LIST: ListKind.LIST, Decision.REMOVE: ListKind.REMOVE}.get(decision)
