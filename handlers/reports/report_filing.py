"""Keeping a finished report, and telling its author so."""

from domain.messages import CandidateCode, CandidateRef, PersonRef, UnitRef, choice, say
from domain.reviews import Answers, ReportKind
from handlers.dialogue import DONE, Form
from handlers.reports.report_form import candidate_of, care_of, mentor_of, month_begun, paper_date
from handlers.reports.sitting import next_slips
from handlers.turn import Turn
from services.organisations.organisations import stands_in
from services.reports import reporting


async def file_report(turn: Turn, form: Form, answers: Answers) -> str:
    """Keep the report that a form came to; ends the dialogue. Raises NotAllowed, Refusal."""
    filed = await reporting.file_report(
        turn.work,
        mentor_of(turn, form),
        care_of(form),
        answers,
        now=turn.now,
        today=turn.today,
        begun=month_begun(form),
        source_message=form.get("source"),
        entered=await _entered(turn, form),
    )
    await _thank(turn, form, filed, answers)
    return DONE


async def _entered(turn: Turn, form: Form) -> reporting.Entered | None:
    day = paper_date(form)
    if day is None:
        return None
    return reporting.Entered(await turn.who(), await turn.tree(), day)


async def _thank(turn: Turn, form: Form, filed: reporting.Filed, answers: Answers) -> None:
    day = paper_date(form)
    if day is not None:
        left, offers = await next_slips(turn, filed.review, day.isoformat())
        await turn.say(
            "on-behalf-filed",
            *offers,
            choice("on-behalf-next", "on-behalf"),
            choice("my-tasks", "mine"),
            left=left,
            mentor=PersonRef(mentor_of(turn, form)),
            candidate=CandidateRef(candidate_of(form)),
            day=day,
            person=PersonRef(turn.person),
        )
        return
    care = care_of(form)
    told = say(
        _how_filed(filed, answers),
        month=filed.review.period.month,
        code=CandidateCode(care.candidate),
        at=turn.now,
    )
    if care.unit is not None:
        instead = await stands_in(turn.work, turn.person, care.unit, turn.today)
        told = say("report-filed-for", filed=told, unit=UnitRef(care.unit), instead=instead)
    await turn.tell(told, (choice("amend", f"amend:{care.mark}"), choice("my-tasks", "mine")))


def _how_filed(filed: reporting.Filed, answers: Answers) -> str:
    """The entry that tells what was recorded."""
    if filed.late:
        return "report-filed-late"
    if answers.kind is ReportKind.NOT_THIS_MONTH:
        return "report-filed-absent"
    return "report-amended" if filed.amended else "report-filed"
