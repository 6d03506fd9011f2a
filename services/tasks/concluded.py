"""What the branch gives somebody when it concludes a month becomes a task like any other."""

from datetime import datetime

from domain.ids import PersonId, TaskId
from domain.reviews import Conclusion, Review
from services.ports import Work
from services.settings import Settings
from services.tasks import asking
from services.tasks.giving import withdraw


async def give_concluded(
    work: Work,
    settings: Settings,
    review: Review,
    conclusions: tuple[Conclusion, ...],
    by: PersonId,
    now: datetime,
) -> None:
    """One task for each conclusion with one; a month closed twice gives it once."""
    for one in conclusions:
        if not one.task or (await work.candidates.get(one.candidate)).locked:
            continue
        number = await work.tasks.add(
            review.branch,
            one.task,
            candidate=one.candidate,
            given_on=settings.calendar.day_of(min(review.meeting_at, now)),
            due_on=one.task_due,
            by=by,
            at=now,
        )
        await work.marks.set(_mark(one), str(number))
        await asking.plan(work, settings, await work.tasks.get(number), now)


async def withdraw_concluded(work: Work, review: Review, now: datetime) -> None:
    """The month is open again: what it gave is given anew when it is closed."""
    for one in await work.reviews.conclusions(review.id):
        given = await task_of(work, one)
        if given is not None:
            await withdraw(work, await work.tasks.get(given), now)
            await work.marks.set(_mark(one), "")


async def task_of(work: Work, conclusion: Conclusion) -> TaskId | None:
    """The task that a conclusion gave; None where it gave none."""
    kept = await work.marks.get(_mark(conclusion))
    return TaskId(int(kept)) if kept else None


def _mark(conclusion: Conclusion) -> str:
    return f"task-of:{conclusion.review}:{conclusion.candidate}"
