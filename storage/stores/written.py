"""Short texts that somebody typed: titles, places, lines. A message carries only where each is."""

from collections.abc import Mapping

import sqlalchemy as sa

from storage.stores.base import Store
from storage.tables import (
    absence_changes,
    absences,
    activities,
    classes,
    host_remarks,
    tasks,
    transfers,
    unit_names,
    units,
    visits,
)

# What domain.messages.Written may name, and in which column of its row it stands.
_COLUMNS: Mapping[str, sa.Column[str]] = {
    "absence-place": absences.c.place,
    "absence-host": absences.c.host_name,
    "absence-place-before": absence_changes.c.place,
    "absence-host-before": absence_changes.c.host_name,
    "activity-title": activities.c.title,
    "activity-place": activities.c.place,
    "class-place": classes.c.place,
    "host-line": host_remarks.c.line,
    "task-title": tasks.c.title,
    "transfer-place": transfers.c.to_place,
    "unit-grassroots": units.c.grassroots,
    "unit-name": unit_names.c.name,
    "visit-line": visits.c.line,
}


class SqlWrittenTexts(Store):
    """The texts behind domain.messages.Written."""

    async def text(self, what: str, number: int) -> str | None:
        """The text; None where there is none. Raises KeyError for an unknown `what`."""
        column = _COLUMNS[what]
        found = sa.select(column).where(column.table.c.id == number)
        text: str | None = (await self._execute(found)).scalar()
        return text
