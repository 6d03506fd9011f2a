"""A month without a meeting, and one held after all.

What had been reported counts for the month after (issue 3).
"""

import json
from dataclasses import replace
from datetime import datetime

from domain.cycle import Step
from domain.errors import NotAllowed, Refusal
from domain.ids import PersonId, ReportId, ReviewId
from domain.meetings import NoMeeting
from domain.reviews import Review, ReviewState
from domain.roles import Action, Holder, Tree
from services.guards import awaits_close
from services.identity import require
from services.meetings.meeting import Schedule, schedule
from services.meetings.meeting_moves import hold_at, month_at_hand, shown_after, told, ways_on
from services.meetings.meeting_told import facts_of
from services.monthly import planning
from services.ports import Work
from services.settings import Settings


async def cancel(
    work: Work,
    settings: Settings,
    number: ReviewId,
    why: NoMeeting,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Schedule | None:
    """The branch does not meet this month; the schedule then shows the month after.

    None while the branch has no rule. Raises NotAllowed; Refusal as month_at_hand does.
    """
    review = await month_at_hand(work, number, who, tree)
    before = await facts_of(work, settings, review)
    await _keep_unread(work, review)
    following = await planning.cancel_meeting(work, settings, review, now)
    if following is not None:
        await _carry_over(work, review, following)
    await work.outbox.revoke(awaits_close(review.id))
    await work.journal.note(
        "meeting-cancelled",
        f"unit:{review.branch}",
        at=now,
        actor=who.person.id,
        period=str(review.period),
        reason=why.value,
    )
    off = await work.reviews.get(review.id)
    correction = await told(work, settings, tree, before, off, who, now, following)
    after = await schedule(work, settings, review.branch, who, tree, now)
    return None if after is None else replace(after, correction=correction)


async def _carry_over(work: Work, cancelled: Review, following: Review) -> None:
    """What mentors and organisations said counts for the month after, unless they said more."""
    there = {(one.candidate, one.author) for one in await work.reports.of_review(following.id)}
    carried = [
        one.id
        for one in await work.reports.of_review(cancelled.id)
        if (one.candidate, one.author) not in there
    ]
    await work.reviews.carry_reports(carried, following.id)
    await work.marks.set(_carried(cancelled), ",".join(str(one) for one in carried))


async def to_hold_again(work: Work, number: ReviewId, who: Holder, tree: Tree) -> Review:
    """The cancelled month. Raises NotAllowed; Refusal where it is not cancelled."""
    try:
        review = await work.reviews.get(number)
    except LookupError:
        raise NotAllowed from None
    require(Action.MEETING, who, tree, review.branch)
    if review.state is not ReviewState.CANCELLED:
        raise Refusal("meeting-not-off", choices=ways_on(review.branch), month=review.period.month)
    return review


async def hold_again(
    work: Work,
    settings: Settings,
    number: ReviewId,
    at: datetime,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Schedule | None:
    """Hold a month's meeting after all that had been cancelled.

    None while the branch has no rule. Raises NotAllowed; Refusal as to_hold_again and hold_at do.
    """
    review = await to_hold_again(work, number, who, tree)
    await _bring_back_unread(work, review, now)
    correction = await hold_at(work, settings, review, at, who, tree, now)
    await _take_back(work, review)
    return await shown_after(work, settings, review, who, tree, now, correction)


async def _keep_unread(work: Work, review: Review) -> None:
    """Remember who had still to hear something at their own hour, should the month be held."""
    waiting = [
        [row.once_key, row.step.value, row.person, row.at.isoformat(), row.void_after.isoformat()]
        for row in await work.agenda.waiting(review.id)
        if row.person is not None
    ]
    await work.marks.set(_unread(review), json.dumps(waiting))


async def _bring_back_unread(work: Work, review: Review, now: datetime) -> None:
    """Their own rows wait again; planning the month anew then moves or drops them."""
    kept = await work.marks.get(_unread(review))
    for key, step, person, at, void_after in json.loads(kept or "[]"):
        await work.agenda.add(
            key,
            review=review.id,
            step=Step(step),
            at=max(datetime.fromisoformat(at), now),
            void_after=datetime.fromisoformat(void_after),
            person=PersonId(person),
        )


def _unread(review: Review) -> str:
    return f"rows-unread:{review.id}"


async def _take_back(work: Work, held: Review) -> None:
    """What was carried over belongs to its own month again.

    Not where a later month was concluded with it, nor where it went back to a month before.
    """
    kept = await work.marks.get(_carried(held))
    numbers = [ReportId(int(one)) for one in kept.split(",")] if kept else []
    back = []
    for number in numbers:
        stands = await work.reviews.get((await work.reports.get(number)).review)
        if stands.period > held.period and stands.state is not ReviewState.CLOSED:
            back.append(number)
    await work.reviews.carry_reports(back, held.id)


def _carried(review: Review) -> str:
    return f"reports-carried:{review.id}"
