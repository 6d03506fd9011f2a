"""What I owe, by when, and why me."""

from domain.messages import Choice, Message, choice, say
from domain.roles import Action
from handlers.commands import Command, Route
from handlers.numbers import is_number
from handlers.turn import Turn
from services.duties.duties import duties, next_expected
from services.duties.duty import Asker, Duty
from services.posts.handover import taken_over

PAGE = 8


async def mine(turn: Turn, _rest: str) -> None:
    """Answer in private, also to somebody who asked from a group."""
    await _page(turn, 0)


async def more(turn: Turn, start: str) -> None:
    """The list from further down; what was done since is no longer in it."""
    await _page(turn, int(start) if is_number(start) else 0)


async def _page(turn: Turn, start: int) -> None:
    asker = Asker(await turn.who(), await turn.tree(), turn.speaker.id, turn.now)
    found = await duties(turn.work, turn.settings, asker)
    if not found:
        following = await next_expected(turn.work, turn.settings, asker)
        await turn.say(
            "mine-none", *await _prepare(turn), choice("help", "help"), next=following or ()
        )
        return
    start = start if start < len(found) else 0
    shown = found[start : start + PAGE]
    rest = len(found) - start - len(shown)
    ways = [one.way for one in shown]
    ways += await _prepare(turn)
    if rest:
        ways.append(choice("more", f"mine-more:{start + PAGE}"))
    await turn.say(
        "mine",
        *ways,
        lines=tuple(_line(one, turn) for one in shown),
        more=say("mine-more", n=rest) if rest else (),
    )


async def _prepare(turn: Turn) -> list[Choice]:
    """Whoever leads a branch opens its page for the meeting from here, an organisation its own."""
    ways = [choice("meeting-page", "pack-now")] if await turn.may(Action.REVIEW) else []
    if (await turn.who()).speaks_for:
        ways += [choice("chapters", "chapters"), choice("nominations", "nominations")]
    if taken_over(await turn.who(), turn.today):
        ways.append(choice("see-handover", "handover"))
    return ways


def _line(duty: Duty, turn: Turn) -> Message:
    if duty.due is None:
        return say("mine-line", what=duty.what)
    return say("mine-line-due", at=duty.due, late=duty.due <= turn.now, what=duty.what)


COMMANDS = (Command("mine", "vieccuatoi", mine, aliases=("viec",)),)
ROUTES = (
    Route("mine", mine),
    Route("mine-more", more),
    Route("open", mine),  # the one button in a group; the answer comes in private
)
