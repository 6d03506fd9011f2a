"""Questions over many branches at once."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from domain.ids import ReviewId, UnitId
from domain.reviews import ReviewState
from storage.stores.base import Store
from storage.tables import reviews


class SqlOversight(Store):
    """What those above the branches look at."""

    async def closed(
        self, branches: Sequence[UnitId], *, after: datetime | None, until: datetime
    ) -> tuple[ReviewId, ...]:
        """The months of these branches that closed after the one moment, up to the other."""
        query = sa.select(reviews.c.id).where(
            reviews.c.branch_id.in_(branches),
            reviews.c.state == ReviewState.CLOSED.value,
            reviews.c.closed_at <= until,
        )
        if after is not None:
            query = query.where(reviews.c.closed_at > after)
        rows = await self._execute(query.order_by(reviews.c.period, reviews.c.id))
        return tuple(ReviewId(row[0]) for row in rows)
