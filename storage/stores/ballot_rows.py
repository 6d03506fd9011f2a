"""Statements about opinions gathered by chat, and what their rows become."""

from typing import Any

import sqlalchemy as sa

from domain.ballots import Ballot, BallotKind
from domain.ids import BallotId, CandidateId, PersonId, UnitId
from storage.stores.base import maybe
from storage.tables import ballot_counts, ballot_permits, ballot_voters, ballots, units

BALLOT = sa.select(
    ballots.c.id,
    ballots.c.permit_id,
    ballots.c.unit_id,
    ballots.c.candidate_id,
    ballots.c.kind,
    ballots.c.secret,
    ballots.c.share,
    ballots.c.roll,
    ballots.c.opened_at,
    ballots.c.opened_by,
    ballots.c.closes_at,
    ballots.c.closed_at,
    ballots.c.cancelled_at,
)
RUNS = sa.and_(ballots.c.closed_at.is_(None), ballots.c.cancelled_at.is_(None))
RUNNING = BALLOT.where(RUNS).order_by(ballots.c.closes_at, ballots.c.id)
ONE = BALLOT.where(ballots.c.id == sa.bindparam("ballot"))
IN = RUNNING.where(ballots.c.unit_id == sa.bindparam("unit"))
UNDER = RUNNING.where(ballots.c.permit_id == sa.bindparam("permit"))
DUE = RUNNING.where(ballots.c.closes_at <= sa.bindparam("now"))
ABOUT_PEOPLE = RUNNING.where(ballots.c.candidate_id.is_not(None))
ORPHANED = RUNNING.join(units, units.c.id == ballots.c.unit_id).where(
    units.c.closed_on <= sa.bindparam("today")
)
LATEST = (
    BALLOT.where(ballots.c.unit_id.in_(sa.bindparam("units", expanding=True)))
    .order_by(ballots.c.id.desc())
    .limit(sa.bindparam("most"))
)
AWAITED = RUNNING.join(ballot_voters, ballot_voters.c.ballot_id == ballots.c.id).where(
    ballot_voters.c.person_id == sa.bindparam("person"),
    ballot_voters.c.voted.is_(False),
    ballots.c.closes_at > sa.bindparam("now"),
)
PERMIT = (
    sa.select(
        ballot_permits.c.id,
        ballot_permits.c.committee_id,
        ballot_permits.c.number,
        ballot_permits.c.on,
    )
    .where(
        ballot_permits.c.committee_id == sa.bindparam("committee"),
        ballot_permits.c.withdrawn_at.is_(None),
    )
    .order_by(ballot_permits.c.id.desc())
    .limit(1)
)
THIS_VOTER = sa.and_(
    ballot_voters.c.ballot_id == sa.bindparam("of_ballot"),
    ballot_voters.c.person_id == sa.bindparam("person"),
)
VOTER = sa.select(ballot_voters.c.voted, ballot_voters.c.choice).where(THIS_VOTER)
VOTERS = (
    sa.select(ballot_voters.c.person_id)
    .where(ballot_voters.c.ballot_id == sa.bindparam("ballot"))
    .order_by(ballot_voters.c.person_id)
)
UNDECIDED = VOTERS.where(ballot_voters.c.voted.is_(False))
VOTED = (
    sa.update(ballot_voters)
    .where(THIS_VOTER, ballot_voters.c.voted.is_(False))
    .values(voted=True, choice=sa.bindparam("kept"))
)
MORE = (
    sa.update(ballot_counts)
    .where(
        ballot_counts.c.ballot_id == sa.bindparam("of_ballot"),
        ballot_counts.c.choice == sa.bindparam("which"),
    )
    .values(votes=ballot_counts.c.votes + sa.bindparam("by"))
)
COUNTS = sa.select(ballot_counts.c.choice, ballot_counts.c.votes).where(
    ballot_counts.c.ballot_id == sa.bindparam("ballot")
)


def ballot_of(row: Any) -> Ballot:
    """A row of BALLOT."""
    number, permit, unit, candidate, kind, secret, share, roll, *moments = row
    opened_at, opened_by, closes_at, closed_at, cancelled_at = moments
    return Ballot(
        id=BallotId(number),
        permit=permit,
        unit=UnitId(unit),
        candidate=maybe(CandidateId, candidate),
        kind=BallotKind(kind),
        secret=bool(secret),
        share=share,
        roll=roll,
        opened_at=opened_at,
        opened_by=PersonId(opened_by),
        closes_at=closes_at,
        closed_at=closed_at,
        cancelled_at=cancelled_at,
    )
