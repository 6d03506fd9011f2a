"""Every command, every route and every dialogue there is: one look tells what can be said.

Each module of handlers names its own COMMANDS, ROUTES and FLOWS; here they come together.
"""

from handlers import (
    assigning,
    candidates,
    inviting,
    joining,
    linking,
    meeting,
    mine,
    nominating,
    onbehalf,
    personal,
    privacy,
    receiving,
    report_commands,
    review_commands,
)
from handlers.commands import Command, Route, Table
from handlers.conversation import Conversation
from handlers.dialogue import Flow
from handlers.help import Help
from handlers.turn import Turn


async def _escaped(_turn: Turn, _rest: str) -> None:
    """To stop and to go back are done by the conversation itself."""


def conversation() -> Conversation:
    """The conversation with everything in it."""
    guide = Help()
    commands: tuple[Command, ...] = (  # help and menus list them in this order
        *mine.COMMANDS,
        *report_commands.COMMANDS,
        *nominating.COMMANDS,
        *assigning.COMMANDS,
        *review_commands.COMMANDS,
        *meeting.COMMANDS,
        *candidates.COMMANDS,
        *onbehalf.COMMANDS,
        *inviting.COMMANDS,
        *linking.COMMANDS,
        Command("help", "trogiup", guide.show, group=True, strangers=True),
        Command("menu", "menu", guide.show, aliases=("thuc don",), listed=False),
        *joining.COMMANDS,
        *privacy.COMMANDS,
        *personal.COMMANDS,
        Command("cancel", "huy", _escaped, aliases=("thoi",), strangers=True),
        Command("back", "quaylai", _escaped, strangers=True),
    )
    routes: tuple[Route, ...] = (
        *joining.ROUTES,
        *inviting.ROUTES,
        *privacy.ROUTES,
        *meeting.ROUTES,
        *mine.ROUTES,
        *candidates.ROUTES,
        *onbehalf.ROUTES,
        *nominating.ROUTES,
        *receiving.ROUTES,
        *assigning.ROUTES,
        *personal.ROUTES,
        *report_commands.ROUTES,
        *review_commands.ROUTES,
    )
    flows: tuple[Flow, ...] = (
        *joining.FLOWS,
        *inviting.FLOWS,
        *privacy.FLOWS,
        *meeting.FLOWS,
        *onbehalf.FLOWS,
        *nominating.FLOWS,
        *receiving.FLOWS,
        *assigning.FLOWS,
        *report_commands.FLOWS,
        *review_commands.FLOWS,
    )
    table = Table(commands, routes)
    guide.table = table
    return Conversation(table, {flow.name: flow for flow in flows})
