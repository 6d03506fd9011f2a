"""Who put whom forward."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from domain.candidates import Nomination, NominationState, ReturnReason
from domain.ids import CandidateId, NominationId, PersonId, UnitId
from storage.stores.base import Store, changed, maybe
from storage.stores.merged import entries_of, now_known_as
from storage.tables import candidates, nominations

_NOMINATION = sa.select(
    nominations.c.id,
    now_known_as(nominations.c.candidate_id).label("candidate_id"),
    nominations.c.by_id,
    nominations.c.unit_id,
    nominations.c.state,
    nominations.c.return_reason,
    nominations.c.at,
    nominations.c.decided_at,
)
_WAITING = (
    _NOMINATION.join(candidates, candidates.c.id == nominations.c.candidate_id)
    .where(
        nominations.c.state == NominationState.WAITING.value,
        candidates.c.branch_id.in_(sa.bindparam("branches", expanding=True)),
        candidates.c.locked_at.is_(None),
    )
    .order_by(nominations.c.at, nominations.c.id)
)
_OF = _NOMINATION.where(
    nominations.c.candidate_id.in_(entries_of(sa.bindparam("candidate")))
).order_by(nominations.c.at, nominations.c.id)
_MADE_FOR = _NOMINATION.where(
    nominations.c.unit_id.in_(sa.bindparam("units", expanding=True))
).order_by(nominations.c.at.desc(), nominations.c.id.desc())


def _nomination(row: Any) -> Nomination:
    nomination, candidate, by, unit, state, return_reason, at, decided_at = row
    return Nomination(
        id=NominationId(nomination),
        candidate=CandidateId(candidate),
        by=PersonId(by),
        unit=maybe(UnitId, unit),
        state=NominationState(state),
        return_reason=maybe(ReturnReason, return_reason),
        at=at,
        decided_at=decided_at,
    )


class SqlNominations(Store):
    """Who put whom forward."""

    async def add(
        self,
        candidate: CandidateId,
        by: PersonId,
        unit: UnitId | None,
        reason: str,
        at: datetime,
        *,
        entered_by: PersonId | None = None,
        paper_date: date | None = None,
    ) -> NominationId:
        """Keep a nomination, waiting for the branch's secretary."""
        made = await self._execute(
            sa.insert(nominations)
            .values(
                candidate_id=candidate,
                by_id=by,
                unit_id=unit,
                reason=reason,
                state=NominationState.WAITING.value,
                at=at,
                entered_by=entered_by,
                paper_date=paper_date,
            )
            .returning(nominations.c.id)
        )
        return NominationId(made.scalar_one())

    async def get(self, nomination: NominationId) -> Nomination:
        """The nomination with this id. Raises LookupError."""
        row = (
            await self._execute(
                _NOMINATION.where(nominations.c.id == nomination).with_for_update()
            )
        ).first()
        if row is None:
            raise LookupError(f"no such nomination: {nomination}")
        return _nomination(row)

    async def reason(self, nomination: NominationId) -> str:
        """What was written in favour. Raises LookupError."""
        found = await self._execute(
            sa.select(nominations.c.reason).where(nominations.c.id == nomination)
        )
        reason: str | None = found.scalar()
        if reason is None:
            raise LookupError(f"no such nomination: {nomination}")
        return reason

    async def of(self, candidate: CandidateId) -> tuple[Nomination, ...]:
        """Every nomination of one candidate, the oldest first."""
        rows = await self._execute(_OF, {"candidate": candidate})
        return tuple(map(_nomination, rows))

    async def waiting(self, branches: Sequence[UnitId]) -> tuple[Nomination, ...]:
        """What the secretaries of these branches have still to receive, the oldest first."""
        return tuple(map(_nomination, await self._execute(_WAITING, {"branches": list(branches)})))

    async def made_by(self, person: PersonId) -> tuple[Nomination, ...]:
        """What one person nominated, the newest first."""
        rows = await self._execute(
            _NOMINATION.where(nominations.c.by_id == person).order_by(
                nominations.c.at.desc(), nominations.c.id.desc()
            )
        )
        return tuple(map(_nomination, rows))

    async def made_for(self, units: Sequence[UnitId]) -> tuple[Nomination, ...]:
        """What was nominated in the name of these organisations, the newest first."""
        rows = await self._execute(_MADE_FOR, {"units": list(units)})
        return tuple(map(_nomination, rows))

    async def decide(
        self,
        nomination: NominationId,
        state: NominationState,
        at: datetime,
        reason: ReturnReason | None = None,
    ) -> None:
        """Record what became of a nomination. Raises LookupError."""
        await self._set(
            nomination,
            state=state.value,
            decided_at=at,
            return_reason=None if reason is None else reason.value,
        )

    async def add_reason(self, nomination: NominationId, reason: str, at: datetime) -> None:
        """Add to what was written and hand it in again, waiting from now. Raises LookupError."""
        await self._set(
            nomination,
            reason=nominations.c.reason + "\n" + reason,
            state=NominationState.WAITING.value,
            at=at,
            decided_at=None,
            return_reason=None,
        )

    async def _set(self, nomination: NominationId, **values: object) -> None:
        changed(
            await self._execute(
                sa.update(nominations).where(nominations.c.id == nomination).values(**values)
            ),
            "nomination",
        )
