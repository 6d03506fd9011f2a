"""One month's meeting moved to another moment; and its chi ủy's own day.

Source: design.md §5; issue 3 (nothing is said again but one correction in the group).
"""

from dataclasses import replace
from datetime import datetime

from domain.errors import NotAllowed, Refusal
from domain.ids import ReviewId, UnitId
from domain.messages import Choice, choice
from domain.reviews import Review, ReviewState
from domain.roles import Action, Holder, Tree
from services.guards import awaits_close
from services.identity import require
from services.meetings.meeting import Schedule, schedule, steps_ahead
from services.meetings.meeting_ahead import committee_of
from services.meetings.meeting_limits import check_moment
from services.meetings.meeting_told import Change, Correction, Facts, facts_of, tell
from services.monthly import planning
from services.ports import Work
from services.settings import Settings


async def month_at_hand(work: Work, number: ReviewId, who: Holder, tree: Tree) -> Review:
    """The month that is to be changed.

    Raises NotAllowed, also for one that does not exist; Refusal if it is concluded or cancelled.
    """
    try:
        review = await work.reviews.get(number)
    except LookupError:
        raise NotAllowed from None
    require(Action.MEETING, who, tree, review.branch)
    if review.state is ReviewState.CANCELLED:
        again = choice("meeting-again", f"meeting-again:{review.id}", n=review.period.month)
        raise Refusal(
            "meeting-off-already",
            choices=(again, choice("my-tasks", "mine")),
            month=review.period.month,
        )
    if not review.takes_reports():
        raise Refusal("meeting-concluded", choices=ways_on(review.branch))
    return review


async def set_month(
    work: Work,
    settings: Settings,
    number: ReviewId,
    at: datetime,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Schedule | None:
    """Hold this month's meeting at another moment, also one past and not concluded.

    None while the branch has no rule. Raises NotAllowed; Refusal as month_at_hand and hold_at do.
    """
    review = await month_at_hand(work, number, who, tree)
    correction = await hold_at(work, settings, review, at, who, tree, now)
    return await shown_after(work, settings, review, who, tree, now, correction)


async def hold_at(
    work: Work,
    settings: Settings,
    review: Review,
    at: datetime,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Correction | None:
    """Hold this month's meeting then; the caller has asked for the right.

    Raises Refusal for a moment that is past, too far away, or after the next month's meeting.
    """
    again = ways_on(review.branch)
    check_moment(at, now, again)
    newest = await work.reviews.newest(review.branch)
    later = newest is not None and newest.period > review.period and newest.takes_reports()
    if newest is not None and later and newest.meeting_at <= at:
        raise Refusal(
            "meeting-after-next",
            choices=again,
            month=newest.period.month,
            at=newest.meeting_at,
        )
    before = await facts_of(work, settings, review)
    review = await _with_committee_held(work, settings, review, now)
    if review.committee_at is not None and at <= review.committee_at:
        await planning.move_committee(work, settings, review, None, None, now)
    moved = await planning.move_meeting(work, settings, review, at, now)
    await work.outbox.revoke(awaits_close(review.id))
    await work.journal.note(
        "meeting-moved", f"review:{moved.id}", at=now, actor=who.person.id, to=at.isoformat()
    )
    return await told(work, settings, tree, before, moved, who, now)


async def _with_committee_held(
    work: Work, settings: Settings, review: Review, now: datetime
) -> Review:
    """A chi ủy that has met does not meet again because its branch meets on another day."""
    held = await committee_of(work, settings, review)
    if held is None or held > now or review.committee_at is not None:
        return review
    return await planning.move_committee(work, settings, review, held, None, now)


async def set_committee_meeting(
    work: Work,
    settings: Settings,
    number: ReviewId,
    at: datetime,
    place: str,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Schedule | None:
    """The chi ủy meets then before this month's meeting, at this place ("": the usual one).

    None while the branch has no rule. Raises NotAllowed; Refusal as month_at_hand does, and for a
    moment that is past or not before the branch's own meeting.
    """
    review = await month_at_hand(work, number, who, tree)
    check_committee(review, at, now)
    before = await facts_of(work, settings, review)
    moved = await planning.move_committee(work, settings, review, at, place or None, now)
    await work.journal.note(
        "committee-moved", f"review:{moved.id}", at=now, actor=who.person.id, to=at.isoformat()
    )
    correction = await told(work, settings, tree, before, moved, who, now)
    return await shown_after(work, settings, moved, who, tree, now, correction)


def check_committee(review: Review, at: datetime, now: datetime) -> None:
    """Raises Refusal unless the chi ủy can meet then: from now on, before the branch does."""
    again = (
        choice("committee-day", f"meeting-committee-day:{review.branch}"),
        choice("meeting-month", f"meeting-month:{review.branch}"),
    )
    if at <= now:
        raise Refusal("meeting-past", choices=again, at=at)
    if at >= review.meeting_at:
        raise Refusal("committee-after-meeting", choices=again, at=at, meeting=review.meeting_at)


async def told(
    work: Work,
    settings: Settings,
    tree: Tree,
    before: Facts,
    review: Review,
    who: Holder,
    now: datetime,
    following: Review | None = None,
) -> Correction | None:
    """Tell whoever knew it as it was `before`; `following`: the next one, if it is cancelled."""
    after = await facts_of(work, settings, review)
    change = Change(before=before, after=after, by=who.person.id, following=following)
    return await tell(work, settings, tree, change, now)


async def shown_after(
    work: Work,
    settings: Settings,
    changed: Review,
    who: Holder,
    tree: Tree,
    now: datetime,
    correction: Correction | None,
) -> Schedule | None:
    """The schedule with the month that was changed, whichever it is."""
    shown = await schedule(work, settings, changed.branch, who, tree, now)
    if shown is None:
        return None
    review = await work.reviews.get(changed.id)
    return replace(
        shown,
        review=review,
        committee_at=await committee_of(work, settings, review),
        ahead=await steps_ahead(work, review),
        correction=correction,
    )


def ways_on(branch: UnitId) -> tuple[Choice, ...]:
    """What somebody may do whose change was refused."""
    return (choice("meeting-month", f"meeting-month:{branch}"), choice("my-tasks", "mine"))
