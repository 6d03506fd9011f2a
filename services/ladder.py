"""The ladder for silence after a meeting: the secretary, then the member in charge; once each."""

from datetime import date, datetime, timedelta

from domain.cycle import Step
from domain.ids import PersonId, ReviewId
from domain.messages import Argument, Message, PersonRef, UnitRef, choice, say
from domain.reviews import Review
from domain.roles import Action, Holder, Tree
from domain.units import Role
from services import packing
from services.guards import awaits_close
from services.identity import officers, require, secretaries, with_role_in
from services.ports import AgendaRow, Work
from services.reviewing import known, to_conclude
from services.settings import Settings


async def chase(
    work: Work, settings: Settings, row: AgendaRow, review: Review, now: datetime
) -> None:
    """The secretary hears that nothing was recorded, and who will be told on which day (X6)."""
    count = len((await packing.standing(work, review)).people)
    if not count:
        return
    today = settings.calendar.day_of(now)
    above = await with_role_in(work, Role.MEMBER_IN_CHARGE, review.branch, today)
    told_on = await _escalation_day(work, settings, review, today)
    for reader in await secretaries(work, review.branch, today):
        details: dict[str, Argument] = {
            "month": review.period.month,
            "meeting": review.meeting_at,
            "count": count,
        }
        message = (
            say("chase", person=PersonRef(above[0], given=True), day=told_on, **details)
            if above
            else say("chase-alone", **details)
        )
        await work.outbox.to_person(
            reader,
            message,
            [
                choice("enter-conclusion", f"review:{review.id}"),
                choice("postpone", f"postpone:{review.id}"),
                choice("ask-on-behalf", f"ask-on-behalf:{review.id}"),
            ],
            at=now,
            void_after=row.void_after,
            guard=awaits_close(review.id),
        )


async def escalate(
    work: Work, settings: Settings, row: AgendaRow, review: Review, now: datetime
) -> None:
    """The member in charge is told what was tried, with a copy to the secretary (M9)."""
    count = len((await packing.standing(work, review)).people)
    today = settings.calendar.day_of(now)
    above = await with_role_in(work, Role.MEMBER_IN_CHARGE, review.branch, today)
    if not count or not above:
        return
    below = await secretaries(work, review.branch, today)
    tried, month = await _tried(work, settings, review, below), review.period.month
    for reader in above:
        await work.outbox.to_person(
            reader,
            say(
                "escalate",
                person=PersonRef(reader),
                branch=UnitRef(review.branch),
                meeting=review.meeting_at,
                month=month,
                count=count,
                tried=tried,
            ),
            [
                choice("will-contact", f"will-contact:{review.id}"),
                choice("already-done", f"review-seen:{review.id}"),
            ],
            at=now,
            void_after=row.void_after,
            guard=awaits_close(review.id),
        )
    for reader in below:
        await work.outbox.to_person(
            reader,
            say("escalate-copy", person=PersonRef(above[0]), month=month, count=count),
            [choice("enter-conclusion", f"review:{review.id}")],
            at=now,
            void_after=row.void_after,
            guard=awaits_close(review.id),
        )


async def _tried(
    work: Work, settings: Settings, review: Review, below: tuple[PersonId, ...]
) -> tuple[Message, ...]:
    said = await work.agenda.said(review.id)
    chased = max((at for step, _who, at in said if step is Step.CHASE), default=None)
    last = tuple([await _heard(work, settings, person, chased) for person in below[:1]])
    if chased is None:
        return last
    return (say("escalate-chased", day=settings.calendar.day_of(chased), heard=last),)


async def _heard(
    work: Work, settings: Settings, secretary: PersonId, chased: datetime | None
) -> Message:
    """When the secretary last wrote; silence since the reminder may be a missing signal."""
    chats = await work.chats.of_person(secretary)
    heard = chats[0].last_inbound_at if chats else None
    if heard is None:
        return say("escalate-never-heard")
    since = chased is not None and heard > chased
    key = "escalate-heard-since" if since else "escalate-heard"
    return say(key, day=settings.calendar.day_of(heard))


async def _escalation_day(work: Work, settings: Settings, review: Review, today: date) -> date:
    for row in await work.agenda.waiting(review.id):
        if row.step is Step.ESCALATE:
            return settings.calendar.day_of(row.at)
    return today + timedelta(days=settings.cycle.escalate_after - settings.cycle.chase_after)


async def ask_on_behalf(
    work: Work, settings: Settings, number: ReviewId, who: Holder, tree: Tree, now: datetime
) -> None:
    """The secretary asks the committee's officers to enter the conclusion from paper."""
    review = await to_conclude(work, number, who, tree)
    require(Action.REVIEW, who, tree, review.branch)
    if not await work.once.first(f"on-behalf:{review.id}", now):
        return
    for officer in await officers(work, review.branch, settings.calendar.day_of(now)):
        await work.outbox.to_person(
            officer,
            say("on-behalf-asked", branch=UnitRef(review.branch), month=review.period.month),
            [choice("on-behalf", f"conclude-for:{review.id}")],
            at=now,
        )


async def will_contact(
    work: Work, settings: Settings, number: ReviewId, who: Holder, tree: Tree, now: datetime
) -> None:
    """The member in charge will get in touch; the secretary is told."""
    review = await known(work, number)
    require(Action.SEE, who, tree, review.branch)
    if not await work.once.first(f"will-contact:{review.id}:{who.person.id}", now):
        return
    await work.journal.note(
        "will-contact", f"unit:{review.branch}", at=now, actor=who.person.id, review=review.id
    )
    for reader in await secretaries(work, review.branch, settings.calendar.day_of(now)):
        await work.outbox.to_person(
            reader,
            say("escalate-contact", person=PersonRef(who.person.id), month=review.period.month),
            [choice("enter-conclusion", f"review:{review.id}")],
            at=now,
        )
