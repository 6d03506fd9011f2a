"""The form of a step being recorded: whom it is about, what was typed, what is asked next."""

from datetime import date

from domain.candidates import Stage
from domain.ids import CandidateId
from domain.messages import Argument, Code, Message, Term, say
from domain.road.events import Milestone
from domain.road.exits import Exit
from domain.road.resolutions import LeftOut, Method, Vote
from domain.road.stages import Tallied
from handlers.dialogue import Form, Option, Question, forget_heard, forget_way
from handlers.turn import Turn
from services.road import standing as standings
from services.road.recording import Entry
from services.road.standing import Standing
from services.road.voting import APPRAISING, STRIKING, question_of
from services.road.voting import Question as Voted

FLOW = "stage"
STEP, STRIKE, ABOVE, EXIT, BACK, EVENT = "step", "strike", "above", "exit", "back", "event"
MISTAKE = "mistake"  # a date on its own taken back
APPRAISE = "appraise"  # a grassroots committee resolves on recognition
UNVOTE = "unvote"  # the newest vote was entered wrongly
TALLY = ("roll", "transferred", "exempt", "suspended", "present", "favour", "against")
FIELDS = (*TALLY, "left-out", "day", "number", "received", "tally", "method")
NUMBER_LIKE = Code("12-NQ/CB")  # what the number of a resolution looks like
_MAY_BE_BLANK = frozenset({"number", "received", "check"})


async def standing(turn: Turn, form: Form) -> Standing:
    """The person at hand, whose road this person may still record."""
    candidate = CandidateId(int(form["candidate"]))
    return await standings.standing_of(
        turn.work, turn.settings, candidate, await turn.who(), await turn.tree(), turn.now
    )


def forget(form: Form) -> None:
    """What was typed of another step is no answer to this one, nor is an edit of it."""
    for name in (
        *FIELDS,
        "mode",
        "reason",
        "to",
        "milestone",
        "event",
        "problem",
        "stage",
        "vote",
    ):
        form.pop(name, None)
    forget_heard(form)
    forget_way(form, "who")


def moved_on(form: Form, now: Standing) -> bool:
    """Whether somebody recorded another stage, or another vote, since this form was begun."""
    if form.get("mode") == UNVOTE and form.get("vote") != vote_id(now):
        return True
    return form.get("stage") != now.facts.stage.value


def vote_id(now: Standing) -> str:
    """Which vote can be taken back; empty for none."""
    return str(now.vote.id) if now.vote is not None else ""


def asked(form: Form, now: Standing) -> tuple[str, ...]:
    """The questions of what is being recorded, in order, as far as the answers so far tell."""
    mode = form.get("mode")
    if mode == STRIKE:
        return ("day", "number", *_tally(form), "check")
    if mode == APPRAISE:
        numbers = _tally(form) if form.get("tally") == "yes" else ()
        return ("day", "number", "tally", *numbers, "check")
    if mode == EXIT:
        with_number = {Exit.TAKEN_OFF.value, Exit.STRUCK.value}
        return ("day", *(["number"] if form.get("reason") in with_number else []), "check")
    if mode == EVENT:
        return ("day", "number", "check")
    if mode != STEP or now.step is None:
        return ("day", "check") if mode == ABOVE else ("check",)
    step = now.step
    numbered = step.resolution is not None or Milestone.CLASS_CERTIFICATE in step.records
    return (
        "day",
        *(["number"] if numbered else []),
        *(["received"] if Milestone.DECISION_RECEIVED in step.records else []),
        *(["tally"] if step.tallied is Tallied.MAY else []),
        *(_tally(form) if step.tallied is Tallied.MUST or form.get("tally") == "yes" else ()),
        "check",
    )


def _tally(form: Form) -> tuple[str, ...]:
    out = ("transferred", "exempt", "suspended") if form.get("left-out") == "yes" else ()
    return ("roll", "left-out", *out, "present", "favour", "against", "method")


def following(form: Form, now: Standing, current: str) -> str:
    """The question after this one."""
    order = asked(form, now)
    return order[order.index(current) + 1] if current in order else order[0]


def unanswered(form: Form, now: Standing) -> str | None:
    """The first question that has no answer, as after an earlier number was put right."""
    open_ones = (one for one in asked(form, now) if one not in form and one not in _MAY_BE_BLANK)
    return next(open_ones, None)


def voted(form: Form, now: Standing, turn: Turn) -> Voted | None:
    """What is voted on in what is being recorded."""
    if form.get("mode") == STRIKE:
        return STRIKING
    if form.get("mode") == APPRAISE:
        return APPRAISING
    if form.get("mode") != STEP or now.step is None:
        return None
    return question_of(now.step, turn.settings.road.decider)


def vote_in(form: Form) -> Vote | None:
    """The tally as typed; None while it is not whole or where none is recorded."""
    return vote_of(form) if "against" in form else None


def vote_of(form: Form) -> Vote:
    """The tally so far; what is not asked yet counts as nobody."""
    return Vote(
        roll=_number(form, "roll"),
        present=_number(form, "present"),
        in_favour=_number(form, "favour"),
        against=_number(form, "against"),
        left_out=left_out(form),
        method=Method(form["method"]) if "method" in form else None,
    )


def left_out(form: Form) -> LeftOut:
    """Who is left out of the count, as typed."""
    if form.get("left-out") != "yes":
        return LeftOut()
    return LeftOut(
        transferred=_number(form, "transferred"),
        exempt=_number(form, "exempt"),
        suspended=_number(form, "suspended"),
    )


def _number(form: Form, name: str) -> int:
    return int(form.get(name, "0"))


def entry_of(form: Form) -> Entry:
    """All that was typed of what is being recorded."""
    return Entry(
        on=date.fromisoformat(form["day"]),
        number=form.get("number"),
        vote=vote_in(form),
        received=date.fromisoformat(form["received"]) if "received" in form else None,
    )


def question(form: Form, message: Message, *options: Option, takes_text: bool = False) -> Question:
    """A question; after an answer that could not be taken it says so first."""
    problem = form.pop("problem", "")
    if problem:
        told = say(f"road-problem-{problem}", **_limits(form))
        message = say("road-once-more", problem=told, question=message)
    return Question(message, options, takes_text=takes_text)


def _limits(form: Form) -> dict[str, Argument]:
    least = form.pop("least", "")
    day: dict[str, Argument] = {"day": date.fromisoformat(least)} if least else {}
    return {"n": int(form.get("limit", "0")), "code": NUMBER_LIKE, **day}


def what(form: Form, now: Standing) -> Term:
    """What is being recorded, in words."""
    mode = form.get("mode")
    if mode == EXIT:
        return Term(f"road-exit-{form['reason'].replace('_', '-')}")
    if mode in {EVENT, MISTAKE}:
        return Term(f"road-milestone-{form['milestone'].replace('_', '-')}")
    if mode == STRIKE:
        return Term("road-what-strike")
    if mode in {ABOVE, APPRAISE, UNVOTE}:
        return Term(f"road-what-{mode}")
    if mode == BACK:
        return Term(f"stage-{form['to'].replace('_', '-')}")
    after = now.step.after if now.step is not None else Stage.LEFT
    return Term(f"stage-{after.value}")
