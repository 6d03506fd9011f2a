"""Port for the visits of committee members to branches."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.ids import PersonId, ReviewId, UnitId
from domain.visits import Saw, Visit, VisitState


class Visits(Protocol):
    """Who attended which meeting, and what they saw."""

    async def keep(
        self,
        review: ReviewId,
        person: PersonId,
        state: VisitState,
        *,
        branch: UnitId,
        on: date,
        saw: Saw | None,
        line: str | None,
        at: datetime,
    ) -> int:
        """Keep what was told; a second word of the same person on the same meeting replaces it."""

    async def of(self, review: ReviewId) -> tuple[Visit, ...]: ...

    async def since(self, branches: Sequence[UnitId], day: date) -> tuple[Visit, ...]:
        """The visits to meetings of these branches from this day on, the latest meeting first."""

    async def met(
        self, branches: Sequence[UnitId], since: datetime, until: datetime
    ) -> tuple[ReviewId, ...]:
        """Months of these branches whose meeting was to be held in this time and not cancelled,
        the latest first.
        """
