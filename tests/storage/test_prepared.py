"""Statements compiled once give what SQLAlchemy gives."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.pool import StaticPool
from sqlalchemy.sql.expression import ReturnsRows

from storage.prepared import Found, Prepared, lasting_statements
from storage.stores import agenda_statements, journal, reports
from storage.tables import once

NOW = datetime(2026, 11, 2, 11, 30, tzinfo=UTC)
SELECTS = [one for one in lasting_statements() if isinstance(one, sa.Select)]


def given_to(statement: ReturnsRows) -> dict[str, Any]:
    """Values for whatever the statement asks for."""
    binds = statement.compile().binds
    return {
        name: [1, 2] if bind.expanding else _of_type(bind.type)
        for name, bind in binds.items()
        if bind.required
    }


def _of_type(kind: sa.types.TypeEngine[Any]) -> object:
    if isinstance(kind, sa.Date):
        return NOW.date()
    return NOW if "time" in str(kind).lower() else 1


@contextmanager
def handles(path: Path) -> Iterator[tuple[sqlite3.Connection, sa.Connection]]:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        engine = sa.create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.begin()
            yield raw, connection


@pytest.mark.parametrize("number", range(len(SELECTS)))
def test_every_lasting_question_has_the_columns_it_names(number: int, database: Path) -> None:
    statement = SELECTS[number]
    values = given_to(statement)
    with handles(database) as (raw, connection):
        usual = connection.execute(statement, values)
        assert len(usual.keys()) == len(list(statement.exported_columns))
        rows = [tuple(row) for row in usual]
        assert rows == list(Prepared(raw, connection).execute(statement, values))


def test_a_moment_comes_back_as_it_went_in_and_a_missing_value_is_an_error(database: Path) -> None:
    with handles(database) as (raw, connection):
        prepared = Prepared(raw, connection)
        first = prepared.execute(journal._FIRST, {"key": "k", "at": NOW})
        assert isinstance(first, Found)
        assert first.rowcount == 1
        assert prepared.execute(journal._FIRST, {"key": "k", "at": NOW}).rowcount == 0
        assert prepared.execute(sa.select(once.c.at)).scalar() == NOW
        assert prepared.execute(reports._MINE, {"mentor": 1, "candidate": 1}).first() is None
        with pytest.raises(KeyError):
            prepared.execute(reports._MINE, {"mentor": 1})


def test_a_list_that_a_statement_brings_itself_is_filled_in(database: Path) -> None:
    row = {
        "once_key": "k",
        "unit_id": None,
        "review_id": None,
        "step": "deadline",
        "subject": "s",
        "at": NOW,
        "void_after": NOW,
        "state": "waiting",
    }
    with handles(database) as (raw, connection):
        prepared = Prepared(raw, connection)
        for _ in range(2):  # added, then found by its once-key and by the states it may be in
            assert isinstance(prepared.execute(agenda_statements.ADD, row), Found)
        assert len(list(prepared.execute(agenda_statements.WAITING_ABOUT, {"about": "s"}))) == 1
        raw.execute("UPDATE agenda SET state = 'done'")
        assert prepared.execute(agenda_statements.ADD, row).rowcount == 0
