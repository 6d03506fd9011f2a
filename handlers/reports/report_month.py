"""Which month a report speaks of, and the task the branch had given for it."""

from domain.care import Care
from domain.messages import Message, UnitRef, say
from domain.reviews import Review
from handlers.dialogue import Form, draft_name
from handlers.reports.report_form import (
    APART,
    FLOW,
    candidate_of,
    care_of,
    form_for,
    mentor_of,
    month_begun,
)
from handlers.turn import Turn
from services.activities.seen_lately import seen_lately
from services.reports import reporting
from services.tasks.given import Given
from services.tasks.given import given as given_to


async def when(turn: Turn, form: Form) -> Message:
    """The month of the report, to stand in a title, and for which organisation it is made.

    Refuses where no meeting is planned yet.
    """
    if "practice" in form:
        return say("report-practice")
    review = await month_meant(turn, form)
    form["month"] = str(review.id)
    unit = care_of(form).unit
    if unit is not None:
        return say("report-month-unit", month=review.period.month, unit=UnitRef(unit))
    return say("report-month", month=review.period.month)


async def month_meant(turn: Turn, form: Form) -> Review:
    """The month the form was begun for, else the one that asks. Raises Refusal."""
    mentor, care = mentor_of(turn, form), care_of(form)
    begun = month_begun(form)
    if begun is not None:
        return await reporting.month_begun(turn.work, begun, mentor, care)
    return await reporting.month_of(turn.work, mentor, care, turn.now)


async def fresh(turn: Turn, care: Care) -> Form:
    """A new form; the line typed into one left half-way this month is kept."""
    form = form_for(care)
    older = await turn.work.drafts.find(turn.speaker.id, draft_name(FLOW, APART, form))
    if older is not None and older.form.get("line"):
        month = await reporting.month_of(turn.work, turn.person, care, turn.now)
        if older.form.get("month") == str(month.id):
            form["line"] = older.form["line"]
    return form


async def seen(turn: Turn, form: Form) -> tuple[Message, ...]:
    """At how many activities an organisation's candidate was seen: a fact beside its remarks."""
    review = await month_meant(turn, form)
    return await seen_lately(turn.work, turn.settings, candidate_of(form), review, turn.now)


async def given(turn: Turn, form: Form) -> tuple[Given, ...]:
    """What was given to this person and is not done."""
    if "practice" in form:
        return ()
    return await given_to(turn.work, candidate_of(form), turn.today)
