"""A mentor's monthly report: to which month it belongs, and keeping it for good."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId, ReportId, ReviewId
from domain.messages import CandidateRef, PersonRef, choice, say
from domain.reviews import Answers, Report, Review, ReviewState, month_for_report
from domain.roles import Action, Holder, Tree
from services.identity import require, secretaries
from services.months import asking, primary
from services.ports import Work


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


async def month_of(work: Work, mentor: PersonId, candidate: CandidateId, now: datetime) -> Review:
    """The month to which a report made now belongs. Refuses where no meeting is planned yet."""
    branch = (await work.candidates.get(candidate)).branch
    closed = await work.reviews.last_closed(branch)
    answered = closed is not None and bool(
        await work.reports.answered(closed.id, [candidate]) & {(candidate, mentor)}
    )
    coming = await asking(work, branch, now)
    found = month_for_report(coming, closed, answered_closed=answered)
    if found is None:
        raise Refusal("report-no-month")
    return found


async def month_begun(
    work: Work, review: ReviewId, mentor: PersonId, candidate: CandidateId
) -> Review:
    """The month of which a report was begun, though another may ask by now.

    Refuses if it was concluded meanwhile with this mentor's answer in it: what was meant to
    correct one month must not become the report of the next.
    """
    found = await work.reviews.get(review)
    if found.takes_reports():
        return found
    if (candidate, mentor) in await work.reports.answered(review, [candidate]):
        raise Refusal("report-none-to-amend")
    return found


async def in_care(work: Work, mentor: PersonId) -> tuple[CandidateId, ...]:
    """The candidates whom this person helps, by code."""
    return tuple(one.candidate for one in await work.assignments.of_person(mentor))


async def file_report(
    work: Work,
    mentor: PersonId,
    candidate: CandidateId,
    answers: Answers,
    *,
    now: datetime,
    begun: ReviewId | None = None,
    source_message: str | None = None,
    entered: Entered | None = None,
) -> Filed:
    """Keep a report. Raises NotAllowed unless this person helps this candidate.

    `begun` is the month it was begun for; without one it belongs to the month that asks.

    A second report on the same person and month is a newer version of the first, never a second
    one. After the close it is kept with the month, marked late, and does not reopen it.
    """
    if candidate not in await in_care(work, mentor):
        raise NotAllowed
    branch = (await work.candidates.get(candidate)).branch
    if entered is not None:
        require(Action.ON_BEHALF, entered.who, entered.tree, branch)
    entered_by = entered.who.person.id if entered else None
    if begun is None:
        review = await month_of(work, mentor, candidate, now)
    else:
        review = await month_begun(work, begun, mentor, candidate)
    late = review.state is ReviewState.CLOSED
    earlier = await work.reports.answered(review.id, [candidate])
    report = await work.reports.add(
        review.id,
        candidate,
        mentor,
        answers,
        at=now,
        late=late,
        entered_by=entered_by,
        paper_date=entered.paper_date if entered else None,
        source_message=source_message,
    )
    await work.journal.note(
        "report-filed",
        f"candidate:{candidate}",
        at=now,
        actor=entered_by or mentor,
        report=report,
        review=review.id,
        kind=answers.kind.value,
    )
    return Filed(report, review, late, (candidate, mentor) in earlier)


async def last_report(work: Work, mentor: PersonId, candidate: CandidateId) -> Report | None:
    """This person's newest report on this candidate, of whatever month."""
    reports = await work.reports.mine(mentor, candidate)
    return reports[0] if reports else None


async def amendable(
    work: Work, mentor: PersonId, review: ReviewId | None = None
) -> tuple[Report, ...]:
    """This person's newest report on each of months not yet concluded, or of this one."""
    found: list[Report] = []
    for candidate in await in_care(work, mentor):
        every = await work.reports.mine(mentor, candidate)
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
