"""Tasks in the list of what one owes: those one has, and those one gave whose day has come."""

from datetime import date, datetime

from domain.messages import Written, choice, say
from domain.tasks import Task
from services.duties.duty import Asker, Duty
from services.ports import Work
from services.settings import Settings
from services.tasks.asking import whom
from services.tasks.listing import open_tasks


async def of_tasks(work: Work, settings: Settings, asker: Asker) -> list[Duty]:
    """One's own open tasks; then what one gave, once it is due and nothing came of it."""
    today = settings.calendar.day_of(asker.now)
    mine = await work.tasks.of_person(asker.who.person.id)
    return [
        *(_own(settings, one) for one in mine if one.open_on(today)),
        *[_given(settings, one) for one in await _given_and_due(work, asker, today)],
    ]


async def _given_and_due(work: Work, asker: Asker, today: date) -> list[Task]:
    me = asker.who.person.id
    return [
        one
        for one in await open_tasks(work, asker.who, asker.tree, today)
        if one.by == me != one.person and one.due_on is not None and one.due_on <= today
    ]


def _own(settings: Settings, task: Task) -> Duty:
    return Duty(
        _due(settings, task),
        say("duty-task", task=Written("task-title", task.id)),
        choice("mark-done", f"task-result:{task.id}:done", n=task.id),
    )


def _given(settings: Settings, task: Task) -> Duty:
    return Duty(
        _due(settings, task),
        say("duty-task-result", task=Written("task-title", task.id), whom=whom(task)),
        choice("duty-task", f"task-see:{task.id}", n=task.id),
    )


def _due(settings: Settings, task: Task) -> datetime | None:
    return settings.calendar.end(task.due_on) if task.due_on is not None else None
