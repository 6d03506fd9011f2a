"""Port for people away for work, and what their host branches say."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.ids import CandidateId, PersonId, UnitId
from domain.meetings import Period
from domain.road.away import Absence, AbsenceChange, HostAnswer, HostRemark


class Absences(Protocol):
    """Who is away, since when, and in whose care there."""

    async def add(
        self,
        candidate: CandidateId,
        *,
        since: date,
        place: str,
        returns: Period | None,
        host: UnitId | None,
        host_name: str | None,
        by: PersonId,
        at: datetime,
    ) -> int:
        """Record an absence; returns its number."""

    async def get(self, absence: int) -> Absence:
        """The absence with this number. Raises LookupError."""

    async def expect(
        self, absence: int, returns: Period | None, *, by: PersonId | None, at: datetime
    ) -> None:
        """Note another month of return; what stood there is kept."""

    async def set_place(
        self, absence: int, place: str, *, by: PersonId | None, at: datetime
    ) -> None:
        """They work at another place than was noted; what stood there is kept."""

    async def set_host(
        self,
        absence: int,
        host: UnitId | None,
        host_name: str | None,
        *,
        by: PersonId | None,
        at: datetime,
    ) -> None:
        """Another branch sees to them there, ours or one elsewhere; neither: none does.

        What stood there is kept.
        """

    async def changes(self, absence: int) -> tuple[AbsenceChange, ...]:
        """What stood there before each change, the oldest first."""

    async def end(
        self, absence: int, on: date | None, *, by: PersonId | None, at: datetime
    ) -> None:
        """They are back from this day on; None: they are away still."""

    async def of(self, candidate: CandidateId) -> tuple[Absence, ...]:
        """Every absence of this person, the newest first."""

    async def running(self, candidates: Sequence[CandidateId]) -> tuple[Absence, ...]:
        """Absences of these people without an end on record, by person."""

    async def every_running(self) -> tuple[Absence, ...]:
        """All absences without an end on record, the oldest first."""

    async def hosted_by(self, units: Sequence[UnitId]) -> tuple[Absence, ...]:
        """Absences without an end on record of which one of these branches is the host."""

    async def remark(
        self,
        absence: int,
        *,
        on: date,
        answer: HostAnswer,
        line: str | None,
        by: PersonId,
        at: datetime,
    ) -> int:
        """Record what a host branch said; returns its number."""

    async def remarks(self, absence: int) -> tuple[HostRemark, ...]:
        """What the host branch said, the newest first."""
