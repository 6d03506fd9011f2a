"""What is answered to a warning: there is a day for it, or something is in the way."""

from datetime import timedelta

from domain.dates import parse_date
from domain.errors import NotAllowed, Refusal
from domain.messages import CandidateCode, Message, choice, say
from domain.roles import Action
from handlers import dialogue
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step
from handlers.numbers import number_in
from handlers.turn import Turn
from services.deadlines import answering
from services.deadlines import warning_words as words
from services.deadlines.answering import Asked, Mark
from services.deadlines.ways import read_mark

_EXAMPLE_AHEAD = timedelta(days=7)


def mark_in(text: str) -> Mark:
    """The date a route leads to. Raises NotAllowed for any other text."""
    number_in(text.partition(":")[0])
    try:
        return read_mark(text)
    except ValueError:
        raise NotAllowed from None


async def _asked(turn: Turn, mark: str) -> Asked:
    who, tree = await turn.who(), await turn.tree()
    return await answering.asked(turn.work, turn.settings, who, tree, mark_in(mark), turn.now)


async def stuck(turn: Turn, mark: str) -> None:
    """Something is in the way: those above hear the fact."""
    one = await _asked(turn, mark)
    told = await answering.stuck(turn.work, turn.settings, one, turn.person, turn.now)
    key = "deadline-stuck" if told else "deadline-stuck-again"
    await turn.say(key, choice("deadlines", "deadlines"), choice("my-tasks", "mine"))


async def plan(turn: Turn, mark: str) -> None:
    """Ask for the day that was set."""
    await _asked(turn, mark)
    await dialogue.begin(turn, PLAN, "day", {"mark": mark})


async def _ask_day(turn: Turn, form: Form) -> Question:
    one = await _asked(turn, form["mark"])
    example = turn.today + _EXAMPLE_AHEAD
    asked = say(
        "deadline-plan-ask",
        what=words.what(one.deadline),
        code=CandidateCode(one.candidate.id),
        day=one.deadline.due,
        example=example,
    )
    problem = say("deadline-plan-unfit", example=example)
    return Question(again(form, problem, asked), takes_text=True)


def again(form: Form, problem: Message, asked: Message) -> Message:
    """The question, after what was wrong with the last answer if something was."""
    if not form.pop("again", ""):
        return asked
    return say("deadline-once-more", problem=problem, question=asked)


async def _take_day(turn: Turn, form: Form, answer: Answer) -> str:
    on = parse_date(answer.text, turn.today)
    if on is None or on < turn.today:
        form["again"] = "yes"
        return "day"
    one = await still(turn, form)
    if one is None:
        return DONE
    quiet = await answering.set_day(turn.work, one, on, turn.person, turn.now)
    await turn.say(
        "deadline-planned",
        choice("deadlines", "deadlines"),
        choice("my-tasks", "mine"),
        what=words.what(one.deadline),
        code=CandidateCode(one.candidate.id),
        on=on,
        day=one.deadline.due,
        after=say("deadline-planned-quiet" if quiet else "deadline-planned-late"),
    )
    return DONE


async def still(turn: Turn, form: Form) -> Asked | None:
    """The date asked about; None, and why, where it is no longer there."""
    try:
        return await _asked(turn, form["mark"])
    except NotAllowed:
        raise
    except Refusal as refusal:
        await turn.tell(refusal.message, refusal.choices or (choice("my-tasks", "mine"),))
        return None


PLAN = Flow(
    "deadline-plan",
    {"day": Step(_ask_day, _take_day, takes_text=True)},
    Action.STAGE,
    apart=("mark",),
)
ROUTES = (
    Route("due-plan", plan, Action.STAGE),
    Route("due-stuck", stuck, Action.STAGE),
)
FLOWS = (PLAN,)
