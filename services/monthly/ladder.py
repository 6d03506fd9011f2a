"""The ladder for silence after a meeting: the secretary, then the member in charge; once each."""

from datetime import date, datetime, timedelta

from domain.cycle import Step
from domain.ids import PersonId
from domain.messages import Argument, Message, PersonRef, UnitRef, choice, say
from domain.reviews import Review
from domain.units import Role
from services.above import reaching
from services.guards import awaits_close
from services.identity import with_role_in
from services.monthly.listening import leaders, present
from services.monthly.spoken import Spoken
from services.ports import AgendaRow, Work
from services.reviews import packing
from services.settings import Settings


async def _above(work: Work, review: Review, today: date) -> tuple[PersonId, ...]:
    people = await with_role_in(work, Role.MEMBER_IN_CHARGE, review.branch, today)
    return await present(work, people, today)


async def _left(work: Work, row: AgendaRow) -> tuple[Review, int] | None:
    """The month that nobody concluded, and how many people it is about."""
    review = await work.reviews.get(row.review) if row.review is not None else None
    if review is None or not review.takes_reports():
        return None
    count = len((await packing.standing(work, review)).people)
    return (review, count) if count else None


async def chase(
    work: Work,
    settings: Settings,
    row: AgendaRow,
    reader: PersonId,  # noqa: ARG001 - the same words for whoever leads
    now: datetime,
) -> Spoken | None:
    """The secretary hears that nothing was recorded, and who will be told on which day (X6)."""
    found = await _left(work, row)
    if found is None:
        return None
    review, count = found
    today = settings.calendar.day_of(now)
    above = await _above(work, review, today)
    details: dict[str, Argument] = {
        "month": review.period.month,
        "meeting": review.meeting_at,
        "count": count,
    }
    message = say("chase-alone", **details)
    if above:
        told_on = await _escalation_day(work, settings, review, today)
        message = say("chase", person=PersonRef(above[0], given=True), day=told_on, **details)
    return Spoken(
        message=message,
        brief=say("brief-chase", branch=UnitRef(review.branch), **details),
        choices=(
            choice("enter-conclusion", f"review:{review.id}"),
            choice("postpone", f"postpone:{review.id}"),
            choice("ask-on-behalf", f"ask-on-behalf:{review.id}"),
        ),
        guard=awaits_close(review.id),
    )


async def told(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Who is in charge of the branch, then whoever leads it; nobody without the former."""
    found = await _left(work, row)
    if found is None:
        return ()
    above = await _above(work, found[0], today)
    below = await leaders(work, found[0].branch, today) if above else ()
    return tuple(dict.fromkeys((*above, *below)))


async def escalate(
    work: Work, settings: Settings, row: AgendaRow, reader: PersonId, now: datetime
) -> Spoken | None:
    """The member in charge is told what was tried, with a copy to the secretary (M9)."""
    found = await _left(work, row)
    if found is None:
        return None
    review, count = found
    today = settings.calendar.day_of(now)
    above = await _above(work, review, today)
    if reader not in above:
        return _copy(review, count, above)
    below = await leaders(work, review.branch, today)
    details: dict[str, Argument] = {
        "branch": UnitRef(review.branch),
        "meeting": review.meeting_at,
        "month": review.period.month,
        "count": count,
    }
    tried = await _tried(work, settings, review, below, now)
    return Spoken(
        message=say("escalate", person=PersonRef(reader), tried=tried, **details),
        brief=say("brief-escalate", **details),
        choices=(
            choice("will-contact", f"will-contact:{review.id}"),
            choice("branch-postponed", f"postpone:{review.id}"),
            choice("on-behalf", f"conclude-for:{review.id}"),
            choice("already-done", f"review-seen:{review.id}"),
        ),
        guard=awaits_close(review.id),
    )


def _copy(review: Review, count: int, above: tuple[PersonId, ...]) -> Spoken | None:
    if not above:
        return None
    month, person = review.period.month, PersonRef(above[0])
    return Spoken(
        message=say("escalate-copy", person=person, month=month, count=count),
        brief=say("brief-escalate-copy", month=month, branch=UnitRef(review.branch)),
        choices=(choice("enter-conclusion", f"review:{review.id}"),),
        guard=awaits_close(review.id),
    )


async def _tried(
    work: Work, settings: Settings, review: Review, below: tuple[PersonId, ...], now: datetime
) -> tuple[Message, ...]:
    said = await work.agenda.said(review.id)
    chased = max(
        (at for step, who, at in said if step is Step.CHASE and who is not None), default=None
    )
    last = tuple([await _heard(work, settings, person, chased, now) for person in below[:1]])
    if chased is None:
        return last
    return (say("escalate-chased", day=settings.calendar.day_of(chased), heard=last),)


async def _heard(
    work: Work,
    settings: Settings,
    secretary: PersonId,
    chased: datetime | None,
    now: datetime,
) -> Message:
    """When the secretary was last reached; silence since the reminder may be a missing signal."""
    stand = await reaching.one(work, settings, secretary, now)
    if stand.since is None:
        return say("escalate-never-heard")
    day = settings.calendar.day_of(stand.since)
    if stand.state.out_of_reach:
        return say("escalate-not-reached", day=day)
    since = chased is not None and stand.since > chased
    return say("escalate-heard-since" if since else "escalate-heard", day=day)


async def _escalation_day(work: Work, settings: Settings, review: Review, today: date) -> date:
    for row in await work.agenda.waiting(review.id):
        if row.step is Step.ESCALATE:
            return settings.calendar.day_of(row.at)
    return today + timedelta(days=settings.cycle.escalate_after - settings.cycle.chase_after)
