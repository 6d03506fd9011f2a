"""The activities of organisations and chapters."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.activities import Activity, ActivityMark, Mark, kind_of
from domain.ids import ActivityId, CandidateId, PersonId, UnitId
from storage.stores.base import Store, changed
from storage.stores.merged import entries_of, now_known_as
from storage.tables import activities, activity_marks

_ACTIVITY = sa.select(
    activities.c.id,
    activities.c.unit_id,
    activities.c.begins,
    activities.c.title,
    activities.c.by_id,
    activities.c.came,
    activities.c.stood_out,
    activities.c.closed_at,
    activities.c.cancelled_at,
)
_GET = _ACTIVITY.where(activities.c.id == sa.bindparam("activity"))
_OF_UNITS = _ACTIVITY.where(
    activities.c.unit_id.in_(sa.bindparam("units", expanding=True)),
    activities.c.begins >= sa.bindparam("since"),
    activities.c.cancelled_at.is_(None),
).order_by(activities.c.begins, activities.c.id)
_MARK = sa.select(
    activity_marks.c.activity_id,
    now_known_as(activity_marks.c.candidate_id),
    activity_marks.c.mark,
    activity_marks.c.at,
)
_MARKS = _MARK.where(activity_marks.c.activity_id == sa.bindparam("activity")).order_by(
    activity_marks.c.id
)
_MARKS_OF = (
    _MARK.join(activities, activities.c.id == activity_marks.c.activity_id)
    .where(
        activity_marks.c.candidate_id.in_(entries_of(sa.bindparam("candidate"))),
        activities.c.cancelled_at.is_(None),
    )
    .order_by(activities.c.begins, activity_marks.c.id)
)


def _activity(row: Any) -> Activity:
    number, unit, begins, title, by, came, stood_out, closed_at, cancelled_at = row
    return Activity(
        id=ActivityId(number),
        unit=UnitId(unit),
        begins=begins,
        kind=kind_of(title),
        by=PersonId(by),
        came=came,
        stood_out=stood_out,
        closed_at=closed_at,
        cancelled_at=cancelled_at,
    )


def _mark(row: Any) -> ActivityMark:
    activity, candidate, mark, at = row
    return ActivityMark(
        activity=ActivityId(activity), candidate=CandidateId(candidate), mark=Mark(mark), at=at
    )


class SqlActivities(Store):
    """What was announced, how many came, and which candidates were seen."""

    async def add(
        self, unit: UnitId, title: str, begins: datetime, place: str, *, by: PersonId, at: datetime
    ) -> ActivityId:
        """Announce an activity."""
        made = await self._execute(
            sa.insert(activities)
            .values(unit_id=unit, title=title, begins=begins, place=place, by_id=by, at=at)
            .returning(activities.c.id)
        )
        return ActivityId(made.scalar_one())

    async def get(self, activity: ActivityId) -> Activity:
        """The activity with this id. Raises LookupError."""
        row = (await self._execute(_GET, {"activity": activity})).first()
        if row is None:
            raise LookupError(f"no such activity: {activity}")
        return _activity(row)

    async def of_units(self, units: Sequence[UnitId], since: datetime) -> tuple[Activity, ...]:
        """What these units hold from that moment on and did not cancel, the next first."""
        found = await self._execute(_OF_UNITS, {"units": list(units), "since": since})
        return tuple(map(_activity, found))

    async def move(self, activity: ActivityId, begins: datetime) -> None:
        """Give it another moment. Raises LookupError."""
        await self._set(activity, begins=begins)

    async def cancel(self, activity: ActivityId, at: datetime) -> None:
        """It is not held. Raises LookupError."""
        await self._set(activity, cancelled_at=at)

    async def close(self, activity: ActivityId, came: int, stood_out: int, at: datetime) -> None:
        """Keep the numbers; a second time replaces the first. Raises LookupError."""
        await self._set(activity, came=came, stood_out=stood_out, closed_at=at)

    async def _set(self, activity: ActivityId, **values: object) -> None:
        changed(
            await self._execute(
                sa.update(activities).where(activities.c.id == activity).values(**values)
            ),
            "activity",
        )

    async def mark(
        self,
        activity: ActivityId,
        candidate: CandidateId,
        mark: Mark | None,
        *,
        by: PersonId,
        at: datetime,
    ) -> None:
        """Note what was seen of somebody on record; None takes it back."""
        if mark is None:
            await self._execute(
                sa.delete(activity_marks).where(
                    activity_marks.c.activity_id == activity,
                    activity_marks.c.candidate_id == candidate,
                )
            )
            return
        values = {
            "activity_id": activity,
            "candidate_id": candidate,
            "mark": mark.value,
            "by_id": by,
            "at": at,
        }
        await self._execute(
            insert(activity_marks)
            .values(values)
            .on_conflict_do_update(index_elements=["activity_id", "candidate_id"], set_=values)
        )

    async def marks(self, activity: ActivityId) -> tuple[ActivityMark, ...]:
        """What was noted at one activity."""
        return tuple(map(_mark, await self._execute(_MARKS, {"activity": activity})))

    async def marks_of(self, candidate: CandidateId) -> tuple[ActivityMark, ...]:
        """What was seen of one candidate, the oldest first; of cancelled activities nothing."""
        return tuple(map(_mark, await self._execute(_MARKS_OF, {"candidate": candidate})))
