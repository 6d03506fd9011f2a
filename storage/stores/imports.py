"""The imports, what they changed, and how it is taken back."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from services.ports.imports import Change, Import, Subject, Thing
from storage.stores.base import changed
from storage.stores.entries import SqlEntries
from storage.tables import import_changes, imports

_IMPORT = sa.select(
    imports.c.id, imports.c.at, imports.c.files, imports.c.rows, imports.c.undone_at
)


def _import(row: Any) -> Import:
    number, at, files, rows, undone_at = row
    return Import(number=number, at=at, files=tuple(json.loads(files)), rows=rows,
                  undone_at=undone_at)  # fmt: skip


class SqlImports(SqlEntries):
    """The imports and what they changed."""

    async def add(self, at: datetime, files: Sequence[str], rows: int) -> int:
        """Note an import; its number."""
        values = {"at": at, "files": json.dumps(list(files), ensure_ascii=False), "rows": rows}
        made = await self._execute(sa.insert(imports).values(values).returning(imports.c.id))
        return int(made.scalar_one())

    async def get(self, number: int) -> Import:
        """The import of this number. Raises LookupError."""
        row = (await self._execute(_IMPORT.where(imports.c.id == number))).first()
        if row is None:
            raise LookupError(f"no such import: {number}")
        return _import(row)

    async def all(self) -> tuple[Import, ...]:
        """Every import, the newest first."""
        return tuple(map(_import, await self._execute(_IMPORT.order_by(imports.c.id.desc()))))

    async def note(self, number: int, change: Change) -> None:
        """Keep what an import did to one entry."""
        values = {
            "import_id": number,
            "subject": change.thing.subject.value,
            "subject_id": change.thing.id,
            "row": change.row,
            "before": None if change.before is None else json.dumps(change.before),
            "after": json.dumps({"file": change.file, "values": change.after}),
        }
        await self._execute(sa.insert(import_changes).values(values))

    async def changes(self, number: int) -> tuple[Change, ...]:
        """What an import did, in the order in which it did it; nothing once it is taken back."""
        rows = await self._execute(
            sa.select(
                import_changes.c.subject,
                import_changes.c.subject_id,
                import_changes.c.row,
                import_changes.c.before,
                import_changes.c.after,
            )
            .where(import_changes.c.import_id == number, import_changes.c.after.is_not(None))
            .order_by(import_changes.c.id)
        )
        return tuple(
            Change(
                thing=Thing(Subject(subject), number),
                file=(kept := json.loads(after))["file"],
                row=row,
                before=None if before is None else json.loads(before),
                after=kept["values"],
            )
            for subject, number, row, before, after in rows
        )

    async def close(self, number: int, at: datetime, kept: Sequence[Thing]) -> None:
        """The import is taken back but for these; what stood there is forgotten."""
        of_it = import_changes.c.import_id == number
        for thing in kept:
            await self._execute(
                sa.update(import_changes)
                .where(
                    of_it,
                    import_changes.c.subject == thing.subject.value,
                    import_changes.c.subject_id == thing.id,
                )
                .values(kept=True)
            )
        await self._execute(sa.update(import_changes).where(of_it).values(before=None, after=None))
        taken = sa.update(imports).where(imports.c.id == number).values(undone_at=at)
        changed(await self._execute(taken), "import")
