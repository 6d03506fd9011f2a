"""How moves, events and resolutions stand in the record, and how each is read."""

from typing import Any

import sqlalchemy as sa

from domain.candidates import Stage
from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.road.events import Event, Milestone, Move
from domain.road.resolutions import Body, LeftOut, Method, Resolution, ResolutionKind, Vote
from storage.stores.base import maybe
from storage.tables import milestones, moves, resolutions

MOVES = sa.select(
    moves.c.id,
    moves.c.candidate_id,
    moves.c.before,
    moves.c.after,
    moves.c.on,
    moves.c.at,
    moves.c.rules_on,
    moves.c.document,
    moves.c.resolution_id,
    moves.c.review_id,
    moves.c.reason,
    moves.c.missing,
    moves.c.by_id,
)
EVENTS = sa.select(
    milestones.c.id,
    milestones.c.candidate_id,
    milestones.c.kind,
    milestones.c.on,
    milestones.c.at,
    milestones.c.number,
    milestones.c.place,
    milestones.c.by_id,
).where(milestones.c.void_at.is_(None))
RESOLUTIONS = sa.select(
    resolutions.c.id,
    resolutions.c.candidate_id,
    resolutions.c.kind,
    resolutions.c.body,
    resolutions.c.unit_id,
    resolutions.c.on,
    resolutions.c.at,
    resolutions.c.number,
    resolutions.c.review_id,
    resolutions.c.by_id,
    resolutions.c.roll,
    resolutions.c.present,
    resolutions.c.in_favour,
    resolutions.c.against,
    resolutions.c.out_transferred,
    resolutions.c.out_exempt,
    resolutions.c.out_suspended,
    resolutions.c.method,
).where(resolutions.c.void_at.is_(None))


def move(row: Any) -> Move:
    """A row of MOVES."""
    return Move(
        id=row.id,
        candidate=CandidateId(row.candidate_id),
        before=Stage(row.before),
        after=Stage(row.after),
        on=row.on,
        at=row.at,
        rules_on=row.rules_on,
        document=row.document,
        resolution=row.resolution_id,
        review=maybe(ReviewId, row.review_id),
        reason=row.reason,
        missing=tuple(row.missing.split()) if row.missing else (),
        by=maybe(PersonId, row.by_id),
    )


def event(row: Any) -> Event:
    """A row of EVENTS."""
    return Event(
        id=row.id,
        candidate=CandidateId(row.candidate_id),
        kind=Milestone(row.kind),
        on=row.on,
        at=row.at,
        number=row.number,
        place=row.place,
        by=maybe(PersonId, row.by_id),
    )


def _vote(row: Any) -> Vote | None:
    if row.roll is None:
        return None
    return Vote(
        roll=row.roll,
        present=row.present,
        in_favour=row.in_favour,
        against=row.against,
        left_out=LeftOut(
            transferred=row.out_transferred, exempt=row.out_exempt, suspended=row.out_suspended
        ),
        method=maybe(Method, row.method),
    )


def resolution(row: Any) -> Resolution:
    """A row of RESOLUTIONS."""
    return Resolution(
        id=row.id,
        candidate=CandidateId(row.candidate_id),
        kind=ResolutionKind(row.kind),
        body=Body(row.body),
        unit=UnitId(row.unit_id),
        on=row.on,
        at=row.at,
        number=row.number,
        vote=_vote(row),
        review=maybe(ReviewId, row.review_id),
        by=maybe(PersonId, row.by_id),
    )
