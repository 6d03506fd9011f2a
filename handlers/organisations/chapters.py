"""To answer for an organisation's own month: how many were found outstanding."""

from domain.chapters import count_in
from domain.errors import NotAllowed, Refusal
from domain.ids import UnitId
from domain.meetings import Period
from domain.messages import Argument, Message, UnitRef, choice, say
from domain.roles import Action
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, begin
from handlers.numbers import number_in
from handlers.turn import Turn
from services.organisations import chapters
from services.organisations.chapter_step import members, remarks_owed
from services.organisations.organisations import stands_in

FLOW = "chapter"


async def count(turn: Turn, rest: str) -> None:
    """Ask for the number of one month."""
    unit, period = _named(rest)
    await chapters.require_open(turn.work, unit, period, await turn.who(), turn.today)
    await begin(turn, CHAPTER, "count", {"unit": str(unit), "period": str(period)})


async def not_met(turn: Turn, rest: str) -> None:
    """The organisation has not met this month."""
    unit, period = _named(rest)
    await _keep(turn, unit, period, None)


def _named(rest: str) -> tuple[UnitId, Period]:
    """The unit and the month that a button names. Raises NotAllowed for what never was ours."""
    number, _, period = rest.partition(":")
    try:
        return UnitId(number_in(number)), Period.parse(period)
    except ValueError:
        raise NotAllowed from None


async def _ask_count(turn: Turn, form: Form) -> Question:
    unit, period = UnitId(int(form["unit"])), Period.parse(form["period"])
    before = await chapters.require_open(turn.work, unit, period, await turn.who(), turn.today)
    known = await _known(turn, unit, period)
    on_record: Message | tuple[Message, ...] = ()
    if before is not None and before.excellent is not None:
        on_record = say("chapter-before", n=before.excellent)
    return Question(say("chapter-count", before=on_record, **known), takes_text=True)


async def _known(turn: Turn, unit: UnitId, period: Period) -> dict[str, Argument]:
    return {
        "month": period.month,
        "unit": UnitRef(unit),
        "members": await members(turn.work, unit),
    }


async def _take_count(turn: Turn, form: Form, answer: Answer) -> str:
    number = count_in(answer.text)
    if number is None:
        raise Refusal("chapter-not-a-number")
    await _keep(turn, UnitId(int(form["unit"])), Period.parse(form["period"]), number)
    return DONE


async def _keep(turn: Turn, unit: UnitId, period: Period, number: int | None) -> None:
    """Keep the answer and say so; then on to remarks that are still owed."""
    work, who = turn.work, await turn.who()
    month = await chapters.keep_month(work, unit, period, number, who, turn.now, turn.today)
    waiting, ways = await remarks_owed(work, turn.settings, unit, turn.person, turn.now)
    instead = await stands_in(work, turn.person, unit, turn.today)
    known: dict[str, Argument] = {
        "waiting": waiting,
        "instead": say("chapter-kept-instead") if instead else (),
        **await _known(turn, unit, period),
    }
    kept = say("chapter-kept-not-met", **known)
    if month.excellent is not None:
        kept = say("chapter-kept", n=month.excellent, **known)
    again = choice("enter-number", f"chapter-count:{unit}:{period}")
    ways = (*ways, again, choice("want-to-nominate", "nominate"), choice("my-tasks", "mine"))
    await turn.tell(kept, ways)


CHAPTER = Flow(
    FLOW, {"count": Step(_ask_count, _take_count, takes_text=True)}, action=Action.FOLLOW
)

ROUTES = (
    Route("chapter-count", count, Action.FOLLOW),
    Route("chapter-not-met", not_met, Action.FOLLOW),
)
FLOWS = (CHAPTER,)
