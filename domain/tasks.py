"""A trial task for somebody on the road, or an assignment to a member, with a day and a result."""

from dataclasses import dataclass
from datetime import date

from domain.ids import CandidateId, PersonId, TaskId, UnitId
from domain.reviews import TaskResult

TITLE_LIMIT = 100  # characters; it stands within a line of a report

RESULTS = (TaskResult.DONE, TaskResult.DOING, TaskResult.NOT_DONE)
"""What may come of a task that was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A task on record: by which unit it was given, to whom (just one of the two), until when.

    The title stays in the record: domain.messages.Written shows it. `by`: who gave it.
    """

    id: TaskId
    unit: UnitId
    candidate: CandidateId | None
    person: PersonId | None
    given_on: date
    due_on: date | None = None
    result: TaskResult | None = None
    result_on: date | None = None
    by: PersonId | None = None

    def open_on(self, day: date) -> bool:
        """Whether something is still expected of it.

        "Not done" before its day only says how it stands.
        """
        if self.result is TaskResult.NOT_DONE:
            return self.due_on is not None and day < self.due_on
        return self.result is not TaskResult.DONE

    def overdue_on(self, day: date) -> bool:
        """Whether its day is past and nobody has said what came of it."""
        return self.due_on is not None and self.due_on < day and self.open_on(day)
