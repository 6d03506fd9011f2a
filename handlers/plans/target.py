"""Targets and what time still allows: each reads the units their posts give, an officer sets."""

from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.messages import choice
from domain.roles import Action
from domain.units import UnitKind
from handlers.commands import Command, Route
from handlers.numbers import is_number, number_in
from handlers.plans import target_set
from handlers.turn import Turn
from services.plans import reading


async def show(turn: Turn, rest: str) -> None:
    """The committee's page, the page of the only unit, or a line for each of several."""
    who, tree = await turn.who(), await turn.tree()
    units = await reading.read_units(turn.work, who, tree, turn.today)
    committees = tuple(one for one in units if one.kind is UnitKind.COMMITTEE)
    if committees:
        await see(turn, str(committees[0].id))
    elif len(units) == 1:
        await see(turn, str(units[0].id))
    elif units:
        message, ways = await reading.several(
            turn.work,
            turn.settings,
            units,
            int(rest) if is_number(rest) else 0,
            tree,
            turn.today,
        )
        await turn.tell(message, ways)
    else:
        await turn.say("target-no-unit", choice("my-tasks", "mine"))


async def see(turn: Turn, rest: str) -> None:
    """One unit's page, or a further part of a committee's."""
    unit, _, part = rest.partition(":")
    who, tree = await turn.who(), await turn.tree()
    wanted = UnitId(number_in(unit))
    if wanted not in tree.parents:
        raise NotAllowed
    message, ways = await reading.page_of(
        turn.work,
        turn.settings,
        wanted,
        int(part) if is_number(part) else 0,
        who,
        tree,
        turn.today,
    )
    await turn.tell(message, ways)


COMMANDS = (Command("target", "chitieu", show, Action.FORECAST, aliases=("chi tieu ket nap",)),)
ROUTES = (
    Route("target", show, Action.FORECAST),
    Route("target-of", see, Action.FORECAST),
    *target_set.ROUTES,
)
FLOWS = target_set.FLOWS
