"""Ports for what branches propose for the committee's list."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.lists import ListKind, ListOutcome, ListProposal


class Lists(Protocol):
    """Proposals for the list of sympathisers. One decided stays as it was decided."""

    async def add(
        self,
        committee: UnitId,
        candidate: CandidateId,
        kind: ListKind,
        review: ReviewId | None,
        proposed_on: date,
        at: datetime,
    ) -> int: ...

    async def get(self, number: int) -> ListProposal: ...

    async def pending(self, committees: Sequence[UnitId]) -> tuple[ListProposal, ...]:
        """What waits for a decision, the oldest first."""

    async def of_review(self, review: ReviewId) -> tuple[ListProposal, ...]:
        """What a branch's month proposed, withdrawn or not."""

    async def of(self, candidate: CandidateId) -> tuple[ListProposal, ...]:
        """What was proposed of one person, the oldest first."""

    async def decide(
        self,
        number: int,
        decision: ListOutcome,
        on: date,
        document: str | None,
        *,
        by: PersonId | None,
    ) -> bool:
        """Keep the decision; False if there was one before."""
