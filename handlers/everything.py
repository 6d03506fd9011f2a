"""Every command, every route and every dialogue there is: one look tells what can be said.

Each module of handlers names its own COMMANDS, ROUTES and FLOWS; here they come together.
"""

from handlers import mine, papers, personal, today
from handlers.above import above, delivery
from handlers.activities import activities
from handlers.away import away
from handlers.ballots import ballots
from handlers.cards import candidates
from handlers.checks import introducers, paper_marks
from handlers.classes import classes
from handlers.commands import Command, Route, Table
from handlers.conversation import Conversation
from handlers.corrections import correct
from handlers.deadlines import deadlines
from handlers.dialogue import Flow
from handlers.help import Help
from handlers.lists import committee_list
from handlers.meetings import meeting, postponing
from handlers.mentors import assigning, pairs
from handlers.nominations import nominating, nominations, receiving
from handlers.organisations import chapter_pages, chapters
from handlers.people import helping, inviting, joining, linking, privacy
from handlers.plans import status, target
from handlers.posts import delegating, leave, posts
from handlers.reports import onbehalf, report_commands
from handlers.reviews import review_commands
from handlers.road import hand_over, stage
from handlers.sources import sources
from handlers.tasks import tasks
from handlers.turn import Turn
from handlers.union import union
from handlers.units import units
from handlers.visits import visiting


async def _escaped(_turn: Turn, _rest: str) -> None:
    """To stop and to go back are done by the conversation itself."""


_BEFORE_HELP: tuple[Command, ...] = (  # help and menus list them in this order
    *mine.COMMANDS,
    *report_commands.COMMANDS,
    *nominating.COMMANDS,
    *nominations.COMMANDS,
    *union.COMMANDS,
    *activities.COMMANDS,
    *sources.COMMANDS,
    *target.COMMANDS,
    *status.COMMANDS,
    *assigning.COMMANDS,
    *stage.COMMANDS,
    *review_commands.COMMANDS,
    *ballots.COMMANDS,
    *tasks.COMMANDS,
    *away.COMMANDS,
    *meeting.COMMANDS,
    *delegating.COMMANDS,
    *candidates.COMMANDS,
    *deadlines.COMMANDS,
    *classes.COMMANDS,
    *committee_list.COMMANDS,
    *paper_marks.COMMANDS,
    *introducers.COMMANDS,
    *onbehalf.COMMANDS,
    *visiting.COMMANDS,
    *correct.COMMANDS,
    *papers.COMMANDS,
    *inviting.COMMANDS,
    *helping.COMMANDS,
    *posts.COMMANDS,
    *units.COMMANDS,
    *delivery.COMMANDS,
    *linking.COMMANDS,
)
_ROUTES: tuple[Route, ...] = (
    *joining.ROUTES,
    *inviting.ROUTES,
    *privacy.ROUTES,
    *leave.ROUTES,
    *posts.ROUTES,
    *delegating.ROUTES,
    *meeting.ROUTES,
    *pairs.ROUTES,
    *postponing.ROUTES,
    *mine.ROUTES,
    *candidates.ROUTES,
    *deadlines.ROUTES,
    *paper_marks.ROUTES,
    *introducers.ROUTES,
    *chapter_pages.ROUTES,
    *chapters.ROUTES,
    *onbehalf.ROUTES,
    *papers.ROUTES,
    *nominating.ROUTES,
    *union.ROUTES,
    *activities.ROUTES,
    *sources.ROUTES,
    *target.ROUTES,
    *status.ROUTES,
    *above.ROUTES,
    *classes.ROUTES,
    *committee_list.ROUTES,
    *delivery.ROUTES,
    *receiving.ROUTES,
    *assigning.ROUTES,
    *stage.ROUTES,
    *hand_over.ROUTES,
    *personal.ROUTES,
    *report_commands.ROUTES,
    *review_commands.ROUTES,
    *ballots.ROUTES,
    *tasks.ROUTES,
    *away.ROUTES,
    *visiting.ROUTES,
    *units.ROUTES,
    *today.ROUTES,
)
_FLOWS: tuple[Flow, ...] = (
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
    *deadlines.FLOWS,
    *chapters.FLOWS,
    *nominating.FLOWS,
    *union.FLOWS,
    *activities.FLOWS,
    *sources.FLOWS,
    *classes.FLOWS,
    *committee_list.FLOWS,
    *target.FLOWS,
    *receiving.FLOWS,
    *assigning.FLOWS,
    *stage.FLOWS,
    *paper_marks.FLOWS,
    *introducers.FLOWS,
    *report_commands.FLOWS,
    *review_commands.FLOWS,
    *ballots.FLOWS,
    *tasks.FLOWS,
    *away.FLOWS,
    *visiting.FLOWS,
    *units.FLOWS,
)


def _commands(guide: Help) -> tuple[Command, ...]:
    return (
        *_BEFORE_HELP,
        Command("help", "trogiup", guide.show, group=True, strangers=True),
        Command("menu", "menu", guide.show, aliases=("thuc don",), listed=False),
        *joining.COMMANDS,
        *leave.COMMANDS,
        *privacy.COMMANDS,
        *personal.COMMANDS,
        Command("cancel", "huy", _escaped, aliases=("thoi",), strangers=True),
        Command("back", "quaylai", _escaped, strangers=True),
    )


def conversation() -> Conversation:
    """The conversation with everything in it."""
    guide = Help()
    table = Table(_commands(guide), _ROUTES)
    guide.table = table
    return Conversation(table, {flow.name: flow for flow in _FLOWS})
