"""What is due when: the steps of the months, each under a once-key."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from domain.cycle import Step
from domain.ids import CandidateId, PersonId, ReviewId, UnitId
from domain.meetings import Period
from services.ports.months import AgendaRow
from storage.stores import agenda_statements as statements
from storage.stores.base import Store, maybe


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
        await self._execute(statements.ADD, values)

    async def due(self, now: datetime, limit: int) -> tuple[AgendaRow, ...]:
        """What waits and is due: what is nobody's yet goes first, then the longest due."""
        return tuple(map(_row, await self._execute(statements.DUE, {"now": now, "most": limit})))

    async def get(self, row: int) -> AgendaRow | None:
        """The row with this id, whatever its state."""
        return maybe(_row, (await self._execute(statements.GET, {"row": row})).first())

    async def of_people(
        self, people: Sequence[PersonId], until: datetime
    ) -> tuple[AgendaRow, ...]:
        """What waits for these people before this moment, the next first."""
        if not people:
            return ()
        rows = await self._execute(statements.OF_PEOPLE, {"people": list(people), "until": until})
        return tuple(map(_row, rows))

    async def of_person(self, person: PersonId) -> tuple[AgendaRow, ...]:
        """All that waits for this person, the next first."""
        return tuple(map(_row, await self._execute(statements.OF_PERSON, {"person": person})))

    async def move(self, row: int, at: datetime) -> None:
        """Say a waiting row at another moment; one already said stays."""
        await self._execute(statements.MOVE, {"row": row, "new": at})

    async def done(self, row: int, state: str, at: datetime | None = None) -> bool:
        """Take a row off the agenda: "done" once said, else the word for why it was not.

        False if it was taken off before: somebody else is saying it.
        """
        taken = await self._execute(statements.OFF, {"row": row, "word": state, "when": at})
        return taken.rowcount == 1

    async def said_with(self, row: int) -> tuple[AgendaRow, ...]:
        """What was said to a person in the same message as this row, by its last day."""
        return tuple(map(_row, await self._execute(statements.SAID_WITH, {"row": row})))

    async def waiting(self, review: ReviewId) -> tuple[AgendaRow, ...]:
        """What is still to come in a review, the next first."""
        return await self._waiting(statements.WAITING_IN_REVIEW, {"review": review})

    async def drop_waiting(self, review: ReviewId) -> None:
        """Forget what is still to come in a review; it may be planned anew."""
        await self._execute(statements.DROP_OF_REVIEW, {"review": review})

    async def said(self, review: ReviewId) -> tuple[tuple[Step, PersonId | None, datetime], ...]:
        """The steps of a review already said, and when; if not known, when each was planned."""
        return await self._said(statements.SAID_IN_REVIEW, {"review": review})

    async def waiting_in(self, unit: UnitId, period: Period) -> tuple[AgendaRow, ...]:
        """What is still to come in a unit's own month, the next first."""
        return await self._waiting(
            statements.WAITING_IN_MONTH, {"unit": unit, "month": str(period)}
        )

    async def drop_waiting_in(self, unit: UnitId, period: Period) -> None:
        """Forget what is still to come in a unit's own month; it may be planned anew."""
        await self._execute(statements.DROP_IN_MONTH, {"unit": unit, "month": str(period)})

    async def said_in(
        self, unit: UnitId, period: Period
    ) -> tuple[tuple[Step, PersonId | None, datetime], ...]:
        """The steps of a unit's own month already said, and when."""
        return await self._said(statements.SAID_IN_MONTH, {"unit": unit, "month": str(period)})

    async def waiting_about(self, subject: str) -> tuple[AgendaRow, ...]:
        """What is still to come about a subject, the next first."""
        return await self._waiting(statements.WAITING_ABOUT, {"about": subject})

    async def drop_waiting_about(self, subject: str) -> None:
        """Forget what is still to come about a subject; it may be planned anew."""
        await self._execute(statements.DROP_ABOUT, {"about": subject})

    async def waiting_of(self, candidate: CandidateId, step: Step) -> tuple[AgendaRow, ...]:
        """What of this step is still to come about a person, the next first."""
        return await self._waiting(
            statements.WAITING_OF_CANDIDATE, {"candidate": candidate, "of_step": step.value}
        )

    async def drop_waiting_of(self, candidate: CandidateId, step: Step) -> None:
        """Forget what of this step is still to come about a person; it may be planned anew."""
        await self._execute(
            statements.DROP_OF_CANDIDATE, {"candidate": candidate, "of_step": step.value}
        )

    async def next_at(self) -> datetime | None:
        """The moment of the next thing due."""
        found: datetime | None = (await self._execute(statements.NEXT)).scalar()
        return found

    async def _waiting(
        self, statement: sa.Executable, which: Mapping[str, object]
    ) -> tuple[AgendaRow, ...]:
        return tuple(map(_row, await self._execute(statement, which)))

    async def _said(
        self, statement: sa.Executable, which: Mapping[str, object]
    ) -> tuple[tuple[Step, PersonId | None, datetime], ...]:
        rows = await self._execute(statement, which)
        return tuple((Step(step), maybe(PersonId, person), at) for step, person, at in rows)
