"""What units are to reach: targets, each succeeded by the next."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from domain.ids import PersonId, UnitId
from domain.plans.targets import PlanTerm, Target
from storage.stores.base import Store, maybe
from storage.tables import targets

_TARGET = sa.select(
    targets.c.id,
    targets.c.unit_id,
    targets.c.term,
    targets.c.year,
    targets.c.count,
    targets.c.plan_number,
    targets.c.plan_on,
    targets.c.by_id,
    targets.c.at,
).order_by(targets.c.id)
_COUNTS = _TARGET.where(targets.c.void_at.is_(None))
_STANDING = _COUNTS.where(targets.c.unit_id.in_(sa.bindparam("units", expanding=True)))
_OF_YEAR = _COUNTS.where(targets.c.year == sa.bindparam("of_year"))
_HISTORY = _TARGET.where(targets.c.unit_id == sa.bindparam("unit"))


def _target(row: Any) -> Target:
    number, unit, term, year, count, plan_number, plan_on, by, at = row
    return Target(
        id=number,
        unit=UnitId(unit),
        term=PlanTerm.parse(term),
        year=year,
        count=count,
        plan_number=plan_number,
        plan_on=plan_on,
        by=maybe(PersonId, by),
        at=at,
    )


class SqlTargets(Store):
    """What units are to reach. A target is succeeded by another, never edited."""

    async def set(
        self,
        unit: UnitId,
        term: PlanTerm,
        year: int | None,
        count: int,
        *,
        plan_number: str | None,
        plan_on: date | None,
        by: PersonId,
        at: datetime,
    ) -> int:
        """Set a target; the one of the same unit and year, or whole term, ends with it."""
        await self.withdraw(unit, term, year, at)
        made = await self._execute(
            sa.insert(targets)
            .values(
                unit_id=unit,
                term=str(term),
                year=year,
                count=count,
                plan_number=plan_number,
                plan_on=plan_on,
                by_id=by,
                at=at,
            )
            .returning(targets.c.id)
        )
        return int(made.scalar_one())

    async def withdraw(self, unit: UnitId, term: PlanTerm, year: int | None, at: datetime) -> bool:
        """End a target without another; False if there was none. A year's is of whatever term."""
        whole = sa.and_(targets.c.year.is_(None), targets.c.term == str(term))
        gone = await self._execute(
            sa.update(targets)
            .where(
                targets.c.unit_id == unit,
                whole if year is None else targets.c.year == year,
                targets.c.void_at.is_(None),
            )
            .values(void_at=at)
        )
        return gone.rowcount > 0

    async def standing(self, units: Sequence[UnitId]) -> tuple[Target, ...]:
        """The targets of these units that count, in the order set."""
        return tuple(map(_target, await self._execute(_STANDING, {"units": list(units)})))

    async def of_year(self, year: int) -> tuple[Target, ...]:
        """Every unit's target of one year that counts, in the order set."""
        return tuple(map(_target, await self._execute(_OF_YEAR, {"of_year": year})))

    async def history(self, unit: UnitId) -> tuple[Target, ...]:
        """Every target a unit ever had, those that ended too, in the order set."""
        return tuple(map(_target, await self._execute(_HISTORY, {"unit": unit})))
