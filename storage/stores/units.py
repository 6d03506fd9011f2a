"""The tree of units."""

import re
from typing import Any

import sqlalchemy as sa

from domain.ids import UnitId
from domain.roles import Tree
from domain.text import fold
from domain.units import Association, Unit, UnitKind
from services.ports import NewUnit
from storage.stores.base import Store, maybe
from storage.tables import units

_UNIT = sa.select(
    units.c.id,
    units.c.parent_id,
    units.c.branch_id,
    units.c.kind,
    units.c.association,
    units.c.code,
    units.c.name,
    units.c.prefix,
    units.c.signal,
    units.c.grassroots,
    units.c.closed_on,
    units.c.succeeded_by,
)
_GET = _UNIT.where(units.c.id == sa.bindparam("unit"))
_BY_CODE = _UNIT.where(units.c.code == sa.bindparam("code"))
_EVER = _UNIT.where(units.c.kind == sa.bindparam("kind"))
_OF_KIND = _EVER.where(units.c.closed_on.is_(None))
_TREE = sa.select(units.c.id, units.c.parent_id)
_NEXT_NUMBER = (
    sa.update(units)
    .where(units.c.id == sa.bindparam("branch"))
    .values(last_number=units.c.last_number + 1)
    .returning(units.c.last_number)
)


def _unit(row: Any) -> Unit:
    unit, parent, branch, kind, association, code, name, prefix, signal, *road = row
    grassroots, closed_on, succeeded_by = road
    return Unit(
        id=UnitId(unit),
        parent=maybe(UnitId, parent),
        branch=maybe(UnitId, branch),
        kind=UnitKind(kind),
        association=maybe(Association, association),
        code=code,
        name=name,
        prefix=prefix,
        signal=signal,
        grassroots=grassroots,
        closed_on=closed_on,
        succeeded_by=maybe(UnitId, succeeded_by),
    )


def _in_order(unit: Unit) -> list[str | int]:
    """Sort village 10 after village 2."""
    parts = re.split(r"(\d+)", fold(unit.name))
    return [int(part) if at % 2 else part for at, part in enumerate(parts)]


class SqlUnits(Store):
    """The tree of units."""

    async def add(self, unit: NewUnit) -> UnitId:
        """Make a unit."""
        made = await self._execute(
            sa.insert(units)
            .values(
                parent_id=unit.parent,
                branch_id=unit.branch,
                kind=unit.kind.value,
                association=None if unit.association is None else unit.association.value,
                code=unit.code,
                name=unit.name,
                prefix=unit.prefix,
                signal=unit.signal,
            )
            .returning(units.c.id)
        )
        return UnitId(made.scalar_one())

    async def get(self, unit: UnitId) -> Unit:
        """The unit with this id. Raises LookupError."""
        row = (await self._execute(_GET, {"unit": unit})).first()
        if row is None:
            raise LookupError(f"no such unit: {unit}")
        return _unit(row)

    async def by_code(self, code: str) -> Unit | None:
        """The unit with this code."""
        return maybe(_unit, (await self._execute(_BY_CODE, {"code": code})).first())

    async def tree(self) -> Tree:
        """Which unit stands under which, all of them."""
        rows = await self._execute(_TREE)
        return Tree({UnitId(unit): maybe(UnitId, parent) for unit, parent in rows})

    async def of_kind(self, kind: UnitKind) -> tuple[Unit, ...]:
        """The units of a kind that there are, by name."""
        rows = await self._execute(_OF_KIND, {"kind": kind.value})
        return tuple(sorted(map(_unit, rows), key=_in_order))

    async def ever(self, kind: UnitKind) -> tuple[Unit, ...]:
        """Every unit of a kind, those that were merged into another too, by name."""
        rows = await self._execute(_EVER, {"kind": kind.value})
        return tuple(sorted(map(_unit, rows), key=_in_order))

    async def set_signal(self, unit: UnitId, *, signal: bool) -> None:
        """Keep whether its people can usually be reached by phone."""
        await self._execute(sa.update(units).where(units.c.id == unit).values(signal=signal))

    async def set_grassroots(self, unit: UnitId, name: str | None) -> None:
        """Keep the grassroots committee between a branch and the decider; None for none."""
        await self._execute(sa.update(units).where(units.c.id == unit).values(grassroots=name))

    async def next_number(self, branch: UnitId) -> int:
        """Take the branch's next number for a candidate's code. Raises LookupError."""
        number: int | None = (await self._execute(_NEXT_NUMBER, {"branch": branch})).scalar()
        if number is None:
            raise LookupError(f"no such unit: {branch}")
        return number

    async def number_after(self, branch: UnitId, number: int) -> None:
        """Have the numbering go on after this number, unless it is further already."""
        behind = sa.and_(units.c.id == branch, units.c.last_number < number)
        await self._execute(sa.update(units).where(behind).values(last_number=number))
