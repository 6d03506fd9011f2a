"""Port for what a secretary asked others to do."""

from datetime import date, datetime
from typing import Protocol

from domain.ids import PersonId, UnitId
from domain.posts import Delegation


class Delegations(Protocol):
    """Who asked whom to prepare and conclude a branch's months."""

    async def add(
        self,
        unit: UnitId,
        by: PersonId,
        to: PersonId,
        since: date,
        until: date | None,
        at: datetime,
    ) -> int: ...

    async def to(self, person: PersonId) -> tuple[Delegation, ...]:
        """What was ever asked of this person, the newest first."""

    async def in_unit(self, unit: UnitId) -> tuple[Delegation, ...]:
        """What was ever asked in this unit, the newest first."""

    async def end(self, delegation: int, until: date) -> bool:
        """Give it this end; False if it ends on that day or before already."""
