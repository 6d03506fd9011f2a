"""The database file: made, brought up to date, opened; and in words what ails it."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from pathlib import Path

from bot.config import Config
from bot.config.database import shown, sqlite_file
from bot.lines import OperatorError, Say, line
from bot.single import AlreadyRunningError, only_run
from storage.copies import private_copy
from storage.record import RecordTrouble
from storage.schema import NewerDatabase, SchemaState, state, upgrade
from storage.sqlite import SqliteRecord


def database_file(config: Config) -> Path:
    """The SQLite file. Raises OperatorError for a database server."""
    path = sqlite_file(config.database.url.reveal())
    if path is None:
        raise OperatorError(line("cli-database-server", database=name_of(config)))
    return path


def name_of(config: Config) -> str:
    """The database's address as it may be printed."""
    return shown(config.database.url.reveal())


def prepare(config: Config, now: datetime, say: Say) -> Path:
    """Make a missing file, upgrade an older one after keeping a copy; say so. Returns the file.

    Raises OperatorError for a newer one, which stays untouched, and one that cannot be used.
    """
    path = database_file(config)
    with _worded(config):
        missing = state(path) is SchemaState.MISSING
        kept = upgrade(path, now=now)
    if missing:
        say(line("cli-migrate-created", database=name_of(config)))
    elif kept is not None:
        say(line("cli-migrate-done", copy=str(kept)))
    return path


def migrate_file(config: Config, now: datetime, say: Say) -> None:
    """Like `prepare`, for the operator: says also that nothing was to be done.

    Raises OperatorError if an older program still runs on the file.
    """
    path = database_file(config)
    with _worded(config):
        found = state(path)
    if found is SchemaState.CURRENT:
        say(line("cli-migrate-current"))
    elif found is SchemaState.MISSING:
        prepare(config, now, say)
    else:
        try:
            with only_run(path):
                prepare(config, now, say)
        except AlreadyRunningError as error:
            raise OperatorError(line("cli-run-already", process=error.process)) from error


def ready_file(config: Config, now: datetime, say: Say) -> Path:
    """The file, for a command that may run beside the program: made if missing, never upgraded.

    Raises OperatorError.
    """
    path = database_file(config)
    with _worded(config):
        found = state(path)
    if found is SchemaState.MISSING:
        return prepare(config, now, say)
    if found is SchemaState.OLDER:
        raise OperatorError(line("cli-check-database-old", database=name_of(config)))
    if found is SchemaState.NEWER:
        raise OperatorError(line("cli-migrate-newer"))
    return path


@asynccontextmanager
async def opened(config: Config, path: Path) -> AsyncIterator[SqliteRecord]:
    """The record in this file, closed afterwards. Raises OperatorError if it cannot be opened."""
    record = SqliteRecord(path)
    with _worded(config):
        await record.open()
    try:
        yield record
    except RecordTrouble as error:
        raise OperatorError(line("cli-database-closed", database=name_of(config))) from error
    finally:
        await record.close()


@asynccontextmanager
async def opened_copy(config: Config, now: datetime) -> AsyncIterator[SqliteRecord]:
    """A private copy of the record, to try things on. Raises OperatorError."""
    path = database_file(config)
    with _worded(config), private_copy(path, now=now) as copy:
        async with opened(config, copy) as record:
            yield record


@contextmanager
def _worded(config: Config) -> Iterator[None]:
    try:
        yield
    except NewerDatabase as error:
        raise OperatorError(line("cli-migrate-newer")) from error
    except (sqlite3.Error, OSError) as error:
        raise OperatorError(line("cli-database-closed", database=name_of(config))) from error
