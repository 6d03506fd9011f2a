"""A conclusion, its day or its tally recorded wrongly. In the form: `branch`, `review`,
`candidate`, `seen` (how it read), and what is right: `decision`, `resolved`, `tally`.
"""

from datetime import datetime

from domain.corrections import CorrectionKind, CorrectionReason
from domain.errors import Refusal
from domain.ids import CandidateId, ReviewId
from domain.messages import CandidateRef, Message, say
from domain.reviews import Conclusion, Decision
from handlers.choosing import turns_page
from handlers.corrections.correct_closed import ClosedMonth
from handlers.corrections.correct_frame import REASON, WAYS_ON, Row, candidates_question, chosen
from handlers.dialogue import Answer, Form, Option, Question, Step, option
from handlers.reviews.review_form import day_in, iso, read_tally, subject
from handlers.terms import options
from handlers.turn import Turn
from services.corrections import conclusion_fields as fields
from services.corrections import conclusions
from services.corrections.rights import reason_term
from services.corrections.words import changed as changed_lines

NONE = "-"
_MONTH = ClosedMonth("concl", "concl-who")


async def _people(turn: Turn, form: Form) -> list[CandidateId]:
    concluded = await turn.work.reviews.conclusions(ReviewId(int(form["review"])))
    return [one.candidate for one in concluded]


async def _ask_who(turn: Turn, form: Form) -> Question:
    people = await turn.work.candidates.many(await _people(turn, form))
    month = (await turn.work.reviews.get(ReviewId(int(form["review"])))).period.month
    shown = [one for one in people if one.shown]
    return candidates_question(say("correct-conclusion-who", month=month), form, shown)


async def _take_who(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "concl-who"
    people = await turn.work.candidates.many(await _people(turn, form))
    form["candidate"] = str(chosen(answer, [one for one in people if one.shown]).id)
    before = await _before(turn, form)
    form["seen"] = fields.seen(before)
    for name, value in fields.written(before).items():
        form[name] = value or NONE
    return "concl-field"


async def _before(turn: Turn, form: Form) -> Conclusion:
    _, found = await conclusions.conclusion_at_hand(
        turn.work,
        ReviewId(int(form["review"])),
        CandidateId(int(form["candidate"])),
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    return found


async def _ask_field(turn: Turn, form: Form) -> Question:
    before = await _before(turn, form)
    picks = [option("correct-decision", "decision")]
    if before.decision.needs_resolution:
        picks += [option("correct-day", "day"), option("correct-tally", "tally")]
    return Question(say("correct-conclusion-field", candidate=subject(form)), tuple(picks))


async def _take_field(_turn: Turn, _form: Form, answer: Answer) -> str:
    return f"concl-{answer.value}"


async def _ask_decision(turn: Turn, form: Form) -> Question:
    before = await _before(turn, form)
    picks = tuple(
        one for one in options("conclusion", Decision) if one.value != before.decision.value
    )
    return Question(say("review-decision", candidate=subject(form)), picks)


async def _take_decision(_turn: Turn, form: Form, answer: Answer) -> str:
    decision = Decision(answer.value)
    form[fields.DECISION] = decision.value
    if not decision.needs_resolution:
        form[fields.RESOLVED] = form[fields.TALLY] = NONE
        return REASON
    return "concl-day" if form[fields.RESOLVED] == NONE else REASON


async def _ask_day(turn: Turn, form: Form) -> Question:
    review = await turn.work.reviews.get(ReviewId(int(form["review"])))
    day = turn.settings.calendar.day_of(review.meeting_at)
    picks = (Option(say("choice-meeting-day", day=day), day.isoformat()),)
    return Question(say("review-resolved", candidate=subject(form)), picks, takes_text=True)


async def _take_day(turn: Turn, form: Form, answer: Answer) -> str:
    day = day_in(turn, answer)
    if day is None or day > turn.today:
        raise Refusal("date-not-understood")
    form[fields.RESOLVED] = day.isoformat()
    changed_decision = form["seen"].partition("/")[0] != form[fields.DECISION]
    asks = changed_decision and form[fields.TALLY] == NONE
    return "concl-tally" if asks else REASON


async def _ask_tally(turn: Turn, form: Form) -> Question:
    review = await turn.work.reviews.get(ReviewId(int(form["review"])))
    members = await turn.work.people.members(review.branch)
    roll = sum(one.membership.value == "official" for one in members)
    message = say("review-tally", candidate=subject(form), roll=roll)
    return Question(message, (option("tally-later"),), takes_text=True)


async def _take_tally(_turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value:
        form[fields.TALLY] = NONE
        return REASON
    tally = read_tally(answer.text)
    if tally is None or tally.problem() is not None:
        problem = tally.problem() if tally else None
        raise Refusal(f"tally-wrong-{problem}" if problem else "tally-not-understood")
    form[fields.TALLY] = fields.tally_text(tally) or NONE
    return REASON


def _after(form: Form, before: Conclusion) -> Conclusion:
    """The conclusion as it is to read; its task stays."""
    resolved, tally = form[fields.RESOLVED], form[fields.TALLY]
    return Conclusion(
        review=before.review,
        candidate=before.candidate,
        decision=Decision(form[fields.DECISION]),
        task=before.task,
        task_due=before.task_due,
        resolved_on=None if resolved == NONE else iso(resolved),
        tally=None if tally == NONE else read_tally(tally),
    )


async def _look(turn: Turn, form: Form) -> tuple[Message, ...]:
    before = await _before(turn, form)
    lines = changed_lines(fields.written(before), fields.written(_after(form, before)))
    return (
        say("correct-look-on", candidate=CandidateRef(before.candidate)),
        *(say("correct-look-line", what=one) for one in lines),
        say("correct-keeps-old"),
    )


async def _do(turn: Turn, form: Form, reason: CorrectionReason) -> None:
    made = await conclusions.correct(
        turn.work,
        turn.settings,
        _after(form, await _before(turn, form)),
        form["seen"],
        reason,
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    old, new = fields.written(made.before), fields.written(made.after)
    lines = tuple(changed_lines(old, new))
    why, deadlines = reason_term(reason), _deadlines(made, turn.now)
    if old[fields.DECISION] == new[fields.DECISION]:
        await turn.say(
            "correct-conclusion-done", *WAYS_ON, what=lines[0], why=why, deadlines=deadlines
        )
        return
    await turn.say(
        "correct-decision-done",
        *WAYS_ON,
        month=made.review.period.month,
        candidate=subject(form),
        lines=tuple(say("correct-look-line", what=one) for one in lines),
        why=why,
        deadlines=deadlines,
    )


def _deadlines(made: conclusions.Corrected, now: datetime) -> Message:
    """What is reckoned anew: who is on the road again, or no more, is asked of accordingly."""
    coming = made.following
    moved = {made.before.decision, made.after.decision} & {Decision.LIST, Decision.REMOVE}
    if coming is None or coming.meeting_at <= now or not moved:
        return say("correct-no-deadlines")
    return say("correct-next-month", month=coming.period.month, meeting=coming.meeting_at)


ROW = Row(
    CorrectionKind.CONCLUSION,
    _MONTH.first,
    {
        **_MONTH.steps(),
        "concl-who": Step(_ask_who, _take_who, takes_text=True),
        "concl-field": Step(_ask_field, _take_field),
        "concl-decision": Step(_ask_decision, _take_decision),
        "concl-day": Step(_ask_day, _take_day, takes_text=True),
        "concl-tally": Step(_ask_tally, _take_tally, takes_text=True),
    },
    _look,
    _do,
)
