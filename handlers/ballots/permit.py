"""The officer enters the committee's own decision, or withdraws it."""

from datetime import date

from domain.dates import parse_date
from domain.document_numbers import document_number
from domain.errors import Refusal
from domain.messages import Choice, Code, choice, say
from domain.roles import Action
from handlers import dialogue
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, option
from handlers.numbers import number_in
from handlers.turn import Turn
from services.ballots import permits


async def show(turn: Turn) -> None:
    """The decision in force, and the way to enter or withdraw one."""
    committee = permits.committee_of(await turn.who())
    permit = await turn.work.ballots.permit(committee)
    home = choice("my-tasks", "mine")
    if permit is None:
        await turn.say("ballot-permit-none", choice("ballot-permit", "ballot-permit"), home)
        return
    await turn.say(
        "ballot-permit-kept",
        choice("ballot-withdraw", "ballot-withdraw"),
        home,
        number=Code(permit.number),
        day=permit.on,
        running=len(await turn.work.ballots.running_under(permit.id)),
    )


async def begin(turn: Turn, _rest: str) -> None:
    """Enter a decision."""
    committee = permits.committee_of(await turn.who())
    if await turn.work.ballots.permit(committee) is not None:
        raise Refusal("ballot-permit-there", choices=(choice("ballots", "ballots"),))
    await dialogue.begin(turn, FLOW, "number")


async def _ask_number(_turn: Turn, _form: Form) -> Question:
    return Question(say("ballot-permit-number"), takes_text=True)


async def _take_number(_turn: Turn, form: Form, answer: Answer) -> str:
    number = document_number(answer.text)
    if number is None:
        raise Refusal("ballot-permit-number-unfit")
    form["number"] = number
    return "day"


async def _ask_day(_turn: Turn, _form: Form) -> Question:
    return Question(say("ballot-permit-day"), takes_text=True)


async def _take_day(turn: Turn, form: Form, answer: Answer) -> str:
    day = parse_date(answer.text, turn.today)
    if day is None:
        raise Refusal("date-not-understood")
    if day > turn.today:
        raise Refusal("ballot-permit-later")
    form["day"] = day.isoformat()
    return "check"


async def _ask_check(_turn: Turn, form: Form) -> Question:
    asked = say(
        "ballot-permit-check",
        number=Code(form["number"]),
        day=date.fromisoformat(form["day"]),
    )
    return Question(asked, (option("ballot-permit-save"), option("amend")))


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "ballot-permit-save":
        return "number"
    who = await turn.who()
    committee, day = permits.committee_of(who), date.fromisoformat(form["day"])
    await permits.enter(
        turn.work, committee, form["number"], day, who, await turn.tree(), turn.now
    )
    await turn.say(
        "ballot-permit-entered", choice("ballots", "ballots"), choice("my-tasks", "mine")
    )
    return DONE


async def withdraw(turn: Turn, _rest: str) -> None:
    """Ask whether it is meant: what runs is stopped."""
    permit = await turn.work.ballots.permit(permits.committee_of(await turn.who()))
    if permit is None:
        raise Refusal("ballot-permit-gone", choices=(choice("ballots", "ballots"),))
    ways: tuple[Choice, ...] = (
        choice("ballot-withdraw-now", f"ballot-withdraw-now:{permit.id}"),
        choice("ballots", "ballots"),
    )
    running = len(await turn.work.ballots.running_under(permit.id))
    await turn.say("ballot-withdraw-check", *ways, number=Code(permit.number), running=running)


async def withdraw_now(turn: Turn, rest: str) -> None:
    """Withdraw the very decision that was shown."""
    who, number = await turn.who(), number_in(rest)
    stopped = await permits.withdraw(
        turn.work,
        turn.settings,
        permits.committee_of(who),
        number,
        who,
        await turn.tree(),
        turn.now,
    )
    await turn.say("ballot-permit-withdrawn", choice("my-tasks", "mine"), running=stopped)


FLOW = Flow(
    "ballot-permit",
    {
        "number": Step(_ask_number, _take_number, takes_text=True),
        "day": Step(_ask_day, _take_day, takes_text=True),
        "check": Step(_ask_check, _take_check),
    },
    Action.BALLOT_PERMIT,
)
ROUTES = (
    Route("ballot-permit", begin, Action.BALLOT_PERMIT),
    Route("ballot-withdraw", withdraw, Action.BALLOT_PERMIT),
    Route("ballot-withdraw-now", withdraw_now, Action.BALLOT_PERMIT),
)
FLOWS = (FLOW,)
