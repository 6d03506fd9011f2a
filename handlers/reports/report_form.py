"""A report between the first tap and the last: the form's fields, and what they come to."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum

from domain.care import Care
from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.messages import (
    CandidateRef,
    Code,
    DraftText,
    Message,
    Term,
    say,
)
from domain.reviews import (
    Absence,
    Answers,
    Improve,
    Met,
    Proposal,
    Report,
    ReportKind,
    Strength,
    TaskResult,
)
from handlers.dialogue import Form, draft_name
from handlers.numbers import number_in
from handlers.terms import term
from handlers.turn import Turn
from services.tasks.given import MOST, Given

FLOW = "report"
# A report on one person does not overwrite one on another, nor an organisation's one's own.
APART = ("candidate", "for", "unit")
_UNIT = "unit-"  # begins the organisation's number in a form: no other number there looks like it
THEN = "_then"  # the step to go on with once the line is settled
OTHER = ("strength", "improve")  # picked as "other": one line says what it is
PRACTICE_CODE = Code("NL-00")
PICKED: Mapping[str, type[StrEnum]] = {
    "met": Met,
    "strength": Strength,
    "improve": Improve,
    "task": TaskResult,
    "proposal": Proposal,
}


def candidate_of(form: Form) -> CandidateId:
    """The candidate the form is about."""
    return CandidateId(int(form["candidate"]))


def care_of(form: Form) -> Care:
    """The candidate the form is about, and the organisation for which it is made."""
    unit = form.get("unit", "").removeprefix(_UNIT)
    return Care(candidate_of(form), UnitId(int(unit)) if unit else None)


def form_for(care: Care) -> Form:
    """A new form on this candidate."""
    form: Form = {"candidate": str(care.candidate)}
    if care.unit is not None:
        form["unit"] = f"{_UNIT}{care.unit}"
    return form


def care_in(mark: str) -> Care:
    """The care that a route names. Raises NotAllowed for one that never was ours."""
    candidate, _, unit = mark.partition("-")
    return Care(CandidateId(number_in(candidate)), UnitId(number_in(unit)) if unit else None)


def mentor_of(turn: Turn, form: Form) -> PersonId:
    """Whose report the form is: the speaker's, or somebody's whose paper slip is entered."""
    return PersonId(int(form["for"])) if "for" in form else turn.person


def paper_date(form: Form) -> date | None:
    """The date on the paper slip, where the report is entered from one."""
    return date.fromisoformat(form["paper"]) if "paper" in form else None


def month_begun(form: Form) -> ReviewId | None:
    """The month the form was begun for, once a question has named it."""
    return ReviewId(int(form["month"])) if "month" in form else None


def subject(form: Form) -> CandidateRef | Code:
    """How the form's candidate stands in a message; a practice report has an invented code."""
    return PRACTICE_CODE if "practice" in form else CandidateRef(candidate_of(form))


def answers_of(form: Form) -> Answers:
    """The answers a finished form comes to."""
    return Answers(
        kind=ReportKind.FULL,
        met=Met(form["met"]),
        strength=Strength(form["strength"]),
        improve=Improve(form["improve"]),
        task=TaskResult(form["task"]),
        proposal=Proposal(form.get("proposal", Proposal.CONTINUE)),
        line=line_of(form) or None,
    )


def line_of(form: Form) -> str:
    """The free line that a form comes to: what "other" stands for, then what was added."""
    others = [form.get(what_step(name), "") for name in OTHER if form.get(name) == "other"]
    return "; ".join(part for part in (*others, form.get("line", "")) if part)


def what_step(name: str) -> str:
    """The step, and the field, in which it is told what "other" stands for."""
    return f"what-{name}"


def form_of(report: Report) -> dict[str, str]:
    """The form that a report already made would have come from."""
    said = report.answers
    fields = {
        **form_for(Care(report.candidate, report.unit)),
        "month": str(report.review),
        "met": said.met,
        "strength": said.strength,
        "improve": said.improve,
        "task": said.task,
        "proposal": said.proposal,
        "line": said.line,
    }
    return {name: str(value) for name, value in fields.items() if value}


def said_lines(form: Mapping[str, str], tasks: Sequence[Given] = ()) -> tuple[Message, ...]:
    """One line for each field picked so far; `tasks` are what was given and is not done."""
    lines = []
    for name, kind in PICKED.items():
        if name in form:
            value = term(name, kind(form[name]))
            if tasks and name == "task":
                named = tasks[:MOST]
                lines += [one.told("report-said-task-given", value=value) for one in named]
            else:
                lines.append(say(f"report-said-{name}", value=value))
    return tuple(lines)


async def line_shown(turn: Turn, form: Form) -> tuple[Message, ...]:
    """The free line as typed, read from the draft it is kept in."""
    form["whole"] = line_of(form)
    draft = await turn.work.drafts.find(turn.speaker.id, draft_name(FLOW, APART, form))
    if not form["whole"] or draft is None:
        return ()
    return (say("report-said-line", line=DraftText(draft.id, "whole")),)


def report_summary(report: Report) -> tuple[Message, ...]:
    """What a report said, line by line, without its free line."""
    said = report.answers
    if said.kind is ReportKind.NO_CHANGE:
        return (say("report-said-no-change"),)
    if said.kind is ReportKind.NOT_THIS_MONTH:
        reason = term("absence", said.absence) if said.absence else Term("absence-not-met")
        return (say("report-said-absent", reason=reason),)
    return said_lines(form_of(report))


def absence_answers(value: str) -> Answers:
    """The answer "not this month because …"."""
    return Answers(kind=ReportKind.NOT_THIS_MONTH, absence=Absence(value))


NO_CHANGE = Answers(kind=ReportKind.NO_CHANGE)
