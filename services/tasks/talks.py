"""That somebody was talked to about why they wish to join: the day, never what was said."""

from datetime import date, datetime

from domain.candidates import Candidate
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId
from domain.road.events import Milestone
from domain.roles import Action, Holder, Tree, reach
from services.away.scope import known_within, people_within
from services.deadlines import clocks
from services.ports import Work
from services.road.dating import note_once
from services.settings import Settings


async def to_talk_to(work: Work, who: Holder, tree: Tree) -> tuple[Candidate, ...]:
    """The people of the branches this person leads, by code."""
    units = reach(Action.TASK, who, tree)
    every = await people_within(work, Action.TASK, who, tree)
    return tuple(one for one in every if one.branch in units)


async def talked(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    on: date,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> None:
    """Record the day of the talk. Raises NotAllowed, and Refusal for a day to come."""
    person = await known_within(work, Action.TASK, candidate, who, tree)
    if person.branch not in reach(Action.TASK, who, tree):
        raise NotAllowed
    if on > settings.calendar.day_of(now):
        raise Refusal("talk-not-yet")
    kind, by = Milestone.MOTIVES_TALK, who.person.id
    if not await note_once(work, person.id, kind, on, now, by=by):
        return
    await work.journal.note(
        "motives-talk", f"candidate:{person.id}", at=now, actor=who.person.id, on=on.isoformat()
    )
    await clocks.replan(work, settings, person.id, now)
