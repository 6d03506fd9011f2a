"""Which month a report speaks of, and the task the branch had given for it."""

from domain.messages import Message, TaskText, say
from handlers.dialogue import Form
from handlers.report_form import Given, candidate_of, mentor_of
from handlers.turn import Turn
from services import reporting


async def when(turn: Turn, form: Form) -> Message:
    """The month of the report, to stand in a title. Refuses where no meeting is planned yet."""
    if "practice" in form:
        return say("report-practice")
    candidate = candidate_of(form)
    branch = (await turn.work.candidates.get(candidate)).branch
    review = await reporting.month_of(turn.work, branch, mentor_of(turn, form), candidate)
    return say("report-month", month=review.period.month)


async def given(turn: Turn, form: Form) -> Given | None:
    """The task of the last concluded month; None where there was none."""
    if "practice" in form:
        return None
    candidate = candidate_of(form)
    branch = (await turn.work.candidates.get(candidate)).branch
    closed = await turn.work.reviews.last_closed(branch)
    if closed is None:
        return None
    for one in await turn.work.reviews.conclusions(closed.id):
        if one.candidate == candidate and one.task:
            return Given(TaskText(closed.id, candidate), one.task_due)
    return None
