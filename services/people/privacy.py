"""A person's own side of the record: what is kept about them, and their wish to be left alone."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.errors import Refusal
from domain.ids import PersonId
from domain.meetings import Period
from domain.reviews import Report
from domain.roles import current
from domain.units import Person, Post
from services.ports import Work

LONGEST_PAUSE = timedelta(days=366)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is on record about a person who uses the assistant; `reports` newest month first.

    `helps_branch`: their phone number is kept, because their branch calls them for help.
    """

    person: Person
    posts: tuple[Post, ...]
    phones: int
    helped: int
    nominations: int
    reports: tuple[Report, ...]
    helps_branch: bool


async def kept_about(work: Work, person: PersonId, today: date) -> Kept:
    """What is on record about this person."""
    known = await work.people.get(person)
    helper = await work.helpers.of(known.branch) if known.branch is not None else None
    return Kept(
        person=known,
        posts=current(await work.people.posts(person), today),
        phones=len(await work.chats.of_person(person)),
        helped=len(await work.assignments.of_person(person)),
        nominations=len(await work.nominations.made_by(person)),
        reports=await work.reports.made_by(person),
        helps_branch=helper is not None and helper.person == person,
    )


def paused(person: Person, today: date) -> bool:
    """Whether the person asked to hear nothing unasked today."""
    return person.paused_until is not None and today < person.paused_until


def usual_pause(today: date) -> date:
    """The last day of a pause where none is named: the end of the month, if that is not today."""
    period = Period.of(today)
    if today.day == period.last_day():
        period = period.next()
    return date(period.year, period.month, period.last_day())


async def pause(work: Work, person: PersonId, last_day: date, now: datetime, today: date) -> None:
    """Say nothing unasked up to and including this day. Raises Refusal for a day out of reach."""
    if last_day < today:
        raise Refusal("pause-day-past", today=today)
    if last_day - today > LONGEST_PAUSE:
        raise Refusal("pause-too-long", until=today + LONGEST_PAUSE)
    await work.people.pause(person, last_day + _ONE_DAY)
    await work.journal.note(
        "paused", f"person:{person}", at=now, actor=person, until=last_day.isoformat()
    )


async def resume(work: Work, person: PersonId, now: datetime) -> None:
    """End a pause."""
    await work.people.pause(person, None)
    await work.journal.note("pause-ended", f"person:{person}", at=now, actor=person)


async def have_read(work: Work, person: PersonId, now: datetime) -> None:
    """Note that the person has read what is kept about them."""
    await work.people.read_privacy(person, now)
    await work.journal.note("privacy-read", f"person:{person}", at=now, actor=person)
