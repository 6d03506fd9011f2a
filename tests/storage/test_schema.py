import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage import schema
from storage.schema import HEAD, REVISIONS, NewerDatabase, SchemaState, alembic_on, state, upgrade
from storage.tables import metadata
from tests.storage.builders import NOW


def _at(path: Path, revision: str) -> Path:
    """Have a file stand at another step than it does."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        raw.commit()
    return path


def _tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as raw:
        found = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {name for (name,) in found if not name.startswith("sqlite_")}


def _shape(path: Path) -> set[tuple[object, ...]]:
    """Every column, index and reference of a file, in no order."""
    shape: set[tuple[object, ...]] = set()
    with closing(sqlite3.connect(path)) as raw:
        for table in sorted(_tables(path) - {"alembic_version"}):
            for pragma in ("table_info", "foreign_key_list"):
                # The first column counts rows, and two ways of making a table may count apart.
                rows = raw.execute(f"PRAGMA {pragma}({table})").fetchall()
                shape |= {(table, pragma, *row[1:]) for row in rows}
            indexes = raw.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ?",
                (table,),
            )
            shape |= {(table, "index", *row) for row in indexes}
    return shape


@pytest.fixture
def config(path: Path) -> Iterator[Config]:
    with alembic_on(path) as config:
        yield config


def test_the_code_expects_the_newest_step_there_is(config: Config) -> None:
    steps = ScriptDirectory.from_config(config)
    assert steps.get_heads() == [HEAD]
    assert tuple(step.revision for step in reversed(list(steps.walk_revisions()))) == REVISIONS


def test_the_steps_make_what_the_code_describes(config: Config) -> None:
    context = MigrationContext.configure(
        config.attributes["connection"], opts={"compare_server_default": True}
    )
    assert compare_metadata(context, metadata) == []


def test_a_fresh_file_has_the_tables_of_the_code_to_the_last_index(
    path: Path, tmp_path: Path
) -> None:
    described = tmp_path / "described.sqlite"
    engine = sa.create_engine(f"sqlite:///{described}", poolclass=sa.NullPool)
    metadata.create_all(engine)
    assert _tables(path) == {*metadata.tables, "alembic_version"}
    assert _shape(path) == _shape(described)


def test_no_id_is_ever_given_twice(path: Path) -> None:
    numbered = {
        table.name
        for table in metadata.tables.values()
        if isinstance(table.primary_key.columns.values()[0].type, sa.BigInteger)
    }
    with closing(sqlite3.connect(path)) as raw:
        found = raw.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")
        assert {name for (name,) in found} == numbered


def test_each_step_goes_up_down_and_up_again(tmp_path: Path) -> None:
    path = tmp_path / "stairs.sqlite"
    for revision in REVISIONS:
        for target in (revision, "-1", revision):
            with alembic_on(path) as config:
                step = command.downgrade if target == "-1" else command.upgrade
                step(config, target)
    assert state(path) is SchemaState.CURRENT
    with alembic_on(path) as config:
        command.downgrade(config, "base")
    assert _tables(path) == {"alembic_version"}


def test_a_missing_or_empty_file_is_made_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "100% nguồn?.sqlite"
    assert state(path) is SchemaState.MISSING
    assert not path.exists()
    assert upgrade(path, now=NOW) is None
    assert state(path) is SchemaState.CURRENT
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    empty = tmp_path / "empty.sqlite"
    empty.touch()
    assert state(empty) is SchemaState.MISSING


def test_a_current_file_is_left_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    assert upgrade(path, now=NOW) is None
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_newer_file_is_refused_untouched(path: Path) -> None:
    _at(path, "9999")
    before = path.read_bytes()
    assert state(path) is SchemaState.NEWER
    with pytest.raises(NewerDatabase, match="does not know"):
        upgrade(path, now=NOW)
    assert path.read_bytes() == before


def test_somebody_elses_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE recipes (id INTEGER)")
    assert state(path) is SchemaState.NEWER
    with pytest.raises(NewerDatabase):
        upgrade(path, now=NOW)
    assert _tables(path) == {"recipes"}


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.sqlite"
    path.write_text("Kính gửi đảng ủy" * 100)
    with pytest.raises(sqlite3.DatabaseError):
        upgrade(path, now=NOW)


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file at a step before the first we have today, with something in it."""
    path = tmp_path / "nguon.sqlite"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE alembic_version (version_num TEXT)")
        raw.execute("CREATE TABLE old (word TEXT)")
        raw.execute("INSERT INTO old VALUES ('kept')")
        raw.execute("INSERT INTO alembic_version VALUES ('0000')")
        raw.commit()
    monkeypatch.setattr(schema, "REVISIONS", ("0000", *REVISIONS))
    return path


def test_an_older_file_is_copied_before_it_is_changed(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert state(older) is SchemaState.OLDER
    steps: list[Path] = []
    monkeypatch.setattr(schema, "_take_steps", steps.append)
    kept = upgrade(older, now=datetime(2026, 11, 2, 11, 30, tzinfo=UTC))
    assert kept == older.with_name("nguon.0000.20261102T113000Z.sqlite")
    assert steps == [older]
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    with closing(sqlite3.connect(kept)) as raw:
        assert raw.execute("SELECT word FROM old").fetchall() == [("kept",)]


def test_a_step_that_fails_leaves_the_file_as_it_was(older: Path) -> None:
    with pytest.raises(Exception, match="0000"):
        upgrade(older, now=NOW)
    assert _tables(older) == {"alembic_version", "old"}
    assert state(older) is SchemaState.OLDER


def test_steps_are_taken_together_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "half.sqlite"

    def stumble() -> None:
        with alembic_on(path) as config:
            command.upgrade(config, "head")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()
    assert state(path) is SchemaState.MISSING
