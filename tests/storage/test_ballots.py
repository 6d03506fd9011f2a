"""What is kept of a ballot: that somebody voted and how often each choice was made, no more."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from domain.ballots import SHARE, BallotChoice, BallotKind, Counts, Voter, Wanted
from domain.ids import BallotId
from storage.tables import ballot_voters, ballots
from storage.work import SqlWork
from tests.world import World, na_lo, world

NOW = datetime(2026, 11, 2, 2, tzinfo=UTC)
HOUR = timedelta(hours=1)


async def opened(work: SqlWork, commune: World, *, secret: bool) -> BallotId:
    """A ballot of the branch, of which Inh and Muôn are asked."""
    hac, branch = commune.people["hac"], commune.units["NL"]
    permit = await work.ballots.add_permit(
        commune.units["XA"], "15", date(2026, 11, 1), by=hac, at=NOW
    )
    wanted = Wanted(kind=BallotKind.PLAN, candidate=None, secret=secret, closes_at=NOW + HOUR)
    voters = [commune.people["muon"], commune.people["inh"]]
    return await work.ballots.open(
        permit, branch, wanted, voters, share=SHARE, roll=4, by=hac, at=NOW
    )


@pytest.mark.parametrize("secret", [True, False])
async def test_a_vote_counts_once(database: Path, secret: bool) -> None:
    async with world(database) as commune:
        await na_lo(commune)

        async def vote(work: SqlWork) -> None:
            number, inh = await opened(work, commune, secret=secret), commune.people["inh"]
            assert await work.ballots.undecided(number) == (inh, commune.people["muon"])
            for choice, counted in ((BallotChoice.FOR, True), (BallotChoice.AGAINST, False)):
                made = await work.ballots.count(number, inh, choice, keep=not secret)
                assert made is counted
            assert await work.ballots.counts(number) == Counts(in_favour=1)
            assert await work.ballots.undecided(number) == (commune.people["muon"],)
            kept = None if secret else BallotChoice.FOR
            assert await work.ballots.voter(number, inh) == Voter(voted=True, choice=kept)
            assert await work.ballots.voter(number, commune.people["pom"]) is None
            (awaited,) = await work.ballots.awaited_of(commune.people["muon"], NOW)
            assert awaited.id == number
            assert await work.ballots.awaited_of(inh, NOW) == ()

        await commune.do(vote)


async def test_a_secret_vote_changes_one_flag_and_one_sum(database: Path) -> None:
    async with world(database) as commune:
        await na_lo(commune)

        async def vote(work: SqlWork) -> None:
            number = await opened(work, commune, secret=True)
            for who in ("inh", "muon"):
                await work.ballots.count(
                    number, commune.people[who], BallotChoice.OTHER, keep=False
                )
            rows = [tuple(row) for row in await work.execute(sa.select(ballot_voters))]
            people = sorted(commune.people[who] for who in ("inh", "muon"))
            assert [row[1:] for row in rows] == [(number, one, True, None) for one in people]

        await commune.do(vote)


async def test_closing_forgets_the_choices_and_stopping_the_sums_too(database: Path) -> None:
    async with world(database) as commune:
        await na_lo(commune)

        async def end(work: SqlWork) -> None:
            inh = commune.people["inh"]
            closed, stopped = [await opened(work, commune, secret=False) for _ in range(2)]
            for number in (closed, stopped):
                await work.ballots.count(number, inh, BallotChoice.FOR, keep=True)
                await work.ballots.change(number, inh, BallotChoice.FOR, BallotChoice.AGAINST)
            assert await work.ballots.counts(closed) == Counts(against=1)
            assert {one.id for one in await work.ballots.to_close(NOW + HOUR)} == {closed, stopped}
            assert await work.ballots.to_close(NOW) == ()
            assert await work.ballots.close(closed, NOW + HOUR)
            assert await work.ballots.cancel(stopped, NOW)
            assert not await work.ballots.cancel(closed, NOW)
            assert not await work.ballots.close(stopped, NOW)
            assert await work.ballots.counts(closed) == Counts(against=1)
            assert await work.ballots.counts(stopped) == Counts()
            for number in (closed, stopped):
                assert await work.ballots.voter(number, inh) == Voter(voted=True, choice=None)
            assert await work.ballots.running_in(commune.units["NL"]) is None

        await commune.do(end)


async def test_a_branch_that_is_no_more_leaves_its_ballot_behind(database: Path) -> None:
    async with world(database) as commune:
        await na_lo(commune)

        async def close(work: SqlWork) -> None:
            number = await opened(work, commune, secret=True)
            assert await work.ballots.orphaned(date(2026, 11, 3)) == ()
            units = ballots.metadata.tables["units"]
            await work.execute(
                sa.update(units)
                .where(units.c.id == commune.units["NL"])
                .values(closed_on=date(2026, 11, 3))
            )
            (one,) = await work.ballots.orphaned(date(2026, 11, 3))
            assert one.id == number

        await commune.do(close)


async def test_a_decision_is_in_force_until_it_is_withdrawn(database: Path) -> None:
    async with world(database) as commune:
        await na_lo(commune)

        async def permit(work: SqlWork) -> None:
            await opened(work, commune, secret=True)
            committee = commune.units["XA"]
            found = await work.ballots.permit(committee)
            assert found is not None
            assert (found.number, found.on) == ("15", date(2026, 11, 1))
            assert len(await work.ballots.running_under(found.id)) == 1
            await work.ballots.withdraw(found.id, NOW)
            assert await work.ballots.permit(committee) is None

        await commune.do(permit)
