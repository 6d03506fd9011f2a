"""The questions about a branch's meetings, and what their answers lead to."""

from domain.messages import Code, UnitRef, say
from domain.text import tidy
from handlers.dialogue import DONE, Answer, Form, Option, Question, Step, option
from handlers.meeting_changes import (
    begun,
    known_schedule,
    month_meant,
    schedule,
    set_committee,
    set_month,
    set_place,
    set_rule,
    understood_moment,
    understood_rule,
)
from handlers.turn import Turn
from services import meeting

PLACE_LIMIT = 100  # characters; it stands in a line of the group's message


async def _ask_branch(turn: Turn, _form: Form) -> Question:
    branches = await meeting.branches_led(turn.work, await turn.who(), await turn.tree())
    return Question(
        say("meeting-which-branch"),
        tuple(
            Option(say("choice-unit", unit=UnitRef(one.id), n=Code(one.code)), str(one.id))
            for one in branches
        ),
    )


async def _take_branch(turn: Turn, form: Form, answer: Answer) -> str:
    form["branch"] = answer.value
    return await begun(turn, form)


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
    months = [("coming", shown.review)]
    if shown.unfinished is not None:
        months.insert(0, ("unfinished", shown.unfinished))
    return Question(
        say("meeting-which-month"),
        tuple(Option(say("choice-month", n=one.period.month), value) for value, one in months),
    )


async def _take_which(_turn: Turn, form: Form, answer: Answer) -> str:
    form["which"] = answer.value
    return "month"


async def _ask_month(turn: Turn, form: Form) -> Question:
    again = form.pop("again", "")
    review = month_meant(form, await known_schedule(turn, form))
    key = "meeting-month-again" if again else "meeting-month-ask"
    return Question(say(key, month=review.period.month, at=review.meeting_at), takes_text=True)


async def _take_month(turn: Turn, form: Form, answer: Answer) -> str:
    if not understood_moment(turn, answer.text):
        form["again"] = "yes"
        return "month"
    await set_month(turn, form, answer.text, await known_schedule(turn, form))
    return DONE


async def _ask_place(_turn: Turn, form: Form) -> Question:
    again = form.pop("again", "")
    ways = (option("skip"),) if form.get("first") else ()
    key = "meeting-place-again" if again else "meeting-place-ask"
    return Question(say(key), ways, takes_text=True)


async def _take_place(turn: Turn, form: Form, answer: Answer) -> str:
    place = " ".join(tidy(answer.text).split())
    if answer.value != "skip" and not _is_a_place(place):
        form["again"] = "yes"
        return "place"
    if form.get("first"):
        form["place"] = place
        return "committee"
    await set_place(turn, form, place)
    return DONE


def _is_a_place(text: str) -> bool:
    return len(text) <= PLACE_LIMIT and sum(map(str.isalnum, text)) > 1


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
    "branch": Step(_ask_branch, _take_branch),
    "rule": Step(_ask_rule, _take_rule, takes_text=True),
    "which": Step(_ask_which, _take_which),
    "month": Step(_ask_month, _take_month, takes_text=True),
    "place": Step(_ask_place, _take_place, takes_text=True),
    "committee": Step(_ask_committee, _take_committee),
}
