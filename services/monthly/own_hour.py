"""A person's own hour, changed: what already waits for them moves with it."""

from datetime import datetime

from domain.ids import PersonId
from services.monthly.listening import hour_of
from services.monthly.reminding import asked_for
from services.ports import Work
from services.settings import Settings


async def keep(work: Work, settings: Settings, person: PersonId, now: datetime) -> None:
    """Move what waits for this person to the hour they have now chosen, each on its own day.

    What they asked to be reminded of stays where they put it.
    """
    calendar = settings.calendar
    hour = hour_of(await work.people.get(person), settings.cycle)
    for row in await work.agenda.of_person(person):
        at = calendar.at(calendar.day_of(row.at), calendar.clamp(hour))
        if not asked_for(row) and now < row.at and at < row.void_after:
            await work.agenda.move(row.id, max(at, calendar.next_decent(now)))
