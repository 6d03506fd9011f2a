"""A report on the wrong person or in the wrong month. In the form: `candidate` on whom it is now,
`report`, `to` whom, `month` (a review), and `both` where there is one already.
"""

from domain.corrections import CorrectionKind, CorrectionReason
from domain.ids import CandidateId, ReportId, ReviewId
from domain.messages import CandidateCode, CandidateRef, Choice, Message, PersonRef, choice, say
from handlers.choosing import turns_page
from handlers.corrections.correct_frame import (
    REASON,
    WAYS_ON,
    Row,
    candidates_question,
    chosen,
    chosen_number,
    nothing,
)
from handlers.dialogue import Answer, Form, Option, Question, Step, option
from handlers.turn import Turn
from services.corrections import report_moves, report_notices, reports
from services.corrections.report_moves import OnMeeting
from services.corrections.reports import Movable


async def _movable(turn: Turn) -> tuple[Movable, ...]:
    return await reports.movable(turn.work, await turn.who(), await turn.tree())


async def _first(turn: Turn, _form: Form) -> str:
    if not await _movable(turn):
        raise nothing()
    return "report-who"


async def _ask_who(turn: Turn, form: Form) -> Question:
    people = await turn.work.candidates.many(
        [one.report.candidate for one in await _movable(turn)]
    )
    return candidates_question(say("correct-report-who"), form, people)


