"""The mentors' and the following organisations' reports; every version is kept."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from domain.ids import CandidateId, PersonId, ReportId, ReviewId, UnitId
from domain.reviews import Answers, Report
from storage.stores.base import Store, maybe
from storage.stores.merged import entries_of, entries_of_each, moved_away, now_known_as
from storage.stores.report_rows import report_of
from storage.tables import reports, reviews

_whom = now_known_as(reports.c.candidate_id)
_REPORT = sa.select(
    reports.c.id,
    reports.c.review_id,
    _whom.label("candidate_id"),
    reports.c.mentor_id,
    reports.c.version,
    reports.c.at,
    reports.c.late,
    reports.c.entered_by,
    reports.c.paper_date,
    reports.c.unit_id,
    reports.c.kind,
    reports.c.met,
    reports.c.strength,
    reports.c.improve,
    reports.c.task,
    reports.c.proposal,
    reports.c.absence,
    reports.c.line,
)
_later = reports.alias("later")
_later_one = sa.exists().where(
    _later.c.review_id == reports.c.review_id,
    _later.c.candidate_id == reports.c.candidate_id,
    _later.c.unit_id.is_not_distinct_from(reports.c.unit_id),
    _later.c.version > reports.c.version,
    ~moved_away(_later.c.id),
)
_same_mentor = _later.c.mentor_id == reports.c.mentor_id
_own = reports.c.unit_id.is_(None)
_counts = ~moved_away(reports.c.id)
_COUNTED = _REPORT.where(_counts)
# An organisation has one report a month, whoever leads it when a further version is made.
_NEWEST = _COUNTED.where(~_later_one.where(sa.or_(~_own, _same_mentor)))
_OF_REVIEW = _NEWEST.where(reports.c.review_id == sa.bindparam("review")).order_by(
    reports.c.at, reports.c.id
)


def _by_month(found: sa.Select[Any]) -> sa.Select[Any]:
    return found.join(reviews, reviews.c.id == reports.c.review_id).order_by(
        reviews.c.period.desc(), reports.c.at.desc(), reports.c.id.desc()
    )


_ON = _by_month(_NEWEST).where(reports.c.candidate_id.in_(entries_of(sa.bindparam("candidate"))))
_BY_ONE = _COUNTED.where(~_later_one.where(_same_mentor))
_MINE = _by_month(_BY_ONE).where(
    _whom == sa.bindparam("candidate"), reports.c.mentor_id == sa.bindparam("mentor"), _own
)
_OF_UNIT = _ON.where(reports.c.unit_id == sa.bindparam("unit"))
_MADE_BY = _by_month(_BY_ONE).where(reports.c.mentor_id == sa.bindparam("mentor"))


def _answered(by: sa.Column[Any]) -> sa.Select[Any]:
    wanted: sa.BindParameter[Any] = sa.bindparam("candidates", expanding=True)
    return (
        sa.select(_whom, by)
        .distinct()
        .where(
            reports.c.review_id == sa.bindparam("review"),
            # The entries first: an index finds these, not the reports of the whole month.
            reports.c.candidate_id.in_(entries_of_each(wanted)),
            _whom.in_(wanted),
            _counts,
        )
    )


_ANSWERED = _answered(reports.c.mentor_id).where(_own)
_ANSWERED_FOR = _answered(reports.c.unit_id).where(~_own)
_ANSWERS = ("kind", "met", "strength", "improve", "task", "proposal", "absence", "line")
_version = (
    sa.select(sa.func.coalesce(sa.func.max(reports.c.version), 0) + 1)
    .where(
        reports.c.review_id == sa.bindparam("of_review"),
        reports.c.candidate_id == sa.bindparam("on_candidate"),
        sa.or_(
            reports.c.mentor_id == sa.bindparam("by_mentor"),
            reports.c.unit_id == sa.bindparam("for_unit"),
        ),
    )
    .scalar_subquery()
)
_ADD = (
    sa.insert(reports)
    .values(
        review_id=sa.bindparam("of_review"),
        candidate_id=sa.bindparam("on_candidate"),
        mentor_id=sa.bindparam("by_mentor"),
        unit_id=sa.bindparam("for_unit"),
        version=_version,
        at=sa.bindparam("said_at"),
        late=sa.bindparam("was_late"),
        entered_by=sa.bindparam("typed_by"),
        paper_date=sa.bindparam("on_paper"),
        source_message=sa.bindparam("from_message"),
        **{name: sa.bindparam(f"said_{name}") for name in _ANSWERS},
    )
    .returning(reports.c.id)
)


class SqlReports(Store):
    """The mentors' and the following organisations' reports."""

    async def add(
        self,
        review: ReviewId,
        candidate: CandidateId,
        mentor: PersonId,
        answers: Answers,
        *,
        at: datetime,
        late: bool,
        entered_by: PersonId | None = None,
        paper_date: date | None = None,
        source_message: str | None = None,
        unit: UnitId | None = None,
    ) -> ReportId:
        """Keep a report as the next version of this mentor's, or this organisation's."""
        values: dict[str, object] = {
            "of_review": review,
            "on_candidate": candidate,
            "by_mentor": mentor,
            "for_unit": unit,
            "said_at": at,
            "was_late": late,
            "typed_by": entered_by,
            "on_paper": paper_date,
            "from_message": source_message,
        }
        values |= {f"said_{name}": getattr(answers, name) for name in _ANSWERS}
        return ReportId((await self._execute(_ADD, values)).scalar_one())

    async def get(self, report: ReportId) -> Report:
        """The report with this id. Raises LookupError."""
        row = (await self._execute(_REPORT.where(reports.c.id == report))).first()
        if row is None:
            raise LookupError(f"no such report: {report}")
        return report_of(row)

    async def line(self, report: ReportId) -> str | None:
        """The line the mentor wrote."""
        found: str | None = (
            await self._execute(sa.select(reports.c.line).where(reports.c.id == report))
        ).scalar()
        return found

    async def of_review(self, review: ReviewId) -> tuple[Report, ...]:
        """The newest version of each report of a month, in the order they came."""
        return tuple(map(report_of, await self._execute(_OF_REVIEW, {"review": review})))

    async def mine(self, mentor: PersonId, candidate: CandidateId) -> tuple[Report, ...]:
        """A mentor's own newest versions on one candidate, the newest month first."""
        rows = await self._execute(_MINE, {"mentor": mentor, "candidate": candidate})
        return tuple(map(report_of, rows))

    async def of_unit(self, unit: UnitId, candidate: CandidateId) -> tuple[Report, ...]:
        """An organisation's newest versions on one candidate, the newest month first."""
        rows = await self._execute(_OF_UNIT, {"unit": unit, "candidate": candidate})
        return tuple(map(report_of, rows))

    async def on(self, candidate: CandidateId) -> tuple[Report, ...]:
        """Everybody's newest versions on one candidate, the newest month first."""
        return tuple(map(report_of, await self._execute(_ON, {"candidate": candidate})))

    async def made_by(self, mentor: PersonId) -> tuple[Report, ...]:
        """What a person made, the newest versions, the newest month first."""
        return tuple(map(report_of, await self._execute(_MADE_BY, {"mentor": mentor})))

    async def from_message(self, source_message: str) -> Report | None:
        """The newest report that a chat message made, for when that message is edited."""
        rows = await self._execute(
            _REPORT.where(reports.c.source_message == source_message)
            .order_by(reports.c.id.desc())
            .limit(1)
        )
        return maybe(report_of, rows.first())

    async def answered(
        self, review: ReviewId, candidates: Sequence[CandidateId]
    ) -> frozenset[tuple[CandidateId, PersonId]]:
        """Which mentors have answered on which of these candidates."""
        rows = await self._execute(_ANSWERED, {"review": review, "candidates": list(candidates)})
        return frozenset((CandidateId(candidate), PersonId(mentor)) for candidate, mentor in rows)

    async def answered_for(
        self, review: ReviewId, candidates: Sequence[CandidateId]
    ) -> frozenset[tuple[CandidateId, UnitId]]:
        """Which organisations have answered on which of these candidates."""
        rows = await self._execute(
            _ANSWERED_FOR, {"review": review, "candidates": list(candidates)}
        )
        return frozenset((CandidateId(candidate), UnitId(unit)) for candidate, unit in rows)
