"""The journal, the once-keys, and the program's own marks."""

import json
from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.ids import PersonId
from storage.stores.base import Store
from storage.tables import journal, marks, once

_NOTE = sa.insert(journal)
_OPENED = sa.select(sa.func.count(journal.c.subject.distinct())).where(
    journal.c.actor_id == sa.bindparam("person"),
    journal.c.action == "card-opened",
    journal.c.at >= sa.bindparam("since", type_=journal.c.at.type),
)
_FIRST = insert(once).on_conflict_do_nothing(index_elements=["key"])
_SEEN = sa.select(once.c.at).where(once.c.key == sa.bindparam("key"))
_MARK = sa.select(marks.c.value).where(marks.c.name == sa.bindparam("name"))
_SET_MARK = insert(marks)
_SET_MARK = _SET_MARK.on_conflict_do_update(
    index_elements=["name"], set_={"value": _SET_MARK.excluded.value}
)


class SqlJournal(Store):
    """Append-only."""

    async def note(
        self,
        action: str,
        subject: str,
        *,
        at: datetime,
        actor: PersonId | None,
        rule: str | None = None,
        **detail: str | int | None,
    ) -> None:
        """Write one line: ids and codes, never text."""
        said = {name: value for name, value in detail.items() if value is not None}
        values = {
            "at": at,
            "actor_id": actor,
            "action": action,
            "subject": subject,
            "detail": json.dumps(said),
            "rule": rule,
        }
        await self._execute(_NOTE, values)

    async def of(self, subject: str) -> tuple[tuple[datetime, str, Mapping[str, str]], ...]:
        """The entries on one subject, the oldest first."""
        rows = await self._execute(
            sa.select(journal.c.at, journal.c.action, journal.c.detail)
            .where(journal.c.subject == subject)
            .order_by(journal.c.id)
        )
        return tuple(
            (at, action, {name: str(value) for name, value in json.loads(detail).items()})
            for at, action, detail in rows
        )

    async def opened_by(self, person: PersonId, since: datetime) -> int:
        """How many candidates' cards a person opened from this moment on, as far as noted."""
        found: int = (
            await self._execute(_OPENED, {"person": person, "since": since})
        ).scalar_one()
        return found


class SqlOnce(Store):
    """Keys of what was already said."""

    async def first(self, key: str, at: datetime) -> bool:
        """True the first time a key is seen."""
        result = await self._execute(_FIRST, {"key": key, "at": at})
        return result.rowcount == 1

    async def seen(self, key: str) -> datetime | None:
        """When the key was first seen."""
        found: datetime | None = (await self._execute(_SEEN, {"key": key})).scalar()
        return found


class SqlMarks(Store):
    """Single facts about the program itself."""

    async def get(self, name: str) -> str | None:
        """The fact of this name."""
        found: str | None = (await self._execute(_MARK, {"name": name})).scalar()
        return found

    async def set(self, name: str, value: str) -> None:
        """Replace the fact of this name."""
        await self._execute(_SET_MARK, {"name": name, "value": value})
