"""A task is given: to whom, what, until when; looked at once more."""

from datetime import date

from domain.dates import parse_date
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId
from domain.messages import CandidateRef, Message, PersonRef, Written, choice, say
from domain.roles import Action
from domain.tasks import TITLE_LIMIT
from handlers.choosing import candidate_option, page, turns_page
from handlers.commands import Route
from handlers.dialogue import (
    DONE,
    Answer,
    Flow,
    Form,
    Option,
    Question,
    Step,
    begin,
    option,
)
from handlers.numbers import is_number, number_in
from handlers.short_text import as_typed, short_text
from handlers.turn import Turn
from services.away.scope import known_within, people_within
from services.tasks.asking import whom
from services.tasks.giving import Giving, give, members


async def begin_task(turn: Turn, rest: str) -> None:
    """The button: for whom it names, or first for whom."""
    if is_number(rest):
        await begin_with(turn, CandidateId(int(rest)))
    elif rest:
        raise NotAllowed
    else:
        several = await members(turn.work, await turn.who(), await turn.tree())
        await begin(turn, FLOW, "kind" if several else "candidate")


async def begin_with(turn: Turn, candidate: CandidateId) -> None:
    """Ask what is given to this person."""
    who, tree = await turn.who(), await turn.tree()
    person = await known_within(turn.work, Action.TASK, candidate, who, tree)
    await begin(turn, FLOW, "title", {"candidate": str(person.id)})


async def _ask_kind(_turn: Turn, _form: Form) -> Question:
    return Question(
        say("task-ask-kind"),
        (option("task-for-candidate", "candidate"), option("task-for-member", "person")),
    )


async def _take_kind(_turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("candidate", None)
    form.pop("person", None)
    return "person" if answer.value == "person" else "candidate"


async def _ask_candidate(turn: Turn, form: Form) -> Question:
    people = await people_within(turn.work, Action.TASK, await turn.who(), await turn.tree())
    ways = [candidate_option(one) for one in people]
    if not ways:
        raise Refusal("away-nobody", choices=(choice("my-tasks", "mine"),))
    return Question(say("task-ask-whom"), page(form, ways))


async def _take_candidate(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "candidate"
    who, tree = await turn.who(), await turn.tree()
    number = CandidateId(number_in(answer.value))
    form["candidate"] = str((await known_within(turn.work, Action.TASK, number, who, tree)).id)
    return "title"


async def _ask_person(turn: Turn, form: Form) -> Question:
    every = await members(turn.work, await turn.who(), await turn.tree())
    ways = [
        Option(say("choice-task-member", person=PersonRef(one.id), n=number), str(one.id))
        for number, one in enumerate(every, start=1)
    ]
    return Question(say("task-ask-member"), page(form, ways))


async def _take_person(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "person"
    number = PersonId(number_in(answer.value))
    every = await members(turn.work, await turn.who(), await turn.tree())
    if number not in {one.id for one in every}:
        raise NotAllowed
    form["person"] = str(number)
    return "title"


def _whom(form: Form) -> Message:
    if "candidate" in form:
        candidate = CandidateRef(CandidateId(int(form["candidate"])))
        return say("task-whom-candidate", candidate=candidate)
    return say("task-whom-person", person=PersonRef(PersonId(int(form["person"]))))


async def _ask_title(_turn: Turn, form: Form) -> Message:
    return say("task-ask-title", whom=_whom(form))


async def _ask_due(_turn: Turn, form: Form) -> Question:
    return Question(say("task-ask-due", whom=_whom(form)), (option("no-due"),), takes_text=True)


async def _take_due(turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("due", None)
    if answer.value:
        return "check"
    day = parse_date(answer.text, turn.today)
    if day is None:
        raise Refusal("away-day-unread")
    if day < turn.today:
        raise Refusal("task-day-past")
    form["due"] = day.isoformat()
    return "check"


async def _ask_check(turn: Turn, form: Form) -> Question:
    due = say("task-due", day=date.fromisoformat(form["due"])) if "due" in form else ()
    task = await as_typed(turn, FLOW, form, "title")
    return Question(
        say("task-check", whom=_whom(form), task=task, due=due),
        (option("note-task", "note"), option("amend", "title")),
    )


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "note":
        return "title"
    what = Giving(
        title=form["title"],
        due_on=date.fromisoformat(form["due"]) if "due" in form else None,
        candidate=CandidateId(int(form["candidate"])) if "candidate" in form else None,
        person=PersonId(int(form["person"])) if "person" in form else None,
    )
    who, tree = await turn.who(), await turn.tree()
    task = await give(turn.work, turn.settings, what, who, tree, turn.now)
    await turn.say(
        "task-noted",
        choice("see-tasks", "task"),
        choice("my-tasks", "mine"),
        task=Written("task-title", task.id),
        whom=whom(task),
        asked=say("task-will-ask", day=task.due_on) if task.due_on is not None else (),
    )
    return DONE


FLOW = Flow(
    "task",
    {
        "kind": Step(_ask_kind, _take_kind),
        "candidate": Step(_ask_candidate, _take_candidate),
        "person": Step(_ask_person, _take_person),
        **short_text("title", _ask_title, "due", TITLE_LIMIT),
        "due": Step(_ask_due, _take_due, takes_text=True),
        "check": Step(_ask_check, _take_check),
    },
    Action.TASK,
    apart=("candidate", "person"),
)
ROUTES = (Route("task-give", begin_task, Action.TASK),)
FLOWS = (FLOW,)
