"""The list of a person's day: each thing opened as it stands now, and the next page of it."""

from domain.messages import choice, say
from handlers.commands import Route
from handlers.numbers import number_in
from handlers.turn import Turn
from services.monthly import today


async def one(turn: Turn, rest: str) -> None:
    """Open one thing; if it is done meanwhile, say so kindly and show what is left."""
    number = number_in(rest)
    spoken = await today.opened(turn.work, turn.settings, turn.person, number, turn.now)
    if spoken is None:
        await _left(turn, number)
        return
    if spoken.first is not None:
        await turn.tell(spoken.first)
    await turn.tell(spoken.message, spoken.choices)


async def _left(turn: Turn, number: int) -> None:
    things = await today.left(turn.work, turn.settings, turn.person, number, turn.now)
    if not things:
        await turn.say("today-all-done", choice("my-tasks", "mine"), choice("help", "help"))
        return
    listed, choices = today.listed(things)
    await turn.tell(say("today-done", what=listed), choices)


async def page(turn: Turn, rest: str) -> None:
    """Show what else there is of a long list, or its beginning again where it grew shorter."""
    first, _, begin = rest.partition(":")
    number = number_in(first)
    things = await today.left(turn.work, turn.settings, turn.person, number, turn.now)
    if not things:
        await turn.say("today-all-done", choice("my-tasks", "mine"), choice("help", "help"))
        return
    at = number_in(begin) if begin else 0
    message, choices = today.listed(things, at if at < len(things) else 0)
    await turn.tell(message, choices)


ROUTES = (Route("today", one), Route("today-page", page))
