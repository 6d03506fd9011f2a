"""Questions about one month of a branch that several use cases ask."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Assignment, AssignmentKind
from domain.care import Care
from domain.ids import CandidateId, PersonId, UnitId
from domain.reviews import Review, month_that_asks
from domain.roles import current
from services.organisations.organisations import LEADERS, speakers, speaks_for
from services.ports import Work

POSTPONED = "meeting-postponed"  # in the journal: not held, and no new day yet


async def mentoring(work: Work, review: Review) -> dict[PersonId, tuple[CandidateId, ...]]:
    """Each primary mentor of the branch and their candidates; organisations apart (following)."""
    care: dict[PersonId, tuple[CandidateId, ...]] = {}
    for one in await work.assignments.in_branch(review.branch):
        if one.kind is AssignmentKind.PRIMARY and one.person is not None:
            care[one.person] = (*care.get(one.person, ()), one.candidate)
    return care


async def following(work: Work, review: Review) -> tuple[Care, ...]:
    """Which organisation follows whom in this branch."""
    return tuple(
        Care(one.candidate, one.unit)
        for one in await work.assignments.in_branch(review.branch)
        if one.kind is AssignmentKind.ORGANISATION and one.unit is not None
    )


async def asked(work: Work, review: Review, today: date) -> dict[PersonId, tuple[Care, ...]]:
    """Everybody who is asked in this month, and on whom: mentors, and who speaks today for a
    following organisation.
    """
    care = {
        person: tuple(Care(one) for one in candidates)
        for person, candidates in (await mentoring(work, review)).items()
    }
    for one in await following(work, review):
        if one.unit is not None:
            for person in await speakers(work, one.unit, today):
                care[person] = (*care.get(person, ()), one)
    return care


async def asking(work: Work, branch: UnitId, now: datetime) -> Review | None:
    """The month of which this branch's mentors are asked now; None where none is known."""
    open_one, newest = await work.reviews.current(branch), await work.reviews.newest(branch)
    return month_that_asks(open_one, newest, now)


async def in_care(
    work: Work, person: PersonId, today: date, *, helping: bool = True
) -> tuple[Care, ...]:
    """On whom this person may report today: those they help, then those of organisations they
    speak for. `helping`: also where they only help the one answerable.
    """
    own = [
        Care(one.candidate)
        for one in await work.assignments.of_person(person)
        if helping or one.kind is AssignmentKind.PRIMARY
    ]
    posts = current(await work.people.posts(person), today)
    units = await speaks_for(work, posts, today)
    led = {post.unit for post in posts if post.role in LEADERS}
    followed = await work.assignments.of_units(sorted(units)) if units else ()
    return (
        *own,
        *(
            Care(one.candidate, one.unit, standing_in=one.unit not in led)
            for one in followed
            if one.unit is not None
        ),
    )


async def unanswered(
    work: Work, review: Review, person: PersonId, today: date
) -> tuple[Care, ...]:
    """On whom this person, or the organisations they speak for, have not answered this month."""
    cares = await in_care(work, person, today, helping=False)
    people = await work.candidates.many([one.candidate for one in cares])
    here = {one.id for one in people if one.branch == review.branch}
    mine = tuple(one for one in cares if one.candidate in here)
    answers = await _answers(work, review, mine)
    return tuple(one for one in mine if not answers.by(person, one))


async def silent(work: Work, review: Review, today: date) -> tuple[PersonId, ...]:
    """Who has somebody unanswered in this month: mentors, and who speaks for organisations."""
    care = await asked(work, review, today)
    answers = await _answers(work, review, tuple(one for mine in care.values() for one in mine))
    return tuple(
        person for person, mine in care.items() if not all(answers.by(person, one) for one in mine)
    )


@dataclass(frozen=True, slots=True)
class _Answers:
    mentors: frozenset[tuple[CandidateId, PersonId]]
    organisations: frozenset[tuple[CandidateId, UnitId]]

    def by(self, person: PersonId, care: Care) -> bool:
        """Whether there is an answer; an organisation's counts whoever gave it."""
        if care.unit is not None:
            return (care.candidate, care.unit) in self.organisations
        return (care.candidate, person) in self.mentors


async def _answers(work: Work, review: Review, cares: tuple[Care, ...]) -> _Answers:
    mentors = await work.reports.answered(review.id, [one.candidate for one in cares])
    followed = [one.candidate for one in cares if one.unit is not None]
    theirs = await work.reports.answered_for(review.id, followed) if followed else frozenset()
    return _Answers(mentors, theirs)


def primary(assignments: tuple[Assignment, ...]) -> Assignment | None:
    """The one answerable among those who help."""
    return next((one for one in assignments if one.kind is AssignmentKind.PRIMARY), None)


async def is_postponed(work: Work, review: Review) -> bool:
    """Whether the branch put this meeting off without a new day, and none was given since."""
    noted = await work.journal.of(f"review:{review.id}")
    return any(action == POSTPONED and at > review.meeting_at for at, action, _ in noted)
