"""Moves from one branch to another."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from domain.candidates import Stage
from domain.ids import CandidateId, PersonId, UnitId
from domain.transfers import Transfer, TransferReason
from storage.stores.base import Store, maybe
from storage.stores.merged import entries_of, now_known_as
from storage.tables import transfers

_known = now_known_as(transfers.c.candidate_id)
_TRANSFER = sa.select(
    transfers.c.id,
    _known,
    transfers.c.from_id,
    transfers.c.to_id,
    transfers.c.before,
    transfers.c.on,
    transfers.c.reason,
    transfers.c.at,
    transfers.c.by_id,
)
_BY_DAY = (transfers.c.on, transfers.c.id)


def _transfer(row: Any) -> Transfer:
    number, candidate, before, after, stage, on, reason, at, by = row
    return Transfer(
        id=number,
        candidate=CandidateId(candidate),
        before=UnitId(before),
        after=maybe(UnitId, after),
        stage=Stage(stage),
        on=on,
        reason=TransferReason(reason),
        at=at,
        by=maybe(PersonId, by),
    )


class SqlTransfers(Store):
    """Who moved from where to where; nothing is ever overwritten."""

    async def add(
        self,
        candidate: CandidateId,
        *,
        before: UnitId,
        after: UnitId | None,
        place: str | None,
        stage: Stage,
        on: date,
        reason: TransferReason,
        by: PersonId,
        at: datetime,
    ) -> int:
        """Record a move; returns its number."""
        values = {
            "candidate_id": candidate,
            "from_id": before,
            "to_id": after,
            "to_place": place,
            "before": stage.value,
            "on": on,
            "reason": reason.value,
            "by_id": by,
            "at": at,
        }
        made = await self._execute(sa.insert(transfers).values(values).returning(transfers.c.id))
        return int(made.scalar_one())

    async def get(self, transfer: int) -> Transfer:
        """The move with this number. Raises LookupError."""
        row = (await self._execute(_TRANSFER.where(transfers.c.id == transfer))).first()
        if row is None:
            raise LookupError(f"no such transfer: {transfer}")
        return _transfer(row)

    async def of(self, candidate: CandidateId) -> tuple[Transfer, ...]:
        """Every move of this person, by day."""
        mine = transfers.c.candidate_id.in_(entries_of(sa.bindparam("candidate")))
        found = _TRANSFER.where(mine).order_by(*_BY_DAY)
        return tuple(map(_transfer, await self._execute(found, {"candidate": candidate})))

    async def of_many(self, candidates: Sequence[CandidateId]) -> tuple[Transfer, ...]:
        """The same of several people."""
        if not candidates:
            return ()
        found = _TRANSFER.where(_known.in_(list(candidates))).order_by(*_BY_DAY)
        return tuple(map(_transfer, await self._execute(found)))

    async def from_branches(self, branches: Sequence[UnitId]) -> tuple[Transfer, ...]:
        """Every move out of one of these branches, by day: what happened there stays theirs."""
        if not branches:
            return ()
        found = _TRANSFER.where(transfers.c.from_id.in_(list(branches))).order_by(*_BY_DAY)
        return tuple(map(_transfer, await self._execute(found)))
