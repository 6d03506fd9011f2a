"""What was put right of one candidate, as their card shows it to those entitled.

The branch and those above it see all of it; a mentor what they said themselves and the decisions;
an organisation nothing, for it saw none of what was wrong.
"""

from dataclasses import dataclass

from domain.corrections import Correction, CorrectionKind
from domain.ids import CandidateId, PersonId, ReviewId
from domain.messages import CandidateCode, Message, say
from domain.reviews import Report, Review
from services.corrections import report_moves as moved
from services.corrections.conclusion_fields import DECISION
from services.corrections.consents import LOCKED, UNLOCKED
from services.corrections.rights import reason_term
from services.corrections.words import of_field
from services.ports import Work
from services.reports.report_lines import report_lines

MERGED, PARTED = "merged_into", "parted"


@dataclass(frozen=True, slots=True)
class Amended:
    """A correction on a card, with what it needs to be told: the month, and a report as it stood.

    `to`: the month to which a report was moved.
    """

    correction: Correction
    review: Review | None = None
    report: Report | None = None
    to: Review | None = None


async def amended_on(
    work: Work, entries: tuple[CandidateId, ...], *, everything: bool, reader: PersonId
) -> tuple[Amended, ...]:
    """What a reader may know of what was put right, the oldest first.

    `everything`: the reader's posts entitle them to all that the branch knows.
    """
    found = []
    for one in await work.corrections.on(entries):
        made = await _amended(work, one)
        if made is not None and (everything or _of_mentor(made, reader)):
            found.append(made)
    return tuple(found)


async def _amended(work: Work, one: Correction) -> Amended | None:
    if one.report is not None:
        if one.field == moved.VERSION or (one.field == moved.ARRIVED and one.before == one.after):
            return None  # it is told with the newest version, or where it was taken away
        report = await work.reports.get(one.report)
        review = await work.reviews.get(report.review)
        there = one.after if one.field == moved.MONTH else None
        to = await work.reviews.get(ReviewId(int(there))) if there else None
        return Amended(one, review, report, to)
    name, _, number = one.subject.partition(":")
    if name == "review":
        return Amended(one, await work.reviews.get(ReviewId(int(number))))
    return Amended(one)


def _of_mentor(one: Amended, reader: PersonId) -> bool:
    if one.report is not None:
        return one.report.unit is None and one.report.mentor == reader
    return one.correction.kind is CorrectionKind.CONCLUSION and one.correction.field == DECISION


def message_of(one: Amended) -> Message | None:
    """One correction as a line of the card."""
    correction = one.correction
    if one.report is not None and one.review is not None:
        return _of_report(one, one.report, one.review)
    if correction.kind is CorrectionKind.CONCLUSION and one.review is not None:
        return say(
            "timeline-conclusion-corrected",
            at=correction.at,
            month=one.review.period.month,
            what=of_field(correction.field, correction.before, correction.after),
            why=reason_term(correction.reason),
        )
    if correction.field in {MERGED, PARTED}:
        key = "timeline-merged" if correction.field == MERGED else "timeline-parted"
        return say(key, at=correction.at, code=CandidateCode(_candidate(correction.subject)))
    if correction.field in {LOCKED, UNLOCKED}:
        key = "timeline-locked" if correction.field == LOCKED else "timeline-unlocked"
        return say(key, at=correction.at)
    return None


def _of_report(one: Amended, report: Report, review: Review) -> Message:
    correction, month = one.correction, review.period.month
    if correction.field == moved.ARRIVED:
        return say(
            "timeline-report-arrived",
            at=correction.at,
            month=month,
            code=CandidateCode(_candidate(f":{correction.before}")),
            why=reason_term(correction.reason),
        )
    where = (
        say("timeline-now-in-month", month=one.to.period.month)
        if one.to is not None
        else say("timeline-now-on", code=CandidateCode(_candidate(f":{correction.after}")))
    )
    return say(
        "timeline-report-corrected",
        at=report.at,
        month=month,
        corrected=correction.at,
        where=where,
        why=reason_term(correction.reason),
        lines=report_lines(report),
    )


def _candidate(subject: str) -> CandidateId:
    return CandidateId(int(subject.partition(":")[2]))
