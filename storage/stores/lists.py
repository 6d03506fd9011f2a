"""What branches propose for the committee's list of sympathisers."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.lists import ListKind, ListOutcome, ListProposal
from storage.stores.base import Store, maybe
from storage.stores.merged import entries_of, now_known_as
from storage.tables import list_proposals

_PROPOSALS = sa.select(
    list_proposals.c.id,
    list_proposals.c.committee_id,
    now_known_as(list_proposals.c.candidate_id),
    list_proposals.c.kind,
    list_proposals.c.review_id,
    list_proposals.c.proposed_on,
    list_proposals.c.at,
    list_proposals.c.decision,
    list_proposals.c.decided_on,
    list_proposals.c.number,
    list_proposals.c.by_id,
).order_by(list_proposals.c.id)
_OF = _PROPOSALS.where(list_proposals.c.candidate_id.in_(entries_of(sa.bindparam("candidate"))))


def _proposal(row: Any) -> ListProposal:
    number, committee, candidate, kind, review, proposed_on, at, *decided = row
    decision, decided_on, document, by = decided
    return ListProposal(
        id=number,
        committee=UnitId(committee),
        candidate=CandidateId(candidate),
        kind=ListKind(kind),
        review=maybe(ReviewId, review),
        proposed_on=proposed_on,
        at=at,
        decision=maybe(ListOutcome, decision),
        decided_on=decided_on,
        number=document,
        by=maybe(PersonId, by),
    )


class SqlLists(Store):
    """Proposals for the list, and the decisions on them."""

    async def add(
        self,
        committee: UnitId,
        candidate: CandidateId,
        kind: ListKind,
        review: ReviewId | None,
        proposed_on: date,
        at: datetime,
    ) -> int:
        """Keep what a branch proposes; returns its number."""
        values = {
            "committee_id": committee,
            "candidate_id": candidate,
            "kind": kind.value,
            "review_id": review,
            "proposed_on": proposed_on,
            "at": at,
        }
        adding = sa.insert(list_proposals).values(values).returning(list_proposals.c.id)
        return int((await self._execute(adding)).scalar_one())

    async def get(self, number: int) -> ListProposal:
        """The proposal with this number. Raises LookupError."""
        row = (await self._execute(_PROPOSALS.where(list_proposals.c.id == number))).first()
        if row is None:
            raise LookupError(f"no such proposal: {number}")
        return _proposal(row)

    async def pending(self, committees: Sequence[UnitId]) -> tuple[ListProposal, ...]:
        """What waits for a decision, the oldest first."""
        found = _PROPOSALS.where(
            list_proposals.c.committee_id.in_(list(committees)),
            list_proposals.c.decision.is_(None),
        )
        return tuple(map(_proposal, await self._execute(found)))

    async def of_review(self, review: ReviewId) -> tuple[ListProposal, ...]:
        """What a branch's month proposed, withdrawn or not."""
        found = await self._execute(_PROPOSALS.where(list_proposals.c.review_id == review))
        return tuple(map(_proposal, found))

    async def of(self, candidate: CandidateId) -> tuple[ListProposal, ...]:
        """What was proposed of one person, the oldest first."""
        return tuple(map(_proposal, await self._execute(_OF, {"candidate": candidate})))

    async def decide(
        self,
        number: int,
        decision: ListOutcome,
        on: date,
        document: str | None,
        *,
        by: PersonId | None,
    ) -> bool:
        """Keep the decision; False if there was one before."""
        decided = await self._execute(
            sa.update(list_proposals)
            .where(list_proposals.c.id == number, list_proposals.c.decision.is_(None))
            .values(decision=decision.value, decided_on=on, number=document, by_id=by)
        )
        return decided.rowcount == 1
