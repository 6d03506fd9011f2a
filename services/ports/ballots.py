"""Port for opinions gathered by chat: the committee's decision, ballots, who has voted, sums.

Nothing here ties a person to a choice, but in an open ballot while it runs.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.ballots import Ballot, BallotChoice, Counts, Permit, Voter, Wanted
from domain.ids import BallotId, PersonId, UnitId


class Ballots(Protocol):
    """What branches ask their members by chat."""

    async def permit(self, committee: UnitId) -> Permit | None:
        """The decision of a committee that is in force."""

    async def add_permit(
        self, committee: UnitId, number: str, on: date, *, by: PersonId, at: datetime
    ) -> int: ...

    async def withdraw(self, permit: int, at: datetime) -> None: ...

    async def running_under(self, permit: int) -> tuple[Ballot, ...]:
        """The ballots opened under this decision that are neither closed nor stopped."""

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

    async def get(self, ballot: BallotId) -> Ballot:
        """Raises LookupError for an unknown one."""

    async def running_in(self, unit: UnitId) -> Ballot | None:
        """The ballot that runs in a branch."""

    async def of_units(self, units: Sequence[UnitId], most: int) -> tuple[Ballot, ...]:
        """The latest ballots of these branches, the newest first."""

    async def awaited_of(self, person: PersonId, now: datetime) -> tuple[Ballot, ...]:
        """The ballots in which this person can vote and has not, the first to close first."""

    async def to_close(self, now: datetime) -> tuple[Ballot, ...]:
        """The running ballots whose hour has come."""

    async def orphaned(self, today: date) -> tuple[Ballot, ...]:
        """The running ballots of branches that are no more."""

    async def about_people(self) -> tuple[Ballot, ...]:
        """The running ballots about somebody."""

    async def voter(self, ballot: BallotId, person: PersonId) -> Voter | None:
        """Somebody who is asked in a ballot; None for anybody else."""

    async def voters(self, ballot: BallotId) -> tuple[PersonId, ...]:
        """Everybody asked in a ballot."""

    async def undecided(self, ballot: BallotId) -> tuple[PersonId, ...]:
        """Who is asked and has not voted."""

    async def count(
        self, ballot: BallotId, person: PersonId, choice: BallotChoice, *, keep: bool
    ) -> bool:
        """Count a vote; False if this person has voted. `keep`: the choice with the person."""

    async def change(
        self, ballot: BallotId, person: PersonId, before: BallotChoice, choice: BallotChoice
    ) -> None:
        """Count a kept vote as another one."""

    async def counts(self, ballot: BallotId) -> Counts: ...

    async def close(self, ballot: BallotId, at: datetime) -> bool:
        """Close a ballot and forget the choices kept; False if it was over before."""

    async def cancel(self, ballot: BallotId, at: datetime) -> bool:
        """Stop a ballot and forget its sums and choices; False if it was over before."""
