"""The quarter's question to a mentor: does it go on?"""

from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.messages import choice
from domain.pairs import Quarter
from domain.roles import Action
from handlers.commands import Route
from handlers.numbers import number_in
from handlers.turn import Turn
from services.mentors import pairs


async def still(turn: Turn, rest: str) -> None:
    """It goes on, with everybody this mentor helps in the branch."""
    unit, _, period = rest.partition(":")
    try:
        quarter = Quarter.parse(period)
    except ValueError:
        raise NotAllowed from None
    count = await pairs.go_on(turn.work, UnitId(number_in(unit)), quarter, turn.person, turn.now)
    key = "pair-goes-on" if count else "pair-answered"
    await turn.say(key, choice("my-tasks", "mine"), n=count)


ROUTES = (Route("pair-still", still, Action.REPORT),)
