"""Which unit stands today for one that was merged into another, and which ones it stands for."""

from collections.abc import Iterable, Mapping

from domain.ids import UnitId
from domain.unit_changes import successor
from domain.units import UnitKind
from services.ports import Work


async def unit_today(work: Work, unit: UnitId) -> UnitId:
    """The unit itself, or what it was merged into in the end."""
    if (await work.units.get(unit)).succeeded_by is None:
        return unit
    return successor(unit, await _followed(work))


async def with_former(work: Work, units: Iterable[UnitId]) -> tuple[UnitId, ...]:
    """These units and all the branches whose place they took, by number."""
    known = set(units)
    followed = await _followed(work)
    former = {one for one in followed if successor(one, followed) in known}
    return tuple(sorted(known | former))


async def _followed(work: Work) -> Mapping[UnitId, UnitId | None]:
    return {one.id: one.succeeded_by for one in await work.units.ever(UnitKind.BRANCH)}
