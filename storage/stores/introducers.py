"""Who introduces somebody into the Party."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from domain.ids import CandidateId, PersonId, UnitId
from domain.road.introducers import EndReason, Introducer, IntroducerKind
from storage.stores.base import Store, changed, maybe
from storage.stores.merged import entries_of
from storage.tables import introducers

_ALL = sa.select(
    introducers.c.id,
    introducers.c.candidate_id,
    introducers.c.kind,
    introducers.c.since,
    introducers.c.person_id,
    introducers.c.unit_id,
    introducers.c.known_since,
    introducers.c.substitute,
    introducers.c.until,
    introducers.c.reason,
).order_by(introducers.c.id)
_NOW = _ALL.where(introducers.c.until.is_(None))
_OF = introducers.c.candidate_id.in_(entries_of(sa.bindparam("candidate")))
_NOW_OF = _NOW.where(_OF)
_EVER_OF = _ALL.where(_OF)


def _introducer(row: Any) -> Introducer:
    number, candidate, kind, since, person, unit, known_since, substitute, until, reason = row
    return Introducer(
        id=number,
        candidate=CandidateId(candidate),
        kind=IntroducerKind(kind),
        since=since,
        person=maybe(PersonId, person),
        unit=maybe(UnitId, unit),
        known_since=known_since,
        substitute=substitute,
        until=until,
        reason=maybe(EndReason, reason),
    )


class SqlIntroducers(Store):
    """Who introduces whom; who no longer does stays readable, with the reason."""

    async def add(
        self,
        candidate: CandidateId,
        kind: IntroducerKind,
        since: date,
        at: datetime,
        *,
        person: PersonId | None = None,
        unit: UnitId | None = None,
        known_since: str | None = None,
        substitute: bool = False,
        by: PersonId | None = None,
    ) -> int:
        """Name an introducer; returns its number."""
        values = {
            "candidate_id": candidate,
            "kind": kind.value,
            "person_id": person,
            "unit_id": unit,
            "known_since": known_since,
            "substitute": substitute,
            "since": since,
            "by_id": by,
            "at": at,
        }
        made = await self._execute(
            sa.insert(introducers).values(values).returning(introducers.c.id)
        )
        return int(made.scalar_one())

    async def end(self, introducer: int, until: date, reason: EndReason) -> None:
        """This one introduces no more from that day on. Raises LookupError."""
        ended = (
            sa.update(introducers)
            .where(introducers.c.id == introducer, introducers.c.until.is_(None))
            .values(until=until, reason=reason.value)
        )
        changed(await self._execute(ended), "introducer")

    async def of(self, candidate: CandidateId) -> tuple[Introducer, ...]:
        """Who introduces now, in the order named; also for entries merged into this one."""
        found = await self._execute(_NOW_OF, {"candidate": candidate})
        return tuple(map(_introducer, found))

    async def ever_of(self, candidate: CandidateId) -> tuple[Introducer, ...]:
        """Who introduces and who did, in the order named."""
        found = await self._execute(_EVER_OF, {"candidate": candidate})
        return tuple(map(_introducer, found))