async def _take_who(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "report-who"
    every = await _movable(turn)
    people = await turn.work.candidates.many([one.report.candidate for one in every])
    form["candidate"] = str(chosen(answer, people).id)
    found = await _of_candidate(turn, form)
    if len(found) == 1:
        form["report"] = str(found[0].report.id)
        return "report-what"
    return "report-which"


async def _of_candidate(turn: Turn, form: Form) -> list[Movable]:
    wanted = int(form["candidate"])
    return [one for one in await _movable(turn) if one.report.candidate == wanted]


async def _ask_which(turn: Turn, form: Form) -> Question:
    picks = tuple(
        Option(
            say(
                "choice-correct-one-report",
                n=n,
                month=one.review.period.month,
                person=PersonRef(one.report.mentor),
            ),
            str(one.report.id),
        )
        for n, one in enumerate(await _of_candidate(turn, form), start=1)
    )
    if not picks:
        raise nothing()
    return Question(say("correct-report-which", candidate=_on(form)), picks)


async def _take_which(turn: Turn, form: Form, answer: Answer) -> str:
    allowed = [int(one.report.id) for one in await _of_candidate(turn, form)]
    form["report"] = str(chosen_number(answer, allowed))
    return "report-what"


async def _ask_what(turn: Turn, form: Form) -> Question:
    one = await _at_hand(turn, form)
    message = say(
        "correct-report-what",
        candidate=_on(form),
        month=one.review.period.month,
        person=PersonRef(one.report.mentor),
    )
    return Question(message, (option("correct-other-person"), option("correct-other-month")))


async def _take_what(turn: Turn, form: Form, answer: Answer) -> str:
    one = await _at_hand(turn, form)
    form["to"], form["month"] = form["candidate"], str(one.review.id)
    form.pop("both", None)
    return "report-to" if answer.value == "correct-other-person" else "report-month"


async def _ask_to(turn: Turn, form: Form) -> Question:
    people = await reports.people_for(
        turn.work, await _at_hand(turn, form), await turn.who(), await turn.tree()
    )
    return candidates_question(say("correct-report-to", candidate=_on(form)), form, people)


async def _take_to(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "report-to"
    people = await reports.people_for(
        turn.work, await _at_hand(turn, form), await turn.who(), await turn.tree()
    )
    form["to"] = str(chosen(answer, people).id)
    return await _both_or_reason(turn, form)


async def _ask_month(turn: Turn, form: Form) -> Question:
    months = await reports.months_for(turn.work, await _at_hand(turn, form))
    picks = tuple(
        Option(say("choice-correct-in-month", month=one.period.month), str(one.id))
        for one in months
    )
    if not picks:
        raise nothing()
    return Question(say("correct-report-month", candidate=_on(form)), picks)


async def _take_month(turn: Turn, form: Form, answer: Answer) -> str:
    months = await reports.months_for(turn.work, await _at_hand(turn, form))
    form["month"] = str(chosen_number(answer, [int(one.id) for one in months]))
    return await _both_or_reason(turn, form)


async def _both_or_reason(turn: Turn, form: Form) -> str:
    other = await reports.there_already(
        turn.work, await _at_hand(turn, form), _to(form), _month(form)
    )
    return "report-both" if other is not None else REASON


async def _ask_both(turn: Turn, form: Form) -> Question:
    month = (await turn.work.reviews.get(_month(form))).period.month
    message = say("correct-report-both", code=CandidateCode(_to(form)), month=month)
    return Question(
        message, (option("correct-swap", "swap"), option("correct-replace", "replace"))
    )


async def _take_both(_turn: Turn, form: Form, answer: Answer) -> str:
    form["both"] = OnMeeting(answer.value).value
    return REASON


async def _look(turn: Turn, form: Form) -> tuple[Message, ...]:
    one = await _at_hand(turn, form)
    return (
        *await report_notices.what_moved(turn.work, one, _to(form), _month(form), _both(form)),
        say("correct-keeps-old"),
    )


async def _do(turn: Turn, form: Form, reason: CorrectionReason) -> None:
    who, tree = await turn.who(), await turn.tree()
    to, month, both = _to(form), _month(form), _both(form)
    number = ReportId(int(form["report"]))
    moved = await report_moves.move(
        turn.work, number, to, month, reason, who, tree, turn.now, meeting=both
    )
    told = await report_notices.tell(
        turn.work, moved, to, month, reason, who, turn.now, turn.today, meeting=both
    )
    stood = moved.report.candidate
    again: tuple[Choice, ...] = ()
    if moved.review.takes_reports() and both is not OnMeeting.SWAP and stood != to:
        helped = {one.candidate for one in await turn.work.assignments.of_person(turn.person)}
        if stood in helped:
            again = (choice("report-now", f"report:{stood}"),)
    swapped = say("correct-report-swapped") if both is OnMeeting.SWAP else ()
    if stood != to:
        await turn.say(
            "correct-report-moved",
            *again,
            *WAYS_ON,
            stood=CandidateCode(stood),
            to=CandidateCode(to),
            told=told or (),
            swapped=swapped,
        )
        return
    after = (await turn.work.reviews.get(month)).period.month
    await turn.say(
        "correct-report-moved-month",
        *WAYS_ON,
        code=CandidateCode(to),
        before=moved.review.period.month,
        after=after,
        told=told or (),
        swapped=swapped,
    )


async def _at_hand(turn: Turn, form: Form) -> Movable:
    number = ReportId(int(form["report"]))
    return await reports.at_hand(turn.work, number, await turn.who(), await turn.tree())


def _on(form: Form) -> CandidateRef:
    return CandidateRef(CandidateId(int(form["candidate"])))


def _to(form: Form) -> CandidateId:
    return CandidateId(int(form["to"]))


def _month(form: Form) -> ReviewId:
    return ReviewId(int(form["month"]))


def _both(form: Form) -> OnMeeting:
    return OnMeeting(form.get("both", OnMeeting.ASK.value))


ROW = Row(
    CorrectionKind.REPORT,
    _first,
    {
        "report-who": Step(_ask_who, _take_who, takes_text=True),
        "report-which": Step(_ask_which, _take_which),
        "report-what": Step(_ask_what, _take_what),
        "report-to": Step(_ask_to, _take_to, takes_text=True),
        "report-month": Step(_ask_month, _take_month),
        "report-both": Step(_ask_both, _take_both),
    },
    _look,
    _do,
)
