"""The visits of committee members to branches."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.ids import PersonId, ReviewId, UnitId
from domain.reviews import ReviewState
from domain.visits import Saw, Visit, VisitState
from storage.stores.base import Store, maybe
from storage.tables import reviews, visits

_VISIT = sa.select(
    visits.c.id,
    visits.c.branch_id,
    visits.c.review_id,
    visits.c.person_id,
    visits.c.state,
    visits.c.on,
    visits.c.at,
    visits.c.saw,
    visits.c.line.is_not(None),
)
_OF = _VISIT.where(visits.c.review_id == sa.bindparam("review")).order_by(visits.c.id)
_SINCE = _VISIT.where(
    visits.c.branch_id.in_(sa.bindparam("branches", expanding=True)),
    visits.c.on >= sa.bindparam("day"),
).order_by(visits.c.on.desc(), visits.c.id)
_MET = (
    sa.select(reviews.c.id)
    .where(
        reviews.c.branch_id.in_(sa.bindparam("branches", expanding=True)),
        reviews.c.meeting_at >= sa.bindparam("since"),
        reviews.c.meeting_at < sa.bindparam("until"),
        reviews.c.state != ReviewState.CANCELLED.value,
    )
    .order_by(reviews.c.meeting_at.desc(), reviews.c.id)
)


def _visit(row: Any) -> Visit:
    number, branch, review, person, state, on, at, saw, has_line = row
    return Visit(
        id=number,
        branch=UnitId(branch),
        review=ReviewId(review),
        person=PersonId(person),
        state=VisitState(state),
        on=on,
        at=at,
        saw=maybe(Saw, saw),
        has_line=bool(has_line),
    )


class SqlVisits(Store):
    """Who attended which meeting, and what they saw."""

    async def keep(
        self,
        review: ReviewId,
        person: PersonId,
        state: VisitState,
        *,
        branch: UnitId,
        on: date,
        saw: Saw | None,
        line: str | None,
        at: datetime,
    ) -> int:
        """Keep what was told; a second word of the same person on the same meeting replaces it."""
        told = {
            "state": state.value,
            "on": on,
            "saw": maybe(str, saw),
            "line": line,
            "at": at,
        }
        whose = {"review_id": review, "person_id": person}
        made = await self._execute(
            insert(visits)
            .values(branch_id=branch, **whose, **told)
            .on_conflict_do_update(index_elements=list(whose), set_=told)
            .returning(visits.c.id)
        )
        return int(made.scalar_one())

    async def of(self, review: ReviewId) -> tuple[Visit, ...]:
        """What was told of this meeting."""
        return tuple(map(_visit, await self._execute(_OF, {"review": review})))

    async def since(self, branches: Sequence[UnitId], day: date) -> tuple[Visit, ...]:
        """The visits to meetings of these branches from this day on, the latest meeting first."""
        found = await self._execute(_SINCE, {"branches": list(branches), "day": day})
        return tuple(map(_visit, found))

    async def met(
        self, branches: Sequence[UnitId], since: datetime, until: datetime
    ) -> tuple[ReviewId, ...]:
        """Months of these branches whose meeting was to be held in this time and not cancelled,
        the latest first.
        """
        asked = {"branches": list(branches), "since": since, "until": until}
        return tuple(ReviewId(row[0]) for row in await self._execute(_MET, asked))
