"""What is due when: the steps of the months, each under a once-key."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.cycle import Step
from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.meetings import Period
from services.ports.months import AgendaRow
from storage.stores.base import Store, maybe
from storage.tables import agenda

# Written out in the statement: a bound value would keep SQLite from the index on waiting rows.
_WAITS = agenda.c.state == sa.literal("waiting", literal_execute=True)
_ROW = sa.select(
    agenda.c.id,
    agenda.c.once_key,
    agenda.c.review_id,
    agenda.c.unit_id,
    agenda.c.period,
    agenda.c.step,
    agenda.c.person_id,
    agenda.c.at,
    agenda.c.void_after,
    agenda.c.candidate_id,
    agenda.c.subject,
)
# What becomes a row for each reader goes first, so that a reader's day is complete when said.
_DUE = (
    _ROW.where(_WAITS, agenda.c.at <= sa.bindparam("now"))
    .order_by(agenda.c.person_id.is_not(None), agenda.c.at, agenda.c.id)
    .limit(sa.bindparam("most"))
    .with_for_update(skip_locked=True)
)
_GET = _ROW.where(agenda.c.id == sa.bindparam("row"))
_OF_PEOPLE = _ROW.where(
    _WAITS,
    agenda.c.at < sa.bindparam("until"),
    agenda.c.person_id.in_(sa.bindparam("people", expanding=True)),
).order_by(agenda.c.at, agenda.c.id)
_OF_PERSON = _ROW.where(_WAITS, agenda.c.person_id == sa.bindparam("person")).order_by(
    agenda.c.at, agenda.c.id
)
_TOGETHER = (
    sa.select(agenda.c.person_id, agenda.c.done_at)
    .where(agenda.c.id == sa.bindparam("row"), agenda.c.state == "done")
    .cte("one")
)
_SAID_WITH = (
    _ROW.join(
        _TOGETHER,
        sa.and_(
            agenda.c.person_id == _TOGETHER.c.person_id,
            agenda.c.done_at == _TOGETHER.c.done_at,
        ),
    )
    .where(agenda.c.state == "done")
    .order_by(agenda.c.void_after, agenda.c.id)
)
_NEXT = sa.select(agenda.c.at).where(_WAITS).order_by(agenda.c.at).limit(1)
_ADD = insert(agenda)
_ADD = _ADD.on_conflict_do_update(
    index_elements=["once_key"],
    set_={
        "at": _ADD.excluded.at,
        "void_after": _ADD.excluded.void_after,
        "state": _ADD.excluded.state,
    },
    where=agenda.c.state.in_(("waiting", "void")),
)
_WHEN = sa.func.coalesce(agenda.c.done_at, agenda.c.at, type_=agenda.c.at.type)
_SAID = (
    sa.select(agenda.c.step, agenda.c.person_id, _WHEN)
    .where(agenda.c.state == "done")
    .order_by(agenda.c.at, agenda.c.id)
)


def _row(row: Any) -> AgendaRow:
    number, once_key, review, unit, period, step, person, at, void_after, candidate, subject = row
    return AgendaRow(
        id=number,
        once_key=once_key,
        review=maybe(ReviewId, review),
        unit=maybe(UnitId, unit),
        period=maybe(Period.parse, period),
        step=Step(step),
        person=maybe(PersonId, person),
        at=at,
        void_after=void_after,
        candidate=maybe(CandidateId, candidate),
        subject=subject,
    )


def _in(unit: UnitId, period: Period) -> sa.ColumnElement[bool]:
    return sa.and_(agenda.c.unit_id == unit, agenda.c.period == str(period))


class SqlAgenda(Store):
    """What is due when. A row is waiting until it is done, void, or parked."""

    async def add(
        self,
        once_key: str,
        *,
        review: ReviewId | None = None,
        unit: UnitId | None = None,
        period: Period | None = None,
        step: Step,
        at: datetime,
        void_after: datetime,
        person: PersonId | None = None,
        candidate: CandidateId | None = None,
        subject: str | None = None,
    ) -> None:
        """Plan a step, or give a step not yet said its new time; a void one waits again.

        Raises ValueError unless it belongs to a review, to a unit and its month, or to a subject.
        """
        months = (review is not None, unit is not None and period is not None)
        if sum((*months, subject is not None)) != 1:
            raise ValueError("a step belongs to a review, to a month of a unit, or to a subject")
        values = {
            "once_key": once_key,
            "review_id": review,
            "unit_id": unit,
            "period": maybe(str, period),
            "step": step.value,
            "person_id": person,
            "candidate_id": candidate,
            "subject": subject,
            "at": at,
            "void_after": void_after,
            "state": "waiting",
        }
        await self._execute(_ADD, values)

    async def due(self, now: datetime, limit: int) -> tuple[AgendaRow, ...]:
        """What waits and is due: what is nobody's yet goes first, then the longest due."""
        return tuple(map(_row, await self._execute(_DUE, {"now": now, "most": limit})))

    async def get(self, row: int) -> AgendaRow | None:
        """The row with this id, whatever its state."""
        return maybe(_row, (await self._execute(_GET, {"row": row})).first())

    async def of_people(
        self, people: Sequence[PersonId], until: datetime
    ) -> tuple[AgendaRow, ...]:
        """What waits for these people before this moment, the next first."""
        rows = await self._execute(_OF_PEOPLE, {"people": list(people), "until": until})
        return tuple(map(_row, rows))

    async def of_person(self, person: PersonId) -> tuple[AgendaRow, ...]:
        """All that waits for this person, the next first."""
        return tuple(map(_row, await self._execute(_OF_PERSON, {"person": person})))

    async def move(self, row: int, at: datetime) -> None:
        """Say a waiting row at another moment; one already said stays."""
        await self._execute(sa.update(agenda).where(agenda.c.id == row, _WAITS).values(at=at))

    async def done(self, row: int, state: str, at: datetime | None = None) -> bool:
        """Take a row off the agenda: "done" once said, else the word for why it was not.

        False if it was taken off before: somebody else is saying it.
        """
        taken = await self._execute(
            sa.update(agenda).where(agenda.c.id == row, _WAITS).values(state=state, done_at=at)
        )
        return taken.rowcount == 1

    async def said_with(self, row: int) -> tuple[AgendaRow, ...]:
        """What was said to a person in the same message as this row, by its last day."""
        return tuple(map(_row, await self._execute(_SAID_WITH, {"row": row})))

    async def waiting(self, review: ReviewId) -> tuple[AgendaRow, ...]:
        """What is still to come in a review, the next first."""
        return await self._waiting(agenda.c.review_id == review)

    async def drop_waiting(self, review: ReviewId) -> None:
        """Forget what is still to come in a review; it may be planned anew."""
        await self._drop(agenda.c.review_id == review)

    async def said(self, review: ReviewId) -> tuple[tuple[Step, PersonId | None, datetime], ...]:
        """The steps of a review already said, and when; if not known, when each was planned."""
        return await self._said(agenda.c.review_id == review)

    async def waiting_in(self, unit: UnitId, period: Period) -> tuple[AgendaRow, ...]:
        """What is still to come in a unit's own month, the next first."""
        return await self._waiting(_in(unit, period))

    async def drop_waiting_in(self, unit: UnitId, period: Period) -> None:
        """Forget what is still to come in a unit's own month; it may be planned anew."""
        await self._drop(_in(unit, period))

    async def said_in(
        self, unit: UnitId, period: Period
    ) -> tuple[tuple[Step, PersonId | None, datetime], ...]:
        """The steps of a unit's own month already said, and when."""
        return await self._said(_in(unit, period))

    async def waiting_about(self, subject: str) -> tuple[AgendaRow, ...]:
        """What is still to come about a subject, the next first."""
        return await self._waiting(agenda.c.subject == subject)

    async def drop_waiting_about(self, subject: str) -> None:
        """Forget what is still to come about a subject; it may be planned anew."""
        await self._drop(agenda.c.subject == subject)

    async def waiting_of(self, candidate: CandidateId, step: Step) -> tuple[AgendaRow, ...]:
        """What of this step is still to come about a person, the next first."""
        return await self._waiting(
            sa.and_(agenda.c.candidate_id == candidate, agenda.c.step == step.value)
        )

    async def drop_waiting_of(self, candidate: CandidateId, step: Step) -> None:
        """Forget what of this step is still to come about a person; it may be planned anew."""
        await self._drop(sa.and_(agenda.c.candidate_id == candidate, agenda.c.step == step.value))

    async def next_at(self) -> datetime | None:
        """The moment of the next thing due."""
        found: datetime | None = (await self._execute(_NEXT)).scalar()
        return found

    async def _waiting(self, which: sa.ColumnElement[bool]) -> tuple[AgendaRow, ...]:
        rows = await self._execute(_ROW.where(_WAITS, which).order_by(agenda.c.at, agenda.c.id))
        return tuple(map(_row, rows))

    async def _drop(self, which: sa.ColumnElement[bool]) -> None:
        await self._execute(sa.delete(agenda).where(_WAITS, which))

    async def _said(
        self, which: sa.ColumnElement[bool]
    ) -> tuple[tuple[Step, PersonId | None, datetime], ...]:
        rows = await self._execute(_SAID.where(which))
        return tuple((Step(step), maybe(PersonId, person), at) for step, person, at in rows)
