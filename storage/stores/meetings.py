"""When the branches meet, and what is due before and after."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.cycle import Step
from domain.ids import PersonId, ReviewId, UnitId
from domain.meetings import MeetingRule, Period
from services.ports.months import AgendaRow, MeetingPlan
from storage.stores.base import Store, maybe
from storage.tables import agenda, meeting_changes, meeting_rules

_PLAN = sa.select(
    meeting_rules.c.rule, meeting_rules.c.place, meeting_rules.c.has_committee
).where(meeting_rules.c.branch_id == sa.bindparam("branch"))
_CHANGES = (
    sa.select(meeting_changes.c.period, meeting_changes.c.at, meeting_changes.c.place)
    .where(meeting_changes.c.branch_id == sa.bindparam("branch"))
    .order_by(meeting_changes.c.period)
)


class SqlMeetings(Store):
    """When the branches meet."""

    async def plan(self, branch: UnitId) -> MeetingPlan | None:
        """The branch's own rule."""
        row = (await self._execute(_PLAN, {"branch": branch})).first()
        if row is None:
            return None
        rule = MeetingRule(**json.loads(row[0]))
        return MeetingPlan(rule=rule, place=row[1], has_committee=row[2])

    async def set_plan(self, branch: UnitId, plan: MeetingPlan) -> None:
        """Give the branch this rule instead of the one it had."""
        values = {
            "branch_id": branch,
            "rule": json.dumps(asdict(plan.rule)),
            "place": plan.place,
            "has_committee": plan.has_committee,
        }
        await self._execute(
            insert(meeting_rules)
            .values(values)
            .on_conflict_do_update(index_elements=["branch_id"], set_=values)
        )

    async def changes(self, branch: UnitId) -> Mapping[Period, tuple[datetime, str | None]]:
        """The months in which a meeting is held at another time or place."""
        rows = await self._execute(_CHANGES, {"branch": branch})
        return {Period.parse(period): (at, place) for period, at, place in rows}

    async def change(
        self, branch: UnitId, period: Period, at: datetime, place: str | None
    ) -> None:
        """Hold this month's meeting then; a second change replaces the first."""
        values = {"branch_id": branch, "period": str(period), "at": at, "place": place}
        await self._execute(
            insert(meeting_changes)
            .values(values)
            .on_conflict_do_update(index_elements=["branch_id", "period"], set_=values)
        )

    async def planned_branches(self) -> tuple[UnitId, ...]:
        """Every branch that has a rule."""
        rows = await self._execute(
            sa.select(meeting_rules.c.branch_id).order_by(meeting_rules.c.branch_id)
        )
        return tuple(UnitId(row[0]) for row in rows)


# Written out in the statement: a bound value would keep SQLite from the index on waiting rows.
_WAITS = agenda.c.state == sa.literal("waiting", literal_execute=True)
_ROW = sa.select(
    agenda.c.id,
    agenda.c.once_key,
    agenda.c.review_id,
    agenda.c.step,
    agenda.c.person_id,
    agenda.c.at,
    agenda.c.void_after,
)
_DUE = (
    _ROW.where(_WAITS, agenda.c.at <= sa.bindparam("now"))
    .order_by(agenda.c.at, agenda.c.id)
    .limit(sa.bindparam("most"))
    .with_for_update(skip_locked=True)
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


def _row(row: Any) -> AgendaRow:
    number, once_key, review, step, person, at, void_after = row
    return AgendaRow(
        id=number,
        once_key=once_key,
        review=ReviewId(review),
        step=Step(step),
        person=maybe(PersonId, person),
        at=at,
        void_after=void_after,
    )


class SqlAgenda(Store):
    """What is due when. A row is waiting until it is done, void, or parked."""

    async def add(
        self,
        once_key: str,
        review: ReviewId,
        step: Step,
        *,
        at: datetime,
        void_after: datetime,
        person: PersonId | None = None,
    ) -> None:
        """Plan a step, or give a step not yet said its new time; a void one waits again."""
        values = {
            "once_key": once_key,
            "review_id": review,
            "step": step.value,
            "person_id": person,
            "at": at,
            "void_after": void_after,
            "state": "waiting",
        }
        await self._execute(_ADD, values)

    async def due(self, now: datetime, limit: int) -> tuple[AgendaRow, ...]:
        """What waits and is due, the longest due first."""
        return tuple(map(_row, await self._execute(_DUE, {"now": now, "most": limit})))

    async def done(self, row: int, state: str, at: datetime | None = None) -> bool:
        """Take a row off the agenda: "done" once said, else the word for why it was not.

        False if it was taken off before: somebody else is saying it.
        """
        taken = await self._execute(
            sa.update(agenda).where(agenda.c.id == row, _WAITS).values(state=state, done_at=at)
        )
        return taken.rowcount == 1

    async def waiting(self, review: ReviewId) -> tuple[AgendaRow, ...]:
        """What is still to come in a review, the next first."""
        rows = await self._execute(
            _ROW.where(_WAITS, agenda.c.review_id == review).order_by(agenda.c.at, agenda.c.id)
        )
        return tuple(map(_row, rows))

    async def drop_waiting(self, review: ReviewId) -> None:
        """Forget what is still to come in a review; it may be planned anew."""
        await self._execute(sa.delete(agenda).where(_WAITS, agenda.c.review_id == review))

    async def said(self, review: ReviewId) -> tuple[tuple[Step, PersonId | None, datetime], ...]:
        """The steps of a review already said, and when; if not known, when each was planned."""
        when = sa.func.coalesce(agenda.c.done_at, agenda.c.at, type_=agenda.c.at.type)
        rows = await self._execute(
            sa.select(agenda.c.step, agenda.c.person_id, when)
            .where(agenda.c.review_id == review, agenda.c.state == "done")
            .order_by(agenda.c.at, agenda.c.id)
        )
        return tuple((Step(step), maybe(PersonId, person), at) for step, person, at in rows)

    async def next_at(self) -> datetime | None:
        """The moment of the next thing due."""
        found: datetime | None = (await self._execute(_NEXT)).scalar()
        return found
