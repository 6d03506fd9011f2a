"""In a group: tie it to a branch."""

from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.messages import Choice, Code, Message, UnitRef, choice
from domain.roles import Action
from handlers.commands import Command, Route
from handlers.turn import Turn
from services import linking


async def link(turn: Turn, _rest: str) -> None:
    """Tie this group to the speaker's branch; with several, ask in the group which one."""
    who, tree = await turn.who(), await turn.tree()
    branches = await linking.branches_to_link(turn.work, who, tree)
    if not branches:
        raise NotAllowed
    if len(branches) == 1:
        await _tie(turn, branches[0].id)
        return
    await turn.say_in_group(
        "link-which",
        *(
            Choice(
                Message("choice-unit", {"unit": UnitRef(one.id), "n": Code(one.code)}),
                f"link:{one.id}",
            )
            for one in branches
        ),
    )


async def chosen(turn: Turn, number: str) -> None:
    """A branch was chosen for this group."""
    if not turn.chat.private:
        await _tie(turn, UnitId(int(number)))


async def _tie(turn: Turn, branch: UnitId) -> None:
    who, tree = await turn.who(), await turn.tree()
    await linking.link(turn.work, turn.chat, branch, who, tree, turn.now)
    await turn.say_in_group("linked", choice("open-my-tasks", "open:viec"), branch=UnitRef(branch))


COMMANDS = (Command("link", "lienket", link, Action.LINK, group=True, private=False),)
ROUTES = (Route("link", chosen, Action.LINK, group=True),)
