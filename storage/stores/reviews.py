"""One branch, one month: the reviews, and what the branch concluded."""

import json
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.meetings import Period
from domain.reviews import Conclusion, Decision, Review, ReviewState, Tally
from storage.stores.base import Store, by_code, changed, maybe
from storage.tables import candidates, conclusions, reviews

_COLUMNS = (
    reviews.c.id,
    reviews.c.branch_id,
    reviews.c.period,
    reviews.c.meeting_at,
    reviews.c.place,
    reviews.c.state,
    reviews.c.closed_at,
    reviews.c.told_group,
)
_REVIEW = sa.select(*_COLUMNS)
_OF_BRANCH = _REVIEW.where(reviews.c.branch_id == sa.bindparam("branch"))
_GET = _REVIEW.where(reviews.c.id == sa.bindparam("review")).with_for_update()
_FIND = _OF_BRANCH.where(reviews.c.period == sa.bindparam("period")).with_for_update()
_CURRENT = (
    _OF_BRANCH.where(reviews.c.state != ReviewState.CLOSED.value)
    .order_by(reviews.c.period)
    .limit(1)
    .with_for_update()
)
_NEWEST = _OF_BRANCH.order_by(reviews.c.period.desc()).limit(1)
_LAST_CLOSED = _NEWEST.where(reviews.c.state == ReviewState.CLOSED.value)

_CONCLUDED = (
    conclusions.c.review_id,
    conclusions.c.candidate_id,
    conclusions.c.decision,
    conclusions.c.task,
    conclusions.c.task_due,
    conclusions.c.resolved_on,
    conclusions.c.tally,
)
_CONCLUSIONS = (
    sa.select(*_CONCLUDED, candidates.c.code)
    .join(candidates, candidates.c.id == conclusions.c.candidate_id)
    .where(conclusions.c.review_id == sa.bindparam("review"))
)
_CONCLUSIONS_ON = (
    sa.select(*_COLUMNS, *_CONCLUDED)
    .join(reviews, reviews.c.id == conclusions.c.review_id)
    .where(conclusions.c.candidate_id == sa.bindparam("candidate"))
    .order_by(reviews.c.period.desc(), reviews.c.id.desc())
)


def _review(row: Any) -> Review:
    review, branch, period, meeting_at, place, state, closed_at, told_group = row
    return Review(
        id=ReviewId(review),
        branch=UnitId(branch),
        period=Period.parse(period),
        meeting_at=meeting_at,
        place=place,
        state=ReviewState(state),
        closed_at=closed_at,
        told_group=told_group,
    )


def _conclusion(row: Any) -> Conclusion:
    review, candidate, decision, task, task_due, resolved_on, tally = row
    return Conclusion(
        review=ReviewId(review),
        candidate=CandidateId(candidate),
        decision=Decision(decision),
        task=task,
        task_due=task_due,
        resolved_on=resolved_on,
        tally=None if tally is None else Tally(**json.loads(tally)),
    )


class SqlReviews(Store):
    """One branch, one month."""

    async def add(
        self, branch: UnitId, period: Period, meeting_at: datetime, place: str
    ) -> ReviewId:
        """Plan a review with its meeting."""
        made = await self._execute(
            sa.insert(reviews)
            .values(
                branch_id=branch,
                period=str(period),
                meeting_at=meeting_at,
                place=place,
                state=ReviewState.PLANNED.value,
            )
            .returning(reviews.c.id)
        )
        return ReviewId(made.scalar_one())

    async def get(self, review: ReviewId) -> Review:
        """The review with this id. Raises LookupError."""
        row = (await self._execute(_GET, {"review": review})).first()
        if row is None:
            raise LookupError(f"no such review: {review}")
        return _review(row)

    async def find(self, branch: UnitId, period: Period) -> Review | None:
        """The branch's review of this month."""
        found = await self._execute(_FIND, {"branch": branch, "period": str(period)})
        return maybe(_review, found.first())

    async def current(self, branch: UnitId) -> Review | None:
        """The branch's earliest review that is not closed."""
        return maybe(_review, (await self._execute(_CURRENT, {"branch": branch})).first())

    async def last_closed(self, branch: UnitId) -> Review | None:
        """The branch's latest month that is closed."""
        return maybe(_review, (await self._execute(_LAST_CLOSED, {"branch": branch})).first())

    async def newest(self, branch: UnitId) -> Review | None:
        """The branch's latest month, whatever its state."""
        return maybe(_review, (await self._execute(_NEWEST, {"branch": branch})).first())

    async def move(self, review: ReviewId, meeting_at: datetime, place: str) -> None:
        """Hold the meeting at another moment or place. Raises LookupError."""
        await self._set(review, meeting_at=meeting_at, place=place)

    async def set_state(
        self, review: ReviewId, state: ReviewState, at: datetime, by: PersonId | None
    ) -> None:
        """Open, close or reopen a review; the first opening is kept. Raises LookupError."""
        closed = state is ReviewState.CLOSED
        values: dict[str, object] = {
            "state": state.value,
            "closed_at": at if closed else None,
            "closed_by": by if closed else None,
        }
        if state is ReviewState.OPEN:
            values["opened_at"] = sa.func.coalesce(
                reviews.c.opened_at, sa.literal(at, reviews.c.opened_at.type)
            )
        await self._set(review, **values)

    async def group_told(self, review: ReviewId) -> None:
        """Note that the branch's group has heard the result."""
        await self._set(review, told_group=True)

    async def conclude(
        self,
        conclusion: Conclusion,
        *,
        at: datetime,
        by: PersonId,
        entered_for: PersonId | None = None,
        paper_date: date | None = None,
    ) -> None:
        """Record a conclusion; a second on the same person and month replaces the first."""
        tally = conclusion.tally
        values = {
            "review_id": conclusion.review,
            "candidate_id": conclusion.candidate,
            "decision": conclusion.decision.value,
            "task": conclusion.task,
            "task_due": conclusion.task_due,
            "resolved_on": conclusion.resolved_on,
            "tally": None if tally is None else json.dumps(asdict(tally)),
            "at": at,
            "by_id": by,
            "entered_for": entered_for,
            "paper_date": paper_date,
        }
        await self._execute(
            insert(conclusions)
            .values(values)
            .on_conflict_do_update(index_elements=["review_id", "candidate_id"], set_=values)
        )

    async def conclusions(self, review: ReviewId) -> tuple[Conclusion, ...]:
        """What the branch concluded in one month, by the candidate's code."""
        rows = await self._execute(_CONCLUSIONS, {"review": review})
        found = sorted(((by_code(code), row) for *row, code in rows), key=lambda one: one[0])
        return tuple(_conclusion(row) for _, row in found)

    async def conclusions_on(
        self, candidate: CandidateId
    ) -> tuple[tuple[Review, Conclusion], ...]:
        """What the branch concluded on one candidate, the newest first."""
        rows = await self._execute(_CONCLUSIONS_ON, {"candidate": candidate})
        width = len(_COLUMNS)
        return tuple((_review(row[:width]), _conclusion(row[width:])) for row in rows)

    async def _set(self, review: ReviewId, **values: object) -> None:
        changed(
            await self._execute(sa.update(reviews).where(reviews.c.id == review).values(**values)),
            "review",
        )
