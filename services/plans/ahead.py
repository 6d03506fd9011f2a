"""Targets of the years to come: read as soon as they are set, before their year begins."""

from domain.messages import Message, say
from domain.roles import Tree
from domain.units import Unit, UnitKind
from services.plans.among import FINDERS
from services.plans.plan_words import split_line
from services.ports import Work


async def ahead_lines(work: Work, unit: Unit, tree: Tree, year: int) -> tuple[Message, ...]:
    """A unit's targets of later years; of a committee also how its branches' add up."""
    key = "target-ahead-finder" if unit.kind in FINDERS else "target-ahead"
    lines: list[Message] = []
    for one in sorted(
        await work.targets.standing([unit.id]), key=lambda one: (one.year or 0, one.id)
    ):
        if one.year is None or one.year <= year:
            continue
        lines.append(say(key, year=one.year, n=one.count))
        if unit.kind is UnitKind.COMMITTEE:
            parts = await _of_branches(work, unit, tree, one.year)
            lines.append(split_line(one.count, parts))
    return tuple(lines)


async def _of_branches(work: Work, committee: Unit, tree: Tree, year: int) -> int:
    branches = {one.id for one in await work.units.of_kind(UnitKind.BRANCH)}
    mine = branches & tree.below(committee.id)
    return sum(one.count for one in await work.targets.of_year(year) if one.unit in mine)
