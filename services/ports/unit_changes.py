"""Port for units that are renamed, merged and split."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.ids import CandidateId, PersonId, UnitId
from domain.unit_changes import FormerName, UnitChange, UnitChangeKind


class UnitChanges(Protocol):
    """What became of units; what happened in them before is never rewritten."""

    async def note(
        self,
        kind: UnitChangeKind,
        unit: UnitId,
        other: UnitId | None,
        on: date,
        document: str | None,
        by: PersonId,
        at: datetime,
    ) -> int: ...

    async def of(self, unit: UnitId) -> tuple[UnitChange, ...]:
        """The changes of this unit, also those by which it came to be, by day."""

    async def rename(self, unit: UnitId, name: str, on: date) -> None:
        """Give a unit another name; the one it had is kept with this day as its end."""

    async def former_names(self, unit: UnitId) -> tuple[FormerName, ...]:
        """The names a unit had before, the oldest first."""

    async def close(self, unit: UnitId, on: date, successor: UnitId) -> None:
        """From this day on another unit stands in its place; it has no more meetings."""

    async def rehome_chapters(self, chapters: Sequence[UnitId], branch: UnitId) -> None:
        """Have these chapters belong to the village of another branch."""

    async def rehome_people(self, people_moved: Sequence[PersonId], branch: UnitId) -> None:
        """Have these members belong to another branch."""

    async def on_the_road(self, branch: UnitId) -> tuple[CandidateId, ...]:
        """Everybody on the road in a branch, those with a locked card too."""
