"""When the branches meet, and what is due before and after."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.ids import UnitId
from domain.meetings import MeetingRule, Period
from domain.units import UnitKind
from services.ports.meetings import MeetingChange, MeetingPlan
from storage.stores.base import Store
from storage.tables import meeting_changes, meeting_rules, units

_PLAN = sa.select(
    meeting_rules.c.rule, meeting_rules.c.place, meeting_rules.c.has_committee
).where(meeting_rules.c.branch_id == sa.bindparam("branch"))
_CHANGES = (
    sa.select(
        meeting_changes.c.period,
        meeting_changes.c.at,
        meeting_changes.c.place,
        meeting_changes.c.committee_at,
        meeting_changes.c.committee_place,
        meeting_changes.c.cancelled,
    )
    .where(meeting_changes.c.branch_id == sa.bindparam("branch"))
    .order_by(meeting_changes.c.period)
)
_PLANNED = (
    sa.select(meeting_rules.c.branch_id)
    .join(units, units.c.id == meeting_rules.c.branch_id)
    .where(units.c.kind.in_(sa.bindparam("kinds", expanding=True)))
    .order_by(meeting_rules.c.branch_id)
)


def _change(
    at: datetime | None,
    place: str | None,
    committee_at: datetime | None,
    committee_place: str | None,
    cancelled: bool,
) -> MeetingChange:
    return MeetingChange(
        at=at,
        place=place,
        committee_at=committee_at,
        committee_place=committee_place,
        cancelled=cancelled,
    )


class SqlMeetings(Store):
    """When the branches and the organisations meet."""

    async def plan(self, unit: UnitId) -> MeetingPlan | None:
        """The unit's own rule."""
        row = (await self._execute(_PLAN, {"branch": unit})).first()
        if row is None:
            return None
        rule = MeetingRule(**json.loads(row[0]))
        return MeetingPlan(rule=rule, place=row[1], has_committee=row[2])

    async def set_plan(self, unit: UnitId, plan: MeetingPlan) -> None:
        """Give the unit this rule instead of the one it had."""
        values = {
            "branch_id": unit,
            "rule": json.dumps(asdict(plan.rule)),
            "place": plan.place,
            "has_committee": plan.has_committee,
        }
        await self._execute(
            insert(meeting_rules)
            .values(values)
            .on_conflict_do_update(index_elements=["branch_id"], set_=values)
        )

    async def changes(self, unit: UnitId) -> Mapping[Period, MeetingChange]:
        """The months in which a meeting differs from the rule, in their order."""
        rows = await self._execute(_CHANGES, {"branch": unit})
        return {Period.parse(period): _change(*rest) for period, *rest in rows}

    async def change_in(self, unit: UnitId, period: Period) -> MeetingChange:
        """How this month's meeting differs from the rule, if at all."""
        return (await self.changes(unit)).get(period, MeetingChange())

    async def change(self, unit: UnitId, period: Period, change: MeetingChange) -> None:
        """Have this month's meeting differ so; a second change replaces the first."""
        values = {"branch_id": unit, "period": str(period), **asdict(change)}
        await self._execute(
            insert(meeting_changes)
            .values(values)
            .on_conflict_do_update(index_elements=["branch_id", "period"], set_=values)
        )

    async def planned_branches(self) -> tuple[UnitId, ...]:
        """Every branch that has a rule."""
        return await self._planned(UnitKind.BRANCH)

    async def planned_organisations(self) -> tuple[UnitId, ...]:
        """Every organisation and chapter that has a rule."""
        return await self._planned(UnitKind.CHAPTER, UnitKind.ORGANISATION)

    async def _planned(self, *kinds: UnitKind) -> tuple[UnitId, ...]:
        rows = await self._execute(_PLANNED, {"kinds": [one.value for one in kinds]})
        return tuple(UnitId(row[0]) for row in rows)
