"""An organisation's or a chapter's own monthly meeting: when, where, and a month without one.

No review hangs on it; whoever asks an organisation something of its month asks here for its day
(services.meetings.meeting_ahead).
"""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.errors import NotAllowed, Refusal
from domain.ids import UnitId
from domain.meetings import MeetingRule, NoMeeting, Period
from domain.messages import Choice, choice
from domain.roles import Action, Holder, Tree
from domain.units import UnitKind
from services.identity import require
from services.meetings.meeting_ahead import Ahead, left_out, meeting_ahead
from services.meetings.meeting_limits import check_moment
from services.monthly.unit_planning import plan_organisation
from services.organisations.organisations import stands_in
from services.ports import Work
from services.ports.meetings import MeetingChange, MeetingPlan
from services.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSchedule:
    """A unit's rule, its coming meeting, and the months ahead in which it does not meet.

    `instead`: it is shown to somebody who stands in for its leader.
    """

    unit: UnitId
    plan: MeetingPlan
    coming: Ahead | None
    left_out: tuple[Period, ...]
    instead: bool = False


async def own_schedule(
    work: Work, settings: Settings, unit: UnitId, who: Holder, tree: Tree, now: datetime
) -> OwnSchedule | None:
    """The unit's schedule; None while it has no rule. Raises NotAllowed."""
    await _require(work, unit, who, tree)
    own_plan = await work.meetings.plan(unit)
    if own_plan is None:
        return None
    zone = settings.calendar.zone
    return OwnSchedule(
        unit=unit,
        plan=own_plan,
        coming=await meeting_ahead(work, unit, now, zone),
        left_out=await left_out(work, unit, now, zone),
        instead=await stands_in(work, who.person.id, unit, settings.calendar.day_of(now)),
    )


async def set_own_plan(
    work: Work,
    settings: Settings,
    unit: UnitId,
    who: Holder,
    tree: Tree,
    now: datetime,
    *,
    rule: MeetingRule | None = None,
    place: str | None = None,
) -> None:
    """Change the unit's rule or its place.

    Raises NotAllowed; ValueError if there is no rule yet and none is given.
    """
    await _require(work, unit, who, tree)
    before = await work.meetings.plan(unit)
    base = before or MeetingPlan(rule=_given(rule), place="", has_committee=False)
    made = replace(base, rule=rule or base.rule, place=base.place if place is None else place)
    await work.meetings.set_plan(unit, made)
    await work.journal.note("meeting-plan", f"unit:{unit}", at=now, actor=who.person.id)
    await plan_organisation(work, settings, unit, now)


async def _require(work: Work, unit: UnitId, who: Holder, tree: Tree) -> None:
    if unit not in who.speaks_for:  # also whoever stands in for a leader who is not at hand
        require(Action.MEETING, who, tree, unit)
    if (await work.units.get(unit)).kind is UnitKind.BRANCH:
        raise NotAllowed  # a branch's month is in services.meetings.meeting


def _given(rule: MeetingRule | None) -> MeetingRule:
    if rule is None:
        raise ValueError("a new plan needs its rule")
    return rule


async def move_own(
    work: Work,
    settings: Settings,
    unit: UnitId,
    period: Period,
    at: datetime,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> None:
    """Hold one month's meeting at this moment, also one that was left out.

    Raises NotAllowed; Refusal for a moment that is past or too far away.
    """
    await _require(work, unit, who, tree)
    check_moment(at, now, _again(unit))
    changed = await work.meetings.change_in(unit, period)
    await work.meetings.change(unit, period, replace(changed, at=at, cancelled=False))
    await work.journal.note(
        "meeting-moved",
        f"unit:{unit}",
        at=now,
        actor=who.person.id,
        period=str(period),
        to=at.isoformat(),
    )
    await plan_organisation(work, settings, unit, now)


async def leave_out(
    work: Work,
    settings: Settings,
    unit: UnitId,
    period: Period,
    why: NoMeeting,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> None:
    """The unit does not meet in this month. Raises NotAllowed."""
    await _require(work, unit, who, tree)
    await work.meetings.change(unit, period, MeetingChange(cancelled=True))
    await work.journal.note(
        "meeting-cancelled",
        f"unit:{unit}",
        at=now,
        actor=who.person.id,
        period=str(period),
        reason=why.value,
    )
    await plan_organisation(work, settings, unit, now)


def coming(shown: OwnSchedule) -> Ahead:
    """The unit's coming meeting. Raises Refusal where none is known to lie ahead."""
    if shown.coming is None:
        raise Refusal("own-meeting-none")
    return shown.coming


def _again(unit: UnitId) -> tuple[Choice, ...]:
    return (choice("meeting-month", f"own-meeting-month:{unit}"), choice("my-tasks", "mine"))
