"""Each branch's next review, and what is due before and after its meeting.

What others call:

- `plan_branch(work, settings, branch, now)`: the review of the branch's coming meeting, made and
  planned if it is new, moved and planned anew if the rule, the place or an exception says so, else
  left as it is. Cheap; for every branch with a rule once a local day. None: no rule.
- `plan_following(work, settings, review, now)`: when a meeting is past or its month closed, the
  review after it.
- `replan_review(work, settings, review, now)`: plan what is still to be said of this review.

A row of the agenda is for the branch (person None), under the once-key
`branch-<id>:<period>:<step>`. `open` and `nudge` are stored once, at the start of their day; when
such a row falls due the tick marks it "done" and adds one row for each mentor at `moment_for`
their own hour. A row "done" is never planned again, whatever moves; a void one may be.
"""

from collections.abc import Iterable
from datetime import datetime

from domain.cycle import Step, once_key, plan, replan
from domain.ids import PersonId, ReviewId, UnitId
from domain.meetings import Meeting, MeetingException, Period, meeting_in, next_meeting
from domain.reviews import Review, ReviewState
from services.ports import Work
from services.ports.months import MeetingPlan
from services.settings import Settings


async def plan_branch(
    work: Work, settings: Settings, branch: UnitId, now: datetime
) -> Review | None:
    """The review of the branch's coming meeting, with its agenda; None if it has no rule."""
    own_plan = await work.meetings.plan(branch)
    if own_plan is None:
        return None
    newest = await work.reviews.newest(branch)
    current = await work.reviews.current(branch)
    if current is not None and newest is not None and current.id != newest.id:
        await _follow(work, settings, current, own_plan, now)  # put off, or never concluded
    if newest is not None and _is_ahead(newest, now):
        return await _follow(work, settings, newest, own_plan, now)
    meeting = await _after(work, settings, own_plan, branch, newest, now)
    if meeting is None:
        return None
    made = await work.reviews.add(
        branch, meeting.period, meeting.at, await _place(work, own_plan, branch, meeting.period)
    )
    review = await work.reviews.get(made)
    await replan_review(work, settings, review, now)
    return review


async def plan_following(
    work: Work, settings: Settings, review: Review, now: datetime
) -> Review | None:
    """The review after one whose meeting is past or whose month is closed."""
    return await plan_branch(work, settings, review.branch, now)


async def replan_review(work: Work, settings: Settings, review: Review, now: datetime) -> None:
    """Plan what is still to be said of a review, from now on; nothing said is said again.

    What was already due or already waits for one person stays, as long as it still matters.
    """
    waiting = await work.agenda.waiting(review.id)
    said = _when_said(await work.agenda.said(review.id))
    steps = replan(review.meeting_at, settings.calendar, settings.cycle, now=now, said=said)
    await work.agenda.drop_waiting(review.id)
    for step in steps:
        key = once_key(f"branch-{review.branch}", review.period, step.step)
        if step.step in said:  # of a meeting that was then put off
            key = f"{key}:{settings.calendar.day_of(review.meeting_at).isoformat()}"
        await work.agenda.add(
            key,
            review.id,
            step.step,
            at=step.at,
            void_after=step.void_after,
        )
    planned = {step.step for step in steps}
    every = plan(review.meeting_at, settings.calendar, settings.cycle)
    matters_until = {step.step: step.void_after for step in every}
    for row in waiting:
        until = matters_until.get(row.step)
        kept = row.at <= now or row.person is not None
        if kept and row.step not in planned and until is not None and until > now:
            await work.agenda.add(
                row.once_key,
                row.review,
                row.step,
                at=row.at,
                void_after=until,
                person=row.person,
            )


def _is_ahead(review: Review, now: datetime) -> bool:
    return review.state is not ReviewState.CLOSED and review.meeting_at > now


async def _follow(
    work: Work, settings: Settings, review: Review, own_plan: MeetingPlan, now: datetime
) -> Review:
    """Move a meeting still ahead to where the rule and the exceptions now put it.

    A new rule never puts this month's meeting into the past: then it stays where it is.
    """
    if not _is_ahead(review, now):
        return review
    changes = await work.meetings.changes(review.branch)
    changed = changes.get(review.period)
    by_rule = meeting_in(own_plan.rule, review.period, settings.calendar.zone)
    at = changed[0] if changed else by_rule
    at = at if at > now else review.meeting_at
    place = await _place(work, own_plan, review.branch, review.period)
    if (at, place) != (review.meeting_at, review.place):
        await work.reviews.move(review.id, at, place)
    if at == review.meeting_at:
        return await work.reviews.get(review.id)
    return await _planned_anew(work, settings, review.id, now)


async def _planned_anew(work: Work, settings: Settings, review: ReviewId, now: datetime) -> Review:
    moved = await work.reviews.get(review)
    await replan_review(work, settings, moved, now)
    return moved


async def move_meeting(
    work: Work, settings: Settings, review: Review, at: datetime, now: datetime
) -> Review:
    """Hold this month's meeting at another moment, also if its own hour has passed."""
    await work.meetings.change(review.branch, review.period, at, None)
    await work.reviews.move(review.id, at, review.place)
    return await _planned_anew(work, settings, review.id, now)


async def _after(
    work: Work,
    settings: Settings,
    own_plan: MeetingPlan,
    branch: UnitId,
    newest: Review | None,
    now: datetime,
) -> Meeting | None:
    """The first meeting from now on of a month after the newest review's."""
    changes = await work.meetings.changes(branch)
    held = {period: at for period, (at, _) in changes.items()}
    exceptions = [MeetingException(period, at) for period, at in held.items()]
    if newest is not None:
        # next_meeting looks at the month before this one too; those months had their review.
        looked_at = Period.of(settings.calendar.local(now)).previous()
        while looked_at <= newest.period:
            exceptions.append(MeetingException(looked_at, None))
            looked_at = looked_at.next()
    return next_meeting(own_plan.rule, exceptions, now, settings.calendar.zone)


async def _place(work: Work, own_plan: MeetingPlan, branch: UnitId, period: Period) -> str:
    changed = (await work.meetings.changes(branch)).get(period)
    return (changed[1] if changed else None) or own_plan.place


def _when_said(
    said: Iterable[tuple[Step, PersonId | None, datetime]],
) -> dict[Step, datetime]:
    """When each step was said: to the branch as a whole, else to the last person."""
    rows = tuple(said)
    when = {step: at for step, _, at in rows}
    return when | {step: at for step, person, at in rows if person is None}
