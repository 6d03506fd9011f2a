"""How units stand against their targets, as far as somebody may read it.

Nothing is ranked: units stand in the order in which the committee reads them, by name.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from domain.candidates import Candidate
from domain.ids import CandidateId, UnitId
from domain.plans.forecast import Forecast, Walker, forecast
from domain.plans.targets import Counted, PlanTerm, SplitSum, Target, in_years
from domain.roles import Tree
from domain.units import Unit, UnitKind
from services.plans.admitted import admitted, put_forward
from services.plans.among import FINDERS, units_counted
from services.plans.walkers import walkers, ways_of
from services.ports import Work
from services.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitPlan:
    """One unit's year; `two_years`: what it did last year and this.

    Of an organisation `done` are those put forward and received, and `admitted` how many of
    them were admitted in the year.
    """

    unit: Unit
    forecast: Forecast
    two_years: int
    admitted: int

    @property
    def finder(self) -> bool:
        """Whether it finds people for branches, and admits none itself."""
        return self.unit.kind in FINDERS

    @property
    def short(self) -> int:
        """How many are missing: of a branch even if all who can make it do.

        Whom an organisation put forward counts for it already, wherever they stand.
        """
        if not self.finder:
            return self.forecast.short
        return max(0, (self.forecast.target or 0) - self.forecast.done)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteePlan:
    """A committee's year and term; `plan` names its plan, `split` how the branches' add up.

    `term_done`: admitted since the term began; `units`: those with a target or with people.
    """

    unit: Unit
    forecast: Forecast
    two_years: int
    term: PlanTerm | None = None
    term_total: int | None = None
    term_done: int = 0
    plan: Target | None = None
    split: SplitSum | None = None
    units: tuple[UnitPlan, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Ground:
    """What every unit's numbers of one year are taken from, loaded once."""

    year: int
    today: date
    admitted: tuple[Counted, ...]
    targets: dict[UnitId, int]
    people: tuple[Candidate, ...]
    walkers: dict[CandidateId, Walker]


async def ground(
    work: Work,
    settings: Settings,
    year: int,
    today: date,
    only: Sequence[UnitId] | None = None,
) -> Ground:
    """What the numbers of this year, and of the one before, are taken from.

    `only`: the branches whose people are wanted; None: those of all.
    """
    every = await work.units.of_kind(UnitKind.BRANCH)
    branches = [one for one in every if only is None or one.id in only]
    people = await work.candidates.in_branches([one.id for one in branches])
    grassroots = frozenset(one.id for one in branches if one.grassroots is not None)
    return Ground(
        year,
        today,
        await admitted(work, year - 1, year),
        {one.unit: one.count for one in await work.targets.of_year(year)},
        people,
        await walkers(work, settings, people, grassroots),
    )


async def plan_of(
    work: Work, settings: Settings, unit: Unit, tree: Tree, base: Ground
) -> UnitPlan:
    """How one branch or organisation stands."""
    if unit.kind in FINDERS:
        return await _of_finder(work, settings, unit, tree, base)
    done = [one for one in base.admitted if one.unit == unit.id]
    people = [one.id for one in base.people if one.branch == unit.id]
    this_year = in_years(done, base.year, base.year)
    return UnitPlan(
        unit=unit,
        forecast=_forecast(settings, base, base.targets.get(unit.id), len(this_year), people),
        two_years=len(done),
        admitted=len(this_year),
    )


async def _of_finder(
    work: Work, settings: Settings, unit: Unit, tree: Tree, base: Ground
) -> UnitPlan:
    below = sorted(tree.below(unit.id))
    found = await put_forward(work, settings.calendar, below, base.year - 1, base.year)
    theirs = frozenset(await found_by(work, settings, unit.id, tree, base.today))
    this_year = in_years(found, base.year, base.year)
    held = in_years(base.admitted, base.year, base.year)
    on_the_road = [one for one in theirs if one in base.walkers]
    return UnitPlan(
        unit=unit,
        forecast=_forecast(settings, base, base.targets.get(unit.id), len(this_year), on_the_road),
        two_years=len(found),
        admitted=sum(one.candidate in theirs for one in held),
    )


