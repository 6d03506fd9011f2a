"""Somebody on the road who moves to another branch, of ours or elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.candidates import Stage
from domain.ids import CandidateId, PersonId, UnitId

# From the ceremony on they are members of the Party: their transfer is an official one, which the
# rules `transfer` and `transfer_papers` of the rulebook give its time.
_MEMBERS = frozenset({Stage.PROBATION, Stage.RECOGNITION, Stage.OFFICIAL})


class TransferReason(StrEnum):
    """Why somebody moves; nothing more than this is written."""

    HOME = "home"  # lives elsewhere now
    WORK = "work"
    STUDY = "study"
    BRANCHES = "branches"  # the branches were drawn anew


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """A move on record. `after` is None where they left for a branch that is none of ours.

    `stage`: where they stood. The place elsewhere stays in the record: Written shows it.
    """

    id: int
    candidate: CandidateId
    before: UnitId
    after: UnitId | None
    stage: Stage
    on: date
    reason: TransferReason
    at: datetime
    by: PersonId | None = None

    @property
    def official(self) -> bool:
        """Whether it is the transfer of a member of the Party, with papers and a time for them."""
        return self.stage in _MEMBERS


def branch_on(moved: Iterable[Transfer], now_in: UnitId, day: date) -> UnitId:
    """The branch to which somebody belonged on a day, given where they are now.

    What happened in a branch stays counted there. On the day of the move it is the one after.
    """
    later = [one for one in moved if one.on > day]
    return min(later, key=lambda one: (one.on, one.id)).before if later else now_in
