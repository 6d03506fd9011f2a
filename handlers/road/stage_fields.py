"""The questions of a step: its day, its paper, the vote one number at a time."""

from datetime import date

from domain.dates import parse_date
from domain.document_numbers import document_number
from domain.messages import Term, say
from domain.road.events import Milestone
from domain.road.own_dates import not_before
from domain.road.resolutions import Body, Method
from domain.road.tally import problem
from domain.units import Membership
from handlers.dialogue import Answer, Form, Option, Question, Step, Take, option
from handlers.road.stage_form import (
    APPRAISE,
    EVENT,
    FIELDS,
    NUMBER_LIKE,
    STEP,
    STRIKE,
    TALLY,
    following,
    question,
    standing,
    vote_of,
    voted,
)
from handlers.road.stage_words import share_needed
from handlers.turn import Turn
from services.road.standing import Standing
from services.road.voting import quorum

_MOST = 999


def _day_term(form: Form, now: Standing) -> Term:
    mode = form.get("mode")
    if mode == EVENT:
        return Term(f"road-milestone-{form['milestone'].replace('_', '-')}")
    if mode == STEP and now.step is not None:
        return Term(f"road-day-{now.step.after.value}")
    named = {STRIKE: "road-day-strike", APPRAISE: "road-day-appraised"}
    return Term(named.get(mode or "", "road-day-other"))


async def _ask_day(turn: Turn, form: Form) -> Question:
    now = await standing(turn, form)
    today = Option(say("choice-today", day=turn.today), "today")
    asked = say("road-ask-day", what=_day_term(form, now), day=turn.today)
    return question(form, asked, today, takes_text=True)


async def _take_day(turn: Turn, form: Form, answer: Answer) -> str:
    least = None
    if form.get("mode") == EVENT:
        now = await standing(turn, form)
        least = not_before(now.facts, Milestone(form["milestone"]))
    return await _dated(turn, form, answer, "day", least)


async def _ask_received(turn: Turn, form: Form) -> Question:
    today = Option(say("choice-today", day=turn.today), "today")
    asked = say("road-ask-received")
    return question(form, asked, today, option("road-not-received"), takes_text=True)


