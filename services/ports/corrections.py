"""Port for what was put right."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.corrections import Correction
from domain.ids import CandidateId, UnitId
from domain.reviews import Report


@dataclass(frozen=True, slots=True)
class Merged:
    """An entry taken for the same person as another, and when."""

    given_up: CandidateId
    kept: CandidateId
    at: datetime


class Corrections(Protocol):
    """Corrections, each with what stood there before; none is ever changed."""

    async def add(self, correction: Correction) -> None: ...

    async def on(self, candidates: Sequence[CandidateId]) -> tuple[Correction, ...]:
        """What was put right of these candidates, the oldest first."""

    async def versions(self, report: Report) -> tuple[Report, ...]:
        """This report and the earlier versions that it amends, the newest first.

        One that came from elsewhere amends nothing: what it took the place of stays its own.
        """

    async def lock(self, candidate: CandidateId, at: datetime | None) -> None:
        """Lock a card, or unlock it with None. Raises LookupError."""

    async def locked(self, branches: Sequence[UnitId]) -> tuple[CandidateId, ...]:
        """Whose card is locked in these branches, by code."""

    async def merge(
        self, candidate: CandidateId, into: CandidateId | None, at: datetime | None
    ) -> None:
        """Take a candidate for the same person as another, or part them. Raises LookupError."""

    async def merged(self, branches: Sequence[UnitId]) -> tuple[Merged, ...]:
        """Who of these branches was taken for the same person as another, the latest first."""

    async def merged_into(self, kept: CandidateId) -> tuple[CandidateId, ...]:
        """Who was taken for the same person as this one."""

    async def silence(self, candidate: CandidateId) -> None:
        """Void what waits to be said about a candidate."""
