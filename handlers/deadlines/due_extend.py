"""To note that a longer period was taken for a decision: by which document, of which day."""

from domain.dates import parse_date
from domain.document_numbers import document_number
from domain.messages import CandidateCode, Code, choice, say
from domain.roles import Action
from handlers import dialogue
from handlers.commands import Route
from handlers.deadlines.due_answers import again, mark_in, still
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step
from handlers.turn import Turn
from services.deadlines import extending
from services.deadlines import warning_words as words
from services.deadlines.answering import Asked


async def extend(turn: Turn, mark: str) -> None:
    """Ask for the document by which a longer period was taken."""
    await _longer(turn, mark)
    await dialogue.begin(turn, EXTEND, "number", {"mark": mark})


async def _longer(turn: Turn, mark: str) -> Asked:
    who, tree = await turn.who(), await turn.tree()
    return await extending.longer(turn.work, turn.settings, who, tree, mark_in(mark), turn.now)


async def _ask_number(turn: Turn, form: Form) -> Question:
    one = await _longer(turn, form["mark"])
    asked = say(
        "deadline-extend-number",
        what=words.what(one.deadline),
        code=CandidateCode(one.candidate.id),
        day=one.deadline.due,
        n=extending.most_longer(turn.settings, one.deadline),
    )
    problem = say("deadline-extend-number-unfit")
    return Question(again(form, problem, asked), takes_text=True)


async def _take_number(_turn: Turn, form: Form, answer: Answer) -> str:
    number = document_number(answer.text)
    if number is None:
        form["again"] = "yes"
        return "number"
    form["number"] = number
    return "day"


async def _ask_dated(turn: Turn, form: Form) -> Question:
    one = await _longer(turn, form["mark"])
    asked = say(
        "deadline-extend-day",
        what=words.what(one.deadline),
        code=CandidateCode(one.candidate.id),
        example=turn.today,
    )
    problem = say("deadline-extend-day-unfit", day=one.deadline.begins)
    return Question(again(form, problem, asked), takes_text=True)


async def _take_dated(turn: Turn, form: Form, answer: Answer) -> str:
    one = await still(turn, form)
    if one is None:
        return DONE
    on = parse_date(answer.text, turn.today)
    if on is None or not one.deadline.begins <= on <= turn.today:
        form["again"] = "yes"
        return "day"
    await _longer(turn, form["mark"])
    number, by = form["number"], turn.person
    after = await extending.lengthen(turn.work, turn.settings, one, number, on, by, turn.now)
    await turn.say(
        "deadline-extended",
        choice("deadlines", "deadlines"),
        choice("my-tasks", "mine"),
        what=words.what(after),
        code=CandidateCode(one.candidate.id),
        number=Code(number),
        on=on,
        day=after.due,
    )
    return DONE


EXTEND = Flow(
    "deadline-extend",
    {
        "number": Step(_ask_number, _take_number, takes_text=True),
        "day": Step(_ask_dated, _take_dated, takes_text=True),
    },
    Action.STAGE,
    apart=("mark",),
)
ROUTES = (Route("due-extend", extend, Action.STAGE),)
FLOWS = (EXTEND,)
