"""Is the database there, of this program's form, sound, and is there room for more?"""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from bot.checking.findings import Finding, fine, wrong
from bot.config import Config
from bot.database import database_file, name_of
from storage.copies import is_sound
from storage.schema import SchemaState, state

LEAST_MEGABYTES = 200
_MEGABYTE = 1_000_000


def check_database(config: Config) -> Iterator[Finding]:
    """Findings on the file. Raises OperatorError for a database server."""
    path, name = database_file(config), name_of(config)
    try:
        found = state(path)
    except (sqlite3.Error, OSError):
        yield wrong("cli-check-database-closed", database=name)
        return
    match found:
        case SchemaState.MISSING:
            yield fine("cli-check-database-missing", database=name)
        case SchemaState.OLDER:
            yield wrong("cli-check-database-old", database=name)
        case SchemaState.NEWER:
            yield wrong("cli-check-database-newer", database=name)
        case SchemaState.CURRENT if is_sound(path):
            yield fine("cli-check-database-fine", database=name)
        case SchemaState.CURRENT:
            yield wrong("cli-check-database-damaged", database=name)
    yield from _room(path)


def is_current(config: Config) -> bool:
    """Whether the record can be read by this program."""
    try:
        return state(database_file(config)) is SchemaState.CURRENT
    except (sqlite3.Error, OSError):
        return False


def _room(path: Path) -> Iterator[Finding]:
    folder = path.resolve().parent
    if not folder.is_dir():
        return
    free = shutil.disk_usage(folder).free // _MEGABYTE
    if free < LEAST_MEGABYTES:
        yield wrong("cli-check-disk-low", free=free)
    else:
        yield fine("cli-check-disk-fine", free=free)
