"""What a report said, line by line, for a reader entitled to all of it."""

from domain.messages import Message, PersonRef, ReportLine, Term, UnitRef, say
from domain.reviews import Report, ReportKind


def report_lines(report: Report) -> tuple[Message, ...]:
    """What a report said, line by line, for a reader entitled to all of it."""
    by = _by(report)
    said = report.answers
    if said.kind is ReportKind.NO_CHANGE:
        body: tuple[Message, ...] = (say("report-said-no-change"),)
    elif said.kind is ReportKind.NOT_THIS_MONTH:
        reason = said.absence.value.replace("_", "-") if said.absence else "not-met"
        body = (say("report-said-absent", reason=Term(f"absence-{reason}")),)
    else:
        fields = {
            "met": said.met,
            "strength": said.strength,
            "improve": said.improve,
            "task": said.task,
            "proposal": said.proposal,
        }
        body = tuple(
            say(f"report-said-{name}", value=Term(f"{name}-{value.value.replace('_', '-')}"))
            for name, value in fields.items()
            if value is not None
        )
    line = (say("report-said-line", line=ReportLine(report.id)),) if said.line else ()
    return (by, *body, *line)


def _by(report: Report) -> Message:
    paper = report.paper_date is not None
    if report.unit is None:
        person = PersonRef(report.mentor)
        return say("pack-by", mentor=person, at=report.at, late=report.late, paper=paper)
    return say(
        "pack-by-unit",
        unit=UnitRef(report.unit),
        person=PersonRef(report.mentor),
        at=report.at,
        late=report.late,
        instead=report.entered_by == report.mentor,
    )
