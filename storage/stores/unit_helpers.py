"""Whom a branch has people call when they need a hand."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.ids import PersonId, UnitId
from services.ports import Helper
from storage.stores.base import Store
from storage.tables import helpers

_OF = sa.select(helpers.c.person_id, helpers.c.phone).where(
    helpers.c.unit_id == sa.bindparam("unit")
)


class SqlHelpers(Store):
    """One helper for each branch."""

    async def of(self, unit: UnitId) -> Helper | None:
        """Whom this branch calls."""
        row = (await self._execute(_OF, {"unit": unit})).first()
        return None if row is None else Helper(PersonId(row[0]), row[1])

    async def name(self, unit: UnitId, helper: Helper) -> None:
        """From now on the branch calls this person."""
        values = {"person_id": helper.person, "phone": helper.phone}
        await self._execute(
            insert(helpers)
            .values(unit_id=unit, **values)
            .on_conflict_do_update(index_elements=["unit_id"], set_=values)
        )

    async def drop(self, unit: UnitId) -> bool:
        """The branch calls nobody of its own any more."""
        gone = await self._execute(sa.delete(helpers).where(helpers.c.unit_id == unit))
        return bool(gone.rowcount)
