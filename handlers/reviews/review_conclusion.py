"""What the branch concluded on one person: the decision, its resolution and tally, a task."""

from domain.candidates import Stage
from domain.errors import Refusal
from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.messages import say
from domain.reviews import Conclusion, Decision, Tally
from domain.road.resolutions import Vote
from handlers.dialogue import Answer, Form, Option, Question, Step, option
from handlers.incoming import Kind
from handlers.reviews.review_form import (
    RECORDED,
    day_in,
    entered_for,
    iso,
    month,
    paper_date,
    read_tally,
    subject,
)
from handlers.terms import options
from handlers.turn import Turn
from services.reviews import reviewing
from services.road.voting import CONCLUDING, worked_out

_MEMBERS = frozenset({Stage.PROBATION, Stage.RECOGNITION})
_OF_MEMBERS = frozenset({Decision.CONTINUE, Decision.MENTOR})


async def _ask_decision(turn: Turn, form: Form) -> Question:
    stage = (await turn.work.candidates.get(CandidateId(int(form["candidate"])))).stage
    offered = options("conclusion", Decision)
    if stage in _MEMBERS:  # who is on probation is on no list, and goes to no class before it
        offered = tuple(one for one in offered if Decision(one.value) in _OF_MEMBERS)
    return Question(say("review-decision", candidate=subject(form)), offered)


async def _take_decision(_turn: Turn, form: Form, answer: Answer) -> str:
    decision = Decision(answer.value)
    form["decision"] = decision.value
    return "resolved" if decision.needs_resolution else "task"


async def _ask_resolved(turn: Turn, form: Form) -> Question:
    review = await month(turn, form)
    day = turn.settings.calendar.day_of(review.meeting_at)
    return Question(
        say("review-resolved", candidate=subject(form)),
        (Option(say("choice-meeting-day", day=day), day.isoformat()),),
        takes_text=True,
    )


async def _take_resolved(turn: Turn, form: Form, answer: Answer) -> str:
    day = day_in(turn, answer)
    if day is None or day > turn.today:
        raise Refusal("date-not-understood")
    form["resolved"] = day.isoformat()
    return await _or_corrected(turn, form, "tally")


async def _ask_tally(turn: Turn, form: Form) -> Question:
    review = await month(turn, form)
    roll = len(await _official(turn, review.branch))
    return Question(
        say("review-tally", candidate=subject(form), roll=roll),
        (option("tally-later"),),
        takes_text=True,
    )


async def _take_tally(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value:
        form.pop("tally", None)
        return "task"
    tally = read_tally(answer.text)
    if tally is None or tally.problem() is not None:
        problem = tally.problem() if tally else None
        raise Refusal(f"tally-wrong-{problem}" if problem else "tally-not-understood")
    _refuse_below_share(turn, form, tally)
    form["tally"] = f"{tally.roll} {tally.present} {tally.in_favour} {tally.against}"
    return await _or_corrected(turn, form, "task")


def _refuse_below_share(turn: Turn, form: Form, tally: Tally) -> None:
    """A conclusion that the branch did not pass is none; the vote itself is for /stage."""
    vote = Vote(
        roll=tally.roll, present=tally.present, in_favour=tally.in_favour, against=tally.against
    )
    day = iso(form.get("resolved")) or turn.today
    found = worked_out(turn.settings, CONCLUDING, vote, day, turn.today)
    if not found.reached:
        raise Refusal(
            "tally-below-share", n=found.needed, counted=found.counted, votes=found.in_favour
        )


async def _ask_task(_turn: Turn, form: Form) -> Question:
    return Question(
        say("review-task", candidate=subject(form)), (option("no-task"),), takes_text=True
    )


async def _take_task(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.text:
        form["task"] = answer.text
        return await _or_corrected(turn, form, "due")
    return await _record(turn, form)


async def _ask_due(_turn: Turn, form: Form) -> Question:
    return Question(
        say("review-due", candidate=subject(form)), (option("no-due"),), takes_text=True
    )


async def _take_due(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.text:
        day = day_in(turn, answer)
        if day is None:
            raise Refusal("date-not-understood")
        form["due"] = day.isoformat()
    return await _record(turn, form)


async def _record(turn: Turn, form: Form) -> str:
    conclusion = Conclusion(
        review=ReviewId(int(form["review"])),
        candidate=CandidateId(int(form["candidate"])),
        decision=Decision(form["decision"]),
        task=form.get("task"),
        task_due=iso(form.get("due")),
        resolved_on=iso(form.get("resolved")),
        tally=read_tally(form["tally"]) if "tally" in form else None,
    )
    await reviewing.conclude(
        turn.work,
        conclusion,
        await turn.who(),
        await turn.tree(),
        turn.now,
        entered_for=entered_for(form),
        paper_date=paper_date(form),
    )
    form[RECORDED] = "yes"
    return "who"


async def _or_corrected(turn: Turn, form: Form, following: str) -> str:
    """An edited message corrects what is on record already; otherwise go on."""
    if turn.incoming.kind is Kind.EDIT and RECORDED in form:
        return await _record(turn, form)
    return following


async def _official(turn: Turn, branch: UnitId) -> tuple[PersonId, ...]:
    members = await turn.work.people.members(branch)
    return tuple(one.id for one in members if one.membership.value == "official")


STEPS = {
    "decision": Step(_ask_decision, _take_decision),
    "resolved": Step(_ask_resolved, _take_resolved, takes_text=True),
    "tally": Step(_ask_tally, _take_tally, takes_text=True),
    "task": Step(_ask_task, _take_task, takes_text=True, keeps_text=True),
    "due": Step(_ask_due, _take_due, takes_text=True),
}
