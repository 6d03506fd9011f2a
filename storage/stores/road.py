"""Somebody's road: moves, dated events, resolutions and papers."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.candidates import Stage
from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.road.events import Event, Milestone, Move
from domain.road.papers import Paper, PaperState
from domain.road.resolutions import Body, Resolution, ResolutionKind, Vote
from storage.stores import road_rows as rows
from storage.stores.base import Store, changed, maybe
from storage.stores.merged import entries_of
from storage.tables import candidates, documents, milestones, moves, resolutions

_ENTRIES = entries_of(sa.bindparam("candidate"))
_MOVES = rows.MOVES.where(moves.c.candidate_id.in_(_ENTRIES)).order_by(moves.c.id)
_EVENTS = rows.EVENTS.where(milestones.c.candidate_id.in_(_ENTRIES)).order_by(
    milestones.c.on, milestones.c.id
)
_RESOLUTIONS = rows.RESOLUTIONS.where(resolutions.c.candidate_id.in_(_ENTRIES)).order_by(
    resolutions.c.id
)
_PAPERS = (
    sa.select(documents.c.code, documents.c.state, documents.c.dated)
    .where(documents.c.candidate_id.in_(_ENTRIES))
    .order_by(documents.c.code)
)


class SqlRoad(Store):
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
    ) -> int:
        """Record a move; returns its number."""
        values = {
            "candidate_id": candidate,
            "before": before.value,
            "after": after.value,
            "on": on,
            "at": at,
            "rules_on": rules_on,
            "document": document,
            "resolution_id": resolution,
            "review_id": review,
            "reason": reason,
            "missing": " ".join(missing) or None,
            "by_id": by,
        }
        return await self._insert(moves, values)

    async def moves(self, candidate: CandidateId) -> tuple[Move, ...]:
        """Every move of this person, in the order recorded."""
        return tuple(map(rows.move, await self._execute(_MOVES, {"candidate": candidate})))

    async def moves_between(
        self, branches: Sequence[UnitId], after: Stage, since: date, until: date
    ) -> tuple[Move, ...]:
        """Moves to a stage of people now in these branches; `since` <= `on` < `until`."""
        found = (
            rows.MOVES.join(candidates, candidates.c.id == moves.c.candidate_id)
            .where(
                candidates.c.branch_id.in_(list(branches)),
                moves.c.after == after.value,
                moves.c.on >= since,
                moves.c.on < until,
            )
            .order_by(moves.c.on, moves.c.id)
        )
        return tuple(map(rows.move, await self._execute(found)))

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
    ) -> int:
        """Record an event with its date; returns its number."""
        values = {
            "candidate_id": candidate,
            "kind": kind.value,
            "on": on,
            "at": at,
            "number": number,
            "place": place,
            "by_id": by,
        }
        return await self._insert(milestones, values)

    async def void_event(self, event: int, at: datetime) -> None:
        """An event recorded by mistake counts no more. Raises LookupError."""
        gone = sa.update(milestones).where(milestones.c.id == event).values(void_at=at)
        changed(await self._execute(gone), "event")

    async def events(self, candidate: CandidateId) -> tuple[Event, ...]:
        """The events of this person that count, by date."""
        return tuple(map(rows.event, await self._execute(_EVENTS, {"candidate": candidate})))

    async def events_of(self, candidates: Sequence[CandidateId]) -> tuple[Event, ...]:
        """The same of several people."""
        found = rows.EVENTS.where(milestones.c.candidate_id.in_(list(candidates))).order_by(
            milestones.c.candidate_id, milestones.c.on, milestones.c.id
        )
        return tuple(map(rows.event, await self._execute(found)))

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
    ) -> int:
        """Record a resolution with its tally; returns its number."""
        values: dict[str, object] = {
            "candidate_id": candidate,
            "kind": kind.value,
            "body": body.value,
            "unit_id": unit,
            "on": on,
            "at": at,
            "number": number,
            "review_id": review,
            "by_id": by,
        }
        if vote is not None:
            values |= {
                "roll": vote.roll,
                "present": vote.present,
                "in_favour": vote.in_favour,
                "against": vote.against,
                "out_transferred": vote.left_out.transferred,
                "out_exempt": vote.left_out.exempt,
                "out_suspended": vote.left_out.suspended,
                "method": maybe(str, vote.method),
            }
        return await self._insert(resolutions, values)

    async def void_resolution(self, resolution: int, at: datetime) -> None:
        """A resolution recorded by mistake counts no more. Raises LookupError."""
        gone = sa.update(resolutions).where(resolutions.c.id == resolution).values(void_at=at)
        changed(await self._execute(gone), "resolution")

    async def resolutions(self, candidate: CandidateId) -> tuple[Resolution, ...]:
        """The resolutions on this person that count, in the order recorded."""
        found = await self._execute(_RESOLUTIONS, {"candidate": candidate})
        return tuple(map(rows.resolution, found))

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
        values = {
            "candidate_id": candidate,
            "code": code,
            "state": state.value,
            "dated": dated,
            "by_id": by,
            "at": at,
        }
        await self._execute(
            insert(documents)
            .values(values)
            .on_conflict_do_update(index_elements=["candidate_id", "code"], set_=values)
        )

    async def papers(self, candidate: CandidateId) -> tuple[Paper, ...]:
        """The papers noted of this person, by code."""
        held = await self._execute(_PAPERS, {"candidate": candidate})
        return tuple(Paper(code=one, state=PaperState(state), dated=on) for one, state, on in held)

    async def _insert(self, table: sa.Table, values: Mapping[str, object]) -> int:
        made = await self._execute(sa.insert(table).values(values).returning(table.c.id))
        return int(made.scalar_one())
