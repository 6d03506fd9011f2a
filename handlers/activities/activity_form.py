"""To announce an activity, and to move one: whose, what, when, where."""

from datetime import datetime

from domain.activities import LONGEST_TITLE, ActivityKind, listed_title, typed_title
from domain.dates import find_hour, parse_date
from domain.errors import NotAllowed
from domain.ids import ActivityId, UnitId
from domain.messages import Argument, DraftText, UnitRef, choice, say
from domain.roles import Action
from domain.terms import term
from domain.text import fold, tidy
from domain.worries import worrying
from handlers import dialogue
from handlers.choosing import page, turns_page, unit_option
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, option
from handlers.numbers import number_in
from handlers.turn import Turn
from services.activities.holding import announce, fits, holds_in, known, move_to
from services.activities.words import title_of

NAME = "activity"


async def begin(turn: Turn, _rest: str) -> None:
    """Announce one; first for which unit where there are several."""
    units = await holds_in(turn.work, await turn.who(), await turn.tree())
    if not units:
        raise NotAllowed
    if len(units) > 1:
        await dialogue.begin(turn, FLOW, "unit")
    else:
        await dialogue.begin(turn, FLOW, "what", {"unit": str(units[0].id)})


async def begin_move(turn: Turn, rest: str) -> None:
    """Give one that is ahead another moment."""
    number = ActivityId(number_in(rest))
    one = await known(turn.work, number, await turn.who(), await turn.tree())
    form = {"activity": str(number), "unit": str(one.unit)}
    await dialogue.begin(turn, FLOW, "when", form)


async def _units(turn: Turn) -> list[Option]:
    found = await holds_in(turn.work, await turn.who(), await turn.tree())
    return [unit_option(one) for one in found]


async def _ask_unit(turn: Turn, form: Form) -> Question:
    return Question(say("activity-which-unit"), page(form, await _units(turn)))


async def _take_unit(turn: Turn, form: Form, answer: Answer) -> str:
    offered = {one.value for one in await _units(turn)}
    if turns_page(form, answer) or answer.value not in offered:
        return "unit"
    form["unit"] = answer.value
    return "what"


async def _ask_what(_turn: Turn, form: Form) -> Question:
    ways = [option(f"activity-kind-{one.value}", one.value) for one in ActivityKind]
    problem = form.pop("problem", "")
    return Question(say(f"activity-{problem or 'what'}"), tuple(ways), takes_text=True)


async def _take_what(_turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value in {one.value for one in ActivityKind}:
        form["kind"], form["title"] = answer.value, ""
        return "when"
    return _text(form, "title", answer.text, "what", "when")


def _text(form: Form, field: str, said: str, here: str, after: str) -> str:
    """Take a short text; one that should not be written down is asked for again."""
    text = " ".join(tidy(said).split())
    if not any(map(str.isalnum, text)) or len(text) > LONGEST_TITLE:
        form["problem"] = "too-long"
        return here
    if worrying(text):
        form["problem"] = "worry"
        return here
    form[field] = text
    return after


async def _ask_when(_turn: Turn, form: Form) -> Question:
    key = "activity-when-again" if form.pop("problem", "") else "activity-when"
    return Question(say(key), takes_text=True)


async def _take_when(turn: Turn, form: Form, answer: Answer) -> str:
    begins = _moment(turn, answer.text)
    if begins is None or not fits(begins, turn.now):
        form["problem"] = "yes"
        return "when"
    form["begins"] = begins.isoformat()
    return "check" if "activity" in form else "place"


def _moment(turn: Turn, text: str) -> datetime | None:
    """A day with its hour: "20/11, 19h30"."""
    found = find_hour(fold(text))
    day = parse_date(found[1].removesuffix("luc").strip(" ,"), turn.today) if found else None
    if found is None or day is None:
        return None
    return turn.settings.calendar.at(day, found[0])


async def _ask_place(_turn: Turn, form: Form) -> Question:
    problem = form.pop("problem", "")
    return Question(say(f"activity-{problem or 'place'}"), takes_text=True)


async def _take_place(_turn: Turn, form: Form, answer: Answer) -> str:
    return _text(form, "place", answer.text, "place", "check")


async def _ask_check(turn: Turn, form: Form) -> Question:
    begins = datetime.fromisoformat(form["begins"])
    unit = UnitRef(UnitId(int(form["unit"])))
    ways = (option("send"), option("amend"))
    if "activity" in form:
        one = await turn.work.activities.get(ActivityId(int(form["activity"])))
        title = title_of(one)
        return Question(say("activity-move-check", title=title, at=begins, unit=unit), ways)
    draft = await turn.work.drafts.find(turn.speaker.id, NAME)
    if draft is None:
        raise LookupError("the last look comes after other questions")
    what: Argument = DraftText(draft.id, "title")
    if not form["title"]:
        what = term("activity-title", ActivityKind(form["kind"]))
    place = DraftText(draft.id, "place")
    return Question(say("activity-check", title=what, at=begins, place=place, unit=unit), ways)


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "amend":
        return "when" if "activity" in form else "what"
    if answer.value != "send":
        return "check"
    begins = datetime.fromisoformat(form["begins"])
    ways = (choice("activities", "activities"), choice("my-tasks", "mine"))
    who, tree = await turn.who(), await turn.tree()
    if "activity" in form:
        number = ActivityId(int(form["activity"]))
        told = await move_to(turn.work, turn.settings, number, begins, who, tree, turn.now)
        await turn.say("activity-move-done", *ways, at=begins, told=told)
        return DONE
    unit = UnitId(int(form["unit"]))
    one, told = await announce(
        turn.work, turn.settings, unit, _title(form), begins, form["place"], who, tree, turn.now
    )
    see = choice("activity-see", f"activity:{one.id}", n=one.id)
    await turn.say("activity-announced", see, *ways, title=title_of(one), at=begins, told=told)
    return DONE


def _title(form: Form) -> str:
    """What was typed, or what stands for the entry of the list."""
    return typed_title(form["title"]) or listed_title(ActivityKind(form["kind"]))


FLOW = Flow(
    NAME,
    {
        "unit": Step(_ask_unit, _take_unit),
        "what": Step(_ask_what, _take_what, takes_text=True, keeps_text=True),
        "when": Step(_ask_when, _take_when, takes_text=True),
        "place": Step(_ask_place, _take_place, takes_text=True, keeps_text=True),
        "check": Step(_ask_check, _take_check),
    },
    Action.ACTIVITY,
)
ROUTES = (
    Route("activity-new", begin, Action.ACTIVITY),
    Route("activity-move", begin_move, Action.ACTIVITY),
)
FLOWS = (FLOW,)
