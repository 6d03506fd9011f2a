"""Looking at a database file as a whole: is it sound, and a copy of it to try things on."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from storage.schema import upgrade


def is_sound(path: Path) -> bool:
    """Whether SQLite finds its own file in order; takes a moment on a large one."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as raw:
            return [str(row[0]) for row in raw.execute("PRAGMA quick_check(1)")] == ["ok"]
    except sqlite3.DatabaseError:
        return False


@contextmanager
def private_copy(path: Path, *, now: datetime) -> Iterator[Path]:
    """A copy with today's tables that nobody else can read and that is gone afterwards.

    A file that does not exist yet stands for an empty one. The file itself may be in use and is
    not changed. Raises NewerDatabase, sqlite3.DatabaseError, OSError.
    """
    with tempfile.TemporaryDirectory(prefix="nguon-") as folder:
        copy = Path(folder) / "copy.db"
        if path.exists():
            with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(copy)) as new:
                old.backup(new)
        upgrade(copy, now=now)
        yield copy


@contextmanager
def scratch(now: datetime) -> Iterator[Path]:
    """A new database with nobody in it, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="nguon-") as folder:
        path = Path(folder) / "nguon.db"
        upgrade(path, now=now)
        yield path
