"""One branch, one month: the reviews, and what the branch concluded."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.ids import CandidateId, PersonId, ReportId, ReviewId, UnitId
from domain.meetings import Period
from domain.reviews import Conclusion, Decision, Review, ReviewState, Tally
from storage.stores.base import Store, by_code, changed, maybe
from storage.stores.merged import entries_of, now_known_as
from storage.tables import candidates, conclusions, reports, reviews

_COLUMNS = (
    reviews.c.id,
    reviews.c.branch_id,
    reviews.c.period,
    reviews.c.meeting_at,
    reviews.c.place,
    reviews.c.state,
    reviews.c.closed_at,
    reviews.c.told_group,
    reviews.c.committee_at,
    reviews.c.committee_place,
)
_REVIEW = sa.select(*_COLUMNS)
_OF_BRANCH = _REVIEW.where(reviews.c.branch_id == sa.bindparam("branch"))
_GET = _REVIEW.where(reviews.c.id == sa.bindparam("review")).with_for_update()
_FIND = _OF_BRANCH.where(reviews.c.period == sa.bindparam("period")).with_for_update()
_CURRENT = (
    _OF_BRANCH.where(reviews.c.state.in_((ReviewState.PLANNED.value, ReviewState.OPEN.value)))
    .order_by(reviews.c.period)
    .limit(1)
    .with_for_update()
)
_NEWEST = _OF_BRANCH.order_by(reviews.c.period.desc()).limit(1)
_LAST_CLOSED = _NEWEST.where(reviews.c.state == ReviewState.CLOSED.value)
_CLOSED = (
    _OF_BRANCH.where(reviews.c.state == ReviewState.CLOSED.value)
    .order_by(reviews.c.period.desc())
    .limit(sa.bindparam("most"))
)

_CONCLUDED = (
    conclusions.c.review_id,
    now_known_as(conclusions.c.candidate_id).label("candidate_id"),
    conclusions.c.decision,
    conclusions.c.task,
    conclusions.c.task_due,
    conclusions.c.resolved_on,
    conclusions.c.tally,
)
# Of two entries for one person, both concluded in a month, what was concluded on the one kept.
_kept = conclusions.alias()
_entry = candidates.alias()
_not_overtaken = ~sa.exists().where(
    _entry.c.id == conclusions.c.candidate_id,
    _kept.c.candidate_id == _entry.c.merged_into,
    _kept.c.review_id == conclusions.c.review_id,
)
_CONCLUSIONS = (
    sa.select(*_CONCLUDED, candidates.c.code)
    .join(candidates, candidates.c.id == conclusions.c.candidate_id)
    .where(conclusions.c.review_id == sa.bindparam("review"), _not_overtaken)
)
_CONCLUSIONS_ON = (
    sa.select(*_COLUMNS, *_CONCLUDED)
    .join(reviews, reviews.c.id == conclusions.c.review_id)
    .where(conclusions.c.candidate_id.in_(entries_of(sa.bindparam("candidate"))), _not_overtaken)
    .order_by(reviews.c.period.desc(), reviews.c.id.desc())
)

_ADD = sa.insert(reviews).returning(reviews.c.id)


def _review(row: Any) -> Review:
    review, branch, period, meeting_at, place, state, closed_at, told_group, *committee = row
    return Review(
        id=ReviewId(review),
        branch=UnitId(branch),
        period=Period.parse(period),
        meeting_at=meeting_at,
        place=place,
        state=ReviewState(state),
        closed_at=closed_at,
        told_group=told_group,
        committee_at=committee[0],
        committee_place=committee[1],
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
        planned = {
            "branch_id": branch,
            "period": str(period),
            "meeting_at": meeting_at,
            "place": place,
            "state": ReviewState.PLANNED.value,
        }
        return ReviewId((await self._execute(_ADD, planned)).scalar_one())

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
        """The branch's earliest review that is neither closed nor cancelled."""
        return maybe(_review, (await self._execute(_CURRENT, {"branch": branch})).first())

    async def last_closed(self, branch: UnitId) -> Review | None:
        """The branch's latest month that is closed."""
        return maybe(_review, (await self._execute(_LAST_CLOSED, {"branch": branch})).first())

    async def closed(self, branch: UnitId, most: int) -> tuple[Review, ...]:
        """The branch's latest closed months, the newest first."""
        rows = await self._execute(_CLOSED, {"branch": branch, "most": most})
        return tuple(map(_review, rows))

    async def newest(self, branch: UnitId) -> Review | None:
        """The branch's latest month, whatever its state."""
        return maybe(_review, (await self._execute(_NEWEST, {"branch": branch})).first())

    async def move(self, review: ReviewId, meeting_at: datetime, place: str) -> None:
        """Hold the meeting at another moment or place. Raises LookupError."""
        await self._set(review, meeting_at=meeting_at, place=place)

    async def move_committee(
        self, review: ReviewId, at: datetime | None, place: str | None
    ) -> None:
        """Have this month's chi ủy meet then and there; None: as usual. Raises LookupError."""
        await self._set(review, committee_at=at, committee_place=place)

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

    async def carry_reports(self, numbers: Sequence[ReportId], to: ReviewId) -> None:
        """Have these reports, with all their versions, belong to another month."""
        named = reports.alias()
        versions = sa.exists().where(
            named.c.id.in_(numbers),
            named.c.review_id == reports.c.review_id,
            named.c.candidate_id == reports.c.candidate_id,
            named.c.mentor_id == reports.c.mentor_id,
            named.c.unit_id.is_not_distinct_from(reports.c.unit_id),
        )
        found = await self._execute(sa.select(reports.c.id).where(versions))
        moved = [row[0] for row in found]
        await self._execute(sa.update(reports).where(reports.c.id.in_(moved)).values(review_id=to))

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
