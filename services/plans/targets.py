"""To set targets: a committee's term and plan, a year's total, and its split by unit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.plans.targets import PlanTerm, Target
from domain.roles import Action, Holder, Tree, reach
from domain.units import Unit
from services.identity import require
from services.plans.among import units_counted
from services.plans.standing import term_of
from services.ports import Work
from services.sources.sources import committees


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPlan:
    """A year as an officer sets it; a unit left out of `split` keeps what it has.

    `total` is the committee's year, `term_total` its term; None leaves each as it is. A number of
    0 takes a target back.
    """

    term: PlanTerm
    year: int
    plan_number: str | None = None
    plan_on: date | None = None
    term_total: int | None = None
    total: int | None = None
    split: Mapping[UnitId, int]


async def planned_by(work: Work, who: Holder, tree: Tree) -> tuple[Unit, ...]:
    """The committees whose targets this person sets."""
    mine = reach(Action.TARGET, who, tree)
    return tuple(one for one in await committees(work) if one.id in mine)


async def splittable(
    work: Work, who: Holder, tree: Tree, committee: UnitId, year: int
) -> tuple[Unit, ...]:
    """The units that may be given a part of a year. Raises NotAllowed.

    One that was merged into another since stays among them while it has a target of that year, so
    that the number can be given to whoever took its place.
    """
    require(Action.TARGET, who, tree, committee)
    given = {one.unit for one in await work.targets.of_year(year)}
    return await units_counted(work, committee, tree, given)


async def standing_plan(work: Work, committee: UnitId, year: int) -> Target | None:
    """The committee's plan of the term in which this year lies; None where none is set."""
    own = await work.targets.standing([committee])
    term = term_of(own, year)
    found = [one for one in own if one.term == term]
    return next((one for one in found if one.year is None), found[-1] if found else None)


async def counts_of(work: Work, units: Sequence[UnitId], year: int) -> dict[UnitId, int]:
    """The targets of these units in a year, where one is set."""
    wanted = frozenset(units)
    return {one.unit: one.count for one in await work.targets.of_year(year) if one.unit in wanted}


async def set_plan(
    work: Work,
    who: Holder,
    tree: Tree,
    committee: UnitId,
    plan: YearPlan,
    now: datetime,
) -> None:
    """Set what is new in a plan; a number that stays is not set again. Raises NotAllowed.

    Numbers that do not add up are kept as they are: people decide, and are told.
    """
    allowed = {one.id for one in await splittable(work, who, tree, committee, plan.year)}
    if not allowed >= set(plan.split) or plan.year not in plan.term:
        raise NotAllowed
    wanted = await _totals_that_stay(work, committee, plan)
    if plan.term_total is not None:
        wanted[committee, None] = plan.term_total
    if plan.total is not None:
        wanted[committee, plan.year] = plan.total
    wanted |= {(unit, plan.year): count for unit, count in plan.split.items()}
    await _end_mended(work, committee, plan.term, now)
    for (unit, year), count in wanted.items():
        await _set(work, who, plan, unit, year, count, now)


async def _totals_that_stay(
    work: Work, committee: UnitId, plan: YearPlan
) -> dict[tuple[UnitId, int | None], int]:
    """The committee's numbers that stand under this plan's number and term from now on.

    Those of the term and of the year; of a plan whose years are mended, of every year.
    """
    stays: dict[tuple[UnitId, int | None], int] = {}
    for one in await work.targets.standing([committee]):
        of_this = one.term == plan.term and one.year is None
        mended = plan.term.takes_place_of(one.term)
        kept = mended and (one.year is None or one.year in plan.term)
        if of_this or kept or one.year == plan.year:
            stays[committee, one.year] = one.count
    return stays


async def _end_mended(work: Work, committee: UnitId, term: PlanTerm, now: datetime) -> None:
    """A term whose years were mended has no target of its own any more."""
    for one in await work.targets.standing([committee]):
        if one.year is None and term.takes_place_of(one.term):
            await work.targets.withdraw(committee, one.term, None, now)


async def _set(
    work: Work,
    who: Holder,
    plan: YearPlan,
    unit: UnitId,
    year: int | None,
    count: int,
    now: datetime,
) -> None:
    before = next(
        (
            one
            for one in await work.targets.standing([unit])
            if one.year == year and (year is not None or one.term == plan.term)
        ),
        None,
    )
    said = (plan.term, count, plan.plan_number, plan.plan_on) if count else None
    if said == (
        (before.term, before.count, before.plan_number, before.plan_on) if before else None
    ):
        return
    if count:
        await work.targets.set(
            unit,
            plan.term,
            year,
            count,
            plan_number=plan.plan_number,
            plan_on=plan.plan_on,
            by=who.person.id,
            at=now,
        )
    else:
        await work.targets.withdraw(unit, plan.term, year, now)
    await work.journal.note(
        "target-set",
        f"unit:{unit}",
        at=now,
        actor=who.person.id,
        term=str(plan.term),
        year=year or 0,
        count=count,
        before=before.count if before else -1,
    )
