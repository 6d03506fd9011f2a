"""Who holds which post: shown, given, ended and passed on; and the hand-over sheet."""

from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.messages import UnitRef, choice, say
from domain.roles import Action
from domain.text import fold
from domain.units import Post, Unit
from handlers.commands import Command, Route
from handlers.dialogue import Flow, begin
from handlers.numbers import number_in
from handlers.posts.posts_form import FLOW, line, may_change, unit_in
from handlers.posts.posts_steps import STEPS
from handlers.turn import Turn
from services.posts import handover, handover_lines, posts


async def show(turn: Turn, rest: str) -> None:
    """`/posts`, or with a unit's code: the posts there."""
    units = await posts.units_seen(turn.work, await turn.who(), await turn.tree())
    named = [one for one in units if fold(rest) == fold(one.code)] if rest else list(units)
    if len(named) == 1 or not await turn.may(Action.APPOINT):
        for unit in named or units:
            await _of(turn, unit)
    else:
        await begin(turn, POSTS, "unit")


async def show_unit(turn: Turn, rest: str) -> None:
    """A button named the unit; without one, ask."""
    if rest:
        await _of(turn, await unit_in(turn, {"unit": rest}))
    else:
        await show(turn, "")


async def _of(turn: Turn, unit: Unit) -> None:
    if await may_change(turn, unit.id):
        await begin(turn, POSTS, "post", {"unit": str(unit.id)})
        return
    held = await posts.posts_of(turn.work, unit.id, turn.today)
    lines = tuple(line(n, one, turn.today) for n, one in enumerate(held, start=1))
    own = any(post.role in handover_lines.WITH_A_SHEET for post in (await turn.who()).posts)
    ways = (choice("see-handover", "handover"),) if own else ()
    await turn.say(
        "posts-of-own", *ways, choice("my-tasks", "mine"), unit=UnitRef(unit.id), lines=lines
    )


async def sheet(turn: Turn, _rest: str) -> None:
    """The hand-over sheet of each post of mine, as things stand now."""
    mine = [one for one in (await turn.who()).posts if one.role in handover_lines.WITH_A_SHEET]
    if not mine:
        raise NotAllowed
    for post in mine:
        taken = await handover.take_drafts(turn.work, post, turn.today)
        message, ways = await handover.sheet(turn.work, turn.settings, post, taken, turn.now)
        await turn.tell(message, ways)


async def each(turn: Turn, number: str) -> None:
    """The sheet's further parts: whom the counts are about."""
    post = await _own(turn, UnitId(number_in(number)))
    for part in await handover_lines.each(turn.work, turn.settings, post, turn.now):
        await turn.tell(part)
    await turn.tell(say("handover-all-read"), (choice("my-tasks", "mine"),))


async def _own(turn: Turn, unit: UnitId) -> Post:
    for post in (await turn.who()).posts:
        if post.unit == unit and post.role in handover_lines.WITH_A_SHEET:
            return post
    raise NotAllowed


POSTS = Flow(FLOW, STEPS, Action.APPOINT)
COMMANDS = (Command("posts", "chucdanh", show, Action.INVITE, argument=True),)
ROUTES = (
    Route("posts", show_unit, Action.INVITE),
    Route("handover", sheet),
    Route("handover-each", each),
)
FLOWS = (POSTS,)
