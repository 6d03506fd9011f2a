"""A branch's month in figures, for those who oversee it: numbers only, no name and no code."""

from domain.candidates import AssignmentKind, Stage
from domain.errors import NotAllowed
from domain.figures import Figures, count
from domain.ids import CandidateId, ReviewId, UnitId
from domain.reviews import Review, ReviewState
from domain.roles import Action, Holder, Tree
from services.identity import require
from services.ports import Work
from services.reviews import packing


async def of_month(work: Work, review: Review) -> Figures:
    """How the month stands; a concluded one counts whom it was concluded for, ever the same."""
    people = await _in_review(work, review)
    reports = await work.reports.of_review(review.id)
    mentors = {
        one.candidate: one.person
        for one in await work.assignments.in_branch(review.branch)
        if one.kind is AssignmentKind.PRIMARY and one.person is not None
    }
    asked = await work.people.many(sorted(set(mentors.values())))
    return count(
        people,
        {one.candidate for one in reports if one.unit is None},
        mentors,
        {one.id for one in asked if not one.smartphone},
    )


async def _in_review(work: Work, review: Review) -> tuple[CandidateId, ...]:
    if review.state is ReviewState.CANCELLED:
        return ()
    if review.state is ReviewState.CLOSED:
        return tuple(one.candidate for one in await work.reviews.conclusions(review.id))
    return tuple(one.id for one in (await packing.standing(work, review)).people)


async def without_mentor(work: Work, branch: UnitId) -> int:
    """How many people of a branch have nobody answerable for them today."""
    helped = {
        one.candidate
        for one in await work.assignments.in_branch(branch)
        if one.kind is AssignmentKind.PRIMARY
    }
    people = await work.candidates.in_branches([branch])
    return sum(one.stage is not Stage.INTRODUCED and one.id not in helped for one in people)


async def opened(
    work: Work, number: ReviewId, who: Holder, tree: Tree
) -> tuple[Review, Figures, int]:
    """A month somebody oversees, its figures, and how many matters need a vote.

    Raises NotAllowed, also for a month that never was.
    """
    try:
        review = await work.reviews.get(number)
    except LookupError:
        raise NotAllowed from None
    require(Action.OVERSEE, who, tree, review.branch)
    if review.state is ReviewState.CANCELLED:
        raise NotAllowed
    stand = await packing.standing(work, review)
    return review, await of_month(work, review), len(stand.for_the_meeting())
