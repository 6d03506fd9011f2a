"""Targets and what time still allows, in words; a unit never stands beside another as better."""

from collections.abc import Mapping, Sequence
from datetime import date

from domain.candidates import Stage
from domain.ids import UnitId
from domain.messages import Argument, Code, Message, Term, UnitRef, say
from domain.plans.forecast import Forecast, Ways, next_chance
from domain.plans.targets import PlanTerm
from domain.roles import Tree
from domain.units import Unit
from services.parts import Line
from services.plans.admitted import admitted
from services.plans.standing import CommitteePlan, UnitPlan
from services.ports import Work

LINE_SIZE = 95  # characters of the longest line on a unit, beside its name


async def target_line(work: Work, unit: UnitId, year: int) -> tuple[Message, ...]:
    """A branch's target of a year and what was done, for a line of text; nothing without one."""
    target = next((one for one in await work.targets.of_year(year) if one.unit == unit), None)
    if target is None:
        return ()
    done = sum(one.unit == unit for one in await admitted(work, year, year))
    return (say("target-line", year=year, done=done, total=target.count),)


async def sum_line(
    work: Work, tree: Tree, branches: Sequence[UnitId], committee: UnitId | None, year: int
) -> tuple[Message, ...]:
    """A committee's target of a year and what was done; without one, the sum of these branches.

    Nothing where no target is set.
    """
    mine = frozenset(branches) if committee is None else tree.below(committee)
    named = frozenset(branches) if committee is None else {committee}
    targets = [one.count for one in await work.targets.of_year(year) if one.unit in named]
    if not targets:
        return ()
    done = sum(one.unit in mine for one in await admitted(work, year, year))
    total = sum(targets)
    return (say("target-branch-goal", year=year, done=done, total=total, held=done),)


def unit_page(
    plan: UnitPlan,
    ways: Ways,
    today: date,
    so_far: tuple[PlanTerm, int] | None,
    ahead: Sequence[Message],
) -> Message:
    """One branch's or organisation's page.

    `so_far`: a term, and what was done in it; `ahead`: the targets of years to come.
    """
    found = plan.forecast
    two = two_years(plan.two_years, found.year, finder=plan.finder)
    return say(
        "target-finder" if plan.finder else "target-branch",
        unit=UnitRef(plan.unit.id),
        day=today,
        year=found.year,
        target=goal(plan),
        done=(*_so_far(so_far, finder=plan.finder), two, *ahead),
        stages=stage_lines(found.stages),
        can=can_lines(plan),
        named=name_by(ways, today, grassroots=plan.unit.grassroots is not None),
    )


def _so_far(so_far: tuple[PlanTerm, int] | None, *, finder: bool) -> tuple[Message, ...]:
    if so_far is None:
        return ()
    term, done = so_far
    key = "target-so-far-finder" if finder else "target-so-far"
    return (say(key, term=Code(str(term)), done=done),)


def goal(plan: UnitPlan) -> Message:
    """The target and what was done, or only what was done."""
    found = plan.forecast
    kind = "finder" if plan.finder else "branch"
    if found.target is None:
        return say(f"target-{kind}-none", year=found.year, done=found.done, held=plan.admitted)
    return say(
        f"target-{kind}-goal",
        year=found.year,
        done=found.done,
        total=found.target,
        held=plan.admitted,
    )


def short_lines(plan: UnitPlan) -> tuple[Message, ...]:
    """The target, who is on the road, and how many the time left allows."""
    found = plan.forecast
    return (goal(plan), say("target-pipeline", n=found.pipeline), *can_lines(plan))


def year_line(found: Forecast) -> Message:
    """How many were admitted in a year, and of how many if a target is set."""
    if found.target is None:
        return say("target-branch-none", year=found.year, done=found.done, held=found.done)
    return say(
        "target-branch-goal",
        year=found.year,
        done=found.done,
        total=found.target,
        held=found.done,
    )


def two_years(count: int, year: int, *, finder: bool = False) -> Message:
    """What was done last year and this."""
    key = "target-two-finder" if finder else "target-two"
    return say(key, before=year - 1, year=year, n=count)


