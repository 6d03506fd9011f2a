"""Ports for the political centre's classes and who has a seat in them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.classes import ClassKind, Seat, SeatState, TrainingClass
from domain.ids import CandidateId, ClassId, PersonId, UnitId


class Classes(Protocol):
    """Classes and their seats; never a mark, only that somebody was there."""

    async def add(
        self,
        committee: UnitId,
        kind: ClassKind,
        begins: date,
        ends: date,
        place: str,
        quota: int | None,
        *,
        by: PersonId,
        at: datetime,
    ) -> ClassId: ...

    async def get(self, number: ClassId) -> TrainingClass: ...

    async def of_committees(self, committees: Sequence[UnitId]) -> tuple[TrainingClass, ...]:
        """The classes of these committees, the latest first, those called off too."""

    async def change(
        self, number: ClassId, begins: date, ends: date, place: str, quota: int | None
    ) -> None:
        """Hold a class then and there instead."""

    async def cancel(self, number: ClassId, at: datetime) -> bool:
        """Call a class off; False if it was before."""

    async def close(self, number: ClassId, at: datetime | None) -> None:
        """Note when attendance and certificates were complete; None: they are not yet."""

    async def seat(
        self,
        number: ClassId,
        candidate: CandidateId,
        branch: UnitId,
        state: SeatState,
        *,
        by: PersonId | None,
        at: datetime,
        certificate: str | None = None,
        certified_on: date | None = None,
    ) -> None:
        """Keep how somebody's place stands; a second time replaces the first."""

    async def leave_out(self, number: ClassId, candidate: CandidateId) -> None:
        """Take a proposal back that nobody decided on."""

    async def seats(self, number: ClassId) -> tuple[Seat, ...]:
        """The seats of a class, in the order in which people were proposed."""

    async def seats_of(self, candidate: CandidateId) -> tuple[tuple[TrainingClass, Seat], ...]:
        """Every seat of this person with its class, the oldest first."""
