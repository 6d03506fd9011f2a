"""The port for the organisations' own months."""

from collections.abc import Sequence
from typing import Protocol

from domain.chapters import ChapterMonth
from domain.ids import UnitId
from domain.meetings import Period


class ChapterMonths(Protocol):
    """How many outstanding members each chapter and organisation found, month by month."""

    async def keep(self, month: ChapterMonth) -> None:
        """Keep an answer; a second for the same unit and month replaces the first."""

    async def get(self, unit: UnitId, period: Period) -> ChapterMonth | None: ...

    async def newest(self, unit: UnitId, limit: int) -> tuple[ChapterMonth, ...]:
        """A unit's latest months, the newest first."""

    async def of(self, units: Sequence[UnitId], period: Period) -> tuple[ChapterMonth, ...]:
        """What these units answered for one month."""
