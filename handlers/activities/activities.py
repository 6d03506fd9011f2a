"""`/activity`: what an organisation or chapter holds; to announce, move and cancel it."""

from domain.activities import Activity
from domain.ids import ActivityId
from domain.messages import Argument, Choice, Message, UnitRef, Written, choice, say
from domain.roles import Action
from handlers.activities import activity_count, activity_form
from handlers.commands import Command, Route
from handlers.numbers import is_number, number_in
from handlers.turn import Turn
from services.activities.holding import cancel, known, listed, to_cancel
from services.activities.words import title_of

_LISTED = 8
_SURE = "sure"


async def show(turn: Turn, rest: str) -> None:
    """What is ahead, then what lies behind, a part at a time; the way to announce another."""
    who, tree = await turn.who(), await turn.tree()
    every = await listed(turn.work, who, tree, turn.now)
    start = int(rest) if is_number(rest) and int(rest) < len(every) else 0
    found = every[start : start + _LISTED]
    ways = [choice("activity-see", f"activity:{one.id}", n=one.id) for one in found]
    if start + _LISTED < len(every):
        ways.append(choice("more", f"activities:{start + _LISTED}"))
    announce = choice("activity-announce", "activity-new")
    key = "activities-shown" if found else "activities-none"
    lines = tuple(_line(one) for one in found)
    shown: dict[str, Argument] = {"lines": lines} if found else {}
    await turn.say(key, announce, *ways, choice("my-tasks", "mine"), **shown)


def _line(one: Activity) -> Message:
    return say(
        "activity-line",
        n=one.id,
        title=title_of(one),
        at=one.begins,
        unit=UnitRef(one.unit),
        state=_state(one),
    )


def _state(one: Activity) -> Argument:
    if one.came is None:
        return ()
    return say("activity-line-came", n=one.came)


async def show_one(turn: Turn, rest: str) -> None:
    """One activity with what can be done about it."""
    number = ActivityId(number_in(rest))
    one = await known(turn.work, number, await turn.who(), await turn.tree())
    ways = _ahead(one) if one.begins > turn.now and one.open else _behind(one)
    await turn.say(
        "activity-one",
        *ways,
        choice("activities", "activities"),
        title=title_of(one),
        place=Written("activity-place", number),
        at=one.begins,
        unit=UnitRef(one.unit),
        came=await _numbers(turn, one),
    )


def _ahead(one: Activity) -> tuple[Choice, ...]:
    return (
        choice("activity-move", f"activity-move:{one.id}"),
        choice("activity-cancel", f"activity-off:{one.id}"),
    )


def _behind(one: Activity) -> tuple[Choice, ...]:
    return (
        choice("activity-count", f"activity-count:{one.id}"),
        choice("want-to-nominate", "nominate"),
    )


async def _numbers(turn: Turn, one: Activity) -> Argument:
    if one.came is None or one.stood_out is None:
        return ()
    marks = await turn.work.activities.marks(one.id)
    return say("activity-numbers", came=one.came, known=len(marks), others=one.stood_out)


async def take_off(turn: Turn, rest: str) -> None:
    """Cancel it, asked once more before it is done."""
    first, _, sure = rest.partition(":")
    number = ActivityId(number_in(first))
    who, tree = await turn.who(), await turn.tree()
    one = await to_cancel(turn.work, number, who, tree)
    title = title_of(one)
    if sure != _SURE:
        yes = choice("activity-cancel-sure", f"activity-off:{number}:{_SURE}")
        ways = (yes, choice("activities", "activities"))
        await turn.say("activity-cancel-ask", *ways, title=title, at=one.begins)
        return
    told = await cancel(turn.work, turn.settings, number, who, tree, turn.now)
    ways = (choice("activities", "activities"), choice("my-tasks", "mine"))
    await turn.say("activity-cancel-done", *ways, title=title, told=told)


COMMANDS = (Command("activity", "hoatdong", show, Action.ACTIVITY),)
ROUTES = (
    Route("activities", show, Action.ACTIVITY),
    Route("activity", show_one, Action.ACTIVITY),
    Route("activity-off", take_off, Action.ACTIVITY),
    *activity_form.ROUTES,
    *activity_count.ROUTES,
)
FLOWS = (*activity_form.FLOWS, *activity_count.FLOWS)
