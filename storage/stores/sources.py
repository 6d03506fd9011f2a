"""The sorting of sources: rounds, what each unit counted, a month's answer."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.ids import PersonId, ReviewId, SourceRoundId, UnitId
from domain.sources import SourceAnswer, SourceCheck, SourceCounts, SourceRound, UnitCount
from storage.stores.base import Store, maybe
from storage.tables import source_checks, source_counts, source_rounds

_ROUND = sa.select(
    source_rounds.c.id,
    source_rounds.c.committee_id,
    source_rounds.c.opened_at,
    source_rounds.c.opened_by,
    source_rounds.c.closes_on,
    source_rounds.c.closed_at,
)
_GET = _ROUND.where(source_rounds.c.id == sa.bindparam("round")).with_for_update()
_NEWEST = (
    _ROUND.where(source_rounds.c.committee_id == sa.bindparam("committee"))
    .order_by(source_rounds.c.id.desc())
    .limit(1)
)
_COUNTED = sa.select(
    source_counts.c.unit_id,
    source_counts.c.introduce,
    source_counts.c.more_care,
    source_counts.c.away,
    source_counts.c.by_id,
    source_counts.c.at,
).where(source_counts.c.round_id == sa.bindparam("round"))
_IN_ORDER = _COUNTED.order_by(source_counts.c.unit_id)
_COUNTED_BY = _COUNTED.where(source_counts.c.unit_id == sa.bindparam("unit"))
_CHECKED = sa.select(
    source_checks.c.review_id,
    source_checks.c.answer,
    source_checks.c.by_id,
    source_checks.c.at,
).where(source_checks.c.review_id == sa.bindparam("review"))


def _round(row: Any) -> SourceRound:
    number, committee, opened_at, opened_by, closes_on, closed_at = row
    return SourceRound(
        id=SourceRoundId(number),
        committee=UnitId(committee),
        opened_at=opened_at,
        opened_by=maybe(PersonId, opened_by),
        closes_on=closes_on,
        closed_at=closed_at,
    )


def _counted(row: Any) -> UnitCount:
    unit, introduce, more_care, away, by, at = row
    counts = SourceCounts(introduce, more_care, away)
    return UnitCount(unit=UnitId(unit), counts=counts, by=PersonId(by), at=at)


class SqlSources(Store):
    """Rounds of sorting and their counts."""

    async def open_round(
        self, committee: UnitId, *, at: datetime, by: PersonId | None, closes_on: date
    ) -> SourceRoundId:
        """Begin a round."""
        made = await self._execute(
            sa.insert(source_rounds)
            .values(committee_id=committee, opened_at=at, opened_by=by, closes_on=closes_on)
            .returning(source_rounds.c.id)
        )
        return SourceRoundId(made.scalar_one())

    async def round(self, number: SourceRoundId) -> SourceRound:
        """The round with this id. Raises LookupError."""
        row = (await self._execute(_GET, {"round": number})).first()
        if row is None:
            raise LookupError(f"no such round: {number}")
        return _round(row)

    async def newest(self, committee: UnitId) -> SourceRound | None:
        """The newest round of a committee, open or closed."""
        return maybe(_round, (await self._execute(_NEWEST, {"committee": committee})).first())

    async def close_round(self, number: SourceRoundId, at: datetime) -> bool:
        """Close a round; False if it was closed before."""
        closed = await self._execute(
            sa.update(source_rounds)
            .where(source_rounds.c.id == number, source_rounds.c.closed_at.is_(None))
            .values(closed_at=at)
        )
        return closed.rowcount == 1

    async def count(
        self,
        number: SourceRoundId,
        unit: UnitId,
        counts: SourceCounts,
        *,
        by: PersonId,
        at: datetime,
    ) -> None:
        """Keep what a unit counted; a second count replaces the first."""
        values = {
            "round_id": number,
            "unit_id": unit,
            "introduce": counts.introduce,
            "more_care": counts.more_care,
            "away": counts.away,
            "by_id": by,
            "at": at,
        }
        await self._execute(
            insert(source_counts)
            .values(values)
            .on_conflict_do_update(index_elements=["round_id", "unit_id"], set_=values)
        )

    async def counted(self, number: SourceRoundId) -> tuple[UnitCount, ...]:
        """What the units counted in a round."""
        return tuple(map(_counted, await self._execute(_IN_ORDER, {"round": number})))

    async def counted_by(self, number: SourceRoundId, unit: UnitId) -> UnitCount | None:
        """What one unit counted in a round."""
        found = await self._execute(_COUNTED_BY, {"round": number, "unit": unit})
        return maybe(_counted, found.first())

    async def check(
        self, review: ReviewId, answer: SourceAnswer, *, by: PersonId, at: datetime
    ) -> None:
        """Keep a month's answer of a branch without a candidate; a second replaces the first."""
        values = {"review_id": review, "answer": answer.value, "by_id": by, "at": at}
        await self._execute(
            insert(source_checks)
            .values(values)
            .on_conflict_do_update(index_elements=["review_id"], set_=values)
        )

    async def checked(self, review: ReviewId) -> SourceCheck | None:
        """A month's answer, if there is one."""
        row = (await self._execute(_CHECKED, {"review": review})).first()
        if row is None:
            return None
        number, answer, by, at = row
        return SourceCheck(
            review=ReviewId(number), answer=SourceAnswer(answer), by=PersonId(by), at=at
        )
