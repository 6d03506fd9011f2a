"""Whether a question about a task is still open when it is sent (services.guards)."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.ids import TaskId
from services.ports import Work

GUARD = "task"


def awaits_result(task: TaskId) -> str:
    """Still needed while something is expected of this task."""
    return f"{GUARD}:{task}"


async def result_awaited(work: Work, of: Sequence[str], _now: datetime, today: date) -> bool:
    """What `awaits_result` says."""
    number = TaskId(int(of[0]))
    return await work.tasks.counts(number) and (await work.tasks.get(number)).open_on(today)
