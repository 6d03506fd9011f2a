"""Among which units a committee's target is split, and who of them finds people for others."""

from collections.abc import Container

from domain.ids import UnitId
from domain.roles import Tree
from domain.units import Unit, UnitKind
from services.ports import Work

SPLIT_AMONG = (UnitKind.BRANCH, UnitKind.ORGANISATION, UnitKind.CHAPTER)
FINDERS = frozenset({UnitKind.ORGANISATION, UnitKind.CHAPTER})


async def units_counted(
    work: Work, committee: UnitId, tree: Tree, had_part: Container[UnitId]
) -> tuple[Unit, ...]:
    """The units among which the target is split, and those merged since that had part in the year.

    What a branch was to do and did stays its own, so that the lines add up to the committee's.
    """
    there = [one for kind in SPLIT_AMONG for one in await work.units.of_kind(kind)]
    ever = [one for kind in SPLIT_AMONG for one in await work.units.ever(kind)]
    gone = [one for one in ever if one.closed_on is not None and one.id in had_part]
    return tuple(one for one in (*there, *gone) if tree.lies_under(one.id, committee))
