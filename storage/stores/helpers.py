"""Who helps whom."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from domain.candidates import Assignment, AssignmentKind
from domain.ids import CandidateId, PersonId, UnitId
from storage.stores.base import Store, by_code, changed, maybe
from storage.tables import assignments, candidates

_COLUMNS = (
    assignments.c.id,
    assignments.c.candidate_id,
    assignments.c.person_id,
    assignments.c.unit_id,
    assignments.c.kind,
    assignments.c.resolved_on,
    assignments.c.put_to,
    assignments.c.since,
    assignments.c.asks_handover,
)
_ADD = sa.insert(assignments)
_RANK = {kind: rank for rank, kind in enumerate(AssignmentKind)}
_OF = (
    sa.select(*_COLUMNS)
    .where(assignments.c.candidate_id == sa.bindparam("candidate"), assignments.c.until.is_(None))
    .order_by(assignments.c.since, assignments.c.id)
)
_ON_THE_ROAD = (
    sa.select(*_COLUMNS, candidates.c.code)
    .join(candidates, candidates.c.id == assignments.c.candidate_id)
    .where(
        assignments.c.until.is_(None),
        candidates.c.left_at.is_(None),
        candidates.c.merged_into.is_(None),
        candidates.c.locked_at.is_(None),
    )
    .order_by(assignments.c.since, assignments.c.id)
)
_OF_PERSON = _ON_THE_ROAD.where(assignments.c.person_id == sa.bindparam("person"))
_OF_UNITS = _ON_THE_ROAD.where(assignments.c.unit_id.in_(sa.bindparam("units", expanding=True)))
_IN_BRANCH = _ON_THE_ROAD.where(candidates.c.branch_id == sa.bindparam("branch"))


def _assignment(row: Any) -> Assignment:
    assignment, candidate, person, unit, kind, resolved_on, put_to, since, asks = row
    return Assignment(
        id=assignment,
        candidate=CandidateId(candidate),
        person=maybe(PersonId, person),
        unit=maybe(UnitId, unit),
        kind=AssignmentKind(kind),
        resolved_on=resolved_on,
        put_to=put_to,
        since=since,
        asks_handover=asks,
    )


def _in_order(rows: Any) -> tuple[Assignment, ...]:
    """By the candidate's code, and for one candidate the one answerable first."""
    found = [(by_code(code), _assignment(row)) for *row, code in rows]
    found.sort(key=lambda one: (one[0], _RANK[one[1].kind]))
    return tuple(assignment for _, assignment in found)


class SqlAssignments(Store):
    """Who helps whom."""

    async def add(
        self,
        candidate: CandidateId,
        kind: AssignmentKind,
        *,
        person: PersonId | None = None,
        unit: UnitId | None = None,
        resolved_on: date | None,
        put_to: str | None,
        at: datetime,
        by: PersonId | None,
    ) -> None:
        """Have a person or an organisation help from now."""
        values = {
            "candidate_id": candidate,
            "kind": kind.value,
            "person_id": person,
            "unit_id": unit,
            "resolved_on": resolved_on,
            "put_to": put_to,
            "since": at,
            "by_id": by,
        }
        await self._execute(_ADD, values)

    async def end(self, assignment: int, at: datetime, reason: str) -> None:
        """End an assignment. Raises LookupError if it has ended already."""
        ended = await self._execute(
            sa.update(assignments)
            .where(assignments.c.id == assignment, assignments.c.until.is_(None))
            .values(until=at, reason=reason)
        )
        changed(ended, "assignment that goes on")

    async def resume(self, candidate: CandidateId, ended_at: datetime, reason: str) -> None:
        """Let go on what ended at this moment for this reason."""
        await self._execute(
            sa.update(assignments)
            .where(
                assignments.c.candidate_id == candidate,
                assignments.c.until == ended_at,
                assignments.c.reason == reason,
            )
            .values(until=None, reason=None)
        )

    async def of(self, candidate: CandidateId) -> tuple[Assignment, ...]:
        """Who helps now, the one answerable first."""
        rows = await self._execute(_OF, {"candidate": candidate})
        return tuple(sorted(map(_assignment, rows), key=lambda one: _RANK[one.kind]))

    async def of_person(self, person: PersonId) -> tuple[Assignment, ...]:
        """Whom a person helps now, by the candidate's code."""
        return _in_order(await self._execute(_OF_PERSON, {"person": person}))

    async def in_branch(self, branch: UnitId) -> tuple[Assignment, ...]:
        """Who helps now in a branch, by the candidate's code, the one answerable first."""
        return _in_order(await self._execute(_IN_BRANCH, {"branch": branch}))

    async def of_units(self, units: Sequence[UnitId]) -> tuple[Assignment, ...]:
        """Whom these organisations follow now, by the candidate's code."""
        if not units:
            return ()
        return _in_order(await self._execute(_OF_UNITS, {"units": list(units)}))

    async def ask_handover(self, assignment: int) -> None:
        """Note that the helper asks to hand over."""
        await self._set(assignment, asks_handover=True)

    async def resolve(self, assignment: int, on: date | None) -> None:
        """Note the day on which the branch resolved it; None: it did not."""
        await self._set(assignment, resolved_on=on)

    async def _set(self, assignment: int, **values: object) -> None:
        changed(
            await self._execute(
                sa.update(assignments).where(assignments.c.id == assignment).values(**values)
            ),
            "assignment",
        )
