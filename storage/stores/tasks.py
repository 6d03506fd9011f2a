"""Tasks: trial tasks of people on the road, and assignments to members."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from domain.ids import CandidateId, PersonId, TaskId, UnitId
from domain.reviews import TaskResult
from domain.tasks import Task
from storage.stores.base import Store, changed, maybe
from storage.stores.merged import entries_of, now_known_as
from storage.tables import tasks

_TASK = sa.select(
    tasks.c.id,
    tasks.c.unit_id,
    now_known_as(tasks.c.candidate_id),
    tasks.c.person_id,
    tasks.c.given_on,
    tasks.c.due_on,
    tasks.c.result,
    tasks.c.result_on,
    tasks.c.by_id,
)
_COUNTS = _TASK.where(tasks.c.void_at.is_(None))
_OF = _COUNTS.where(tasks.c.candidate_id.in_(entries_of(sa.bindparam("candidate")))).order_by(
    tasks.c.given_on.desc(), tasks.c.id.desc()
)


def _task(row: Any) -> Task:
    number, unit, candidate, person, given_on, due_on, result, result_on, by = row
    return Task(
        id=TaskId(number),
        unit=UnitId(unit),
        candidate=maybe(CandidateId, candidate),
        person=maybe(PersonId, person),
        given_on=given_on,
        due_on=due_on,
        result=maybe(TaskResult, result),
        result_on=result_on,
        by=maybe(PersonId, by),
    )


class SqlTasks(Store):
    """What was given to whom, until when, and what came of it."""

    async def add(
        self,
        unit: UnitId,
        title: str,
        *,
        candidate: CandidateId | None = None,
        person: PersonId | None = None,
        given_on: date,
        due_on: date | None,
        by: PersonId | None,
        at: datetime,
    ) -> TaskId:
        """Record a task. Raises ValueError unless it is for a candidate or for a person."""
        if (candidate is None) == (person is None):
            raise ValueError("a task is for a candidate or for a person")
        values = {
            "unit_id": unit,
            "candidate_id": candidate,
            "person_id": person,
            "title": title,
            "given_on": given_on,
            "due_on": due_on,
            "by_id": by,
            "at": at,
        }
        made = await self._execute(sa.insert(tasks).values(values).returning(tasks.c.id))
        return TaskId(made.scalar_one())

    async def get(self, task: TaskId) -> Task:
        """The task with this number, also one taken back. Raises LookupError."""
        row = (await self._execute(_TASK.where(tasks.c.id == task))).first()
        if row is None:
            raise LookupError(f"no such task: {task}")
        return _task(row)

    async def set_result(self, task: TaskId, result: TaskResult | None, on: date | None) -> None:
        """Note what came of it. Raises LookupError."""
        new = {"result": result.value if result else None, "result_on": on}
        await self._change(task, **new)

    async def void(self, task: TaskId, at: datetime) -> None:
        """A task taken back counts no more. Raises LookupError."""
        await self._change(task, void_at=at)

    async def resume(self, candidate: CandidateId, ended_at: datetime) -> tuple[TaskId, ...]:
        """The tasks of this person that were taken back at this moment count again."""
        again = (
            sa.update(tasks)
            .where(tasks.c.candidate_id == candidate, tasks.c.void_at == ended_at)
            .values(void_at=None)
            .returning(tasks.c.id)
        )
        return tuple(TaskId(number) for (number,) in await self._execute(again))

    async def _change(self, task: TaskId, **values: object) -> None:
        new = sa.update(tasks).where(tasks.c.id == task).values(values)
        changed(await self._execute(new), "task")

    async def counts(self, task: TaskId) -> bool:
        """Whether the task was not taken back."""
        found = sa.select(tasks.c.id).where(tasks.c.id == task, tasks.c.void_at.is_(None))
        return (await self._execute(found)).first() is not None

    async def of(self, candidate: CandidateId) -> tuple[Task, ...]:
        """The tasks of somebody on the road, the newest first."""
        return tuple(map(_task, await self._execute(_OF, {"candidate": candidate})))

    async def of_person(self, person: PersonId) -> tuple[Task, ...]:
        """The assignments of a member, the newest first."""
        found = _COUNTS.where(tasks.c.person_id == person).order_by(
            tasks.c.given_on.desc(), tasks.c.id.desc()
        )
        return tuple(map(_task, await self._execute(found)))

    async def without_result(self, units: Sequence[UnitId]) -> tuple[Task, ...]:
        """The tasks given by these units that are not done, those due first before the others."""
        if not units:
            return ()
        found = _COUNTS.where(
            tasks.c.unit_id.in_(list(units)),
            sa.or_(tasks.c.result.is_(None), tasks.c.result != TaskResult.DONE.value),
        ).order_by(tasks.c.due_on.is_(None), tasks.c.due_on, tasks.c.id)
        return tuple(map(_task, await self._execute(found)))

    async def with_result(self, units: Sequence[UnitId], since: date) -> tuple[Task, ...]:
        """The tasks given by these units of which something came from a day on."""
        if not units:
            return ()
        found = _COUNTS.where(tasks.c.unit_id.in_(list(units)), tasks.c.result_on >= since)
        return tuple(map(_task, await self._execute(found)))
