"""The day after an activity, whoever leads the unit is asked who came; once."""

from datetime import date, datetime, timedelta

from domain.activities import Activity
from domain.cycle import Step
from domain.ids import ActivityId, PersonId
from domain.messages import UnitRef, choice, say
from services.activities.guarding import awaits_numbers
from services.activities.words import title_of
from services.monthly.listening import listening
from services.monthly.spoken import Spoken
from services.organisations.organisations import speakers
from services.ports import Work
from services.settings import Settings

SUBJECT = "activity"
_VOID_AFTER = timedelta(days=10)


async def plan_asking(work: Work, settings: Settings, one: Activity) -> None:
    """Ask on the day after; of one that was moved, on its new day."""
    calendar = settings.calendar
    subject = f"{SUBJECT}:{one.id}"
    await work.agenda.drop_waiting_about(subject)
    day = calendar.day_of(one.begins) + timedelta(days=1)
    at = calendar.begin(calendar.ordinary_day_after(day))
    await work.agenda.add(
        subject, step=Step.UNION, at=at, void_after=at + _VOID_AFTER, subject=subject
    )


async def readers(work: Work, activity: ActivityId, today: date) -> tuple[PersonId, ...]:
    """Who speaks for the unit today."""
    unit = (await work.activities.get(activity)).unit
    people = await work.people.many(await speakers(work, unit, today))
    return tuple(one.id for one in people if listening(one, today))


async def speak(work: Work, activity: ActivityId, now: datetime) -> Spoken | None:
    """Who came, who stood out? Nothing once told, cancelled, or put off."""
    one = await work.activities.get(activity)
    if not one.open or one.begins > now:
        return None
    title, unit = title_of(one), UnitRef(one.unit)
    return Spoken(
        message=say("activity-ask", title=title, at=one.begins, unit=unit),
        brief=say("activity-brief", title=title, at=one.begins),
        choices=(
            choice("activity-count", f"activity-count:{activity}"),
            choice("activity-cancel", f"activity-off:{activity}"),
            choice("my-tasks", "mine"),
        ),
        guard=awaits_numbers(activity),
    )
