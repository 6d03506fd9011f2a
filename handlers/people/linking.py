"""In a group: tie it to a branch."""

from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.messages import Code, UnitRef, choice, say_to_group
from domain.roles import Action
from domain.text import fold
from handlers.commands import Command
from handlers.turn import Turn
from services.people import linking


async def link(turn: Turn, rest: str) -> None:
    """Tie this group to the speaker's branch; with several, say how to name one."""
    who, tree = await turn.who(), await turn.tree()
    branches = await linking.branches_to_link(turn.work, who, tree)
    if not branches:
        raise NotAllowed
    named = [one for one in branches if fold(one.code) == fold(rest)] if rest else branches
    if len(named) == 1:
        await _tie(turn, named[0].id)
        return
    lines = tuple(
        say_to_group("link-line", unit=UnitRef(one.id), command=Code(f"/lienket {one.code}"))
        for one in branches
    )
    await turn.say_in_group("link-which", lines=lines)


async def _tie(turn: Turn, branch: UnitId) -> None:
    who, tree = await turn.who(), await turn.tree()
    await linking.link(turn.work, turn.chat, branch, who, tree, turn.now)
    await turn.say_in_group("linked", choice("open-my-tasks", "open:viec"), branch=UnitRef(branch))


COMMANDS = (
    Command("link", "lienket", link, Action.LINK, argument=True, group=True, private=False),
)
