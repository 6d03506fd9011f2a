"""Port for tasks: trial tasks of people on the road, and assignments to members."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.ids import CandidateId, PersonId, TaskId, UnitId
from domain.reviews import TaskResult
from domain.tasks import Task


class Tasks(Protocol):
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

    async def get(self, task: TaskId) -> Task:
        """The task with this number, also one taken back. Raises LookupError."""

    async def set_result(self, task: TaskId, result: TaskResult | None, on: date | None) -> None:
        """Note what came of it; None: nothing yet, after all."""

    async def void(self, task: TaskId, at: datetime) -> None:
        """A task taken back counts no more; it stays readable."""

    async def resume(self, candidate: CandidateId, ended_at: datetime) -> tuple[TaskId, ...]:
        """The tasks of this person that were taken back at this moment count again."""

    async def counts(self, task: TaskId) -> bool:
        """Whether the task was not taken back."""

    async def of(self, candidate: CandidateId) -> tuple[Task, ...]:
        """The tasks of somebody on the road, the newest first."""

    async def of_person(self, person: PersonId) -> tuple[Task, ...]:
        """The assignments of a member, the newest first."""

    async def without_result(self, units: Sequence[UnitId]) -> tuple[Task, ...]:
        """The tasks given by these units that are not done, those due first before the others."""

    async def with_result(self, units: Sequence[UnitId], since: date) -> tuple[Task, ...]:
        """The tasks given by these units of which something came from a day on."""
