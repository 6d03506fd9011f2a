"""Port for somebody's road: moves, dated events, resolutions and papers."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.candidates import Stage
from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.road.events import Event, Milestone, Move
from domain.road.papers import Paper, PaperState
from domain.road.resolutions import Body, Resolution, ResolutionKind, Vote


class Road(Protocol):
    """What happened on the road. Nothing is overwritten but the state of a paper."""

    async def add_move(
        self,
        candidate: CandidateId,
        before: Stage,
        after: Stage,
        on: date,
        at: datetime,
        *,
        rules_on: date,
        document: str | None = None,
        resolution: int | None = None,
        review: ReviewId | None = None,
        reason: str | None = None,
        missing: Sequence[str] = (),
        by: PersonId | None = None,
    ) -> int: ...

    async def moves(self, candidate: CandidateId) -> tuple[Move, ...]:
        """Every move of this person, in the order recorded."""

    async def moves_between(
        self, branches: Sequence[UnitId], after: Stage, since: date, until: date
    ) -> tuple[Move, ...]:
        """Moves to a stage of people now in these branches; `since` <= `on` < `until`."""

    async def add_event(
        self,
        candidate: CandidateId,
        kind: Milestone,
        on: date,
        at: datetime,
        *,
        number: str | None = None,
        place: str | None = None,
        by: PersonId | None = None,
    ) -> int: ...

    async def void_event(self, event: int, at: datetime) -> None:
        """An event recorded by mistake counts no more; it stays readable."""

    async def events(self, candidate: CandidateId) -> tuple[Event, ...]:
        """The events of this person that count, by date."""

    async def events_of(self, candidates: Sequence[CandidateId]) -> tuple[Event, ...]:
        """The same of several people."""

    async def add_resolution(
        self,
        candidate: CandidateId,
        kind: ResolutionKind,
        body: Body,
        unit: UnitId,
        on: date,
        at: datetime,
        *,
        number: str | None = None,
        vote: Vote | None = None,
        review: ReviewId | None = None,
        by: PersonId | None = None,
    ) -> int: ...

    async def void_resolution(self, resolution: int, at: datetime) -> None:
        """A resolution recorded by mistake counts no more; it stays readable."""

    async def resolutions(self, candidate: CandidateId) -> tuple[Resolution, ...]:
        """The resolutions on this person that count, in the order recorded."""

    async def set_paper(
        self,
        candidate: CandidateId,
        code: str,
        state: PaperState,
        dated: date | None,
        by: PersonId | None,
        at: datetime,
    ) -> None:
        """Note whether a paper is there, and of which date."""

    async def papers(self, candidate: CandidateId) -> tuple[Paper, ...]: ...
