"""What holds for every statement written once at the top of a store."""

import importlib
import pkgutil

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

import storage.stores
from storage.sqlite import SqliteRecord
from storage.stores import agenda_statements
from storage.work import SqlWork
from tests.storage.builders import NOW

# The makers of the dialects give them no types.
_POSTGRESQL: sa.Dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
_SQLITE: sa.Dialect = sqlite.dialect()


def _statements() -> dict[str, sa.ClauseElement]:
    return {
        f"{module.name.rpartition('.')[2]}{name}": value
        for module in pkgutil.iter_modules(storage.stores.__path__, "storage.stores.")
        for name, value in vars(importlib.import_module(module.name)).items()
        if isinstance(value, sa.Executable) and isinstance(value, sa.ClauseElement)
    }


@pytest.mark.parametrize("name", _statements())
def test_a_statement_can_be_said_to_postgresql_and_to_sqlite(name: str) -> None:
    statement = _statements()[name]
    assert str(statement.compile(dialect=_POSTGRESQL))
    assert "FOR UPDATE" not in str(statement.compile(dialect=_SQLITE))


async def test_looking_for_what_is_due_reads_only_what_waits(record: SqliteRecord) -> None:
    statement = agenda_statements.DUE.params(now=NOW, most=1).compile(
        dialect=_SQLITE, compile_kwargs={"render_postcompile": True}
    )

    async def plan(work: SqlWork) -> str:
        asked = sa.text(f"EXPLAIN QUERY PLAN {statement}".replace("?", "1"))
        return " ".join(str(row[-1]) for row in await work.execute(asked))

    assert "USING INDEX ix_agenda_waiting" in await record.read(plan)
