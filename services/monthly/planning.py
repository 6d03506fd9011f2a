"""Each branch's next review, and what is due before and after its meeting.

What others call:

- `plan_branch(work, settings, branch, now)`: the review of the branch's coming meeting, made and
  planned if it is new, moved and planned anew if the rule, the place or an exception says so, else
  left as it is. Cheap; for every branch with a rule once a local day. None: no rule.
- `plan_following(work, settings, review, now)`: when a meeting is past or its month closed, the
  review after it.
- `replan_review(work, settings, review, now)`: plan what is still to be said of this review.
- `move_meeting`, `move_committee`, `cancel_meeting`: what a branch decides of one month.

A row of the agenda is for the branch (person None), under the once-key
`branch-<id>:<period>:<step>`, stored at the start of its day. When it falls due the tick marks it
"done" and adds one row for each reader at `moment_for` their own hour. A row "done" is never
planned again, whatever moves; a void one may be. Only what `steps` can say is planned.
"""

from dataclasses import replace
from datetime import datetime

from domain.cycle import Step
from domain.ids import ReviewId, UnitId
from domain.meetings import Meeting, MeetingException, Period, meeting_in, next_meeting
from domain.reviews import Review, ReviewState
from services.monthly.replanning import replan_review
from services.ports import Work
from services.ports.meetings import MeetingChange, MeetingPlan, exceptions
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
    changed = await work.meetings.change_in(branch, meeting.period)
    if changed.committee_at is not None or changed.committee_place is not None:
        await work.reviews.move_committee(made, changed.committee_at, changed.committee_place)
    return await _planned_anew(work, settings, made, now)


async def plan_following(
    work: Work, settings: Settings, review: Review, now: datetime
) -> Review | None:
    """The review after one whose meeting is past or whose month is closed."""
    return await plan_branch(work, settings, review.branch, now)


def _is_ahead(review: Review, now: datetime) -> bool:
    return review.takes_reports() and review.meeting_at > now


async def _follow(
    work: Work, settings: Settings, review: Review, own_plan: MeetingPlan, now: datetime
) -> Review:
    """Move a meeting still ahead to where the rule and the exceptions now put it.

    A new rule never puts this month's meeting into the past: then it stays where it is.
    """
    if not _is_ahead(review, now):
        return review
    changes = await work.meetings.changes(review.branch)
    changed = changes.get(review.period, MeetingChange())
    by_rule = meeting_in(own_plan.rule, review.period, settings.calendar.zone)
    at = changed.at or by_rule
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
    """Hold this month's meeting at another moment, also if its own hour has passed.

    A cancelled meeting is held after all.
    """
    changed = await work.meetings.change_in(review.branch, review.period)
    await work.meetings.change(
        review.branch, review.period, replace(changed, at=at, cancelled=False)
    )
    await work.reviews.move(review.id, at, review.place)
    if review.state is ReviewState.CANCELLED:
        said = await work.agenda.said(review.id)
        asked = any(step is Step.OPEN for step, _person, _at in said)
        state = ReviewState.OPEN if asked else ReviewState.PLANNED
        await work.reviews.set_state(review.id, state, now, None)
    return await _planned_anew(work, settings, review.id, now)


async def move_committee(
    work: Work,
    settings: Settings,
    review: Review,
    at: datetime | None,
    place: str | None,
    now: datetime,
) -> Review:
    """Have the chi ủy meet then and there before this month's meeting; None: as usual."""
    changed = await work.meetings.change_in(review.branch, review.period)
    await work.meetings.change(
        review.branch, review.period, replace(changed, committee_at=at, committee_place=place)
    )
    await work.reviews.move_committee(review.id, at, place)
    return await _planned_anew(work, settings, review.id, now)


async def cancel_meeting(
    work: Work, settings: Settings, review: Review, now: datetime
) -> Review | None:
    """Hold no meeting this month: nothing more is said of it; returns the month after, planned.

    What mentors report from now on belongs to the branch's next month. None: no rule, no month.
    """
    changed = await work.meetings.change_in(review.branch, review.period)
    await work.meetings.change(review.branch, review.period, replace(changed, cancelled=True))
    await work.reviews.set_state(review.id, ReviewState.CANCELLED, now, None)
    await work.agenda.drop_waiting(review.id)
    return await plan_following(work, settings, review, now)


async def _after(
    work: Work,
    settings: Settings,
    own_plan: MeetingPlan,
    branch: UnitId,
    newest: Review | None,
    now: datetime,
) -> Meeting | None:
    """The first meeting from now on of a month after the newest review's."""
    held = list(exceptions(await work.meetings.changes(branch)))
    if newest is not None:
        # next_meeting looks at the month before this one too; those months had their review.
        looked_at = Period.of(settings.calendar.local(now)).previous()
        while looked_at <= newest.period:
            held.append(MeetingException(looked_at, None))
            looked_at = looked_at.next()
    return next_meeting(own_plan.rule, held, now, settings.calendar.zone)


async def _place(work: Work, own_plan: MeetingPlan, branch: UnitId, period: Period) -> str:
    return (await work.meetings.change_in(branch, period)).place or own_plan.place
