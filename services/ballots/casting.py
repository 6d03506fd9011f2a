"""A vote is counted: once, in the turn of its press, and nothing else of it is kept."""

from datetime import datetime

from domain.ballots import Ballot, BallotChoice, Cast, cast
from domain.errors import NotAllowed
from domain.ids import BallotId
from domain.roles import Holder
from domain.units import Membership
from services.ballots.closing import close
from services.ballots.concerned import may_be_spoken_of
from services.ports import Work
from services.settings import Settings


async def asked_in(work: Work, number: BallotId, who: Holder) -> Ballot:
    """The ballot in which this person is asked.

    Raises NotAllowed for anybody who is not, or is no official member of that branch any more,
    and while nobody may be asked about whom it concerns.
    """
    try:
        ballot = await work.ballots.get(number)
    except LookupError:
        raise NotAllowed from None
    member = who.person.membership is Membership.OFFICIAL and who.person.branch == ballot.unit
    if not member or await work.ballots.voter(number, who.person.id) is None:
        raise NotAllowed
    if not await may_be_spoken_of(work, ballot):
        raise NotAllowed
    return ballot


async def vote(
    work: Work,
    settings: Settings,
    number: BallotId,
    choice: BallotChoice,
    who: Holder,
    now: datetime,
) -> tuple[Cast, Ballot]:
    """Count a vote, or say why it is not counted. With the last one the ballot closes.

    Nothing is noted in the journal: neither order nor hour of the votes is kept. Raises as
    `asked_in`.
    """
    ballot = await asked_in(work, number, who)
    person = who.person.id
    voter = await work.ballots.voter(number, person)
    if voter is None:
        raise NotAllowed
    made = cast(ballot, voter, choice, now)
    if made is Cast.COUNTED and not await work.ballots.count(
        number, person, choice, keep=not ballot.secret
    ):
        return Cast.ALREADY, ballot
    if made is Cast.CHANGED and voter.choice is not None:
        await work.ballots.change(number, person, voter.choice, choice)
    if made is Cast.COUNTED and not await work.ballots.undecided(number):
        await close(work, settings, ballot, now)
    return made, ballot
