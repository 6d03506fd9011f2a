"""What mentors said of their pairs, quarter by quarter."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.ids import PersonId
from domain.pairs import PairAnswer, Quarter
from storage.stores.base import Store
from storage.tables import pair_checks

_ANSWERED = sa.select(pair_checks.c.assignment_id).where(
    pair_checks.c.period == sa.bindparam("quarter"),
    pair_checks.c.assignment_id.in_(sa.bindparam("assignments", expanding=True)),
)


class SqlPairs(Store):
    """Which pairs were answered for, in which quarter."""

    async def keep(
        self, assignment: int, quarter: Quarter, answer: PairAnswer, by: PersonId, at: datetime
    ) -> None:
        """Keep an answer; a second one for the same pair and quarter replaces the first."""
        said = {"answer": answer.value, "by_id": by, "at": at}
        which = {"assignment_id": assignment, "period": str(quarter)}
        await self._execute(
            insert(pair_checks)
            .values(**which, **said)
            .on_conflict_do_update(index_elements=list(which), set_=said)
        )

    async def answered(self, assignments: Sequence[int], quarter: Quarter) -> frozenset[int]:
        """Those of these assignments that were answered for in this quarter."""
        asked = {"assignments": list(assignments), "quarter": str(quarter)}
        return frozenset(row[0] for row in await self._execute(_ANSWERED, asked))
