"""A unit in numbers, in one message; whoever holds several posts goes from one to the next."""

from domain.messages import choice
from domain.roles import Action
from handlers.commands import Command, Route
from handlers.numbers import is_number
from handlers.turn import Turn
from services.plans import status
from services.plans.seats import Seat, seat_called, seats


async def show(turn: Turn, _rest: str) -> None:
    """From the highest of one's posts."""
    every = await seats(turn.work, await turn.who(), await turn.tree())
    if every:
        await _tell(turn, every[0])
    else:
        await turn.say("status-no-unit", choice("my-tasks", "mine"))


async def see(turn: Turn, key: str) -> None:
    """From the post that was chosen."""
    await _tell(turn, await seat_called(turn.work, key, await turn.who(), await turn.tree()))


async def _tell(turn: Turn, seat: Seat) -> None:
    who, tree = await turn.who(), await turn.tree()
    message, ways = await status.page(turn.work, turn.settings, seat, who, tree, turn.now)
    await turn.tell(message, ways)


async def stalled(turn: Turn, rest: str) -> None:
    """Who has made no step for long, by code."""
    part, _, key = rest.partition(":")
    who, tree = await turn.who(), await turn.tree()
    seat = await seat_called(turn.work, key, who, tree)
    start = int(part) if is_number(part) else 0
    message, ways = await status.stalled_page(
        turn.work, turn.settings, seat, start, who, tree, turn.now
    )
    await turn.tell(message, ways)


COMMANDS = (Command("status", "tonghop", show, Action.STATUS),)
ROUTES = (
    Route("status", see, Action.STATUS),
    Route("stalled", stalled, Action.SEE),
)
