"""What a card tells of tasks, and that a talk about motives took place, line by line."""

from datetime import UTC, date, datetime, time

from domain.messages import Message, Written, say
from domain.road.events import Milestone
from domain.terms import term
from services.cards.listing import Card, View
from services.ports import Work
from services.tasks.concluded import task_of

Line = tuple[datetime, Message]


async def task_lines(work: Work, card: Card) -> list[Line]:
    """For the branch and for whoever helps; what a conclusion gave stands with the conclusion."""
    if card.view is View.FOLLOWER:
        return []
    told = {await task_of(work, what) for _, what in card.conclusions}
    found: list[Line] = []
    for one in await work.tasks.of(card.candidate.id):
        title = Written("task-title", one.id)
        if one.id not in told:
            due = say("task-due", day=one.due_on) if one.due_on is not None else ()
            given = say("timeline-task-given", day=one.given_on, task=title, due=due)
            found.append((_at(one.given_on), given))
        if one.result is not None and one.result_on is not None:
            result = term("task", one.result)
            line = say("timeline-task-result", day=one.result_on, task=title, result=result)
            found.append((_at(one.result_on), line))
    if card.view is View.FULL:
        found += [
            (_at(one.on), say("timeline-talk", day=one.on))
            for one in await work.road.events(card.candidate.id)
            if one.kind is Milestone.MOTIVES_TALK
        ]
    return found


def _at(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
