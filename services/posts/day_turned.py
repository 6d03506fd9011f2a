"""Once a day: posts that begin or end today, and people who are back from leave."""

from datetime import date, datetime

from services.ports import Work
from services.posts import leave, succession
from services.settings import Settings

_FOLLOWED = "day-turned"


async def day_turned(work: Work, settings: Settings, now: datetime) -> None:
    """Follow up what has come with the day; a second time on one day does nothing.

    After days without power, everything of those days is followed up at once.
    """
    today = settings.calendar.day_of(now)
    last = await work.marks.get(_FOLLOWED)
    if last == today.isoformat():
        return
    await work.marks.set(_FOLLOWED, today.isoformat())
    if last is not None:
        await succession.follow(work, settings, date.fromisoformat(last), today, now)
    await leave.welcome_back(work, settings, today, now)
