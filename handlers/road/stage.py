"""`/stage`: where somebody stands on the road, what is missing, and the step that is recorded."""

from domain.candidates import Stage
from domain.errors import NotAllowed
from domain.ids import CandidateId
from domain.messages import CandidateRef, Code, choice, say
from domain.road.own_dates import own_dates
from domain.roles import Action
from handlers.choosing import candidate_option, page, turns_page
from handlers.commands import Command, Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, begin, option
from handlers.numbers import number_in
from handlers.reports.report_words import split_code
from handlers.road import stage_fields, stage_ways
from handlers.road.stage_done import record
from handlers.road.stage_form import (
    ABOVE,
    APPRAISE,
    BACK,
    EVENT,
    EXIT,
    FLOW,
    STEP,
    STRIKE,
    UNVOTE,
    following,
    forget,
    moved_on,
    question,
    standing,
    unanswered,
    vote_id,
)
from handlers.road.stage_words import check, overview
from handlers.turn import Turn
from services.checks.flag_words import flags_to_see
from services.checks.flags import flags_of
from services.road import standing as standings
from services.road.standing import Standing

_OVERTAKEN = "overtaken"  # in the form: the stage is no more the one that was looked at


async def stage(turn: Turn, rest: str) -> None:
    """Begin with a list, or with the person whose code follows the word."""
    if not rest:
        found = await standings.on_the_road(turn.work, await turn.who(), await turn.tree())
        if found:
            await begin(turn, STAGE, "who")
        else:
            await turn.say("road-nobody", choice("have-someone", "nominate"))
        return
    written, more = split_code(rest)
    found_one = await turn.work.candidates.by_code(written) if written and not more else None
    if found_one is None:
        raise NotAllowed
    await _begin_with(turn, found_one.id)


async def stage_of(turn: Turn, number: str) -> None:
    """Begin with one person, from their card or a notice."""
    await _begin_with(turn, CandidateId(number_in(number)))


async def _begin_with(turn: Turn, candidate: CandidateId) -> None:
    form = {"candidate": str(candidate)}
    await standing(turn, form)
    await begin(turn, STAGE, "overview", form)


async def next_step(turn: Turn, number: str) -> None:
    """Straight to the next step of one person: several that are past, one after the other."""
    form = {"candidate": str(number_in(number)), "mode": STEP}
    now = await standing(turn, form)
    if now.step is None or now.step.by_itself:
        await begin(turn, STAGE, "overview", form)
        return
    await standings.refuse_while_it_waits(turn.work, now)
    form["stage"] = now.facts.stage.value
    await begin(turn, STAGE, "day", form)


async def _ask_who(turn: Turn, form: Form) -> Question:
    found = await standings.on_the_road(turn.work, await turn.who(), await turn.tree())
    return question(form, say("road-which"), *page(form, [candidate_option(one) for one in found]))


async def _take_who(turn: Turn, form: Form, answer: Answer) -> str:
    found = await standings.on_the_road(turn.work, await turn.who(), await turn.tree())
    if turns_page(form, answer) or answer.value not in {str(one.id) for one in found}:
        return "who"
    form["candidate"] = answer.value
    return "overview"


async def _ask_overview(turn: Turn, form: Form) -> Question:
    now = await standing(turn, form)
    overtaken = form.pop(_OVERTAKEN, "")
    forget(form)
    form["stage"], form["vote"] = now.facts.stage.value, vote_id(now)
    if overtaken:
        form["problem"] = _OVERTAKEN
    flags = await flags_of(turn.work, turn.settings, now.candidate.id, turn.now)
    return question(form, overview(turn.settings, now, flags_to_see(flags)), *_ways(now))


def _ways(now: Standing) -> tuple[Option, ...]:
    open_to = (
        ("road-appraise", APPRAISE, now.appraises),
        ("road-next", STEP, now.step is not None),
        ("road-above", ABOVE, now.above and now.facts.stage is Stage.PROBATION),
        ("road-strike", STRIKE, now.strikes),
        ("road-unvote", UNVOTE, now.vote is not None),
        ("road-event", EVENT, bool(own_dates(now.facts.stage))),
        ("road-exit", EXIT, bool(now.exits)),
        ("road-back", BACK, bool(now.earlier)),
    )
    return tuple(option(key, mode) for key, mode, offered in open_to if offered)


async def _take_overview(turn: Turn, form: Form, answer: Answer) -> str:
    now = await standing(turn, form)
    if moved_on(form, now):
        return _overtaken(form)
    if answer.value not in {one.value for one in _ways(now)}:
        return "overview"
    form["mode"] = answer.value
    if answer.value in {EXIT, BACK, EVENT}:
        return answer.value
    if answer.value == STEP and now.step is not None and now.step.after is Stage.HELPED:
        code = Code(now.candidate.code)
        ways = (
            choice("duty-assign", f"assign:{now.candidate.id}", code=code),
            choice("my-tasks", "mine"),
        )
        await turn.say("road-assign-first", *ways, candidate=CandidateRef(now.candidate.id))
        return DONE
    if answer.value == STEP:
        await standings.refuse_while_it_waits(turn.work, now)
    return following(form, now, "overview")


def _overtaken(form: Form) -> str:
    """Somebody else recorded a step meanwhile: nothing more is recorded unless looked at anew."""
    form[_OVERTAKEN] = "yes"
    return "overview"


async def _ask_check(turn: Turn, form: Form) -> Question:
    now = await standing(turn, form)
    return Question(check(turn, form, now), (option("road-record"), option("road-again")))


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "road-record" or "mode" not in form:
        return "overview"
    now = await standing(turn, form)
    if moved_on(form, now):
        return _overtaken(form)
    missing = unanswered(form, now)
    if missing is not None:
        return missing
    await record(turn, form, now)
    return DONE


STAGE = Flow(
    FLOW,
    {
        "who": Step(_ask_who, _take_who),
        "overview": Step(_ask_overview, _take_overview),
        **stage_fields.STEPS,
        **stage_ways.STEPS,
        "check": Step(_ask_check, _take_check),
    },
    Action.STAGE,
)
COMMANDS = (Command("stage", "chuyenbuoc", stage, Action.STAGE, argument=True),)
ROUTES = (
    Route("stage", stage_of, Action.STAGE),
    Route("stage-next", next_step, Action.STAGE),
)
FLOWS = (STAGE,)
