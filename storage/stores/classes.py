"""The political centre's classes and who has a seat in them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.classes import ClassKind, Seat, SeatState, TrainingClass
from domain.ids import CandidateId, ClassId, PersonId, UnitId
from storage.stores.base import Store, changed, maybe
from storage.stores.merged import entries_of, now_known_as
from storage.tables import candidates, class_seats, classes

_CLASS_COLUMNS = (
    classes.c.id,
    classes.c.committee_id,
    classes.c.kind,
    classes.c.begins,
    classes.c.ends,
    classes.c.place,
    classes.c.quota,
    classes.c.by_id,
    classes.c.at,
    classes.c.closed_at,
    classes.c.cancelled_at,
)
_WHOSE = now_known_as(class_seats.c.candidate_id)
_PERSON = candidates.alias()
# Until a class is closed its seats follow their people: who led them before sees no more of them.
_BRANCH = sa.case(
    (classes.c.closed_at.is_(None), _PERSON.c.branch_id),
    else_=class_seats.c.branch_id,
)
_SEAT_COLUMNS = (
    class_seats.c.id,
    class_seats.c.class_id,
    _WHOSE,
    _BRANCH,
    class_seats.c.state,
    class_seats.c.at,
    class_seats.c.certificate,
    class_seats.c.certified_on,
)
_TOGETHER = class_seats.join(classes, classes.c.id == class_seats.c.class_id).join(
    _PERSON, _PERSON.c.id == _WHOSE
)
_SEATS = sa.select(*_SEAT_COLUMNS).select_from(_TOGETHER).order_by(class_seats.c.id)
_IN_CLASS = _SEATS.where(class_seats.c.class_id == sa.bindparam("class"))
_WITH_CLASSES = sa.select(*_CLASS_COLUMNS, *_SEAT_COLUMNS).select_from(_TOGETHER)
_OF_CANDIDATE = _WITH_CLASSES.where(
    class_seats.c.candidate_id.in_(entries_of(sa.bindparam("candidate")))
).order_by(class_seats.c.id)
_CLASS = sa.select(*_CLASS_COLUMNS)
_GET = _CLASS.where(classes.c.id == sa.bindparam("class")).with_for_update()
_OF_COMMITTEES = _CLASS.where(
    classes.c.committee_id.in_(sa.bindparam("committees", expanding=True))
).order_by(classes.c.begins.desc(), classes.c.id.desc())


def _class(row: Any) -> TrainingClass:
    number, committee, kind, begins, ends, place, quota, by, at, closed_at, cancelled_at = row
    return TrainingClass(
        id=ClassId(number),
        committee=UnitId(committee),
        kind=ClassKind(kind),
        begins=begins,
        ends=ends,
        place=place,
        quota=quota,
        by=maybe(PersonId, by),
        at=at,
        closed_at=closed_at,
        cancelled_at=cancelled_at,
    )


def _seat(row: Any) -> Seat:
    number, of, candidate, branch, state, at, certificate, certified_on = row
    return Seat(
        id=number,
        number=ClassId(of),
        candidate=CandidateId(candidate),
        branch=UnitId(branch),
        state=SeatState(state),
        at=at,
        certificate=certificate,
        certified_on=certified_on,
    )


class SqlClasses(Store):
    """Classes and their seats."""

    async def add(
        self,
        committee: UnitId,
        kind: ClassKind,
        begins: date,
        ends: date,
        place: str,
        quota: int | None,
        *,
        by: PersonId,
        at: datetime,
    ) -> ClassId:
        """Plan a class."""
        values = {
            "committee_id": committee,
            "kind": kind.value,
            "begins": begins,
            "ends": ends,
            "place": place,
            "quota": quota,
            "by_id": by,
            "at": at,
        }
        made = await self._execute(sa.insert(classes).values(values).returning(classes.c.id))
        return ClassId(made.scalar_one())

    async def get(self, number: ClassId) -> TrainingClass:
        """The class with this id. Raises LookupError."""
        row = (await self._execute(_GET, {"class": number})).first()
        if row is None:
            raise LookupError(f"no such class: {number}")
        return _class(row)

    async def of_committees(self, committees: Sequence[UnitId]) -> tuple[TrainingClass, ...]:
        """The classes of these committees, the latest first, those called off too."""
        found = await self._execute(_OF_COMMITTEES, {"committees": list(committees)})
        return tuple(map(_class, found))

    async def change(
        self, number: ClassId, begins: date, ends: date, place: str, quota: int | None
    ) -> None:
        """Hold a class then and there instead. Raises LookupError."""
        moved = (
            sa.update(classes)
            .where(classes.c.id == number)
            .values(begins=begins, ends=ends, place=place, quota=quota)
        )
        changed(await self._execute(moved), "class")

    async def cancel(self, number: ClassId, at: datetime) -> bool:
        """Call a class off; False if it was before."""
        off = await self._execute(
            sa.update(classes)
            .where(classes.c.id == number, classes.c.cancelled_at.is_(None))
            .values(cancelled_at=at)
        )
        return off.rowcount == 1

    async def close(self, number: ClassId, at: datetime | None) -> None:
        """Note when attendance and certificates were complete; None: not yet. LookupError."""
        done = sa.update(classes).where(classes.c.id == number).values(closed_at=at)
        changed(await self._execute(done), "class")

    async def seat(
        self,
        number: ClassId,
        candidate: CandidateId,
        branch: UnitId,
        state: SeatState,
        *,
        by: PersonId | None,
        at: datetime,
        certificate: str | None = None,
        certified_on: date | None = None,
    ) -> None:
        """Keep how somebody's place stands; a second time replaces the first."""
        values = {
            "class_id": number,
            "candidate_id": candidate,
            "branch_id": branch,
            "state": state.value,
            "certificate": certificate,
            "certified_on": certified_on,
            "by_id": by,
            "at": at,
        }
        await self._execute(
            insert(class_seats)
            .values(values)
            .on_conflict_do_update(index_elements=["class_id", "candidate_id"], set_=values)
        )

    async def leave_out(self, number: ClassId, candidate: CandidateId) -> None:
        """Take a proposal back that nobody decided on."""
        await self._execute(
            sa.delete(class_seats).where(
                class_seats.c.class_id == number,
                class_seats.c.candidate_id == candidate,
                class_seats.c.state == SeatState.PROPOSED.value,
            )
        )

    async def seats(self, number: ClassId) -> tuple[Seat, ...]:
        """The seats of a class, in the order in which people were proposed.

        `branch` is where the person is on record now, and once the class is closed where they
        were when it was.
        """
        return tuple(map(_seat, await self._execute(_IN_CLASS, {"class": number})))

    async def seats_of(self, candidate: CandidateId) -> tuple[tuple[TrainingClass, Seat], ...]:
        """Every seat of this person with its class, the oldest first."""
        width = len(_CLASS_COLUMNS)
        rows = await self._execute(_OF_CANDIDATE, {"candidate": candidate})
        return tuple((_class(row[:width]), _seat(row[width:])) for row in rows)
