"""The months of organisations and of the committee, put on the agenda ahead."""

from dataclasses import replace
from datetime import datetime

from domain.cycle import Planned, Step, once_key
from domain.ids import UnitId
from domain.meetings import Period, next_meeting
from domain.unit_cycle import chapter_step, committee_step, digest_step
from domain.units import UnitKind
from services.monthly.steps import STEPS
from services.ports import Work
from services.ports.meetings import exceptions
from services.settings import Settings


async def plan_units(work: Work, settings: Settings, now: datetime) -> None:
    """See that every organisation with a rule, and the committee, have their next steps planned.

    Cheap, and harmless to repeat: a step not yet said takes its newest time.
    """
    if Step.CHAPTER in STEPS:
        for unit in await work.meetings.planned_organisations():
            await plan_organisation(work, settings, unit, now)
    for committee in await work.units.of_kind(UnitKind.COMMITTEE):
        await _plan_committee(work, settings, committee.id, now)


async def plan_organisation(work: Work, settings: Settings, unit: UnitId, now: datetime) -> None:
    """Plan what this organisation is asked before its next meeting; nothing without a rule."""
    own_plan = await work.meetings.plan(unit)
    if own_plan is None or Step.CHAPTER not in STEPS:
        return
    changes = await work.meetings.changes(unit)
    for period, change in changes.items():
        if change.cancelled:
            await _drop(work, unit, period)
    calendar = settings.calendar
    meeting = next_meeting(own_plan.rule, exceptions(changes), now, calendar.zone)
    if meeting is None:
        return
    step = chapter_step(meeting.at, calendar, settings.cycle)
    if step.at < now:  # the meeting is ahead and nobody was asked: now is not too late
        step = replace(step, at=calendar.next_decent(now))
    await _plan(work, settings, unit, meeting.period, step, now)


async def _drop(work: Work, unit: UnitId, period: Period) -> None:
    for row in await work.agenda.waiting_in(unit, period):
        if row.step is Step.CHAPTER:
            await work.agenda.done(row.id, "void")


async def _plan_committee(work: Work, settings: Settings, unit: UnitId, now: datetime) -> None:
    calendar, cycle = settings.calendar, settings.cycle
    month = Period.of(calendar.day_of(now))
    # Last month's digest may still be ahead in the first days of this one.
    for period in (month.previous(), month):
        await _plan(work, settings, unit, period, committee_step(period, calendar, cycle), now)
        await _plan(work, settings, unit, period, digest_step(period, calendar, cycle), now)


async def _plan(
    work: Work, settings: Settings, unit: UnitId, period: Period, step: Planned, now: datetime
) -> None:
    """Nobody missed what was due before anybody planned it: it is not said late."""
    today = settings.calendar.day_of(now)
    if step.step not in STEPS or settings.calendar.day_of(step.at) < today:
        return
    await work.agenda.add(
        once_key(f"unit-{unit}", period, step.step),
        unit=unit,
        period=period,
        step=step.step,
        at=step.at,
        void_after=step.void_after,
    )
