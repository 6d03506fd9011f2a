"""A report as its row has it."""

from typing import Any

from domain.ids import CandidateId, PersonId, ReportId, ReviewId, UnitId
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
from storage.stores.base import maybe


def _answers(row: Any) -> Answers:
    kind, met, strength, improve, task, proposal, absence, line = row
    return Answers(
        kind=ReportKind(kind),
        met=maybe(Met, met),
        strength=maybe(Strength, strength),
        improve=maybe(Improve, improve),
        task=maybe(TaskResult, task),
        proposal=maybe(Proposal, proposal),
        absence=maybe(Absence, absence),
        line=line,
    )


def report_of(row: Any) -> Report:
    """The report of a row of reports, its columns in the order of storage.stores.reports."""
    report, review, candidate, mentor, version, at, late, *more = row
    entered_by, paper_date, unit, *answers = more
    return Report(
        id=ReportId(report),
        review=ReviewId(review),
        candidate=CandidateId(candidate),
        mentor=PersonId(mentor),
        version=version,
        at=at,
        answers=_answers(answers),
        late=late,
        entered_by=maybe(PersonId, entered_by),
        paper_date=paper_date,
        unit=maybe(UnitId, unit),
    )
