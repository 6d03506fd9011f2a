"""Every command, every route and every dialogue there is: one look tells what can be said.

Each module of handlers names its own COMMANDS, ROUTES and FLOWS; here they come together.
"""

from handlers import mine, papers, personal, today
from handlers.above import above, delivery
from handlers.cards import candidates
from handlers.commands import Command, Route, Table
from handlers.conversation import Conversation
from handlers.corrections import correct
from handlers.dialogue import Flow
from handlers.help import Help
from handlers.meetings import meeting, postponing
from handlers.mentors import assigning, pairs
from handlers.nominations import nominating, nominations, receiving
from handlers.organisations import chapter_pages, chapters
from handlers.people import helping, inviting, joining, linking, privacy
from handlers.posts import delegating, leave, posts
from handlers.reports import onbehalf, report_commands
from handlers.reviews import review_commands
from handlers.sources import sources
from handlers.turn import Turn
from handlers.visits import visiting


async def _escaped(_turn: Turn, _rest: str) -> None:
    """To stop and to go back are done by the conversation itself."""


def conversation() -> Conversation:
    """The conversation with everything in it."""
    guide = Help()
    commands: tuple[Command, ...] = (  # help and menus list them in this order
        *mine.COMMANDS,
        *report_commands.COMMANDS,
        *nominating.COMMANDS,
        *nominations.COMMANDS,
        *sources.COMMANDS,
        *assigning.COMMANDS,
        *review_commands.COMMANDS,
        *meeting.COMMANDS,
        *delegating.COMMANDS,
        *candidates.COMMANDS,
        *onbehalf.COMMANDS,
        *visiting.COMMANDS,
        *correct.COMMANDS,
        *papers.COMMANDS,
        *inviting.COMMANDS,
        *helping.COMMANDS,
        *posts.COMMANDS,
        *delivery.COMMANDS,
        *linking.COMMANDS,
        Command("help", "trogiup", guide.show, group=True, strangers=True),
        Command("menu", "menu", guide.show, aliases=("thuc don",), listed=False),
        *joining.COMMANDS,
        *leave.COMMANDS,
        *privacy.COMMANDS,
        *personal.COMMANDS,
        Command("cancel", "huy", _escaped, aliases=("thoi",), strangers=True),
        Command("back", "quaylai", _escaped, strangers=True),
    )
    routes: tuple[Route, ...] = (
        *joining.ROUTES,
        *inviting.ROUTES,
        *privacy.ROUTES,
        *leave.ROUTES,
        *posts.ROUTES,
        *delegating.ROUTES,
        *meeting.ROUTES,
        *postponing.ROUTES,
        *mine.ROUTES,
        *candidates.ROUTES,
        *chapter_pages.ROUTES,
        *chapters.ROUTES,
        *onbehalf.ROUTES,
        *papers.ROUTES,
        *nominating.ROUTES,
        *sources.ROUTES,
        *above.ROUTES,
        *delivery.ROUTES,
        *receiving.ROUTES,
        *assigning.ROUTES,
        *pairs.ROUTES,
        *personal.ROUTES,
        *report_commands.ROUTES,
        *review_commands.ROUTES,
        *visiting.ROUTES,
        *today.ROUTES,
    )
    flows: tuple[Flow, ...] = (
        *joining.FLOWS,
        *inviting.FLOWS,
        *helping.FLOWS,
        *privacy.FLOWS,
        *leave.FLOWS,
        *posts.FLOWS,
        *delegating.FLOWS,
        *meeting.FLOWS,
        *postponing.FLOWS,
        *onbehalf.FLOWS,
        *correct.FLOWS,
        *chapters.FLOWS,
        *nominating.FLOWS,
        *sources.FLOWS,
        *receiving.FLOWS,
        *assigning.FLOWS,
        *report_commands.FLOWS,
        *review_commands.FLOWS,
        *visiting.FLOWS,
    )
    table = Table(commands, routes)
    guide.table = table
    return Conversation(table, {flow.name: flow for flow in flows})
