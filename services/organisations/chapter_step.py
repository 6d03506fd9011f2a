"""What an organisation is asked before its own monthly meeting (voice notes X2)."""

from datetime import date, datetime

from domain.ids import PersonId, UnitId
from domain.meetings import Period
from domain.messages import Argument, Choice, Message, Term, UnitRef, choice, say
from domain.reviews import ReviewState
from domain.units import Association
from services.guards import awaits_chapter
from services.monthly.listening import listening
from services.monthly.months import asking, unanswered
from services.monthly.spoken import Spoken
from services.organisations.organisations import speakers, stands_in
from services.ports import AgendaRow, Work
from services.settings import Settings

_MEMBERS = {Association.YOUTH: "members-youth", Association.FRONT: "members-front"}


async def chapter_readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Who speaks for the organisation today, until one of them has answered."""
    if row.unit is None or row.period is None:
        return ()
    if await work.chapter_months.get(row.unit, row.period) is not None:
        return ()
    people = await work.people.many(await speakers(work, row.unit, today))
    return tuple(one.id for one in people if listening(one, today))


async def chapter(
    work: Work, settings: Settings, row: AgendaRow, reader: PersonId, now: datetime
) -> Spoken | None:
    """How many were found outstanding, remarks still owed, anybody to nominate."""
    today = settings.calendar.day_of(now)
    if row.unit is None or reader not in await chapter_readers(work, row, today):
        return None
    if row.period is None:
        return None
    known: dict[str, Argument] = {
        "month": row.period.month,
        "unit": UnitRef(row.unit),
        "members": await members(work, row.unit),
    }
    waiting, ways = await remarks_owed(work, settings, row.unit, reader, now)
    instead = await stands_in(work, reader, row.unit, today)
    message = say(
        "chapter-ask",
        waiting=waiting,
        instead=say("chapter-instead") if instead else (),
        **known,
    )
    return Spoken(
        message=message,
        brief=say("brief-chapter", **known),
        choices=(*answers(row.unit, row.period), *ways),
        guard=awaits_chapter(row.unit, row.period),
    )


def answers(unit: UnitId, period: Period) -> tuple[Choice, ...]:
    """The ways to answer for one month."""
    return (
        choice("enter-number", f"chapter-count:{unit}:{period}"),
        choice("no-meeting-yet", f"chapter-not-met:{unit}:{period}"),
        choice("want-to-nominate", "nominate"),
    )


async def members(work: Work, unit: UnitId) -> Term:
    """What the members of this organisation are called."""
    association = (await work.units.get(unit)).association
    return Term(_MEMBERS.get(association, "members-other") if association else "members-other")


async def remarks_owed(
    work: Work, settings: Settings, unit: UnitId, person: PersonId, now: datetime
) -> tuple[Message | tuple[Message, ...], tuple[Choice, ...]]:
    """The organisation's remarks that this person still owes in months that ask, and the way."""
    today = settings.calendar.day_of(now)
    followed = [one.candidate for one in await work.assignments.of_units([unit])]
    owed, month = 0, None
    for branch in sorted({one.branch for one in await work.candidates.many(followed)}):
        review = await asking(work, branch, now)
        if review is None or review.state is not ReviewState.OPEN:
            continue
        left = await unanswered(work, review, person, today)
        if mine := sum(one.unit == unit for one in left):
            owed, month = owed + mine, month or review.period.month
    if month is None:
        return (), ()
    return say("chapter-waiting", month=month, count=owed), (choice("report-now", "report"),)
