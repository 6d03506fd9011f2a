"""Questions about one month of a branch that several use cases ask."""

from datetime import datetime

from domain.candidates import Assignment, AssignmentKind
from domain.ids import CandidateId, PersonId, UnitId
from domain.reviews import Review, month_that_asks
from services.ports import Work


async def mentoring(work: Work, review: Review) -> dict[PersonId, tuple[CandidateId, ...]]:
    """Who is asked in this month: each primary mentor of the branch and their candidates."""
    care: dict[PersonId, tuple[CandidateId, ...]] = {}
    for one in await work.assignments.in_branch(review.branch):
        if one.kind is AssignmentKind.PRIMARY and one.person is not None:
            care[one.person] = (*care.get(one.person, ()), one.candidate)
    return care


async def asking(work: Work, branch: UnitId, now: datetime) -> Review | None:
    """The month of which this branch's mentors are asked now; None where none is known."""
    current, newest = await work.reviews.current(branch), await work.reviews.newest(branch)
    return month_that_asks(current, newest, now)


async def unanswered(work: Work, review: Review, mentor: PersonId) -> tuple[CandidateId, ...]:
    """The candidates on whom this mentor has not answered in this month."""
    helped = [
        one.candidate
        for one in await work.assignments.of_person(mentor)
        if one.kind is AssignmentKind.PRIMARY
    ]
    people = await work.candidates.many(helped)
    mine = tuple(one.id for one in people if one.branch == review.branch)
    answered = await work.reports.answered(review.id, mine)
    return tuple(one for one in mine if (one, mentor) not in answered)


async def silent(work: Work, review: Review) -> tuple[PersonId, ...]:
    """The mentors who have somebody unanswered in this month."""
    care = await mentoring(work, review)
    everybody = tuple(candidate for mine in care.values() for candidate in mine)
    answered = await work.reports.answered(review.id, everybody)
    return tuple(
        mentor
        for mentor, mine in care.items()
        if any((candidate, mentor) not in answered for candidate in mine)
    )


def primary(assignments: tuple[Assignment, ...]) -> Assignment | None:
    """The one answerable among those who help."""
    return next((one for one in assignments if one.kind is AssignmentKind.PRIMARY), None)
