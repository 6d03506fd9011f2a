"""Port for the activities of organisations and chapters."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.activities import Activity, ActivityMark, Mark
from domain.ids import ActivityId, CandidateId, PersonId, UnitId


class Activities(Protocol):
    """What was announced, how many came, and which candidates were seen."""

    async def add(
        self, unit: UnitId, title: str, begins: datetime, place: str, *, by: PersonId, at: datetime
    ) -> ActivityId: ...

    async def get(self, activity: ActivityId) -> Activity:
        """The activity with this id. Raises LookupError."""

    async def of_units(self, units: Sequence[UnitId], since: datetime) -> tuple[Activity, ...]:
        """What these units hold from that moment on and did not cancel, the next first."""

    async def move(self, activity: ActivityId, begins: datetime) -> None: ...

    async def cancel(self, activity: ActivityId, at: datetime) -> None: ...

    async def close(self, activity: ActivityId, came: int, stood_out: int, at: datetime) -> None:
        """Keep the numbers; a second time replaces the first."""

    async def mark(
        self,
        activity: ActivityId,
        candidate: CandidateId,
        mark: Mark | None,
        *,
        by: PersonId,
        at: datetime,
    ) -> None:
        """Note what was seen of somebody on record; None takes it back."""

    async def marks(self, activity: ActivityId) -> tuple[ActivityMark, ...]: ...

    async def marks_of(self, candidate: CandidateId) -> tuple[ActivityMark, ...]:
        """What was seen of one candidate, the oldest first; of cancelled activities nothing."""
