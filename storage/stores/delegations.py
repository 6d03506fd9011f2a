"""What a secretary asked others to do."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from domain.ids import PersonId, UnitId
from domain.posts import Delegation
from storage.stores.base import Store
from storage.tables import delegations

REVIEW = "review"
_DELEGATION = (
    sa.select(
        delegations.c.id,
        delegations.c.unit_id,
        delegations.c.from_id,
        delegations.c.to_id,
        delegations.c.since,
        delegations.c.until,
    )
    .where(delegations.c.what == REVIEW)
    .order_by(delegations.c.id.desc())
)
_TO = _DELEGATION.where(delegations.c.to_id == sa.bindparam("person"))
_IN_UNIT = _DELEGATION.where(delegations.c.unit_id == sa.bindparam("unit"))


def _delegation(row: Any) -> Delegation:
    number, unit, by, to, since, until = row
    return Delegation(
        id=number, unit=UnitId(unit), by=PersonId(by), to=PersonId(to), since=since, until=until
    )


class SqlDelegations(Store):
    """Who asked whom to prepare and conclude a branch's months."""

    async def add(
        self,
        unit: UnitId,
        by: PersonId,
        to: PersonId,
        since: date,
        until: date | None,
        at: datetime,
    ) -> int:
        """Record what was asked."""
        made = await self._execute(
            sa.insert(delegations)
            .values(
                unit_id=unit, from_id=by, to_id=to, what=REVIEW, since=since, until=until, at=at
            )
            .returning(delegations.c.id)
        )
        return int(made.scalar_one())

    async def to(self, person: PersonId) -> tuple[Delegation, ...]:
        """What was ever asked of this person, the newest first."""
        return tuple(map(_delegation, await self._execute(_TO, {"person": person})))

    async def in_unit(self, unit: UnitId) -> tuple[Delegation, ...]:
        """What was ever asked in this unit, the newest first."""
        return tuple(map(_delegation, await self._execute(_IN_UNIT, {"unit": unit})))

    async def end(self, delegation: int, until: date) -> bool:
        """Give it this end; False if it ends on that day or before already."""
        later = sa.or_(delegations.c.until.is_(None), delegations.c.until > until)
        ended = await self._execute(
            sa.update(delegations)
            .where(delegations.c.id == delegation, later)
            .values(until=sa.case((delegations.c.since > until, delegations.c.since), else_=until))
        )
        return bool(ended.rowcount)
