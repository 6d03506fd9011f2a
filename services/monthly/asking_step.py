"""What a month asks of those who report: the question, and the one reminder."""

from datetime import date, datetime

from domain.care import Care
from domain.ids import PersonId
from domain.messages import Message, UnitRef, say
from domain.reviews import Review
from domain.timeliness import Timing, catch_up
from services.monthly import reminding
from services.monthly.listening import listening
from services.monthly.months import silent, unanswered
from services.monthly.spoken import Spoken
from services.ports import AgendaRow, Work
from services.settings import Settings


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Who has somebody unanswered and can be written to."""
    if row.review is None:
        return ()
    review = await work.reviews.get(row.review)
    people = await work.people.many(await silent(work, review, today))
    return tuple(one.id for one in people if listening(one, today))


async def opening(
    work: Work, settings: Settings, row: AgendaRow, reader: PersonId, now: datetime
) -> Spoken | None:
    """The month's question; nothing once everything is answered."""
    found = await _left(work, settings, row, reader, now)
    if found is None:
        return None
    review, cares = found
    message, choices = await reminding.opening(work, settings, review, cares, now)
    return Spoken(
        message=message,
        brief=_brief("brief-open", review, cares),
        choices=choices,
        guard=reminding.guard(review, reader),
    )


async def nudge(
    work: Work, settings: Settings, row: AgendaRow, reader: PersonId, now: datetime
) -> Spoken | None:
    """The one reminder, or the further one that was asked for; nothing once all is answered."""
    found = await _left(work, settings, row, reader, now)
    if found is None:
        return None
    review, cares = found
    message, choices = await reminding.nudge(
        work,
        settings,
        review,
        cares,
        now,
        asked=reminding.asked_for(row),
        late=catch_up(row.at, now, row.void_after) is Timing.LATE,
    )
    return Spoken(
        message=message,
        brief=_brief("brief-nudge", review, cares),
        choices=choices,
        guard=reminding.guard(review, reader),
    )


async def _left(
    work: Work, settings: Settings, row: AgendaRow, reader: PersonId, now: datetime
) -> tuple[Review, tuple[Care, ...]] | None:
    if row.review is None:
        return None
    review = await work.reviews.get(row.review)
    if not review.takes_reports() or now >= review.meeting_at:
        return None
    cares = await unanswered(work, review, reader, settings.calendar.day_of(now))
    return (review, cares) if cares else None


def _brief(key: str, review: Review, cares: tuple[Care, ...]) -> Message:
    return say(
        key,
        month=review.period.month,
        count=len(cares),
        branch=UnitRef(review.branch),
        meeting=review.meeting_at,
    )
