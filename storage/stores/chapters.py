"""The organisations' own months: how many outstanding members each found."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.chapters import ChapterAnswer, ChapterMonth
from domain.ids import PersonId, UnitId
from domain.meetings import Period
from storage.stores.base import Store, maybe
from storage.tables import chapter_months

_MONTH = sa.select(
    chapter_months.c.unit_id,
    chapter_months.c.period,
    chapter_months.c.answer,
    chapter_months.c.excellent,
    chapter_months.c.by_id,
    chapter_months.c.at,
)
_OF_UNIT = _MONTH.where(chapter_months.c.unit_id == sa.bindparam("unit"))
_GET = _OF_UNIT.where(chapter_months.c.period == sa.bindparam("period"))
_NEWEST = _OF_UNIT.order_by(chapter_months.c.period.desc()).limit(sa.bindparam("most"))
_OF_UNITS = _MONTH.where(
    chapter_months.c.period == sa.bindparam("period"),
    chapter_months.c.unit_id.in_(sa.bindparam("units", expanding=True)),
).order_by(chapter_months.c.unit_id)


def _month(row: Any) -> ChapterMonth:
    unit, period, answer, excellent, by, at = row
    return ChapterMonth(
        unit=UnitId(unit),
        period=Period.parse(period),
        answer=ChapterAnswer(answer),
        excellent=excellent,
        by=PersonId(by),
        at=at,
    )


class SqlChapterMonths(Store):
    """The organisations' own months."""

    async def keep(self, month: ChapterMonth) -> None:
        """Keep an answer; a second for the same unit and month replaces the first."""
        said = {
            "answer": month.answer.value,
            "excellent": month.excellent,
            "by_id": month.by,
            "at": month.at,
        }
        whose = {"unit_id": month.unit, "period": str(month.period)}
        await self._execute(
            insert(chapter_months)
            .values(**whose, **said)
            .on_conflict_do_update(index_elements=list(whose), set_=said)
        )

    async def get(self, unit: UnitId, period: Period) -> ChapterMonth | None:
        """A unit's answer for one month."""
        found = await self._execute(_GET, {"unit": unit, "period": str(period)})
        return maybe(_month, found.first())

    async def newest(self, unit: UnitId, limit: int) -> tuple[ChapterMonth, ...]:
        """A unit's latest months, the newest first."""
        return tuple(map(_month, await self._execute(_NEWEST, {"unit": unit, "most": limit})))

    async def of(self, units: Sequence[UnitId], period: Period) -> tuple[ChapterMonth, ...]:
        """What these units answered for one month."""
        rows = await self._execute(_OF_UNITS, {"units": list(units), "period": str(period)})
        return tuple(map(_month, rows))
