"""`/class`: the classes one may see, each on a page with what one may do about it."""

from datetime import date

from domain.classes import AWAITS_RESULT, ENTERED
from domain.ids import ClassId
from domain.messages import Choice, choice, say
from domain.roles import Action, may
from handlers.classes import class_amend, class_confirm, class_plan, class_propose, class_results
from handlers.classes.class_words import further, page, short
from handlers.commands import Command, Route
from handlers.numbers import is_number, number_in
from handlers.turn import Turn
from services.classes.classes import ON_A_LIST, SeenClass, listed_for, seen, visible
from services.classes.planning import cancel_class, to_change
from services.classes.telling import about
from services.printed import papers

_SHOWN = 6


async def show(turn: Turn, rest: str) -> None:
    """The classes there are, the latest first, a part at a time."""
    found = await visible(turn.work, await turn.who(), await turn.tree())
    start = int(rest) if is_number(rest) and int(rest) < len(found) else 0
    shown = found[start : start + _SHOWN]
    ways = [
        choice("class-number", f"class:{one.id}", n=n) for n, one in enumerate(shown, start + 1)
    ]
    if start + _SHOWN < len(found):
        ways.append(choice("more", f"classes:{start + _SHOWN}"))
    if await turn.may(Action.CLASS):
        ways.append(choice("class-plan", "class-plan"))
    await turn.say(
        "classes" if found else "classes-none",
        *ways,
        choice("my-tasks", "mine"),
        n=len(found),
        lines=tuple(short(one, n) for n, one in enumerate(shown, start + 1)),
    )


async def open_class(turn: Turn, rest: str) -> None:
    """One class, its people, and what this reader may do about it."""
    number, _, place = rest.partition(":")
    who, tree = await turn.who(), await turn.tree()
    found = await seen(turn.work, ClassId(number_in(number)), who, tree)
    start = int(place) if is_number(place) else 0
    following = further(found, start)
    ways = [] if following is None else [choice("more", f"class:{found.one.id}:{following}")]
    officer = may(Action.CLASS, who, tree, found.one.committee)
    ways += await _ways(turn, found)
    await turn.tell(page(found, officer=officer, start=start), (*ways, choice("my-tasks", "mine")))


async def _ways(turn: Turn, found: SeenClass) -> list[Choice]:
    """Before the class, after it, and what the officer may do about it."""
    who, tree, one = await turn.who(), await turn.tree(), found.one
    if one.off:
        return []
    officer = may(Action.CLASS, who, tree, one.committee)
    ways = await _before(turn, found, officer=officer) if one.takes_people(turn.today) else []
    if listed_for(found, who, tree):
        ways += _list_ways(found, turn.today)
    entered = found.chosen(*ENTERED)
    if officer and entered:
        ways.append(choice("class-wrong", f"class-wrong:{one.id}"))
    if officer and one.closed_at is None and not entered:
        ways.append(choice("class-change", f"class-change:{one.id}"))
        ways.append(choice("class-cancel", f"class-cancel:{one.id}"))
    return ways


async def _before(turn: Turn, found: SeenClass, *, officer: bool) -> list[Choice]:
    ways = []
    if await turn.may(Action.CLASS_PROPOSE):
        ways.append(choice("class-propose", f"class-propose:{found.one.id}"))
    if officer and found.places:
        ways.append(choice("class-confirm", f"class-confirm:{found.one.id}"))
    return ways


def _list_ways(found: SeenClass, today: date) -> list[Choice]:
    ways = []
    if found.one.takes_results(today) and found.chosen(*AWAITS_RESULT):
        ways.append(choice("class-results", f"class-results:{found.one.id}"))
    if any(place.seat.state in ON_A_LIST for place in found.places):
        ways.append(choice("class-print", f"class-print:{found.one.id}"))
    return ways


async def ask_to_cancel(turn: Turn, rest: str) -> None:
    """Calling a class off is told to everybody concerned: look once more."""
    number = ClassId(number_in(rest))
    who, tree = await turn.who(), await turn.tree()
    one = await to_change(turn.work, number, who, tree)
    await turn.say(
        "class-cancel-ask",
        choice("class-cancel-yes", f"class-cancelled:{number}"),
        choice("class-see", f"class:{number}"),
        **about(one),
    )


async def cancel(turn: Turn, rest: str) -> None:
    """The class is off; those concerned are told."""
    number = ClassId(number_in(rest))
    who, tree = await turn.who(), await turn.tree()
    one = await cancel_class(turn.work, turn.settings, number, who, tree, turn.now)
    await turn.say("class-cancelled", choice("my-tasks", "mine"), **about(one))


async def print_list(turn: Turn, rest: str) -> None:
    """The list of a class on paper."""
    number = ClassId(number_in(rest))
    found = await seen(turn.work, number, await turn.who(), await turn.tree())
    await class_results.require_list(turn, found)
    await papers.order(turn.work, turn.speaker.id, papers.CLASS_LIST, number, turn.now)
    await turn.work.journal.note(
        "printed", f"class:{number}", at=turn.now, actor=turn.person, what=papers.CLASS_LIST
    )
    await turn.tell(say("slips-coming"))


COMMANDS = (Command("class", "lophoc", show, Action.CLASS_LIST, aliases=("lop hoc",)),)
ROUTES = (
    Route("classes", show, Action.CLASS_LIST),
    Route("class", open_class, Action.CLASS_LIST),
    Route("class-cancel", ask_to_cancel, Action.CLASS),
    Route("class-cancelled", cancel, Action.CLASS),
    Route("class-print", print_list, Action.CLASS_LIST),
    *class_plan.ROUTES,
    *class_propose.ROUTES,
    *class_confirm.ROUTES,
    *class_results.ROUTES,
    *class_amend.ROUTES,
)
FLOWS = (
    *class_plan.FLOWS,
    *class_propose.FLOWS,
    *class_confirm.FLOWS,
    *class_results.FLOWS,
)
