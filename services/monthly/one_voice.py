"""One message a day to each person, whatever their posts: all that the day brings them.

Source: design.md §5. One thing is said in its own words; several become a list, sorted by the
last day of each, with a button each that opens it as things stand then.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.cycle import Planned, Step, moment_for
from domain.ids import PersonId
from domain.messages import Choice, Message
from domain.timeliness import Timing, Waiting, catch_up, one_voice
from domain.units import Person
from services.guards import any_of
from services.monthly.apology import apology
from services.monthly.listening import hour_of, listening
from services.monthly.reminding import asked_for
from services.monthly.today import Thing, listed, readers_of, words
from services.ports import AgendaRow, Urgency, Work
from services.settings import Settings

_DUTY = {
    Step.OPEN: "report",
    Step.NUDGE: "report",
    Step.PACK: "page",  # the pack and its refresh are one page: only the newer is worth reading
    Step.REFRESH: "page",
    Step.CONCLUDE: "conclusion",
    Step.CHASE: "conclusion",
    Step.ESCALATE: "conclusion",
}


async def say_day(
    work: Work,
    settings: Settings,
    rows: Sequence[AgendaRow],
    now: datetime,
    backlog: timedelta,
) -> None:
    """Say what of one person's day is due, in one message; the rest waits for its own day."""
    person = await _person(work, rows)
    spoken = await work.once.seen(_voice(settings, person, now)) is not None
    voice = one_voice(
        [await _waiting(work, settings, row, spoken=spoken) for row in rows],
        now,
        settings.calendar,
        hour_of(person, settings.cycle),
        spoken=spoken,
    )
    for number in voice.never:
        await work.agenda.done(number, "void")
    for number, at in voice.later.items():
        await work.agenda.move(number, at)
    said = [row for row in rows if row.id in voice.now]
    things = await _things(work, settings, person, said, now)
    if things:
        if not all(asked_for(one.row) for one in things):
            await work.once.first(_voice(settings, person, now), now)
        await _send(work, person, things, now, backlog)


async def _person(work: Work, rows: Sequence[AgendaRow]) -> Person:
    reader = rows[0].person
    if reader is None:
        raise ValueError("nobody reads this yet")
    return await work.people.get(reader)


def _voice(settings: Settings, person: Person, now: datetime) -> str:
    return f"voice:{person.id}:{settings.calendar.day_of(now).isoformat()}"


async def _waiting(work: Work, settings: Settings, row: AgendaRow, *, spoken: bool) -> Waiting:
    meeting = None
    if spoken and row.review is not None:
        meeting = settings.calendar.day_of((await work.reviews.get(row.review)).meeting_at)
    month = row.review or row.subject or f"{row.unit}/{row.period}"
    return Waiting(
        id=row.id,
        about=f"{month}:{_DUTY.get(row.step, row.step)}",
        step=row.step,
        at=row.at,
        void_after=row.void_after,
        meeting=meeting,
        asked=asked_for(row),
    )


async def _things(
    work: Work, settings: Settings, person: Person, rows: Sequence[AgendaRow], now: datetime
) -> list[Thing]:
    """What is left to say of these rows, by its last day; each row is taken off the agenda."""
    found = []
    for row in sorted(rows, key=lambda one: (one.void_after, one.id)):
        spoken = None
        if await _reads(work, settings, row, person, now):
            spoken = await words(work, settings, row, person.id, now)
        taken = await work.agenda.done(row.id, "done" if spoken else "void", now)
        if spoken is not None and taken:
            found.append(Thing(row, spoken))
    return found


async def _reads(
    work: Work, settings: Settings, row: AgendaRow, person: Person, now: datetime
) -> bool:
    """Whether the row is still this person's; if the post went to another, it goes along."""
    today = settings.calendar.day_of(now)
    readers = await readers_of(work, row, today)
    if readers is None:
        return listening(person, today)
    if person.id in readers:
        return True
    await hand_out(work, settings, row, row.once_key.rpartition(":")[0], readers)
    return False


async def hand_out(
    work: Work, settings: Settings, row: AgendaRow, key: str, readers: Sequence[PersonId]
) -> None:
    """One row for each reader, at their own hour of this row's day; never a second one."""
    planned = Planned(row.step, row.at, row.void_after)
    people = {one.id: one for one in await work.people.many(readers)}
    told = row.at
    for reader in readers:
        at = moment_for(planned, hour_of(people[reader], settings.cycle), settings.calendar)
        if row.step is Step.ESCALATE:  # the copy follows the message it speaks of
            told = at = max(at, told)
        await work.agenda.add(
            f"{key}:{reader}",
            review=row.review,
            unit=row.unit,
            period=row.period,
            step=row.step,
            at=at,
            void_after=row.void_after,
            person=reader,
            candidate=row.candidate,
            subject=row.subject,
        )


async def _send(
    work: Work,
    person: Person,
    things: Sequence[Thing],
    now: datetime,
    backlog: timedelta,
) -> None:
    late = min((one.row.at for one in things if _is_late(one.row, now)), default=None)
    if len(things) > 1:
        message, choices = listed(things, late=late is not None)
    else:
        only = things[0].spoken
        message, choices = only.message, only.choices
        if only.first is not None:
            await _tell(work, person, only.first, (), things, now)
    if late is not None:
        message = await apology(work, late, message, backlog)
    await _tell(work, person, message, choices, things, now)


async def _tell(
    work: Work,
    person: Person,
    message: Message,
    choices: Sequence[Choice],
    things: Sequence[Thing],
    now: datetime,
) -> None:
    only_digest = all(one.row.step is Step.DIGEST for one in things)
    await work.outbox.to_person(
        person.id,
        message,
        choices,
        at=now,
        urgency=Urgency.DIGEST if only_digest else Urgency.TODAY,
        void_after=max(one.row.void_after for one in things),
        guard=any_of([one.spoken.guard for one in things]),
        candidate=things[0].spoken.candidate if len(things) == 1 else None,
    )


def _is_late(row: AgendaRow, now: datetime) -> bool:
    return row.at <= now and catch_up(row.at, now, row.void_after) is Timing.LATE
