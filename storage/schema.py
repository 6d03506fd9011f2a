"""Which tables a database file has, and how they become those of this program.

Alembic is imported only to change something: a look at a file must cost nothing.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.config import Config

REVISIONS = ("0001", "0002", "0003", "0004")
"""Every step there is, the oldest first."""

HEAD = REVISIONS[-1]
"""The step whose tables this program expects."""

_STEPS = Path(__file__).with_name("migrations")
_OWNER_ONLY = 0o600


class SchemaState(StrEnum):
    """What a database file is to this program. NEWER stands for any step it does not know."""

    MISSING = "missing"
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"


class NewerDatabase(Exception):  # noqa: N818 - a state of things, not a fault
    """The file was made by a newer program, or by another one; this one must not touch it."""


def state(path: Path) -> SchemaState:
    """What this file is to the program; never creates or changes one.

    Raises sqlite3.DatabaseError for a file that is not a database.
    """
    revision = _revision(path)
    if revision is None:
        return SchemaState.MISSING
    if revision == HEAD:
        return SchemaState.CURRENT
    return SchemaState.OLDER if revision in REVISIONS else SchemaState.NEWER


def upgrade(path: Path, *, now: datetime | None = None) -> Path | None:
    """Give the file the tables of this program, making it if it is missing.

    An older file is first copied beside itself, under a name with its step and `now` (aware; by
    default, when the file was last changed); returns the copy. All steps are taken or none.
    Raises NewerDatabase, and sqlite3.DatabaseError for a file that is not a database.
    """
    found = state(path)
    if found is SchemaState.NEWER:
        raise NewerDatabase(f"{path.name} is at a step this program does not know")
    if found is SchemaState.CURRENT:
        return None
    kept = None
    if found is SchemaState.MISSING:
        path.parent.mkdir(parents=True, exist_ok=True)
        # It will hold names: nobody else on the machine needs to read it.
        path.touch(mode=_OWNER_ONLY)
    else:
        kept = _keep_copy(path, now)
    _take_steps(path)
    return kept


@contextmanager
def alembic_on(path: Path) -> Iterator["Config"]:
    """Alembic's settings over one transaction on this file, committed at the end."""
    from alembic.config import Config  # noqa: PLC0415 - slow to import, rarely needed

    engine = sa.create_engine(sa.URL.create("sqlite", database=str(path)), poolclass=sa.NullPool)

    @sa.event.listens_for(engine, "connect")
    def by_hand(raw: sqlite3.Connection, _: object) -> None:
        raw.isolation_level = None

    @sa.event.listens_for(engine, "begin")
    def alone(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    config = Config()
    # A percent sign would begin a substitution.
    config.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        yield config


def _revision(path: Path) -> str | None:
    """The step a file is at; None without a file or tables, and "" for somebody else's tables."""
    if not path.exists():
        return None
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True)) as raw:
        tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master")}
        if not tables:
            return None
        if "alembic_version" not in tables:
            return ""
        found = raw.execute("SELECT version_num FROM alembic_version").fetchall()
    return str(found[0][0]) if len(found) == 1 else ""


def _keep_copy(path: Path, now: datetime | None) -> Path:
    when = now or datetime.fromtimestamp(path.stat().st_mtime, UTC)
    moment = when.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    kept = path.with_name(f"{path.stem}.{_revision(path)}.{moment}{path.suffix}")
    kept.touch(mode=_OWNER_ONLY)
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(kept)) as new:
        old.backup(new)
    return kept


def _take_steps(path: Path) -> None:
    from alembic import command  # noqa: PLC0415 - slow to import, rarely needed

    with alembic_on(path) as config:
        command.upgrade(config, "head")
        connection: sa.Connection = config.attributes["connection"]
        lost = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if lost:
            raise sqlite3.IntegrityError(f"{len(lost)} rows would refer to nothing")