async def _take_received(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "road-not-received":
        form.pop("received", None)
        return following(form, await standing(turn, form), "received")
    return await _dated(turn, form, answer, "received", date.fromisoformat(form["day"]))


async def _dated(turn: Turn, form: Form, answer: Answer, name: str, least: date | None) -> str:
    """A day that has been, and is not before `least`; else the question comes again."""
    day = turn.today if answer.value == "today" else parse_date(answer.text, turn.today)
    if day is None or day > turn.today:
        form["problem"] = "no-day" if day is None else "later"
        return name
    if least is not None and day < least:
        form["problem"] = "before" if name == "received" else "too-early"
        form["least"] = least.isoformat()
        return name
    form[name] = day.isoformat()
    return following(form, await standing(turn, form), name)


async def _ask_number(_turn: Turn, form: Form) -> Question:
    return question(
        form, say("road-ask-number", code=NUMBER_LIKE), option("skip"), takes_text=True
    )


async def _take_number(turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("number", None)
    if not answer.value:
        number = document_number(answer.text)
        if number is None:
            form["problem"] = "number"
            return "number"
        form["number"] = number
    return following(form, await standing(turn, form), "number")


async def _ask_tally(_turn: Turn, form: Form) -> Question:
    ways = (option("road-tally", "yes"), option("road-no-tally", "no"))
    return question(form, say("road-ask-tally"), *ways)


async def _take_tally(turn: Turn, form: Form, answer: Answer) -> str:
    form["tally"] = answer.value
    if answer.value != "yes":
        for name in FIELDS:
            if name not in {"day", "number", "received", "tally"}:
                form.pop(name, None)
    return following(form, await standing(turn, form), "tally")


async def _ask_roll(turn: Turn, form: Form) -> Question:
    now = await standing(turn, form)
    asked = voted(form, now, turn)
    if asked is not None and asked.body is not Body.BRANCH:
        return question(form, say(f"road-ask-roll-{asked.body.value}"), takes_text=True)
    roll = await _on_record(turn, now)
    on_record = Option(say("choice-road-roll", n=roll), str(roll))
    return question(form, say("road-ask-roll", n=roll), on_record, takes_text=True)


async def _on_record(turn: Turn, now: Standing) -> int:
    members = await turn.work.people.members(now.candidate.branch)
    return sum(one.membership is Membership.OFFICIAL for one in members)


async def _ask_left_out(turn: Turn, form: Form) -> Question:
    ways = (option("road-out-none", "no"), option("road-out-some", "yes"))
    now = await standing(turn, form)
    asked, typed = voted(form, now, turn), int(form["roll"])
    known = await _on_record(turn, now)
    other = asked is not None and asked.body is Body.BRANCH and typed != known
    differs = say("road-roll-differs", n=known, roll=typed) if other else ()
    return question(form, say("road-ask-left-out", differs=differs), *ways)


async def _take_left_out(turn: Turn, form: Form, answer: Answer) -> str:
    form["left-out"] = answer.value
    return following(form, await standing(turn, form), "left-out")


async def _ask_present(turn: Turn, form: Form) -> Question:
    now = await standing(turn, form)
    needed = share_needed(turn, form, now)
    return question(form, say("road-ask-present", needed=needed), takes_text=True)


def _plain(name: str) -> Step:
    async def ask(_turn: Turn, form: Form) -> Question:
        return question(form, say(f"road-ask-{name}"), takes_text=True)

    return Step(ask, _taking(name), takes_text=True)


def _taking(name: str) -> Take:
    async def take(turn: Turn, form: Form, answer: Answer) -> str:
        return await _counted(turn, form, answer, name)

    return take


async def _counted(turn: Turn, form: Form, answer: Answer, name: str) -> str:
    """One number of the tally; one that cannot be right with those before is asked again."""
    said = (answer.value or answer.text).strip()
    if not (said.isascii() and said.isdigit()) or int(said) > _MOST:
        form["problem"] = "whole"
        return name
    for later in TALLY[TALLY.index(name) :]:
        form.pop(later, None)
    now = await standing(turn, form)
    form[name] = str(int(said))
    wrong = _wrong(turn, form, now)
    if wrong is not None:
        form["problem"] = wrong
        del form[name]
        return name
    return following(form, now, name)


def _wrong(turn: Turn, form: Form, now: Standing) -> str | None:
    """What is wrong with the tally so far; what is not asked yet counts as nobody."""
    asked = voted(form, now, turn)
    if asked is None:
        return None
    day = date.fromisoformat(form["day"])
    least = quorum(turn.settings, asked, day, turn.today)
    form["limit"] = str(least)
    found = problem(vote_of(form), least)
    if found == "quorum" and asked.body is not Body.BRANCH:
        return "nobody"
    return found.replace("_", "-") if found else None


async def _ask_method(_turn: Turn, form: Form) -> Question:
    ways = [option(f"road-method-{one.value}", one.value) for one in Method]
    return question(form, say("road-ask-method"), *ways)


async def _take_method(turn: Turn, form: Form, answer: Answer) -> str:
    form["method"] = Method(answer.value).value
    return following(form, await standing(turn, form), "method")


STEPS = {
    "day": Step(_ask_day, _take_day, takes_text=True),
    "number": Step(_ask_number, _take_number, takes_text=True),
    "received": Step(_ask_received, _take_received, takes_text=True),
    "tally": Step(_ask_tally, _take_tally),
    "roll": Step(_ask_roll, _taking("roll"), takes_text=True),
    "left-out": Step(_ask_left_out, _take_left_out),
    **{name: _plain(name) for name in ("transferred", "exempt", "suspended")},
    "present": Step(_ask_present, _taking("present"), takes_text=True),
    **{name: _plain(name) for name in ("favour", "against")},
    "method": Step(_ask_method, _take_method),
}
