"""When and where a branch meets, set and shown by those who lead it.

Changing one month is in `meeting_moves` beside this; who hears of a change, in `meeting_told`.
Source: design.md §5 (moving the meeting recomputes all of it; what was said is not said again,
but for one correction in the group).
"""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.cycle import Step
from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.meetings import MeetingRule, NoMeeting
from domain.reviews import Review
from domain.roles import Action, Holder, Tree, reach
from domain.units import Unit, UnitKind
from services.identity import require
from services.meetings.meeting_ahead import committee_of, left_out
from services.meetings.meeting_told import Change, Correction, facts_of, tell
from services.monthly.planning import plan_branch
from services.ports import Work
from services.ports.meetings import MeetingPlan
from services.settings import Settings

SHOWN = (Step.OPEN, Step.NUDGE, Step.PACK, Step.PROMPT)


@dataclass(frozen=True, slots=True)
class StepAhead:
    """A step of the coming meeting as its leaders see it: when it is, or was, said."""

    step: Step
    at: datetime
    said: bool


@dataclass(frozen=True, slots=True)
class Off:
    """A month in which the branch does not meet, and why, if that is on record."""

    review: Review
    why: NoMeeting | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """A branch's rule, its coming meeting, and what will be said before it.

    `committee_at`: when its chi ủy meets before; None where none does. `unfinished` is a month
    whose meeting is past and which is not concluded; `off` the months without a meeting.
    """

    branch: UnitId
    plan: MeetingPlan
    review: Review
    committee_at: datetime | None
    ahead: tuple[StepAhead, ...]
    unfinished: Review | None
    off: tuple[Off, ...]
    correction: Correction | None = None


async def units_led(work: Work, who: Holder, tree: Tree) -> tuple[Unit, ...]:
    """The units whose meetings this person may set: branches first, each kind by name."""
    mine = reach(Action.MEETING, who, tree) | who.speaks_for
    kinds = (UnitKind.BRANCH, UnitKind.ORGANISATION, UnitKind.CHAPTER)
    return tuple(
        [unit for kind in kinds for unit in await work.units.of_kind(kind) if unit.id in mine]
    )


async def schedule(
    work: Work, settings: Settings, branch: UnitId, who: Holder, tree: Tree, now: datetime
) -> Schedule | None:
    """The branch's schedule; None while it has no rule. Raises NotAllowed."""
    await _require(work, branch, who, tree)
    own_plan = await work.meetings.plan(branch)
    planned = await plan_branch(work, settings, branch, now)
    if own_plan is None or planned is None:
        return None
    current = await work.reviews.current(branch)
    past = current is not None and current.meeting_at <= now
    review = planned if current is None or past else current
    return Schedule(
        branch=branch,
        plan=own_plan,
        review=review,
        committee_at=await committee_of(work, settings, review),
        ahead=await steps_ahead(work, review),
        unfinished=current if past else None,
        off=await _off(work, settings, branch, now),
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
    await _require(work, branch, who, tree)
    own_plan = await work.meetings.plan(branch)
    if own_plan is None and rule is None:
        return None
    told = await plan_branch(work, settings, branch, now) if own_plan else None
    before = await facts_of(work, settings, told) if told else None
    base = own_plan or MeetingPlan(rule=_given(rule), place="", has_committee=True)
    new = replace(
        base,
        rule=rule or base.rule,
        place=base.place if place is None else place,
        has_committee=base.has_committee if has_committee is None else has_committee,
    )
    await work.meetings.set_plan(branch, new)
    await work.journal.note("meeting-plan", f"unit:{branch}", at=now, actor=who.person.id)
    made = await schedule(work, settings, branch, who, tree, now)
    if made is None or before is None or before.review.id != made.review.id:
        return made
    after = await facts_of(work, settings, made.review)
    change = Change(before=before, after=after, by=who.person.id)
    return replace(made, correction=await tell(work, settings, tree, change, now))


async def _require(work: Work, branch: UnitId, who: Holder, tree: Tree) -> None:
    require(Action.MEETING, who, tree, branch)
    if (await work.units.get(branch)).kind is not UnitKind.BRANCH:
        raise NotAllowed  # an organisation's own month is in services.meetings.meeting_units


def _given(rule: MeetingRule | None) -> MeetingRule:
    if rule is None:
        raise ValueError("a new plan needs its rule")
    return rule


async def steps_ahead(work: Work, review: Review) -> tuple[StepAhead, ...]:
    """Each step by when it was first said, else by when it will be."""
    said: dict[Step, datetime] = {}
    for step, _, at in await work.agenda.said(review.id):
        said[step] = min(at, said.get(step, at))
    waiting = {
        row.step: row.at for row in await work.agenda.waiting(review.id) if row.person is None
    }
    return tuple(
        StepAhead(step, said.get(step) or waiting[step], step in said)
        for step in SHOWN
        if step in said or step in waiting
    )


async def _off(work: Work, settings: Settings, branch: UnitId, now: datetime) -> tuple[Off, ...]:
    why = await reasons(work, branch)
    found = []
    for period in await left_out(work, branch, now, settings.calendar.zone):
        review = await work.reviews.find(branch, period)
        if review is not None:
            found.append(Off(review, why.get(str(period))))
    return tuple(found)


async def reasons(work: Work, unit: UnitId) -> dict[str, NoMeeting]:
    """Why the unit did not meet, by month ("YYYY-MM"), as last recorded."""
    return {
        detail["period"]: NoMeeting(detail["reason"])
        for _, action, detail in await work.journal.of(f"unit:{unit}")
        if action == "meeting-cancelled"
    }
