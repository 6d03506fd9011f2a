"""The secretary asks somebody to prepare and conclude the month, and takes it back."""

from datetime import timedelta

from domain.dates import parse_date
from domain.errors import NotAllowed, Refusal
from domain.ids import PersonId, UnitId
from domain.messages import Message, PersonRef, UnitRef, choice, say
from domain.posts import Delegation
from domain.roles import Action, reach
from domain.text import fold
from handlers.choosing import page, turns_page, unit_option
from handlers.commands import Command, Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, begin, option
from handlers.numbers import number_in
from handlers.turn import Turn
from services.identity import require
from services.posts import delegating

_ONE_DAY = timedelta(days=1)  # the day on record is the first one no longer delegated
_ONE, _OPEN = "one-month", "until-taken-back"


async def delegate(turn: Turn, rest: str) -> None:
    """Begin, for the one branch this person leads or the one whose number a button names."""
    branches = sorted(reach(Action.DELEGATE, await turn.who(), await turn.tree()))
    if rest:
        branches = [one for one in branches if str(one) == rest]
    if not branches:
        raise NotAllowed
    if len(branches) > 1:
        await begin(turn, DELEGATE, "branch")
        return
    await _begin(turn, branches[0])


async def take_back(turn: Turn, rest: str) -> None:
    """From today the secretary prepares and concludes again."""
    branch = UnitId(number_in(rest))
    ended = await delegating.take_back(
        turn.work, turn.settings, branch, await turn.who(), await turn.tree(), turn.now
    )
    key = "delegate-taken-back" if ended else "delegate-nobody-asked"
    await turn.say(key, choice("my-tasks", "mine"), branch=UnitRef(branch))


async def _begin(turn: Turn, branch: UnitId) -> None:
    if not await delegating.may_be_asked(turn.work, branch, await turn.who(), turn.today):
        raise Refusal(
            "delegate-nobody-to-ask",
            choices=(choice("my-tasks", "mine"), choice("help", "help")),
            branch=UnitRef(branch),
        )
    await begin(turn, DELEGATE, "whom", {"branch": str(branch)})


async def _ask_branch(turn: Turn, form: Form) -> Question:
    mine = sorted(reach(Action.DELEGATE, await turn.who(), await turn.tree()))
    ways = [unit_option(await turn.work.units.get(one)) for one in mine]
    return Question(say("delegate-which-branch"), page(form, ways))


async def _take_branch(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "branch"
    branch = UnitId(number_in(answer.value))
    require(Action.DELEGATE, await turn.who(), await turn.tree(), branch)
    form["branch"] = str(branch)
    return "whom"


async def _branch(turn: Turn, form: Form) -> UnitId:
    branch = UnitId(number_in(form["branch"]))
    require(Action.DELEGATE, await turn.who(), await turn.tree(), branch)
    return branch


async def _ask_whom(turn: Turn, form: Form) -> Question:
    branch = await _branch(turn, form)
    running = await delegating.running(turn.work, branch, turn.today)
    people = await delegating.may_be_asked(turn.work, branch, await turn.who(), turn.today)
    ways = [
        Option(say("choice-invitee", n=n, person=PersonRef(one.id)), str(one.id))
        for n, one in enumerate(people, start=1)
    ]
    shown = page(form, ways)
    back = (option("take-back", "take-back"),) if running else ()
    message = say(
        "delegate-whom",
        branch=UnitRef(branch),
        running=tuple(_running(one) for one in running),
        nobody=not people,
    )
    return Question(message, (*shown, *back))


def _running(one: Delegation) -> Message:
    if one.until is None:
        return say("delegate-running", person=PersonRef(one.to))
    return say("delegate-running-until", person=PersonRef(one.to), day=one.until - _ONE_DAY)


async def _take_whom(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "whom"
    if answer.value == "take-back":
        await take_back(turn, form["branch"])
        return DONE
    branch, to = await _branch(turn, form), number_in(answer.value)
    people = await delegating.may_be_asked(turn.work, branch, await turn.who(), turn.today)
    if to not in {one.id for one in people}:
        raise NotAllowed  # before anybody is named
    form["person"] = str(to)
    return "until"


async def _ask_until(turn: Turn, form: Form) -> Question:
    branch = await _branch(turn, form)
    last = await delegating.usual_end(turn.work, turn.settings, branch, turn.now)
    message = say("delegate-until", person=PersonRef(PersonId(int(form["person"]))), day=last)
    if form.pop("problem", ""):
        message = say("nominate-once-more", problem=say("pause-not-a-day"), question=message)
    return Question(message, (option(_ONE), option(_OPEN)), takes_text=True)


async def _take_until(turn: Turn, form: Form, answer: Answer) -> str:
    branch, to = await _branch(turn, form), PersonId(int(form["person"]))
    if answer.value == _OPEN:
        last = None
    elif answer.value == _ONE:
        last = await delegating.usual_end(turn.work, turn.settings, branch, turn.now)
    else:
        last = parse_date(fold(answer.text), turn.today)
        if last is None:
            form["problem"] = "not-a-day"
            return "until"
    who, tree = await turn.who(), await turn.tree()
    told = await delegating.ask(turn.work, turn.settings, branch, to, last, who, tree, turn.now)
    await turn.say(
        "delegate-done",
        choice("take-back", f"take-back:{branch}"),
        choice("my-tasks", "mine"),
        person=PersonRef(to),
        branch=UnitRef(branch),
        last=say("delegated-until", day=last) if last else say("delegated-open"),
        told=told,
    )
    return DONE


DELEGATE = Flow(
    "delegate",
    {
        "branch": Step(_ask_branch, _take_branch),
        "whom": Step(_ask_whom, _take_whom),
        "until": Step(_ask_until, _take_until, takes_text=True),
    },
    Action.DELEGATE,
)
COMMANDS = (Command("delegate", "giaoviec", delegate, Action.DELEGATE),)
ROUTES = (
    Route("delegate", delegate, Action.DELEGATE),
    Route("take-back", take_back, Action.DELEGATE),
)
FLOWS = (DELEGATE,)
