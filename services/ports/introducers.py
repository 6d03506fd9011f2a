"""Port for who introduces somebody into the Party."""

from datetime import date, datetime
from typing import Protocol

from domain.ids import CandidateId, PersonId, UnitId
from domain.road.introducers import EndReason, Introducer, IntroducerKind


class Introducers(Protocol):
    """Who introduces whom; who no longer does stays readable, with the reason."""

    async def add(
        self,
        candidate: CandidateId,
        kind: IntroducerKind,
        since: date,
        at: datetime,
        *,
        person: PersonId | None = None,
        unit: UnitId | None = None,
        known_since: str | None = None,
        substitute: bool = False,
        by: PersonId | None = None,
    ) -> int: ...

    async def end(self, introducer: int, until: date, reason: EndReason) -> None:
        """This one introduces no more from that day on. Raises LookupError."""

    async def of(self, candidate: CandidateId) -> tuple[Introducer, ...]:
        """Who introduces now, in the order named; also for entries merged into this one."""

    async def ever_of(self, candidate: CandidateId) -> tuple[Introducer, ...]:
        """Who introduces and who did, in the order named."""
