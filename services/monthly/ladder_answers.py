"""What is answered on the ladder for silence: help with the entry, and who gets in touch."""

from datetime import datetime

from domain.ids import ReviewId
from domain.messages import PersonRef, UnitRef, choice, say
from domain.roles import Action, Holder, Tree
from services.identity import officers, require, secretaries
from services.ports import Work
from services.reviews.reviewing import known, to_conclude
from services.settings import Settings


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
