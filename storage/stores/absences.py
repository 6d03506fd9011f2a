"""People away for work, and what their host branches say."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from domain.ids import CandidateId, PersonId, UnitId
from domain.meetings import Period
from domain.road.away import Absence, AbsenceChange, AbsencePart, HostAnswer, HostRemark
from storage.stores.base import Store, changed, maybe
from storage.stores.merged import entries_of, now_known_as
from storage.tables import absence_changes, absences, host_remarks

_ABSENCE = sa.select(
    absences.c.id,
    now_known_as(absences.c.candidate_id),
    absences.c.since,
    absences.c.returns,
    absences.c.host_id,
    absences.c.host_name.is_not(None),
    absences.c.ended_on,
    absences.c.by_id,
)
_OF = _ABSENCE.where(absences.c.candidate_id.in_(entries_of(sa.bindparam("candidate")))).order_by(
    absences.c.since.desc(), absences.c.id.desc()
)
_RUNS = _ABSENCE.where(absences.c.ended_on.is_(None))
_KNOWN = now_known_as(absences.c.candidate_id)
_RUNNING = _RUNS.where(_KNOWN.in_(sa.bindparam("candidates", expanding=True))).order_by(
    _KNOWN, absences.c.id
)
_EVERY_RUNNING = _RUNS.order_by(absences.c.id)
_REMARK = sa.select(
    host_remarks.c.id,
    host_remarks.c.absence_id,
    host_remarks.c.on,
    host_remarks.c.answer,
    host_remarks.c.line.is_not(None),
    host_remarks.c.host_id,
    host_remarks.c.by_id,
)
_KEPT = ("place", "returns", "host_id", "host_name")
_CHANGE = sa.select(
    absence_changes.c.id,
    absence_changes.c.absence_id,
    absence_changes.c.what,
    absence_changes.c.returns,
    absence_changes.c.host_id,
    absence_changes.c.host_name.is_not(None),
    absence_changes.c.at,
    absence_changes.c.by_id,
)


def _absence(row: Any) -> Absence:
    number, candidate, since, returns, host, named, ended_on, by = row
    return Absence(
        id=number,
        candidate=CandidateId(candidate),
        since=since,
        returns=maybe(Period.parse, returns),
        host=maybe(UnitId, host),
        host_named=bool(named),
        ended_on=ended_on,
        by=maybe(PersonId, by),
    )


def _remark(row: Any) -> HostRemark:
    number, absence, on, answer, has_line, host, by = row
    return HostRemark(
        id=number,
        absence=absence,
        on=on,
        answer=HostAnswer(answer),
        has_line=bool(has_line),
        host=maybe(UnitId, host),
        by=maybe(PersonId, by),
    )


def _changed(row: Any) -> AbsenceChange:
    number, absence, what, returns, host, named, at, by = row
    return AbsenceChange(
        id=number,
        absence=absence,
        what=AbsencePart(what),
        returns=maybe(Period.parse, returns),
        host=maybe(UnitId, host),
        host_named=bool(named),
        at=at,
        by=maybe(PersonId, by),
    )


class SqlAbsences(Store):
    """Who is away, since when, and in whose care there."""

    async def add(
        self,
        candidate: CandidateId,
        *,
        since: date,
        place: str,
        returns: Period | None,
        host: UnitId | None,
        host_name: str | None,
        by: PersonId,
        at: datetime,
    ) -> int:
        """Record an absence; returns its number."""
        values = {
            "candidate_id": candidate,
            "since": since,
            "place": place,
            "returns": maybe(str, returns),
            "host_id": host,
            "host_name": host_name,
            "by_id": by,
            "at": at,
        }
        made = await self._execute(sa.insert(absences).values(values).returning(absences.c.id))
        return int(made.scalar_one())

    async def get(self, absence: int) -> Absence:
        """The absence with this number. Raises LookupError."""
        row = (await self._execute(_ABSENCE.where(absences.c.id == absence))).first()
        if row is None:
            raise LookupError(f"no such absence: {absence}")
        return _absence(row)

    async def expect(
        self, absence: int, returns: Period | None, *, by: PersonId | None, at: datetime
    ) -> None:
        """Note another month of return; what stood there is kept. Raises LookupError."""
        await self._keep(absence, AbsencePart.RETURNS, by, at)
        await self._change(absence, returns=maybe(str, returns))

    async def set_place(
        self, absence: int, place: str, *, by: PersonId | None, at: datetime
    ) -> None:
        """They work at another place; what stood there is kept. Raises LookupError."""
        await self._keep(absence, AbsencePart.PLACE, by, at)
        await self._change(absence, place=place)

    async def set_host(
        self,
        absence: int,
        host: UnitId | None,
        host_name: str | None,
        *,
        by: PersonId | None,
        at: datetime,
    ) -> None:
        """Another branch sees to them there; neither: none does. What stood there is kept.

        Raises LookupError.
        """
        await self._keep(absence, AbsencePart.HOST, by, at)
        await self._change(absence, host_id=host, host_name=host_name)

    async def _keep(
        self, absence: int, what: AbsencePart, by: PersonId | None, at: datetime
    ) -> None:
        columns = absence_changes.c
        stood = sa.select(
            absences.c.id,
            sa.literal(what.value),
            *(absences.c[name] for name in _KEPT),
            sa.literal(by, columns.by_id.type),
            sa.literal(at, columns.at.type),
        ).where(absences.c.id == absence)
        names = ["absence_id", "what", *_KEPT, "by_id", "at"]
        await self._execute(sa.insert(absence_changes).from_select(names, stood))

    async def changes(self, absence: int) -> tuple[AbsenceChange, ...]:
        """What stood there before each change, the oldest first."""
        found = _CHANGE.where(absence_changes.c.absence_id == absence)
        return tuple(map(_changed, await self._execute(found.order_by(absence_changes.c.id))))

    async def end(
        self, absence: int, on: date | None, *, by: PersonId | None, at: datetime
    ) -> None:
        """They are back from this day on; None: they are away still. Raises LookupError."""
        await self._keep(absence, AbsencePart.END, by, at)
        await self._change(absence, ended_on=on)

    async def _change(self, absence: int, **values: object) -> None:
        new = sa.update(absences).where(absences.c.id == absence).values(values)
        changed(await self._execute(new), "absence")

    async def of(self, candidate: CandidateId) -> tuple[Absence, ...]:
        """Every absence of this person, the newest first."""
        return tuple(map(_absence, await self._execute(_OF, {"candidate": candidate})))

    async def running(self, candidates: Sequence[CandidateId]) -> tuple[Absence, ...]:
        """Absences of these people without an end on record, by person."""
        if not candidates:
            return ()
        found = await self._execute(_RUNNING, {"candidates": list(candidates)})
        return tuple(map(_absence, found))

    async def every_running(self) -> tuple[Absence, ...]:
        """All absences without an end on record, the oldest first."""
        return tuple(map(_absence, await self._execute(_EVERY_RUNNING)))

    async def hosted_by(self, units: Sequence[UnitId]) -> tuple[Absence, ...]:
        """Absences without an end on record of which one of these branches is the host."""
        if not units:
            return ()
        found = _RUNS.where(absences.c.host_id.in_(list(units))).order_by(absences.c.id)
        return tuple(map(_absence, await self._execute(found)))

    async def remark(
        self,
        absence: int,
        *,
        on: date,
        answer: HostAnswer,
        line: str | None,
        by: PersonId,
        at: datetime,
    ) -> int:
        """Record what the host branch of today said; returns its number."""
        values = {
            "absence_id": absence,
            "on": on,
            "answer": answer.value,
            "line": line,
            "host_id": sa.select(absences.c.host_id)
            .where(absences.c.id == absence)
            .scalar_subquery(),
            "by_id": by,
            "at": at,
        }
        made = await self._execute(
            sa.insert(host_remarks).values(values).returning(host_remarks.c.id)
        )
        return int(made.scalar_one())

    async def remarks(self, absence: int) -> tuple[HostRemark, ...]:
        """What the host branch said, the newest first."""
        found = _REMARK.where(host_remarks.c.absence_id == absence).order_by(
            host_remarks.c.on.desc(), host_remarks.c.id.desc()
        )
        return tuple(map(_remark, await self._execute(found)))
