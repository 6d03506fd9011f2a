"""What a host branch says of the one person it sees to; or what came from one elsewhere."""

from datetime import date

from domain.dates import parse_date
from domain.errors import Refusal
from domain.messages import (
    CandidateCode,
    CandidateName,
    CandidateRef,
    Choice,
    Message,
    UnitRef,
    choice,
    say,
)
from domain.road.away import Absence, HostAnswer, HostRemark
from domain.roles import Action
from domain.terms import term
from domain.text import FREE_TEXT_LIMIT
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, begin
from handlers.numbers import number_in
from handlers.short_text import short_text
from handlers.terms import options
from handlers.turn import Turn
from services.away import hosting
from services.cards.entries import entry_for

_SHOWN = 8


async def hosted(turn: Turn, number: str) -> None:
    """The one person, and what one's own branch said of them so far."""
    who, tree = await turn.who(), await turn.tree()
    absence, remarks = await hosting.own_remarks(
        turn.work, number_in(number), who, tree, turn.today
    )
    person = await entry_for(turn.work, absence.candidate)
    ways: tuple[Choice, ...] = (choice("give-remark", f"host-remark:{absence.id}"),)
    await turn.say(
        "hosted-one",
        *ways,
        choice("my-tasks", "mine"),
        code=CandidateCode(person.id),
        name=CandidateName(person.id),
        branch=UnitRef(person.branch),
        since=absence.since,
        remarks=tuple(_said(one) for one in remarks[:_SHOWN]),
    )


def _said(one: HostRemark) -> Message:
    return say("host-said", day=one.on, answer=term("host", one.answer), line=())


async def begin_remark(turn: Turn, number: str) -> None:
    """Ask for the answer."""
    absence, _ = await _at_hand(turn, number)
    await begin(turn, FLOW, "answer", {"absence": str(absence.id)})


async def _at_hand(turn: Turn, number: str) -> tuple[Absence, bool]:
    who, tree = await turn.who(), await turn.tree()
    return await hosting.to_remark(turn.work, number_in(number), who, tree, turn.today)


async def _ask_answer(turn: Turn, form: Form) -> Question:
    absence, own = await _at_hand(turn, form["absence"])
    key = "host-answer" if own else "host-answer-entered"
    asked = say(key, candidate=CandidateRef(absence.candidate))
    return Question(asked, options("host", HostAnswer))


async def _take_answer(_turn: Turn, form: Form, answer: Answer) -> str:
    form["answer"] = HostAnswer(answer.value).value
    return "line"


async def _ask_line(_turn: Turn, _form: Form) -> Message:
    return say("report-line")


async def _ask_on(turn: Turn, form: Form) -> Question:
    absence, _ = await _at_hand(turn, form["absence"])
    today = Option(say("choice-since-today", day=turn.today), turn.today.isoformat())
    asked = say("host-day", candidate=CandidateRef(absence.candidate))
    return Question(asked, (today,), takes_text=True)


async def _take_on(turn: Turn, form: Form, answer: Answer) -> str:
    day = date.fromisoformat(answer.value) if answer.value else parse_date(answer.text, turn.today)
    if day is None or day > turn.today:
        raise Refusal("away-day-unread")
    who, tree = await turn.who(), await turn.tree()
    absence, own = await _at_hand(turn, form["absence"])
    await hosting.remark(
        turn.work,
        turn.settings,
        absence.id,
        HostAnswer(form["answer"]),
        form.get("line"),
        day,
        who,
        tree,
        turn.now,
    )
    seen = f"hosted:{absence.id}" if own else f"away-see:{absence.id}"
    await turn.say(
        "host-noted" if own else "host-entered",
        choice("see-hosted" if own else "see-away", seen),
        choice("my-tasks", "mine"),
        code=CandidateCode(absence.candidate),
        day=day,
    )
    return DONE


FLOW = Flow(
    "host",
    {
        "answer": Step(_ask_answer, _take_answer),
        **short_text("line", _ask_line, "on", FREE_TEXT_LIMIT, may_skip=True),
        "on": Step(_ask_on, _take_on, takes_text=True),
    },
    Action.AWAY,
    apart=("absence",),
)
ROUTES = (
    Route("hosted", hosted, Action.AWAY),
    Route("host-remark", begin_remark, Action.AWAY),
)
FLOWS = (FLOW,)
