"""The officer's part of sorting sources: open a round, see how it stands, close it."""

from datetime import date, timedelta

from domain.dates import parse_date
from domain.errors import NotAllowed, Refusal
from domain.ids import SourceRoundId, UnitId
from domain.messages import Choice, Message, choice, say
from domain.roles import Action
from domain.sources import SourceRound
from handlers import dialogue
from handlers.choosing import page, turns_page, unit_option
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, option
from handlers.numbers import number_in
from handlers.sources import sources_words
from handlers.turn import Turn
from services.sources.source_rounds import LONGEST_DAYS, close_round, open_round, run_by
from services.sources.sources import asked_in, open_in, round_seen, standing


async def show(turn: Turn) -> None:
    """How each open round stands, and the way to open one where none is."""
    who, tree = await turn.who(), await turn.tree()
    idle = []
    for committee in await run_by(turn.work, who, tree):
        current = await open_in(turn.work, committee.id, turn.today)
        if current is None:
            idle.append(committee)
            continue
        shown = await standing(turn.work, current, tree)
        message, more = sources_words.overview(current, shown, 0, over=False)
        await turn.tell(message, (*more, *await ways(turn, current)))
    if idle:
        await turn.say(
            "sources-officer-none",
            choice("open-round", "sources-open"),
            *await _newest(turn, idle[0].id),
            choice("my-tasks", "mine"),
            yearly=_yearly(turn),
        )


async def _newest(turn: Turn, committee: UnitId) -> tuple[Choice, ...]:
    newest = await turn.work.sources.newest(committee)
    return (choice("sources-last", f"sources-see:{newest.id}"),) if newest is not None else ()


def _yearly(turn: Turn) -> tuple[Message, ...]:
    yearly = turn.settings.sources.yearly_on
    return () if yearly is None else (say("sources-yearly", n=yearly[0], month=yearly[1]),)


async def ways(turn: Turn, current: SourceRound) -> tuple[Choice, ...]:
    """What the officer may do about an open round; whoever also leads a unit may count."""
    found = []
    if current.takes_counts(turn.today):
        if await turn.may(Action.SOURCES_ROUND):
            found.append(choice("close-round", f"sources-close:{current.id}"))
        if await turn.may(Action.SOURCES):
            found.append(choice("enter-number", "sources-own"))
    return (*found, choice("my-tasks", "mine"))


async def ask_to_close(turn: Turn, number: str) -> None:
    """Closing tells nobody but ends the counting: look once more."""
    wanted = SourceRoundId(number_in(number))
    current, shown = await round_seen(turn.work, wanted, await turn.who(), await turn.tree())
    if current.closed_at is not None:
        raise Refusal("sources-closed-already")
    await turn.say(
        "sources-close-ask",
        choice("close-round-yes", f"sources-closed:{current.id}"),
        choice("my-tasks", "mine"),
        day=current.closes_on,
        missing=shown.missing,
    )


async def close(turn: Turn, number: str) -> None:
    """Close the round and show what it came to."""
    who, tree = await turn.who(), await turn.tree()
    current = await close_round(turn.work, who, tree, SourceRoundId(number_in(number)), turn.now)
    shown = await standing(turn.work, current, tree)
    message, more = sources_words.overview(current, shown, 0, over=True)
    await turn.tell(message, (*more, choice("my-tasks", "mine")))


async def begin(turn: Turn, _rest: str) -> None:
    """Ask for the closing day; first for which committee where there are several."""
    found = await run_by(turn.work, await turn.who(), await turn.tree())
    if not found:
        raise NotAllowed
    if len(found) > 1:
        await dialogue.begin(turn, FLOW, "committee")
    else:
        await dialogue.begin(turn, FLOW, "day", {"committee": str(found[0].id)})


async def _ask_committee(turn: Turn, form: Form) -> Question:
    found = await run_by(turn.work, await turn.who(), await turn.tree())
    return Question(
        say("sources-which-committee"), page(form, [unit_option(one) for one in found])
    )


async def _take_committee(_turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "committee"
    form["committee"] = str(number_in(answer.value))
    return "day"


def _usual(turn: Turn) -> date:
    return turn.today + timedelta(days=turn.settings.sources.round_days)


async def _ask_day(turn: Turn, form: Form) -> Question:
    asked = say("sources-day-ask", day=_usual(turn))
    if form.pop("again", ""):
        asked = say(
            "sources-once-more",
            problem=say("sources-day-unfit", n=LONGEST_DAYS),
            question=asked,
        )
    usual = Option(say("choice-usual-day", day=_usual(turn)), "usual")
    return Question(asked, (usual,), takes_text=True)


async def _take_day(turn: Turn, form: Form, answer: Answer) -> str:
    day = _usual(turn) if answer.value == "usual" else parse_date(answer.text, turn.today)
    latest = turn.today + timedelta(days=LONGEST_DAYS)
    if day is None or not turn.today < day <= latest:
        form["again"] = "yes"
        return "day"
    form["day"] = day.isoformat()
    return "check"


async def _ask_check(turn: Turn, form: Form) -> Question:
    asked = await asked_in(turn.work, UnitId(int(form["committee"])), await turn.tree())
    day = date.fromisoformat(form["day"])
    message = say("sources-open-check", day=day, asked=len(asked))
    return Question(message, (option("open-round-yes"), option("amend")))


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "open-round-yes":
        return "day"
    who, tree = await turn.who(), await turn.tree()
    committee, closes_on = UnitId(int(form["committee"])), date.fromisoformat(form["day"])
    try:
        made = await open_round(
            turn.work, turn.settings, who, tree, committee, closes_on, turn.now
        )
    except Refusal as refusal:
        await turn.tell(refusal.message, (choice("my-tasks", "mine"),))
        return DONE
    asked = await asked_in(turn.work, committee, tree)
    await turn.say(
        "sources-opened",
        choice("sources-see", f"sources-see:{made.id}"),
        choice("my-tasks", "mine"),
        day=closes_on,
        asked=len(asked),
    )
    return DONE


FLOW = Flow(
    "sources-open",
    {
        "committee": Step(_ask_committee, _take_committee),
        "day": Step(_ask_day, _take_day, takes_text=True),
        "check": Step(_ask_check, _take_check),
    },
    Action.SOURCES_ROUND,
)
ROUTES = (
    Route("sources-open", begin, Action.SOURCES_ROUND),
    Route("sources-close", ask_to_close, Action.SOURCES_ROUND),
    Route("sources-closed", close, Action.SOURCES_ROUND),
)
FLOWS = (FLOW,)
