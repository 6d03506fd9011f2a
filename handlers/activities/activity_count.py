"""After an activity: how many came, whom of those on record one saw, how many others stood out."""

from domain.activities import MOST, Activity, Mark
from domain.candidates import Candidate
from domain.errors import Refusal
from domain.ids import ActivityId, CandidateId
from domain.messages import CandidateRef, Message, Term, choice, say
from domain.roles import Action
from domain.text import fold
from handlers import dialogue
from handlers.choosing import candidate_option, page, turns_page
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, option
from handlers.numbers import is_number, number_in
from handlers.turn import Turn
from services.activities.holding import count, known, of_unit
from services.activities.words import title_of

_DONE = "activity-marked"
_MARK = "m:"
_NEXT = {"": Mark.CAME.value, Mark.CAME.value: Mark.STOOD_OUT.value, Mark.STOOD_OUT.value: ""}


async def begin(turn: Turn, rest: str) -> None:
    """Ask for the numbers of one that lies behind."""
    number = ActivityId(number_in(rest))
    one = await known(turn.work, number, await turn.who(), await turn.tree())
    if one.begins > turn.now:
        raise Refusal("activity-still-ahead", at=one.begins)
    form = {"activity": str(number)}
    here = {each.id for each in await of_unit(turn.work, one, await turn.tree())}
    for mark in await turn.work.activities.marks(number):
        if mark.candidate in here:
            form[f"{_MARK}{mark.candidate}"] = mark.mark.value
    await dialogue.begin(turn, FLOW, "came", form)


async def _one(turn: Turn, form: Form) -> Activity:
    number = ActivityId(int(form["activity"]))
    return await known(turn.work, number, await turn.who(), await turn.tree())


async def _of_unit(turn: Turn, form: Form) -> tuple[Candidate, ...]:
    return await of_unit(turn.work, await _one(turn, form), await turn.tree())


async def _ask_came(turn: Turn, form: Form) -> Question:
    key = "activity-came-again" if form.pop("problem", "") else "activity-came"
    return Question(say(key, title=title_of(await _one(turn, form))), takes_text=True)


def _number(text: str) -> int | None:
    said = fold(text).strip().removesuffix("nguoi").strip()
    return int(said) if is_number(said) and int(said) <= MOST else None


async def _take_came(turn: Turn, form: Form, answer: Answer) -> str:
    number = _number(answer.text)
    if number is None:
        form["problem"] = "yes"
        return "came"
    form["came"] = str(number)
    return "marks" if number and await _of_unit(turn, form) else "others"


async def _ask_marks(turn: Turn, form: Form) -> Question:
    found = await _of_unit(turn, form)
    ways = [candidate_option(one) for one in found]
    lines = tuple(_line(one, form) for one in found)
    return Question(say("activity-marks", lines=lines), (option(_DONE), *page(form, ways)))


def _line(one: Candidate, form: Form) -> Message:
    mark = form.get(f"{_MARK}{one.id}", "") or "none"
    state = Term(f"activity-mark-{mark.replace('_', '-')}")
    return say("activity-mark-line", candidate=CandidateRef(one.id), state=state)


async def _take_marks(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "marks"
    if answer.value == _DONE:
        return "others"
    if answer.value in {str(one.id) for one in await _of_unit(turn, form)}:
        field = f"{_MARK}{answer.value}"
        form[field] = _NEXT[form.get(field, "")]
    return "marks"


async def _ask_others(_turn: Turn, form: Form) -> Question:
    key = "activity-others-again" if form.pop("problem", "") else "activity-others"
    return Question(say(key), takes_text=True)


def _marks(form: Form) -> list[tuple[CandidateId, Mark]]:
    return [
        (CandidateId(int(name.removeprefix(_MARK))), Mark(value))
        for name, value in form.items()
        if name.startswith(_MARK) and value
    ]


async def _take_others(turn: Turn, form: Form, answer: Answer) -> str:
    number, came = _number(answer.text), int(form["came"])
    marks = _marks(form) if came else []
    if number is None or number + len(marks) > came:
        form["problem"] = "yes"
        return "others"
    who, tree = await turn.who(), await turn.tree()
    activity = ActivityId(int(form["activity"]))
    one = await count(turn.work, activity, came, number, marks, who, tree, turn.now)
    await turn.say(
        "activity-counted",
        choice("want-to-nominate", "nominate"),
        choice("activities", "activities"),
        choice("my-tasks", "mine"),
        title=title_of(one),
        came=came,
        known=len(marks),
        others=number,
    )
    return DONE


FLOW = Flow(
    "activity-count",
    {
        "came": Step(_ask_came, _take_came, takes_text=True),
        "marks": Step(_ask_marks, _take_marks),
        "others": Step(_ask_others, _take_others, takes_text=True),
    },
    Action.ACTIVITY,
)
ROUTES = (Route("activity-count", begin, Action.ACTIVITY),)
FLOWS = (FLOW,)
