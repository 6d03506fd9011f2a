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
    number, candidate, before, after, on, at, rules_on, document, resolved, *rest = row
    review, reason, missing, by = rest
    return Move(
        id=number,
        candidate=CandidateId(candidate),
        before=Stage(before),
        after=Stage(after),
        on=on,
        at=at,
        rules_on=rules_on,
        document=document,
        resolution=resolved,
        review=maybe(ReviewId, review),
        reason=reason,
        missing=tuple(missing.split()) if missing else (),
        by=maybe(PersonId, by),
    )


def event(row: Any) -> Event:
    """A row of EVENTS."""
    number, candidate, kind, on, at, paper, place, by = row
    return Event(
        id=number,
        candidate=CandidateId(candidate),
        kind=Milestone(kind),
        on=on,
        at=at,
        number=paper,
        place=place,
        by=maybe(PersonId, by),
    )


def _vote(counted: Any) -> Vote | None:
    roll, present, in_favour, against, transferred, exempt, suspended, method = counted
    if roll is None:
        return None
    return Vote(
        roll=roll,
        present=present,
        in_favour=in_favour,
        against=against,
        left_out=LeftOut(transferred=transferred, exempt=exempt, suspended=suspended),
        method=maybe(Method, method),
    )


def resolution(row: Any) -> Resolution:
    """A row of RESOLUTIONS."""
    number, candidate, kind, body, unit, on, at, paper, review, by, *counted = row
    return Resolution(
        id=number,
        candidate=CandidateId(candidate),
        kind=ResolutionKind(kind),
        body=Body(body),
        unit=UnitId(unit),
        on=on,
        at=at,
        number=paper,
        vote=_vote(counted),
        review=maybe(ReviewId, review),
        by=maybe(PersonId, by),
    )
