"""What happened to many people, counted at once."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

import sqlalchemy as sa

from domain.candidates import NominationState
from domain.ids import CandidateId, UnitId
from domain.plans.targets import Counted
from domain.road.events import Milestone
from storage.stores.base import Store
from storage.stores.merged import now_known_as
from storage.tables import candidates, introducers, milestones, moves, nominations

_MANY: sa.BindParameter[object] = sa.bindparam("candidates", expanding=True)
_SHOWN = (candidates.c.merged_into.is_(None), candidates.c.locked_at.is_(None))
_HAPPENED = (
    sa.select(candidates.c.id, milestones.c.on, candidates.c.branch_id)
    .select_from(milestones)
    .join(candidates, now_known_as(milestones.c.candidate_id) == candidates.c.id)
    .where(
        milestones.c.kind == sa.bindparam("happened"),
        milestones.c.void_at.is_(None),
        milestones.c.on >= sa.bindparam("since"),
        milestones.c.on < sa.bindparam("until"),
        *_SHOWN,
    )
    .order_by(milestones.c.on, milestones.c.id)
)
_PUT_FORWARD = (
    sa.select(candidates.c.id, nominations.c.unit_id, nominations.c.at)
    .select_from(nominations)
    .join(candidates, now_known_as(nominations.c.candidate_id) == candidates.c.id)
    .where(
        nominations.c.unit_id.in_(sa.bindparam("units", expanding=True)),
        nominations.c.state == NominationState.RECEIVED.value,
        nominations.c.at >= sa.bindparam("since"),
        nominations.c.at < sa.bindparam("until"),
        *_SHOWN,
    )
    .order_by(nominations.c.at, nominations.c.id)
)
_MOVER = now_known_as(moves.c.candidate_id)
_NEWEST_MOVES = (
    sa.select(_MOVER, sa.func.max(moves.c.on)).where(_MOVER.in_(_MANY)).group_by(_MOVER)
)
_KNOWN_SINCE = (
    sa.select(introducers.c.candidate_id, introducers.c.known_since)
    .where(
        introducers.c.candidate_id.in_(_MANY),
        introducers.c.known_since.is_not(None),
        introducers.c.until.is_(None),
    )
    .order_by(introducers.c.id)
)


class SqlProgress(Store):
    """What happened to many people, counted at once; ids and dates only."""

    async def happened(self, kind: Milestone, since: date, until: date) -> tuple[Counted, ...]:
        """Everybody to whom this happened; `since` <= day < `until`; `unit`: their branch today.

        Somebody merged into another counts as that one; somebody whose card is locked does not.
        """
        rows = await self._execute(
            _HAPPENED, {"happened": kind.value, "since": since, "until": until}
        )
        return tuple(Counted(CandidateId(one), on, UnitId(unit)) for one, on, unit in rows)

    async def put_forward(
        self, units: Sequence[UnitId], since: datetime, until: datetime
    ) -> tuple[tuple[CandidateId, UnitId, datetime], ...]:
        """Whom these organisations put forward and a branch received, by when it was put forward.

        `since` <= moment < `until`. Locked and merged people as above.
        """
        rows = await self._execute(
            _PUT_FORWARD, {"units": list(units), "since": since, "until": until}
        )
        return tuple((CandidateId(one), UnitId(unit), at) for one, unit, at in rows)

    async def newest_moves(self, candidates: Sequence[CandidateId]) -> Mapping[CandidateId, date]:
        """The day of each person's newest move; who has none on record is left out."""
        rows = await self._execute(_NEWEST_MOVES, {"candidates": list(candidates)})
        return {CandidateId(one): on for one, on in rows}

    async def known_since(
        self, candidates: Sequence[CandidateId]
    ) -> Mapping[CandidateId, tuple[str, ...]]:
        """From when their introducers of today have known them, as it was said."""
        found: dict[CandidateId, tuple[str, ...]] = {}
        for one, said in await self._execute(_KNOWN_SINCE, {"candidates": list(candidates)}):
            who = CandidateId(one)
            found[who] = (*found.get(who, ()), said)
        return found
