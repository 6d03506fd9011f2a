"""Opinions gathered by chat. Of a secret ballot no row ties a person to a choice or to an hour."""

from collections.abc import Sequence
from datetime import date, datetime

import sqlalchemy as sa

from domain.ballots import Ballot, BallotChoice, Counts, Permit, Voter, Wanted
from domain.ids import BallotId, PersonId, UnitId
from storage.stores.ballot_rows import (
    ABOUT_PEOPLE,
    AWAITED,
    COUNTS,
    DUE,
    IN,
    LATEST,
    MORE,
    ONE,
    ORPHANED,
    PERMIT,
    RUNS,
    THIS_VOTER,
    UNDECIDED,
    UNDER,
    VOTED,
    VOTER,
    VOTERS,
    ballot_of,
)
from storage.stores.base import WipingStore, maybe
from storage.tables import ballot_counts, ballot_permits, ballot_voters, ballots


class SqlBallots(WipingStore):
    """What branches ask their members by chat."""

    async def permit(self, committee: UnitId) -> Permit | None:
        """The decision of a committee that is in force."""
        row = (await self._execute(PERMIT, {"committee": committee})).first()
        if row is None:
            return None
        return Permit(id=row[0], committee=UnitId(row[1]), number=row[2], on=row[3])

    async def add_permit(
        self, committee: UnitId, number: str, on: date, *, by: PersonId, at: datetime
    ) -> int:
        """Keep a committee's decision."""
        made = sa.insert(ballot_permits).values(
            committee_id=committee, number=number, on=on, by_id=by, at=at
        )
        return int((await self._execute(made.returning(ballot_permits.c.id))).scalar_one())

    async def withdraw(self, permit: int, at: datetime) -> None:
        """The decision is in force no more."""
        await self._execute(
            sa.update(ballot_permits).where(ballot_permits.c.id == permit).values(withdrawn_at=at)
        )

    async def running_under(self, permit: int) -> tuple[Ballot, ...]:
        """The ballots opened under this decision that are neither closed nor stopped."""
        return tuple(map(ballot_of, await self._execute(UNDER, {"permit": permit})))

    async def open(
        self,
        permit: int,
        unit: UnitId,
        wanted: Wanted,
        voters: Sequence[PersonId],
        *,
        share: str,
        roll: int,
        by: PersonId,
        at: datetime,
    ) -> BallotId:
        """Open a ballot: everybody asked is written down at once, nobody having voted."""
        made = sa.insert(ballots).values(
            permit_id=permit,
            unit_id=unit,
            candidate_id=wanted.candidate,
            kind=wanted.kind.value,
            secret=wanted.secret,
            share=share,
            roll=roll,
            opened_at=at,
            opened_by=by,
            closes_at=wanted.closes_at,
        )
        found = (await self._execute(made.returning(ballots.c.id))).scalar_one()
        asked = [{"ballot_id": found, "person_id": one, "voted": False} for one in sorted(voters)]
        await self._execute(sa.insert(ballot_voters), asked)
        sums = [{"ballot_id": found, "choice": one.value, "votes": 0} for one in BallotChoice]
        await self._execute(sa.insert(ballot_counts), sums)
        return BallotId(found)

    async def get(self, ballot: BallotId) -> Ballot:
        """Raises LookupError for an unknown one."""
        row = (await self._execute(ONE, {"ballot": ballot})).first()
        if row is None:
            raise LookupError("no such ballot")
        return ballot_of(row)

    async def running_in(self, unit: UnitId) -> Ballot | None:
        """The ballot that runs in a branch."""
        row = (await self._execute(IN, {"unit": unit})).first()
        return None if row is None else ballot_of(row)

    async def of_units(self, units: Sequence[UnitId], most: int) -> tuple[Ballot, ...]:
        """The latest ballots of these branches, the newest first."""
        found = await self._execute(LATEST, {"units": list(units), "most": most})
        return tuple(map(ballot_of, found))

    async def awaited_of(self, person: PersonId, now: datetime) -> tuple[Ballot, ...]:
        """The ballots in which this person can vote and has not, the first to close first."""
        found = await self._execute(AWAITED, {"person": person, "now": now})
        return tuple(map(ballot_of, found))

    async def to_close(self, now: datetime) -> tuple[Ballot, ...]:
        """The running ballots whose hour has come."""
        return tuple(map(ballot_of, await self._execute(DUE, {"now": now})))

    async def orphaned(self, today: date) -> tuple[Ballot, ...]:
        """The running ballots of branches that are no more."""
        return tuple(map(ballot_of, await self._execute(ORPHANED, {"today": today})))

    async def about_people(self) -> tuple[Ballot, ...]:
        """The running ballots about somebody."""
        return tuple(map(ballot_of, await self._execute(ABOUT_PEOPLE)))

    async def voter(self, ballot: BallotId, person: PersonId) -> Voter | None:
        """Somebody who is asked in a ballot; None for anybody else."""
        row = (await self._execute(VOTER, {"of_ballot": ballot, "person": person})).first()
        return (
            None if row is None else Voter(voted=bool(row[0]), choice=maybe(BallotChoice, row[1]))
        )

    async def voters(self, ballot: BallotId) -> tuple[PersonId, ...]:
        """Everybody asked in a ballot."""
        return await self._people(VOTERS, ballot)

    async def undecided(self, ballot: BallotId) -> tuple[PersonId, ...]:
        """Who is asked and has not voted."""
        return await self._people(UNDECIDED, ballot)

    async def _people(self, asked: sa.Executable, ballot: BallotId) -> tuple[PersonId, ...]:
        return tuple(PersonId(row[0]) for row in await self._execute(asked, {"ballot": ballot}))

    async def count(
        self, ballot: BallotId, person: PersonId, choice: BallotChoice, *, keep: bool
    ) -> bool:
        """Count a vote; False if this person has voted. `keep`: the choice with the person."""
        kept = choice.value if keep else None
        known = {"of_ballot": ballot, "person": person, "kept": kept}
        if (await self._execute(VOTED, known)).rowcount == 0:
            return False
        await self._execute(MORE, {"of_ballot": ballot, "which": choice.value, "by": 1})
        return True

    async def change(
        self, ballot: BallotId, person: PersonId, before: BallotChoice, choice: BallotChoice
    ) -> None:
        """Count a kept vote as another one."""
        await self._execute(
            sa.update(ballot_voters).where(THIS_VOTER).values(choice=choice.value),
            {"of_ballot": ballot, "person": person},
        )
        for which, by in ((before, -1), (choice, 1)):
            await self._execute(MORE, {"of_ballot": ballot, "which": which.value, "by": by})

    async def counts(self, ballot: BallotId) -> Counts:
        """How often each choice was made."""
        found = {row[0]: row[1] for row in await self._execute(COUNTS, {"ballot": ballot})}
        sums = (found.get(one.value, 0) for one in BallotChoice)
        return Counts(*sums)

    async def close(self, ballot: BallotId, at: datetime) -> bool:
        """Close a ballot and forget the choices kept; False if it was over before."""
        return await self._end(ballot, closed_at=at)

    async def cancel(self, ballot: BallotId, at: datetime) -> bool:
        """Stop a ballot and forget its sums and choices; False if it was over before."""
        if not await self._end(ballot, cancelled_at=at):
            return False
        await self._execute(
            sa.update(ballot_counts).where(ballot_counts.c.ballot_id == ballot).values(votes=0)
        )
        return True

    async def _end(self, ballot: BallotId, **moment: datetime) -> bool:
        over = sa.update(ballots).where(ballots.c.id == ballot, RUNS).values(**moment)
        if (await self._execute(over)).rowcount == 0:
            return False
        await self._execute(
            sa.update(ballot_voters).where(ballot_voters.c.ballot_id == ballot).values(choice=None)
        )
        self._wipe()
        return True
