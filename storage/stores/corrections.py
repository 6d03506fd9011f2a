"""What was put right, and the marks it leaves: moved reports, locked cards, merged entries."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from domain.corrections import Correction, CorrectionKind, CorrectionReason
from domain.ids import CandidateId, PersonId, ReportId, UnitId
from domain.reviews import Report
from services.ports.corrections import Merged
from storage.stores.base import Store, by_code, changed, maybe
from storage.stores.merged import ARRIVED, moved_away
from storage.stores.reports import SqlReports
from storage.tables import candidates, corrections, outbox, reports

_ADD = sa.insert(corrections)
_ON = (
    sa.select(
        corrections.c.kind,
        corrections.c.subject,
        corrections.c.field,
        corrections.c.before,
        corrections.c.after,
        corrections.c.reason,
        corrections.c.by_id,
        corrections.c.at,
        corrections.c.candidate_id,
        corrections.c.unit_id,
    )
    .where(corrections.c.candidate_id.in_(sa.bindparam("candidates", expanding=True)))
    .order_by(corrections.c.id)
)


def _correction(row: Any) -> Correction:
    kind, subject, field, before, after, reason, by, at, candidate, unit = row
    return Correction(
        kind=CorrectionKind(kind),
        subject=subject,
        field=field,
        before=before,
        after=after,
        reason=CorrectionReason(reason),
        by=PersonId(by),
        at=at,
        candidate=maybe(CandidateId, candidate),
        unit=maybe(UnitId, unit),
    )


class SqlCorrections(Store):
    """Corrections, each with what stood there before."""

    async def add(self, correction: Correction) -> None:
        """Keep a correction."""
        values = {
            "kind": correction.kind.value,
            "subject": correction.subject,
            "candidate_id": correction.candidate,
            "unit_id": correction.unit,
            "field": correction.field,
            "before": correction.before,
            "after": correction.after,
            "reason": correction.reason.value,
            "by_id": correction.by,
            "at": correction.at,
        }
        await self._execute(_ADD, values)

    async def on(self, candidates: Sequence[CandidateId]) -> tuple[Correction, ...]:
        """What was put right of these candidates, the oldest first."""
        rows = await self._execute(_ON, {"candidates": list(candidates)})
        return tuple(map(_correction, rows))

    async def versions(self, report: Report) -> tuple[Report, ...]:
        """This report and the earlier versions that it amends, the newest first."""
        this = sa.select(reports.c.candidate_id, reports.c.unit_id).where(
            reports.c.id == report.id
        )
        candidate, unit = (await self._execute(this)).one()
        whose = reports.c.mentor_id == report.mentor if unit is None else reports.c.unit_id == unit
        rows = await self._execute(
            sa.select(reports.c.id, moved_away(reports.c.id), _arrived())
            .where(
                reports.c.review_id == report.review,
                reports.c.candidate_id == candidate,
                reports.c.version <= report.version,
                whose,
                reports.c.unit_id.is_(None) if unit is None else sa.true(),
            )
            .order_by(reports.c.version.desc())
        )
        store, found = SqlReports(self._execute), []
        for number, gone, arrived in rows:
            if gone:
                break
            found.append(await store.get(ReportId(number)))
            if arrived:
                break
        return tuple(found)

    async def lock(self, candidate: CandidateId, at: datetime | None) -> None:
        """Lock a card, or unlock it with None. Raises LookupError."""
        await self._set(candidate, locked_at=at)

    async def locked(self, branches: Sequence[UnitId]) -> tuple[CandidateId, ...]:
        """Whose card is locked in these branches, by code."""
        rows = await self._execute(
            sa.select(candidates.c.id, candidates.c.code).where(
                candidates.c.branch_id.in_(branches),
                candidates.c.locked_at.is_not(None),
                candidates.c.merged_into.is_(None),
            )
        )
        ordered = sorted(rows, key=lambda row: by_code(row[1]))
        return tuple(CandidateId(number) for number, _ in ordered)

    async def merge(
        self, candidate: CandidateId, into: CandidateId | None, at: datetime | None
    ) -> None:
        """Take a candidate for the same person as another, or part them. Raises LookupError."""
        await self._set(candidate, merged_into=into, merged_at=at)

    async def merged(self, branches: Sequence[UnitId]) -> tuple[Merged, ...]:
        """Who of these branches was taken for the same person as another, the latest first."""
        rows = await self._execute(
            sa.select(candidates.c.id, candidates.c.merged_into, candidates.c.merged_at)
            .where(
                candidates.c.branch_id.in_(branches),
                candidates.c.merged_into.is_not(None),
            )
            .order_by(candidates.c.merged_at.desc(), candidates.c.id)
        )
        return tuple(Merged(CandidateId(one), CandidateId(kept), at) for one, kept, at in rows)

    async def merged_into(self, kept: CandidateId) -> tuple[CandidateId, ...]:
        """Who was taken for the same person as this one."""
        rows = await self._execute(
            sa.select(candidates.c.id)
            .where(candidates.c.merged_into == kept)
            .order_by(candidates.c.id)
        )
        return tuple(CandidateId(row[0]) for row in rows)

    async def silence(self, candidate: CandidateId) -> None:
        """Void what waits to be said about a candidate."""
        await self._execute(
            sa.update(outbox)
            .where(outbox.c.candidate_id == candidate, outbox.c.state == "waiting")
            .values(state="void")
        )

    async def _set(self, candidate: CandidateId, **values: object) -> None:
        changed(
            await self._execute(
                sa.update(candidates).where(candidates.c.id == candidate).values(**values)
            ),
            "candidate",
        )


def _arrived() -> sa.ColumnElement[bool]:
    """Whether a version came here from another person or month."""
    mark = sa.literal("report:") + sa.cast(reports.c.id, sa.Text)
    return sa.exists().where(corrections.c.subject == mark, corrections.c.field == ARRIVED)
