"""An organisation's or a chapter's own meetings: the rule, the place, one month's exception.

In the form: `unit`, the `period` that is being changed, and while the rule is being set for the
first time (`first`) what was answered so far.
"""

from datetime import datetime

from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.meetings import NoMeeting, Period, parse_meeting_rule, parse_moment
from domain.messages import UnitRef, say
from domain.roles import Action
from domain.text import tidy
from handlers import dialogue
from handlers.commands import Route, Run
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, option
from handlers.meetings.meeting_place import place_in
from handlers.meetings.meeting_words import own_body, own_changes
from handlers.numbers import number_in
from handlers.terms import options
from handlers.turn import Turn
from services.meetings import meeting_units
from services.meetings.meeting_units import OwnSchedule


async def begun(turn: Turn, unit: UnitId, text: str) -> None:
    """Do what was typed in one line, show what there is, or ask for the first rule."""
    form: Form = {"unit": str(unit)}
    shown = await _schedule(turn, form)
    if text and await _in_one_line(turn, form, text, shown):
        return
    if shown is None:
        form["first"] = "yes"
        await dialogue.begin(turn, FLOW, "rule", form)
    elif text:
        await turn.say("meeting-not-understood", *own_changes(shown))
    else:
        await turn.say("own-meeting", *own_changes(shown), body=own_body(shown, turn.settings))


async def _in_one_line(turn: Turn, form: Form, text: str, shown: OwnSchedule | None) -> bool:
    hour = shown.plan.rule.at if shown else None
    if parse_meeting_rule(text, hour) is not None:
        form["rule"] = text
        await _set_plan(turn, form)
        return True
    if shown is None or shown.coming is None:
        return False
    at = _moment(turn, text, shown)
    if at is None:
        return False
    form["period"] = str(shown.coming.period)
    await _move(turn, form, at)
    return True


async def _schedule(turn: Turn, form: Form) -> OwnSchedule | None:
    who, tree = await turn.who(), await turn.tree()
    return await meeting_units.own_schedule(
        turn.work, turn.settings, UnitId(number_in(form["unit"])), who, tree, turn.now
    )


async def _known(turn: Turn, form: Form) -> OwnSchedule:
    shown = await _schedule(turn, form)
    if shown is None:
        raise NotAllowed
    return shown


def _moment(turn: Turn, text: str, shown: OwnSchedule) -> datetime | None:
    zone = turn.settings.calendar.zone
    return parse_moment(text, turn.today, zone, shown.plan.rule.at)


async def _ask_rule(_turn: Turn, form: Form) -> Question:
    again = form.pop("again", "")
    unit = UnitRef(UnitId(number_in(form["unit"])))
    if again:
        return Question(say("meeting-rule-again"), takes_text=True)
    return Question(say("own-meeting-rule-ask", unit=unit), takes_text=True)


async def _take_rule(turn: Turn, form: Form, answer: Answer) -> str:
    shown = await _schedule(turn, form)
    if parse_meeting_rule(answer.text, shown.plan.rule.at if shown else None) is None:
        form["again"] = "yes"
        return "rule"
    form["rule"] = tidy(answer.text)
    if shown is None:
        return "place"
    await _set_plan(turn, form)
    return DONE


async def _ask_place(_turn: Turn, form: Form) -> Question:
    again = form.pop("again", "")
    ways = (option("skip"),) if form.get("first") else ()
    key = "meeting-place-again" if again else "own-meeting-place-ask"
    return Question(say(key), ways, takes_text=True)


async def _take_place(turn: Turn, form: Form, answer: Answer) -> str:
    place = "" if answer.value == "skip" else place_in(answer.text)
    if place is None:
        form["again"] = "yes"
        return "place"
    await _set_plan(turn, form, place)
    return DONE


async def _ask_month(turn: Turn, form: Form) -> Question:
    again = form.pop("again", "")
    month = Period.parse(form["period"]).month
    shown = await _known(turn, form)
    if again:
        return Question(say("own-meeting-month-again", month=month), takes_text=True)
    coming = shown.coming
    if coming is not None and str(coming.period) == form["period"]:
        return Question(say("meeting-month-ask", month=month, at=coming.at), takes_text=True)
    return Question(say("meeting-hold-ask", month=month), takes_text=True)


