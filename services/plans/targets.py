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
from services.plans.standing import term_of, units_split_among
from services.ports import Work
from services.sources.sources import committees


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPlan:
    """A year as an officer sets it; a unit left out of `split` keeps what it has.

    `total` is the committee's year, `term_total` its term; None leaves each as it is.
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
    work: Work, who: Holder, tree: Tree, committee: UnitId, today: date
) -> tuple[Unit, ...]:
    """The units that may be given a part. Raises NotAllowed."""
    require(Action.TARGET, who, tree, committee)
    found = await units_split_among(work, committee, tree)
    return tuple(one for one in found if one.closed_on is None or today < one.closed_on)


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
    *,
    today: date,
) -> None:
    """Set what is new in a plan; a number that stays is not set again. Raises NotAllowed.

    Numbers that do not add up are kept as they are: people decide, and are told.
    """
    allowed = {one.id for one in await splittable(work, who, tree, committee, today)}
    if not allowed >= set(plan.split) or plan.year not in plan.term:
        raise NotAllowed
    # A plan that was renamed names the totals that stay, too.
    stays = {one.year: one.count for one in await _of_term(work, committee, plan.term)}
    whole = stays.get(None) if plan.term_total is None else plan.term_total
    total = stays.get(plan.year) if plan.total is None else plan.total
    wanted: list[tuple[UnitId, int | None, int | None]] = [
        (committee, None, whole),
        (committee, plan.year, total),
        *((unit, plan.year, count) for unit, count in plan.split.items()),
    ]
    for unit, year, count in wanted:
        if count is not None:
            await _set(work, who, plan, unit, year, count, now)


async def _of_term(work: Work, unit: UnitId, term: PlanTerm) -> list[Target]:
    return [one for one in await work.targets.standing([unit]) if one.term == term]


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
        (one for one in await _of_term(work, unit, plan.term) if one.year == year),
        None,
    )
    said = (count, plan.plan_number, plan.plan_on)
    if before is not None and (before.count, before.plan_number, before.plan_on) == said:
        return
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
