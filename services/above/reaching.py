"""How the people on the roll stand with the assistant, and how that is said of a secretary."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from domain.ids import PersonId, UnitId
from domain.messages import Message, say
from domain.reaching import Patience, Reachable, Reached, reached
from domain.units import Person
from services.identity import secretaries
from services.ports import Work
from services.settings import Settings


async def standing_of(
    work: Work, settings: Settings, people: Iterable[Person], now: datetime
) -> Mapping[PersonId, Reached]:
    """How each of these people stands now."""
    known = tuple(people)
    contacts = await work.delivery.contacts([one.id for one in known])
    today = settings.calendar.day_of(now)
    patience = Patience(
        unheard=settings.not_reached_after,
        unanswered=timedelta(days=settings.cycle.answer_days),
    )
    return {one.id: reached(one, contacts.get(one.id), now, today, patience) for one in known}


async def one(work: Work, settings: Settings, person: PersonId, now: datetime) -> Reached:
    """How one person stands now."""
    known = await work.people.get(person)
    return (await standing_of(work, settings, [known], now))[person]


async def of_secretary(work: Work, settings: Settings, branch: UnitId, now: datetime) -> Message:
    """When a branch's secretary was last reached, as a part of a line; without a name.

    Never that somebody did not answer: there may be no signal where they are.
    """
    people = await secretaries(work, branch, settings.calendar.day_of(now))
    if not people:
        return say("secretary-unknown")
    stand = await one(work, settings, people[0], now)
    if stand.state is Reachable.IN_PERSON:
        return say("secretary-in-person")
    if stand.state is Reachable.NOT_JOINED:
        return say("secretary-not-joined")
    if stand.since is None:
        return say("secretary-never-heard")
    day = settings.calendar.day_of(stand.since)
    return say(
        "secretary-not-reached-since" if stand.state.out_of_reach else "secretary-reached",
        day=day,
    )
