"""When and where a branch meets, changed by those who lead it; the group hears of it once.

Source: design.md §5 (moving the meeting recomputes all of it; what was said is not said again,
but for one correction in the group).
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.cycle import Step
from domain.errors import Refusal
from domain.ids import UnitId
from domain.meetings import MeetingRule
from domain.messages import Choice, PlaceRef, UnitRef, choice, say_to_group
from domain.reviews import Review, ReviewState
from domain.roles import Action, Holder, Tree, reach
from domain.units import Unit, UnitKind
from services.guards import still_meets
from services.identity import require
from services.planning import move_meeting, plan_branch
from services.ports import Work
from services.ports.months import MeetingPlan
from services.settings import Settings

PUT_OFF_AT_MOST = timedelta(days=60)
SHOWN = (Step.OPEN, Step.NUDGE, Step.PACK, Step.PROMPT)


@dataclass(frozen=True, slots=True)
class Ahead:
    """A step of the coming meeting as its leaders see it: when it is, or was, said."""

    step: Step
    at: datetime
    said: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """A branch's rule, its coming meeting, and what will be said before it.

    `unfinished` is a month whose meeting is past and which is not concluded. `heard`: how the
    group heard of a change, "group" or "by-hand"; None if it had not been told anything.
    """

    branch: UnitId
    plan: MeetingPlan
    review: Review
    ahead: tuple[Ahead, ...]
    unfinished: Review | None = None
    heard: str | None = None


async def branches_led(work: Work, who: Holder, tree: Tree) -> tuple[Unit, ...]:
    """The branches whose meetings this person may set, by name."""
    mine = reach(Action.MEETING, who, tree)
    return tuple(unit for unit in await work.units.of_kind(UnitKind.BRANCH) if unit.id in mine)


async def schedule(
    work: Work, settings: Settings, branch: UnitId, who: Holder, tree: Tree, now: datetime
) -> Schedule | None:
    """The branch's schedule; None while it has no rule. Raises NotAllowed."""
    require(Action.MEETING, who, tree, branch)
    own_plan = await work.meetings.plan(branch)
    review = await plan_branch(work, settings, branch, now)
    if own_plan is None or review is None:
        return None
    current = await work.reviews.current(branch)
    past = current is not None and current.meeting_at <= now
    return Schedule(
        branch=branch,
        plan=own_plan,
        review=review,
        ahead=await _ahead(work, review),
        unfinished=current if past else None,
    )


async def set_plan(
    work: Work,
    settings: Settings,
    branch: UnitId,
    who: Holder,
    tree: Tree,
    now: datetime,
    *,
    rule: MeetingRule | None = None,
    place: str | None = None,
    has_committee: bool | None = None,
) -> Schedule | None:
    """Change the branch's rule, its place, or whether its chi ủy meets before.

    None if there is no rule yet and none is given. Raises NotAllowed.
    """
    require(Action.MEETING, who, tree, branch)
    before = await work.meetings.plan(branch)
    told = await plan_branch(work, settings, branch, now) if before else None
    if before is None and rule is None:
        return None
    base = before or MeetingPlan(rule=_given(rule), place="", has_committee=True)
    after = replace(
        base,
        rule=rule or base.rule,
        place=base.place if place is None else place,
        has_committee=base.has_committee if has_committee is None else has_committee,
    )
    await work.meetings.set_plan(branch, after)
    await work.journal.note("meeting-plan", f"unit:{branch}", at=now, actor=who.person.id)
    made = await schedule(work, settings, branch, who, tree, now)
    if made is None or told is None:
        return made
    return replace(made, heard=await _correct(work, told, made.review, now))


async def set_month(
    work: Work,
    settings: Settings,
    branch: UnitId,
    at: datetime,
    who: Holder,
    tree: Tree,
    now: datetime,
    *,
    unfinished: bool = False,
) -> Schedule | None:
    """Hold one month's meeting at another moment: the coming one, or one past and not concluded.

    Raises NotAllowed; Refusal for a moment that is past or too far away.
    """
    before = await schedule(work, settings, branch, who, tree, now)
    if before is None:
        return None
    if at <= now:
        raise Refusal("meeting-past", choices=_again(branch), at=at)
    if at > now + PUT_OFF_AT_MOST:
        raise Refusal("meeting-too-far", choices=_again(branch), at=at, n=PUT_OFF_AT_MOST.days)
    target = before.unfinished if unfinished else before.review
    if target is None:
        raise Refusal("meeting-concluded", choices=_again(branch))
    moved = await move_meeting(work, settings, target, at, now)
    await work.journal.note(
        "meeting-moved", f"review:{moved.id}", at=now, actor=who.person.id, to=at.isoformat()
    )
    heard = await _correct(work, target, moved, now)
    return replace(before, review=moved, ahead=await _ahead(work, moved), heard=heard)


def _again(branch: UnitId) -> tuple[Choice, ...]:
    return (choice("meeting-month", f"meeting-month:{branch}"), choice("my-tasks", "mine"))


def _given(rule: MeetingRule | None) -> MeetingRule:
    if rule is None:
        raise ValueError("a new plan needs its rule")
    return rule


async def _ahead(work: Work, review: Review) -> tuple[Ahead, ...]:
    said = {step: at for step, person, at in await work.agenda.said(review.id) if person is None}
    waiting = {
        row.step: row.at for row in await work.agenda.waiting(review.id) if row.person is None
    }
    return tuple(
        Ahead(step, said.get(step) or waiting[step], step in said)
        for step in SHOWN
        if step in said or step in waiting
    )


async def _correct(work: Work, before: Review, after: Review, now: datetime) -> str | None:
    """One correction for those who were told the old hour or place."""
    same = (before.meeting_at, before.place) == (after.meeting_at, after.place)
    if same or before.id != after.id or not await _was_told(work, before):
        return None
    group = await work.chats.of_unit(after.branch)
    if group is None:
        return "by-hand"
    await work.outbox.to_group(
        group.id,
        say_to_group(
            "meeting-moved",
            branch=UnitRef(after.branch),
            month=after.period.month,
            at=after.meeting_at,
            place=say_to_group("meeting-place", place=PlaceRef(after.id)) if after.place else (),
        ),
        at=now,
        void_after=after.meeting_at,
        guard=still_meets(after.id, after.meeting_at),
    )
    return "group"


async def _was_told(work: Work, review: Review) -> bool:
    if review.state is ReviewState.CLOSED:
        return False
    steps = {step for step, _, _ in await work.agenda.said(review.id)}
    return review.told_group or Step.PROMPT in steps
