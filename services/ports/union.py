"""Port for the resolutions of the commune's youth union."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.ids import NominationId, PersonId, UnitId
from domain.union import UnionResolution


class Union(Protocol):
    """The union's resolutions, one row for each nomination in it."""

    async def record(
        self,
        nominations: Sequence[NominationId],
        unit: UnitId,
        *,
        number: str,
        on: date,
        consulted: bool,
        by: PersonId,
        at: datetime,
    ) -> None:
        """Keep one resolution on these nominations; a second on one replaces the first."""

    async def of(self, nomination: NominationId) -> UnionResolution | None: ...

    async def get(self, number: int) -> UnionResolution:
        """The row with this id. Raises LookupError."""

    async def of_unit(self, unit: UnitId) -> tuple[UnionResolution, ...]:
        """Everything an organisation resolved, the newest first."""