def stage_lines(stages: Mapping[Stage, int]) -> tuple[Message, ...]:
    """How many stand at each stage, a line each; one line where there is nobody."""
    lines = tuple(
        say("target-stage", stage=Term(f"stage-{stage.value}"), n=n) for stage, n in stages.items()
    )
    return lines or (say("target-nobody"),)


def can_lines(plan: UnitPlan) -> tuple[Message, ...]:
    """How many the time left allows; of an organisation also how many it is still to find."""
    found = plan.forecast
    if not plan.finder:
        return _can(found)
    can = (say("target-can", n=found.can, year=found.year),) if found.can else ()
    return (*can, say("target-finder-left", n=plan.short)) if plan.short else can


def _can(found: Forecast) -> tuple[Message, ...]:
    """How many the time left allows; nothing once the target is reached."""
    if found.reached and found.target is not None:
        return ()
    if found.target is None:
        return (say("target-can", n=found.can, year=found.year),) if found.can else ()
    return (say("target-can-short", n=found.can, year=found.year, missing=found.short),)


def name_by(ways: Ways, today: date, *, grassroots: bool = False) -> Message:
    """Until when the next person must be named, in the first year in which that is possible."""
    year, day = next_chance(ways, today, grassroots=grassroots)
    return say("target-name-by", year=year, day=day)


def unit_line(plan: UnitPlan) -> Line:
    """One unit's line in a list."""
    found = plan.forecast
    args: dict[str, Argument] = {
        "unit": UnitRef(plan.unit.id),
        "gone": merged_into(plan.unit),
        "done": found.done,
        "pipeline": found.pipeline,
        "can": found.can,
    }
    kind = "finder" if plan.finder else "unit"
    if found.target is None:
        return _sized(say(f"target-{kind}-line-none", **args), plan.unit)
    return _sized(say(f"target-{kind}-line", total=found.target, **args), plan.unit)


def _sized(message: Message, unit: Unit) -> Line:
    names = 1 if unit.succeeded_by is None else 2
    return Line(message, names * len(unit.name) + LINE_SIZE)


def merged_into(unit: Unit) -> tuple[Message, ...]:
    """Beside the name of a branch that is no more: what it was merged into."""
    if unit.succeeded_by is None:
        return ()
    return (say("target-merged", into=UnitRef(unit.succeeded_by)),)


def committee_lines(plan: CommitteePlan) -> tuple[Message, ...]:
    """The committee's own numbers: its term and plan, the year, two years, and the split."""
    found = plan.forecast
    lines = []
    if plan.term is not None:
        lines.append(_term(plan))
    lines.append(year_line(found))
    lines.append(two_years(plan.two_years, found.year))
    if plan.split is not None:
        lines.append(split_line(plan.split.total, plan.split.parts))
    lines.append(say("target-pipeline", n=found.pipeline))
    return (*lines, *_can(found))


def _term(plan: CommitteePlan) -> Message:
    term = Code(str(plan.term))
    if plan.term_total is None:
        return say("target-term-none", term=term, done=plan.term_done, plan=named_plan(plan))
    return say(
        "target-term",
        term=term,
        done=plan.term_done,
        total=plan.term_total,
        plan=named_plan(plan),
    )


def named_plan(plan: CommitteePlan) -> tuple[Message, ...]:
    """The plan's number and date, as far as they are on record."""
    if plan.plan is None or plan.plan.plan_number is None:
        return ()
    number = Code(plan.plan.plan_number)
    if plan.plan.plan_on is None:
        return (say("target-plan", number=number),)
    return (say("target-plan-dated", number=number, day=plan.plan.plan_on),)


def split_line(total: int, parts: int) -> Message:
    """Whether the branches' numbers add up to the committee's; said, never refused."""
    if parts == total:
        return say("target-split-fits", parts=parts)
    if parts < total:
        return say("target-split-left", parts=parts, total=total, n=total - parts)
    return say("target-split-over", parts=parts, total=total, n=parts - total)
