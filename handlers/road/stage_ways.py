"""What is no next step: leaving the road, back to an earlier stage, another date."""

from domain.candidates import Stage
from domain.messages import say
from domain.road.events import Milestone
from domain.road.exits import Back, Exit
from domain.terms import term
from handlers.choosing import page, turns_page
from handlers.dialogue import Answer, Form, Option, Question, Step, option
from handlers.road.stage_form import following, question, standing
from handlers.turn import Turn

# Dates that are no step of their own. What a step dates is recorded with it.
_OWN_DATES = (
    Milestone.MOTIVES_TALK,
    Milestone.CLASS_CERTIFICATE,
    Milestone.ADMISSION_EXTENDED,
    Milestone.DECISION_RECEIVED,
    Milestone.MEMBER_PROFILE,
    Milestone.NEW_MEMBER_CLASS,
    Milestone.RECOGNITION_EXTENDED,
)
_BACK = (Back.ENTERED_WRONGLY, Back.ONCE_MORE, Back.COMMITTEE_RETURNED)


async def _ask_exit(turn: Turn, form: Form) -> Question:
    now = await standing(turn, form)
    ways = [option(f"road-exit-{one.value.replace('_', '-')}", one.value) for one in now.exits]
    return question(form, say("road-ask-exit", strikes=now.strikes), *ways)


async def _take_exit(turn: Turn, form: Form, answer: Answer) -> str:
    now = await standing(turn, form)
    if answer.value not in {one.value for one in now.exits}:
        return "exit"
    form["reason"] = Exit(answer.value).value
    return following(form, now, "exit")


async def _ask_back(turn: Turn, form: Form) -> Question:
    now = await standing(turn, form)
    ways = [
        Option(say("choice-road-stage", stage=term("stage", one), n=n), one.value)
        for n, one in enumerate(now.earlier, 1)
    ]
    return question(form, say("road-ask-back"), *page(form, ways))


async def _take_back(turn: Turn, form: Form, answer: Answer) -> str:
    now = await standing(turn, form)
    if turns_page(form, answer) or answer.value not in {one.value for one in now.earlier}:
        return "back"
    form["to"] = Stage(answer.value).value
    return "why"


async def _ask_why(_turn: Turn, form: Form) -> Question:
    ways = [option(f"road-back-{one.value.replace('_', '-')}", one.value) for one in _BACK]
    return question(form, say("road-ask-why"), *ways)


async def _take_why(turn: Turn, form: Form, answer: Answer) -> str:
    form["reason"] = Back(answer.value).value
    return following(form, await standing(turn, form), "why")


async def _ask_event(_turn: Turn, form: Form) -> Question:
    ways = [
        Option(say("choice-road-milestone", milestone=term("road-milestone", one), n=n), one.value)
        for n, one in enumerate(_OWN_DATES, 1)
    ]
    return question(form, say("road-ask-event"), *page(form, ways))


async def _take_event(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value not in {one.value for one in _OWN_DATES}:
        return "event"
    form["milestone"] = Milestone(answer.value).value
    return following(form, await standing(turn, form), "event")


STEPS = {
    "exit": Step(_ask_exit, _take_exit),
    "back": Step(_ask_back, _take_back),
    "why": Step(_ask_why, _take_why),
    "event": Step(_ask_event, _take_event),
}
