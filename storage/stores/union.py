"""The resolutions of the commune's youth union."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.ids import NominationId, PersonId, UnitId
from domain.union import UnionResolution
from storage.stores.base import Store, maybe
from storage.tables import union_resolutions

_RESOLUTION = sa.select(
    union_resolutions.c.id,
    union_resolutions.c.nomination_id,
    union_resolutions.c.unit_id,
    union_resolutions.c.number,
    union_resolutions.c.on,
    union_resolutions.c.consulted,
    union_resolutions.c.by_id,
    union_resolutions.c.at,
)
_OF = _RESOLUTION.where(union_resolutions.c.nomination_id == sa.bindparam("nomination"))
_GET = _RESOLUTION.where(union_resolutions.c.id == sa.bindparam("number"))
_OF_UNIT = _RESOLUTION.where(union_resolutions.c.unit_id == sa.bindparam("unit")).order_by(
    union_resolutions.c.on.desc(), union_resolutions.c.id.desc()
)


def _resolution(row: Any) -> UnionResolution:
    own, nomination, unit, number, on, consulted, by, at = row
    return UnionResolution(
        id=own,
        nomination=NominationId(nomination),
        unit=UnitId(unit),
        number=number,
        on=on,
        consulted=consulted,
        by=PersonId(by),
        at=at,
    )


class SqlUnion(Store):
    """The union's resolutions, one row for each nomination in it."""

    async def record(
        self,
        nominations: Sequence[NominationId],
        unit: UnitId,
        *,
        number: str,
        on: date,
        consulted: bool,
        by: PersonId,
        at: datetime,
    ) -> None:
        """Keep one resolution on these nominations; a second on one replaces the first."""
        for nomination in nominations:
            values = {
                "nomination_id": nomination,
                "unit_id": unit,
                "number": number,
                "on": on,
                "consulted": consulted,
                "by_id": by,
                "at": at,
            }
            await self._execute(
                insert(union_resolutions)
                .values(values)
                .on_conflict_do_update(index_elements=["nomination_id"], set_=values)
            )

    async def of(self, nomination: NominationId) -> UnionResolution | None:
        """The resolution on a nomination, if there is one."""
        return maybe(_resolution, (await self._execute(_OF, {"nomination": nomination})).first())

    async def get(self, number: int) -> UnionResolution:
        """The row with this id. Raises LookupError."""
        row = (await self._execute(_GET, {"number": number})).first()
        if row is None:
            raise LookupError(f"no such resolution: {number}")
        return _resolution(row)

    async def of_unit(self, unit: UnitId) -> tuple[UnionResolution, ...]:
        """Everything an organisation resolved, the newest first."""
        return tuple(map(_resolution, await self._execute(_OF_UNIT, {"unit": unit})))
