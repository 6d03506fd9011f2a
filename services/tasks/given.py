"""What somebody was given and is still to do, as the month's report names it."""

from dataclasses import dataclass
from datetime import date

from domain.ids import CandidateId
from domain.messages import Argument, Message, TaskText, Written, say
from services.ports import Work

MOST = 2  # named in one message to a mentor: eight lines in all


@dataclass(frozen=True, slots=True)
class Given:
    """A task in a message, and the day by which it is due."""

    text: TaskText | Written
    due: date | None

    def told(self, key: str, **args: Argument) -> Message:
        """The entry of this name, or of its sibling `…-due` where a day was set."""
        if self.due is None:
            return say(key, task=self.text, **args)
        return say(f"{key}-due", task=self.text, due=self.due, **args)


async def given(work: Work, candidate: CandidateId, today: date) -> tuple[Given, ...]:
    """The open tasks of somebody, those due first before the others.

    A month that was concluded before tasks were kept has its task in the conclusion alone.
    """
    every = await work.tasks.of(candidate)
    mine = [one for one in every if one.open_on(today)]
    mine.sort(key=lambda one: (one.due_on or date.max, one.id))
    if every:
        return tuple(Given(Written("task-title", one.id), one.due_on) for one in mine)
    branch = (await work.candidates.get(candidate)).branch
    closed = await work.reviews.last_closed(branch)
    found = await work.reviews.conclusions(closed.id) if closed is not None else ()
    return tuple(
        Given(TaskText(one.review, candidate), one.task_due)
        for one in found
        if one.candidate == candidate and one.task
    )
