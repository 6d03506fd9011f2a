"""Port for moves from one branch to another."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.candidates import Stage
from domain.ids import CandidateId, PersonId, UnitId
from domain.transfers import Transfer, TransferReason


class Transfers(Protocol):
    """Who moved from where to where; nothing is ever overwritten."""

    async def add(
        self,
        candidate: CandidateId,
        *,
        before: UnitId,
        after: UnitId | None,
        place: str | None,
        stage: Stage,
        on: date,
        reason: TransferReason,
        by: PersonId,
        at: datetime,
    ) -> int:
        """Record a move; returns its number."""

    async def get(self, transfer: int) -> Transfer:
        """The move with this number. Raises LookupError."""

    async def of(self, candidate: CandidateId) -> tuple[Transfer, ...]:
        """Every move of this person, by day."""

    async def of_many(self, candidates: Sequence[CandidateId]) -> tuple[Transfer, ...]:
        """The same of several people."""

    async def from_branches(self, branches: Sequence[UnitId]) -> tuple[Transfer, ...]:
        """Every move out of one of these branches, by day: what happened there stays theirs."""
