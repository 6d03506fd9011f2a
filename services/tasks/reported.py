"""What a month's report says of the task: kept with the task, where only one can be meant."""

from datetime import date, datetime

from domain.care import Care
from domain.ids import PersonId, ReviewId
from domain.reviews import Answers
from domain.tasks import RESULTS, Task
from services.ports import Work


async def note_reported(
    work: Work,
    care: Care,
    answers: Answers,
    review: ReviewId,
    by: PersonId,
    now: datetime,
    today: date,
) -> None:
    """Keep the answer as the result of the one open task; a report amended amends it too.

    With several open tasks the answer stays in the report, and who gave each is asked on its day.
    """
    if answers.task not in RESULTS or answers.task is None:
        return
    meant = await _meant(work, care, review, today)
    if len(meant) != 1:
        return
    task = meant[0]
    await work.tasks.set_result(task.id, answers.task, today)
    await work.journal.note(
        "task-result",
        f"task:{task.id}",
        at=now,
        actor=by,
        result=answers.task.value,
        review=review,
    )


async def _meant(work: Work, care: Care, review: ReviewId, today: date) -> list[Task]:
    """The tasks that were open when this month's report was made or amended."""
    found = []
    for one in await work.tasks.of(care.candidate):
        if care.unit is not None and one.unit != care.unit:
            continue  # an organisation answers for what it gave
        if one.open_on(today) or await _told_by(work, one, review):
            found.append(one)
    return found


async def _told_by(work: Work, task: Task, review: ReviewId) -> bool:
    """Whether its last result came from a report of this month."""
    noted = [d for _, action, d in await work.journal.of(f"task:{task.id}") if action == _RESULT]
    return bool(noted) and noted[-1].get("review") == str(review)


_RESULT = "task-result"