async def _take_month(turn: Turn, form: Form, answer: Answer) -> str:
    at = _moment(turn, answer.text, await _known(turn, form))
    if at is None:
        form["again"] = "yes"
        return "month"
    await _move(turn, form, at)
    return DONE


async def _ask_off(_turn: Turn, form: Form) -> Question:
    unit = UnitRef(UnitId(number_in(form["unit"])))
    month = Period.parse(form["period"]).month
    return Question(
        say("own-meeting-off-ask", unit=unit, month=month),
        (*options("no-meeting", NoMeeting), option("keep-meeting")),
    )


async def _take_off(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "keep-meeting":
        await turn.say("meeting-kept")
        return DONE
    who, tree = await turn.who(), await turn.tree()
    await meeting_units.leave_out(
        turn.work,
        turn.settings,
        UnitId(number_in(form["unit"])),
        Period.parse(form["period"]),
        NoMeeting(answer.value),
        who,
        tree,
        turn.now,
    )
    await _tell(turn, form)
    return DONE


async def _set_plan(turn: Turn, form: Form, place: str | None = None) -> None:
    shown = await _schedule(turn, form)
    who, tree = await turn.who(), await turn.tree()
    await meeting_units.set_own_plan(
        turn.work,
        turn.settings,
        UnitId(number_in(form["unit"])),
        who,
        tree,
        turn.now,
        rule=parse_meeting_rule(form.get("rule", ""), shown.plan.rule.at if shown else None),
        place=place,
    )
    await _tell(turn, form)


async def _move(turn: Turn, form: Form, at: datetime) -> None:
    who, tree = await turn.who(), await turn.tree()
    unit, period = UnitId(number_in(form["unit"])), Period.parse(form["period"])
    await meeting_units.move_own(turn.work, turn.settings, unit, period, at, who, tree, turn.now)
    await _tell(turn, form)


async def _tell(turn: Turn, form: Form) -> None:
    shown = await _known(turn, form)
    await turn.say("own-meeting-set", *own_changes(shown)[:1], body=own_body(shown, turn.settings))


FLOW = Flow(
    "own-meeting",
    {
        "rule": Step(_ask_rule, _take_rule, takes_text=True),
        "place": Step(_ask_place, _take_place, takes_text=True, keeps_text=True),
        "month": Step(_ask_month, _take_month, takes_text=True),
        "off": Step(_ask_off, _take_off),
    },
    Action.MEETING,
)


def _change(step: str) -> Run:
    """What a button does that asks for one change; of one month, the coming one."""

    async def ask(turn: Turn, number: str) -> None:
        form: Form = {"unit": str(number_in(number))}
        shown = await _schedule(turn, form)
        if shown is None:
            form["first"] = "yes"
            await dialogue.begin(turn, FLOW, "rule", form)
            return
        if step in {"month", "off"}:
            form["period"] = str(meeting_units.coming(shown).period)
        await dialogue.begin(turn, FLOW, step, form)

    return ask


async def hold_again(turn: Turn, rest: str) -> None:
    """Ask when a month's meeting is held that had been left out."""
    number, _, month = rest.partition(":")
    form: Form = {"unit": str(number_in(number))}
    shown = await _known(turn, form)
    if month not in {str(one) for one in shown.left_out}:
        await turn.say("own-meeting", *own_changes(shown), body=own_body(shown, turn.settings))
        return
    form["period"] = month
    await dialogue.begin(turn, FLOW, "month", form)


ROUTES = (
    Route("own-meeting-rule", _change("rule"), Action.MEETING),
    Route("own-meeting-place", _change("place"), Action.MEETING),
    Route("own-meeting-month", _change("month"), Action.MEETING),
    Route("own-meeting-off", _change("off"), Action.MEETING),
    Route("own-meeting-again", hold_again, Action.MEETING),
)
FLOWS = (FLOW,)
