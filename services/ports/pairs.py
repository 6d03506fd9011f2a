"""Port for what mentors say of their pairs, quarter by quarter."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.ids import PersonId
from domain.pairs import PairAnswer, Quarter


class Pairs(Protocol):
    """Which pairs were answered for, in which quarter."""

    async def keep(
        self, assignment: int, quarter: Quarter, answer: PairAnswer, by: PersonId, at: datetime
    ) -> None:
        """Keep an answer; a second one for the same pair and quarter replaces the first."""

    async def answered(self, assignments: Sequence[int], quarter: Quarter) -> frozenset[int]:
        """Those of these assignments that were answered for in this quarter."""
