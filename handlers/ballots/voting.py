"""A member votes. What they pressed is forgotten in the very turn: the route is `unkept`."""

from domain.ballots import Ballot, BallotChoice, Cast
from domain.errors import NotAllowed
from domain.ids import BallotId
from domain.messages import choice
from handlers.commands import Route
from handlers.numbers import number_in
from handlers.turn import Turn
from services.ballots.casting import asked_in, vote
from services.ballots.opening import question


async def ask(turn: Turn, rest: str) -> None:
    """The question once more, as it stands."""
    who = await turn.who()
    ballot = await asked_in(turn.work, BallotId(number_in(rest)), who)
    voter = await turn.work.ballots.voter(ballot.id, who.person.id)
    if not ballot.takes_votes(turn.now):
        await _over(turn, Cast.CANCELLED if ballot.cancelled_at else Cast.LATE)
    elif voter is not None and voter.voted and ballot.secret:
        await _answer(turn, Cast.ALREADY, ballot)
    else:
        message, ways = question(ballot)
        await turn.tell(message, ways)


async def cast(turn: Turn, rest: str) -> None:
    """Count the vote. The answer repeats no choice, and a refusal undoes nothing."""
    number, _, said = rest.partition(":")
    who = await turn.who()
    try:
        asked = await asked_in(turn.work, BallotId(number_in(number)), who)
        wanted = BallotChoice(said)
    except (NotAllowed, ValueError):
        await turn.tell(NotAllowed().message, (choice("my-tasks", "mine"),))
        return
    made, ballot = await vote(turn.work, turn.settings, asked.id, wanted, who, turn.now)
    if made in {Cast.LATE, Cast.CANCELLED}:
        await _over(turn, made)
    else:
        await _answer(turn, made, ballot)


async def _over(turn: Turn, made: Cast) -> None:
    await turn.say(f"vote-{made.value}", choice("my-tasks", "mine"))


async def _answer(turn: Turn, made: Cast, ballot: Ballot) -> None:
    way = "secret" if ballot.secret else "open"
    await turn.say(f"vote-{made.value}-{way}", choice("my-tasks", "mine"), at=ballot.closes_at)


ROUTES = (
    Route("ballot-ask", ask),
    Route("vote", cast, unkept=True),
)
