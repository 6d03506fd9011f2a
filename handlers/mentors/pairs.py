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


def _asked(rest: str) -> tuple[UnitId, Quarter]:
    unit, _, period = rest.partition(":")
    try:
        return UnitId(number_in(unit)), Quarter.parse(period)
    except ValueError:
        raise NotAllowed from None


async def ask(turn: Turn, rest: str) -> None:
    """The question once more, as it stands."""
    branch, quarter = _asked(rest)
    found = await pairs.own_pairs(turn.work, branch, quarter, turn.person, turn.now)
    if not found:
        await turn.say("pair-answered", choice("my-tasks", "mine"))
        return
    message, ways = pairs.question(found, branch, quarter)
    await turn.tell(message, ways)


async def still(turn: Turn, rest: str) -> None:
    """It goes on, with everybody this mentor helps in the branch."""
    count = await pairs.go_on(turn.work, *_asked(rest), turn.person, turn.now)
    key = "pair-goes-on" if count else "pair-answered"
    await turn.say(key, choice("my-tasks", "mine"), n=count)


ROUTES = (
    Route("pair-ask", ask, Action.REPORT),
    Route("pair-still", still, Action.REPORT),
)
