"""What is no next step: leaving the road, back to an earlier stage, another date."""

from domain.candidates import Stage
from domain.messages import say
from domain.road.events import Event, Milestone
from domain.road.exits import Back, Exit
from domain.road.own_dates import mistakable, own_dates
from domain.terms import term
from handlers.choosing import page, turns_page
from handlers.dialogue import Answer, Form, Option, Question, Step, option
from handlers.road.stage_form import MISTAKE, following, question, standing
from handlers.turn import Turn


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


async def _ask_why(turn: Turn, form: Form) -> Question:
    now = await standing(turn, form)
    why = now.back_reasons(Stage(form["to"]))
    ways = (option(f"road-back-{one.value.replace('_', '-')}", one.value) for one in why)
    return question(form, say("road-ask-why"), *ways)


async def _take_why(turn: Turn, form: Form, answer: Answer) -> str:
    now = await standing(turn, form)
    if answer.value not in set(now.back_reasons(Stage(form["to"]))):
        return "why"
    form["reason"] = Back(answer.value).value
    return following(form, now, "why")


async def _ask_event(turn: Turn, form: Form) -> Question:
    now = await standing(turn, form)
    ways = [
        Option(say("choice-road-milestone", milestone=term("road-milestone", one), n=n), one.value)
        for n, one in enumerate(own_dates(now.facts.stage), 1)
    ]
    if mistakable(now.facts):
        ways.append(option("road-mistake", MISTAKE))
    return question(form, say("road-ask-event"), *page(form, ways))


async def _take_event(turn: Turn, form: Form, answer: Answer) -> str:
    now = await standing(turn, form)
    if answer.value == MISTAKE and mistakable(now.facts):
        form["mode"] = MISTAKE
        return MISTAKE
    if answer.value not in {one.value for one in own_dates(now.facts.stage)}:
        return "event"
    form["milestone"] = Milestone(answer.value).value
    return following(form, now, "event")


async def _ask_mistake(turn: Turn, form: Form) -> Question:
    now = await standing(turn, form)
    ways = [_dated(one, n) for n, one in enumerate(mistakable(now.facts), 1)]
    return question(form, say("road-ask-mistake"), *page(form, ways))


def _dated(one: Event, n: int) -> Option:
    what = term("road-milestone", one.kind)
    return Option(say("choice-road-dated", milestone=what, day=one.on, n=n), str(one.id))


async def _take_mistake(turn: Turn, form: Form, answer: Answer) -> str:
    now = await standing(turn, form)
    found = next((one for one in mistakable(now.facts) if str(one.id) == answer.value), None)
    if turns_page(form, answer) or found is None:
        return MISTAKE
    form["event"], form["milestone"] = str(found.id), found.kind.value
    form["day"] = found.on.isoformat()
    return following(form, now, MISTAKE)


STEPS = {
    "exit": Step(_ask_exit, _take_exit),
    "back": Step(_ask_back, _take_back),
    "why": Step(_ask_why, _take_why),
    "event": Step(_ask_event, _take_event),
    MISTAKE: Step(_ask_mistake, _take_mistake),
}
