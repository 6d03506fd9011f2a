"""A monthly report, a mentor's or an organisation's: its month, and keeping it for good."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.care import Care
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId, ReportId, ReviewId
from domain.messages import CandidateRef, PersonRef, choice, say
from domain.reviews import Answers, Report, Review, ReviewState, month_for_report
from domain.roles import Action, Holder, Tree
from services.away.reported import offer_to_record
from services.identity import require, secretaries
from services.monthly.months import asking, in_care, primary
from services.ports import Work
from services.tasks.reported import note_reported


@dataclass(frozen=True, slots=True)
class Filed:
    """A report on record: its month, and whether it came late or replaced an earlier one."""

    report: ReportId
    review: Review
    late: bool
    amended: bool


@dataclass(frozen=True, slots=True)
class Entered:
    """Who enters a report for somebody else, and the date on the paper slip."""

    who: Holder
    tree: Tree
    paper_date: date


async def month_of(work: Work, mentor: PersonId, care: Care, now: datetime) -> Review:
    """The month to which a report made now belongs. Refuses where no meeting is planned yet."""
    branch = (await work.candidates.get(care.candidate)).branch
    closed = await work.reviews.last_closed(branch)
    answered = closed is not None and await _answered(work, closed.id, mentor, care)
    coming = await asking(work, branch, now)
    found = month_for_report(coming, closed, answered_closed=answered)
    if found is None:
        raise Refusal("report-no-month")
    return found


async def _answered(work: Work, review: ReviewId, mentor: PersonId, care: Care) -> bool:
    """Whether this mentor, or the organisation whoever spoke for it, has answered this month."""
    if care.unit is not None:
        return bool(
            await work.reports.answered_for(review, [care.candidate])
            & {(care.candidate, care.unit)}
        )
    return (care.candidate, mentor) in await work.reports.answered(review, [care.candidate])


async def month_begun(work: Work, review: ReviewId, mentor: PersonId, care: Care) -> Review:
    """The month of which a report was begun, though another may ask by now.

    Refuses if it was concluded meanwhile with this answer in it: what was meant to correct one
    month must not become the report of the next. For a month cancelled meanwhile, the next one.
    """
    found = await work.reviews.get(review)
    if found.state is ReviewState.CANCELLED:
        return await work.reviews.current(found.branch) or found
    if found.takes_reports():
        return found
    if await _answered(work, review, mentor, care):
        raise Refusal("report-none-to-amend")
    return found


async def file_report(
    work: Work,
    mentor: PersonId,
    care: Care,
    answers: Answers,
    *,
    now: datetime,
    today: date,
    begun: ReviewId | None = None,
    source_message: str | None = None,
    entered: Entered | None = None,
) -> Filed:
    """Keep a report; a second on the same person and month is a newer version of the first, for
    an organisation also if somebody else leads it by now. After the close it is kept with the
    month, marked late, and does not reopen it.

    `begun` is the month it was begun for; without one it belongs to the month that asks. Raises
    NotAllowed unless this person helps this candidate, or speaks today for the organisation.
    """
    by = await _entered_by(work, mentor, care, entered, today)
    review = await _month(work, begun, mentor, care, now)
    late = review.state is ReviewState.CLOSED
    amended = await _answered(work, review.id, mentor, care)
    report = await work.reports.add(
        review.id,
        care.candidate,
        mentor,
        answers,
        at=now,
        late=late,
        entered_by=by,
        paper_date=entered.paper_date if entered else None,
        source_message=source_message,
        unit=care.unit,
    )
    filed = Filed(report, review, late, amended)
    await _note(work, care, answers, filed, by or mentor, now)
    await note_reported(work, care, answers, review.id, by or mentor, now, today)
    await offer_to_record(work, care, answers, mentor, now, today)
    return filed


async def _month(
    work: Work, begun: ReviewId | None, mentor: PersonId, care: Care, now: datetime
) -> Review:
    if begun is None:
        return await month_of(work, mentor, care, now)
    return await month_begun(work, begun, mentor, care)


async def _note(
    work: Work, care: Care, answers: Answers, filed: Filed, by: PersonId, now: datetime
) -> None:
    await work.journal.note(
        "report-filed",
        f"candidate:{care.candidate}",
        at=now,
        actor=by,
        report=filed.report,
        review=filed.review.id,
        kind=answers.kind.value,
        unit=care.unit,
    )


async def _entered_by(
    work: Work, mentor: PersonId, care: Care, entered: Entered | None, today: date
) -> PersonId | None:
    """Who enters it for somebody else; None for one's own. Raises NotAllowed."""
    known = next((one for one in await in_care(work, mentor, today) if one == care), None)
    if known is None:
        raise NotAllowed
    if entered is not None:
        branch = (await work.candidates.get(care.candidate)).branch
        require(Action.ON_BEHALF, entered.who, entered.tree, branch)
        return entered.who.person.id
    return mentor if known.standing_in else None  # it stands for a leader who is not there


async def made_on(work: Work, mentor: PersonId, care: Care) -> tuple[Report, ...]:
    """This person's own reports on a candidate, or the organisation's; the newest month first."""
    if care.unit is not None:
        return await work.reports.of_unit(care.unit, care.candidate)
    return await work.reports.mine(mentor, care.candidate)


async def last_report(work: Work, mentor: PersonId, care: Care) -> Report | None:
    """The newest report of this person, or of the organisation, of whatever month."""
    reports = await made_on(work, mentor, care)
    return reports[0] if reports else None


async def amendable(
    work: Work, mentor: PersonId, today: date, review: ReviewId | None = None
) -> tuple[Report, ...]:
    """The newest report on each of months not yet concluded, or of this one: this person's own,
    and those of organisations they speak for, whoever made them.
    """
    found: list[Report] = []
    for care in await in_care(work, mentor, today):
        every = await made_on(work, mentor, care)
        of_month = [one for one in every if review in {None, one.review}]
        taken = [one for one in of_month if (await work.reviews.get(one.review)).takes_reports()]
        found += taken[:1]
    return tuple(found)


async def ask_handover(
    work: Work, mentor: PersonId, candidate: CandidateId, now: datetime, today: date
) -> None:
    """A mentor asks to hand over: the secretary is told and assigns somebody else."""
    mine = [one for one in await work.assignments.of_person(mentor) if one.candidate == candidate]
    if not mine:
        raise NotAllowed
    first = primary(tuple(mine)) or mine[0]
    if first.asks_handover:
        return
    await work.assignments.ask_handover(first.id)
    await work.journal.note("handover-asked", f"candidate:{candidate}", at=now, actor=mentor)
    branch = (await work.candidates.get(candidate)).branch
    for secretary in await secretaries(work, branch, today):
        await work.outbox.to_person(
            secretary,
            say("handover-asked", mentor=PersonRef(mentor), candidate=CandidateRef(candidate)),
            [choice("assign", f"assign:{candidate}")],
            at=now,
            candidate=candidate,
        )
