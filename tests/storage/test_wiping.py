"""The log forgets what a turn had to wipe out, and nobody waits for those who read the file."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import keep, names


async def _wiping(work: SqlWork) -> None:
    work.wipe()


async def test_a_reader_of_the_file_delays_no_turn_and_the_log_is_emptied_after_it(
    record: SqliteRecord, path: Path
) -> None:
    log = path.with_name(f"{path.name}-wal")
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM marks").fetchall()
        begun = time.monotonic()
        await record.write(keep, "first")
        await record.write(_wiping)
        await record.write(keep, "second")
        took = time.monotonic() - begun
        other.execute("ROLLBACK")
    assert took < 2
    assert log.stat().st_size > 0
    await record.write(keep, "third")
    assert log.stat().st_size == 0
    assert names(path) >= {"first", "second", "third"}
