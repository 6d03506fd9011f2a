"""The questions about a branch's meetings, and what their answers lead to."""

from domain.messages import Code, UnitRef, say
from domain.text import tidy
from domain.units import UnitKind
from handlers.dialogue import DONE, Answer, Form, Option, Question, Step, option
from handlers.meetings import meeting_own
from handlers.meetings.meeting_changes import (
    begun,
    branch_of,
    known_schedule,
    moment,
    month_meant,
    schedule,
    set_committee,
    set_month,
    set_place,
    set_rule,
    understood_rule,
)
from handlers.meetings.meeting_committee import STEPS as COMMITTEE_STEPS
from handlers.meetings.meeting_off import STEPS as OFF_STEPS
from handlers.meetings.meeting_place import place_in
from handlers.turn import Turn
from services.meetings import meeting


async def _ask_unit(turn: Turn, _form: Form) -> Question:
    units = await meeting.units_led(turn.work, await turn.who(), await turn.tree())
    return Question(
        say("meeting-which-unit"),
        tuple(
            Option(say("choice-unit", unit=UnitRef(one.id), n=Code(one.code)), str(one.id))
            for one in units
        ),
    )


async def _take_unit(turn: Turn, form: Form, answer: Answer) -> str:
    return await of_unit(turn, form, answer.value)


async def of_unit(turn: Turn, form: Form, number: str) -> str:
    """Go on with the unit chosen, or the only one; the step to go on with."""
    unit = await turn.work.units.get(branch_of(number))
    if unit.kind is UnitKind.BRANCH:
        form["branch"] = str(unit.id)
        return await begun(turn, form)
    await meeting_own.begun(turn, unit.id, form.get("text", ""))
    return DONE


async def _ask_rule(_turn: Turn, form: Form) -> Question:
    again = form.pop("again", "")
    return Question(say("meeting-rule-again" if again else "meeting-rule-ask"), takes_text=True)


async def _take_rule(turn: Turn, form: Form, answer: Answer) -> str:
    shown = await schedule(turn, form)
    if not understood_rule(answer.text, shown):
        form["again"] = "yes"
        return "rule"
    if form.get("first") and shown is None:
        form["rule"] = tidy(answer.text)
        return "place"
    await set_rule(turn, form, answer.text, shown)
    return DONE


async def _ask_which(turn: Turn, form: Form) -> Question:
    shown = await known_schedule(turn, form)
    months = [shown.review]
    if shown.unfinished is not None and shown.unfinished.id != shown.review.id:
        months.insert(0, shown.unfinished)
    return Question(
        say("meeting-which-month"),
        tuple(Option(say("choice-month", n=one.period.month), str(one.id)) for one in months),
    )


async def _take_which(_turn: Turn, form: Form, answer: Answer) -> str:
    form["review"] = answer.value
    return form["then"]


async def _ask_month(turn: Turn, form: Form) -> Question:
    again = form.pop("again", "")
    review = await month_meant(turn, form)
    key = "meeting-month-again" if again else "meeting-month-ask"
    return Question(say(key, month=review.period.month, at=review.meeting_at), takes_text=True)


async def _take_month(turn: Turn, form: Form, answer: Answer) -> str:
    at = moment(turn, answer.text, await month_meant(turn, form))
    if at is None:
        form["again"] = "yes"
        return "month"
    await set_month(turn, form, at)
    return DONE


async def _ask_place(_turn: Turn, form: Form) -> Question:
    again = form.pop("again", "")
    ways = (option("skip"),) if form.get("first") else ()
    key = "meeting-place-again" if again else "meeting-place-ask"
    return Question(say(key), ways, takes_text=True)


async def _take_place(turn: Turn, form: Form, answer: Answer) -> str:
    place = place_in(answer.text)
    if answer.value != "skip" and place is None:
        form["again"] = "yes"
        return "place"
    if form.get("first"):
        form["place"] = place or ""
        return "committee"
    await set_place(turn, form, place or "")
    return DONE


async def _ask_committee(_turn: Turn, _form: Form) -> Question:
    return Question(say("meeting-committee-ask"), (option("yes"), option("no")))


async def _take_committee(turn: Turn, form: Form, answer: Answer) -> str:
    has_committee = answer.value == "yes"
    if form.get("first"):
        shown = await schedule(turn, form)
        await set_rule(turn, form, form["rule"], shown, has_committee=has_committee)
    else:
        await set_committee(turn, form, has_committee=has_committee)
    return DONE


STEPS = {
    "unit": Step(_ask_unit, _take_unit),
    "rule": Step(_ask_rule, _take_rule, takes_text=True),
    "which": Step(_ask_which, _take_which),
    "month": Step(_ask_month, _take_month, takes_text=True),
    "place": Step(_ask_place, _take_place, takes_text=True, keeps_text=True),
    "committee": Step(_ask_committee, _take_committee),
    **OFF_STEPS,
    **COMMITTEE_STEPS,
}
