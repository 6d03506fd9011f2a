"""Ports for the sorting of sources: rounds, what each unit counted, a month's answer."""

from datetime import date, datetime
from typing import Protocol

from domain.ids import PersonId, ReviewId, SourceRoundId, UnitId
from domain.sources import SourceAnswer, SourceCheck, SourceCounts, SourceRound, UnitCount


class Sources(Protocol):
    """Rounds of sorting and their counts; never a name."""

    async def open_round(
        self, committee: UnitId, *, at: datetime, by: PersonId | None, closes_on: date
    ) -> SourceRoundId: ...

    async def round(self, number: SourceRoundId) -> SourceRound: ...

    async def newest(self, committee: UnitId) -> SourceRound | None:
        """The newest round of a committee, open or closed."""

    async def close_round(self, number: SourceRoundId, at: datetime) -> bool:
        """Close a round; False if it was closed before."""

    async def count(
        self,
        number: SourceRoundId,
        unit: UnitId,
        counts: SourceCounts,
        *,
        by: PersonId,
        at: datetime,
    ) -> None:
        """Keep what a unit counted; a second count replaces the first."""

    async def counted(self, number: SourceRoundId) -> tuple[UnitCount, ...]:
        """What the units counted in a round."""

    async def counted_by(self, number: SourceRoundId, unit: UnitId) -> UnitCount | None: ...

    async def check(
        self, review: ReviewId, answer: SourceAnswer, *, by: PersonId, at: datetime
    ) -> None:
        """Keep a month's answer of a branch without a candidate; a second replaces the first."""

    async def checked(self, review: ReviewId) -> SourceCheck | None: ...
