"""A report moves to the person and month where it belongs, and what stood there is kept.

Nothing is deleted. Every version that moves is marked, so that it counts no more; the newest comes
to stand, word for word, where it belongs.
"""

from datetime import datetime
from enum import StrEnum

from domain.corrections import CorrectionKind, CorrectionReason
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, ReportId, ReviewId
from domain.messages import choice
from domain.reviews import Report
from domain.roles import Holder, Tree
from services.corrections.reports import Movable, at_hand, months_for, people_for, there_already
from services.corrections.rights import keep
from services.ports import Work

PERSON, MONTH, VERSION, ARRIVED = "candidate", "month", "version", "arrived"


class OnMeeting(StrEnum):
    """What to do if there is a report already where this one belongs."""

    ASK = "ask"
    REPLACE = "replace"
    SWAP = "swap"


async def move(
    work: Work,
    number: ReportId,
    to: CandidateId,
    month: ReviewId,
    reason: CorrectionReason,
    who: Holder,
    tree: Tree,
    now: datetime,
    *,
    meeting: OnMeeting = OnMeeting.ASK,
) -> Movable:
    """Move a report to the person and month where it belongs. Raises NotAllowed, Refusal.

    Returns it as it stood. One that is there already gives way, or changes places with it.
    """
    moved = await at_hand(work, number, who, tree)
    if to != moved.report.candidate and to not in {
        one.id for one in await people_for(work, moved, who, tree)
    }:
        raise NotAllowed
    if month != moved.report.review and month not in {
        one.id for one in await months_for(work, moved)
    }:
        raise NotAllowed
    other = await there_already(work, moved, to, month)
    if other is not None and meeting is OnMeeting.ASK:
        raise Refusal("correct-changed-meanwhile", choices=(choice("correct-again", "correct"),))
    if other is not None and meeting is OnMeeting.SWAP:
        await _take_away(
            work, other, moved.report.candidate, moved.report.review, reason, who, now
        )
    await _take_away(work, moved.report, to, month, reason, who, now)
    await _put(work, moved.report, to, month, reason, who, now)
    if other is not None and meeting is OnMeeting.SWAP:
        stood = moved.report
        await _put(work, other, stood.candidate, stood.review, reason, who, now)
    return moved


async def _take_away(
    work: Work,
    report: Report,
    to: CandidateId,
    month: ReviewId,
    reason: CorrectionReason,
    who: Holder,
    now: datetime,
) -> None:
    """Mark every version that moves; the newest says where it went."""
    field, before, after = (
        (PERSON, report.candidate, to) if to != report.candidate else (MONTH, report.review, month)
    )
    branch = (await work.reviews.get(report.review)).branch
    for version in await work.corrections.versions(report):
        await keep(
            work,
            CorrectionKind.REPORT,
            f"report:{version.id}",
            field if version.id == report.id else VERSION,
            reason,
            who,
            now,
            before=str(before),
            after=str(after),
            candidate=report.candidate,
            unit=branch,
        )
    await work.journal.note(
        "report-moved",
        f"candidate:{report.candidate}",
        at=now,
        actor=who.person.id,
        report=report.id,
        to=to,
        review=month,
        reason=reason.value,
    )


async def _put(
    work: Work,
    report: Report,
    to: CandidateId,
    month: ReviewId,
    reason: CorrectionReason,
    who: Holder,
    now: datetime,
) -> None:
    """The report as it was said, when it was said, where it belongs."""
    review = await work.reviews.get(month)
    late = review.closed_at is not None and report.at > review.closed_at
    made = await work.reports.add(
        month,
        to,
        report.mentor,
        report.answers,
        at=report.at,
        late=late,
        entered_by=report.entered_by,
        paper_date=report.paper_date,
        unit=report.unit,
    )
    await keep(
        work,
        CorrectionKind.REPORT,
        f"report:{made}",
        ARRIVED,
        reason,
        who,
        now,
        before=str(report.candidate),
        after=str(to),
        candidate=to,
        unit=review.branch,
    )
