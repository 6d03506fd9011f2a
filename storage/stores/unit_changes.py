"""Units that are renamed, merged and split."""

from collections.abc import Sequence
from datetime import date, datetime

import sqlalchemy as sa

from domain.ids import CandidateId, PersonId, UnitId
from domain.unit_changes import FormerName, UnitChange, UnitChangeKind
from storage.stores.base import Store, maybe
from storage.tables import (
    candidates,
    meeting_rules,
    people,
    unit_changes,
    unit_names,
    units,
)

_CHANGES = (
    sa.select(
        unit_changes.c.id,
        unit_changes.c.kind,
        unit_changes.c.unit_id,
        unit_changes.c.other_id,
        unit_changes.c.on,
        unit_changes.c.at,
        unit_changes.c.by_id,
    )
    .where(
        sa.or_(
            unit_changes.c.unit_id == sa.bindparam("unit"),
            unit_changes.c.other_id == sa.bindparam("unit"),
        )
    )
    .order_by(unit_changes.c.on, unit_changes.c.id)
)
_NAMES = (
    sa.select(unit_names.c.id, unit_names.c.name, unit_names.c.until)
    .where(unit_names.c.unit_id == sa.bindparam("unit"))
    .order_by(unit_names.c.until, unit_names.c.id)
)
_ON_THE_ROAD = sa.select(candidates.c.id).where(
    candidates.c.branch_id == sa.bindparam("branch"),
    candidates.c.left_at.is_(None),
    candidates.c.merged_into.is_(None),
)


class SqlUnitChanges(Store):
    """What became of units; what happened in them before is never rewritten."""

    async def note(
        self,
        kind: UnitChangeKind,
        unit: UnitId,
        other: UnitId | None,
        on: date,
        document: str | None,
        by: PersonId,
        at: datetime,
    ) -> int:
        """Record a change; returns its number."""
        made = await self._execute(
            sa.insert(unit_changes)
            .values(
                kind=kind.value,
                unit_id=unit,
                other_id=other,
                on=on,
                document=document,
                by_id=by,
                at=at,
            )
            .returning(unit_changes.c.id)
        )
        return int(made.scalar_one())

    async def of(self, unit: UnitId) -> tuple[UnitChange, ...]:
        """The changes of this unit, also those by which it came to be, by day."""
        return tuple(
            UnitChange(
                id=number,
                kind=UnitChangeKind(kind),
                unit=UnitId(whose),
                other=maybe(UnitId, other),
                on=on,
                at=at,
                by=maybe(PersonId, by),
            )
            for number, kind, whose, other, on, at, by in await self._execute(
                _CHANGES, {"unit": unit}
            )
        )

    async def rename(self, unit: UnitId, name: str, on: date) -> None:
        """Give a unit another name; the one it had is kept with this day as its end."""
        had = sa.select(units.c.name).where(units.c.id == unit).scalar_subquery()
        await self._execute(sa.insert(unit_names).values(unit_id=unit, name=had, until=on))
        await self._execute(sa.update(units).where(units.c.id == unit).values(name=name))

    async def former_names(self, unit: UnitId) -> tuple[FormerName, ...]:
        """The names a unit had before, the oldest first."""
        rows = await self._execute(_NAMES, {"unit": unit})
        return tuple(FormerName(number, name, until) for number, name, until in rows)

    async def close(self, unit: UnitId, on: date, successor: UnitId) -> None:
        """From this day on another unit stands in its place; it has no more meetings."""
        await self._execute(
            sa.update(units).where(units.c.id == unit).values(closed_on=on, succeeded_by=successor)
        )
        await self._execute(sa.delete(meeting_rules).where(meeting_rules.c.branch_id == unit))

    async def rehome_chapters(self, chapters: Sequence[UnitId], branch: UnitId) -> None:
        """Have these chapters belong to the village of another branch."""
        moved = sa.update(units).where(units.c.id.in_(list(chapters)))
        await self._execute(moved.values(branch_id=branch))

    async def rehome_people(self, people_moved: Sequence[PersonId], branch: UnitId) -> None:
        """Have these members belong to another branch."""
        moved = sa.update(people).where(people.c.id.in_(list(people_moved)))
        await self._execute(moved.values(branch_id=branch))

    async def on_the_road(self, branch: UnitId) -> tuple[CandidateId, ...]:
        """Everybody on the road in a branch, those with a locked card too."""
        rows = await self._execute(_ON_THE_ROAD, {"branch": branch})
        return tuple(CandidateId(row[0]) for row in rows)
