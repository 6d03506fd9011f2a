"""What happens when a turn, the disk or another program misbehaves."""

import asyncio
import contextlib
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from domain.ids import PersonId
from storage.record import RecordTrouble
from storage.sqlite import MOST_IN_A_BURST, SqliteRecord
from storage.tables import marks
from storage.work import SqlWork
from tests.storage.builders import NOW, keep, names


class Abrupt(BaseException):
    """Not an Exception, as a cancellation is not."""


async def test_no_turn_can_stop_the_record_whatever_it_raises(
    record: SqliteRecord, path: Path
) -> None:
    async def abrupt(work: SqlWork) -> None:
        await keep(work, "abrupt")
        raise Abrupt

    results = await asyncio.gather(
        record.write(keep, "before"), record.write(abrupt), return_exceptions=True
    )
    assert isinstance(results[1], Abrupt)
    await record.write(keep, "after")
    assert names(path) == {"before", "after"}


@pytest.fixture
async def nearly_full(record: SqliteRecord) -> SqliteRecord:
    """A record on a disk with room for some pages more."""
    db = record._writer._db
    ((pages,),) = await db.execute_fetchall("PRAGMA page_count")
    await db.execute_fetchall(f"PRAGMA max_page_count = {pages + 8}")
    return record


async def test_a_full_disk_fails_only_the_turn_that_does_not_fit(
    nearly_full: SqliteRecord, path: Path
) -> None:
    results = await asyncio.gather(
        nearly_full.write(keep, "before"),
        nearly_full.write(keep, "huge", "x" * 1_000_000),
        nearly_full.write(keep, "after"),
        return_exceptions=True,
    )
    assert (results[0], results[2]) == ("before", "after")
    assert isinstance(results[1], RecordTrouble)
    await nearly_full.write(keep, "later")
    assert names(path) == {"before", "after", "later"}


async def test_a_turn_that_overlooks_a_full_disk_is_not_taken_for_done(
    nearly_full: SqliteRecord, path: Path
) -> None:
    async def overlook(work: SqlWork) -> None:
        await keep(work, "first half")
        with contextlib.suppress(sa.exc.OperationalError):
            await keep(work, "huge", "x" * 1_000_000)

    results = await asyncio.gather(
        nearly_full.write(keep, "a"), nearly_full.write(overlook), return_exceptions=True
    )
    assert isinstance(results[1], RecordTrouble)
    assert names(path) == {"a"}


async def test_an_error_does_not_tell_what_was_to_be_stored(record: SqliteRecord) -> None:
    async def turn(work: SqlWork) -> None:
        await work.execute(sa.insert(marks).values(name=None, value="Lò Thị Mai"))

    with pytest.raises(sa.exc.IntegrityError) as caught:
        await record.write(turn)
    assert "Mai" not in str(caught.value)


async def test_a_file_held_by_someone_else_fails_the_burst_at_once_and_heals(
    record: SqliteRecord, path: Path
) -> None:
    await record._writer._db.execute_fetchall("PRAGMA busy_timeout = 100")
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("BEGIN IMMEDIATE")
        # Waiting once for each of the 64 would take longer than the limit.
        async with asyncio.timeout(3):
            results = await asyncio.gather(
                *(record.write(keep, f"m{n}") for n in range(MOST_IN_A_BURST)),
                return_exceptions=True,
            )
        raw.execute("ROLLBACK")
    assert all(isinstance(result, RecordTrouble) for result in results)
    await record.write(keep, "later")
    assert names(path) == {"later"}


async def test_a_file_that_cannot_be_opened_leaves_nothing_running(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        await SqliteRecord(tmp_path / "nowhere" / "nguon.sqlite").open()
    spoilt = tmp_path / "spoilt.sqlite"
    spoilt.write_bytes(b"not a database" * 100)
    with pytest.raises(sqlite3.DatabaseError):
        await SqliteRecord(spoilt).open()


async def test_a_naive_moment_is_refused(record: SqliteRecord) -> None:
    naive = NOW.replace(tzinfo=None)

    async def turn(work: SqlWork, at: datetime) -> None:
        await work.once.first("k", at)

    results = await asyncio.gather(
        record.write(turn, naive), record.write(turn, NOW), return_exceptions=True
    )
    assert isinstance(results[0], ValueError)
    assert "must know its time zone" in str(results[0])
    assert results[1] is None


async def test_nothing_can_refer_to_what_is_not_there(record: SqliteRecord) -> None:
    async def turn(work: SqlWork) -> None:
        await work.journal.note("x", "y", at=NOW, actor=PersonId(99))

    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        await record.write(turn)