async def found_by(
    work: Work, settings: Settings, unit: UnitId, tree: Tree, today: date
) -> tuple[CandidateId, ...]:
    """Whom an organisation and its chapters ever put forward and a branch received, each once."""
    below = sorted(tree.below(unit))
    found = await put_forward(work, settings.calendar, below, 2000, today.year)
    return tuple(one.candidate for one in found)


def _forecast(
    settings: Settings,
    base: Ground,
    target: int | None,
    done: int,
    people: Iterable[CandidateId],
) -> Forecast:
    ahead = [base.walkers[one] for one in people if one in base.walkers]
    return forecast(base.year, target, done, ahead, ways_of(settings, base.today), base.today)


def total_of(
    settings: Settings,
    base: Ground,
    tree: Tree,
    branches: Sequence[UnitId],
    committee: UnitId | None = None,
) -> Forecast:
    """A committee's own year; without one, the sum of these branches' years."""
    mine = frozenset(branches) if committee is None else tree.below(committee)
    if committee is None:
        targets = [base.targets[one] for one in branches if one in base.targets]
        target = sum(targets) if targets else None
    else:
        target = base.targets.get(committee)
    held = in_years(base.admitted, base.year, base.year)
    people = [one.id for one in base.people if one.branch in mine]
    return _forecast(settings, base, target, sum(one.unit in mine for one in held), people)


async def committee_plan(
    work: Work, settings: Settings, committee: Unit, tree: Tree, base: Ground
) -> CommitteePlan:
    """How a committee stands, with each unit that has a target, people or numbers."""
    this_year = in_years(base.admitted, base.year, base.year)
    had_part = base.targets.keys() | {one.unit for one in this_year}
    every = await units_counted(work, committee.id, tree, had_part)
    plans = [await plan_of(work, settings, one, tree, base) for one in every]
    here = [one for one in base.admitted if tree.lies_under(one.unit, committee.id)]
    total = base.targets.get(committee.id)
    own = await work.targets.standing([committee.id])
    term = term_of(own, base.year)
    whole = next((one for one in own if one.term == term and one.year is None), None)
    return CommitteePlan(
        unit=committee,
        forecast=total_of(settings, base, tree, (), committee.id),
        two_years=len(here),
        term=term,
        term_total=whole.count if whole else None,
        term_done=await _since(work, committee.id, tree, term, base.year),
        plan=whole or next((one for one in own if one.year == base.year), None),
        split=None if total is None else SplitSum(total, _of_branches(plans)),
        units=tuple(one for one in plans if _matters(one)),
    )


def term_of(own: Sequence[Target], year: int) -> PlanTerm | None:
    """The term of a committee's plans in which this year lies; of several the one set last."""
    found = [one for one in own if year in one.term]
    return max(found, key=lambda one: one.id).term if found else None


async def _since(
    work: Work, committee: UnitId, tree: Tree, term: PlanTerm | None, year: int
) -> int:
    if term is None:
        return 0
    found = await admitted(work, term.first, min(term.last, year))
    return sum(tree.lies_under(one.unit, committee) for one in found)


async def term_so_far(
    work: Work, settings: Settings, unit: Unit, tree: Tree, year: int
) -> tuple[PlanTerm, int] | None:
    """The term of the committee above a unit, and what the unit did in it until this year."""
    above = [one for one in tree.parents if one != unit.id and tree.lies_under(unit.id, one)]
    term = term_of(await work.targets.standing(above), year)
    if term is None:
        return None
    first, last = term.first, min(term.last, year)
    if unit.kind in FINDERS:
        below = sorted(tree.below(unit.id))
        return term, len(await put_forward(work, settings.calendar, below, first, last))
    return term, sum(one.unit == unit.id for one in await admitted(work, first, last))


def _of_branches(plans: Iterable[UnitPlan]) -> int:
    return sum(one.forecast.target or 0 for one in plans if not one.finder)


def _matters(one: UnitPlan) -> bool:
    """A closed unit stays for its numbers; an organisation without a target is left out."""
    if one.forecast.target is not None or one.two_years:
        return True
    return not one.finder and one.unit.closed_on is None
