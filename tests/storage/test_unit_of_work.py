import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from domain.errors import Refusal
from services.ports import Record, Work
from storage.record import SqlRecord
from storage.sqlite import MOST_IN_A_BURST, SqliteRecord
from storage.tables import marks
from storage.work import SqlWork
from tests.storage.builders import keep, names


async def refuse(work: SqlWork, name: str) -> str:
    await keep(work, name)
    raise Refusal("no-such-code")


async def count_up(work: SqlWork) -> int:
    number = int(await work.marks.get("count") or 0) + 1
    await work.marks.set("count", str(number))
    return number


async def test_a_refusal_in_a_burst_undoes_only_itself(record: SqliteRecord, path: Path) -> None:
    turns = [
        record.write(refuse if number == 30 else keep, f"m{number}")
        for number in range(MOST_IN_A_BURST)
    ]
    results = await asyncio.gather(*turns, return_exceptions=True)
    assert isinstance(results.pop(30), Refusal)
    assert names(path) == set(results) == {f"m{n}" for n in range(MOST_IN_A_BURST) if n != 30}


async def test_what_write_returned_from_is_committed(record: SqliteRecord, path: Path) -> None:
    await record.write(keep, "a")
    assert names(path) == {"a"}


async def _sleep(work: SqlWork) -> None:
    await keep(work, "slept")
    await asyncio.sleep(0)


async def _sleep_long(work: SqlWork) -> None:
    await keep(work, "slept")
    await asyncio.sleep(3600)


async def _stubborn(work: SqlWork) -> None:
    try:
        await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)


@pytest.mark.parametrize("turn", [_sleep, _sleep_long, _stubborn])
async def test_waiting_for_anything_but_the_record_fails_that_turn_alone(
    record: SqliteRecord, path: Path, turn: Callable[[SqlWork], Awaitable[None]]
) -> None:
    results = await asyncio.gather(
        record.write(keep, "before"),
        record.write(turn),
        record.write(keep, "after"),
        return_exceptions=True,
    )
    assert isinstance(results[1], RuntimeError)
    assert names(path) == {"before", "after"}


async def test_no_count_is_lost_among_the_turns_of_one_record(record: SqliteRecord) -> None:
    counted = await asyncio.gather(*(record.write(count_up) for _ in range(200)))
    assert sorted(counted) == list(range(1, 201))


async def test_no_count_is_lost_between_two_writers(record: SqliteRecord, path: Path) -> None:
    other = SqliteRecord(path)
    await other.open()
    try:
        counted = await asyncio.gather(
            *(one.write(count_up) for one in (record, other) for _ in range(100))
        )
    finally:
        await other.close()
    assert sorted(counted) == list(range(1, 201))


async def test_reading_cannot_write(record: SqliteRecord, path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await record.read(keep, "a")
    assert names(path) == set()


async def test_reading_sees_one_state_from_first_to_last(record: SqliteRecord, path: Path) -> None:
    async def look_twice(work: SqlWork) -> list[str | None]:
        before = await work.marks.get("a")
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("INSERT INTO marks VALUES ('a', 'meanwhile')")
            raw.commit()
        return [before, await work.marks.get("a")]

    async def look(work: SqlWork) -> str | None:
        return await work.marks.get("a")

    assert await record.read(look_twice) == [None, None]
    assert await record.read(look) == "meanwhile"


async def test_a_read_after_a_write_sees_it(record: SqliteRecord) -> None:
    async def look(work: SqlWork) -> str | None:
        return await work.marks.get("a")

    for value in map(str, range(20)):
        await record.write(keep, "a", value)
        assert await record.read(look) == value


async def test_a_cancelled_caller_does_not_stall_the_others(
    record: SqliteRecord, path: Path
) -> None:
    turns = [asyncio.ensure_future(record.write(keep, f"m{n}")) for n in range(4)]
    await asyncio.sleep(0)
    turns[1].cancel()
    results = await asyncio.gather(*turns, return_exceptions=True)
    assert isinstance(results[1], asyncio.CancelledError)
    assert {"m0", "m2", "m3"} <= names(path)
    await record.write(keep, "later")


async def test_a_mark_that_bounds_repeats_goes_ahead_of_all_that_waits(
    record: SqliteRecord,
) -> None:
    order: list[str] = []

    async def note(work: SqlWork, name: str) -> None:
        order.append(name)

    turns = [asyncio.ensure_future(record.write(note, f"m{n}")) for n in range(3)]
    await asyncio.sleep(0)
    await asyncio.gather(*turns, record.write_first(note, "first"))
    later = [
        asyncio.ensure_future(record.write(note, f"n{n}")) for n in range(MOST_IN_A_BURST * 2)
    ]
    await asyncio.sleep(0)
    await record.write_first(note, "ahead")
    await asyncio.gather(*later)
    assert order.index("ahead") <= 3 + 1 + MOST_IN_A_BURST


async def test_closing_finishes_the_turns_that_wait(path: Path) -> None:
    record = SqliteRecord(path)
    await record.open()
    turns = [
        asyncio.ensure_future(record.write(keep, f"m{n}")) for n in range(MOST_IN_A_BURST * 2)
    ]
    looks = [asyncio.ensure_future(record.read(_look)) for _ in range(3)]
    await asyncio.sleep(0)
    await record.close()
    assert await asyncio.gather(*turns) == [f"m{n}" for n in range(MOST_IN_A_BURST * 2)]
    assert await asyncio.gather(*looks)
    assert len(names(path)) == MOST_IN_A_BURST * 2
    await record.close()


async def _look(work: SqlWork) -> int:
    counted = await work.execute(sa.select(sa.func.count()).select_from(marks))
    return int(counted.scalar_one())


async def test_a_closed_record_says_so(path: Path) -> None:
    record = SqliteRecord(path)
    await record.open()
    await record.close()
    with pytest.raises(RuntimeError, match="closed"):
        await record.write(keep, "a")
    with pytest.raises(RuntimeError, match="closed"):
        await record.read(_look)


async def test_the_writer_keeps_its_promises_to_the_disk(record: SqliteRecord) -> None:
    async def ask(name: str) -> object:
        ((value,),) = await record._writer._db.execute_fetchall(f"PRAGMA {name}")
        return value

    assert await ask("journal_mode") == "wal"
    assert await ask("synchronous") == 2  # FULL
    assert await ask("foreign_keys") == 1
    assert await ask("secure_delete") == 1
    assert await ask("busy_timeout") == 5000


def ports(record: SqliteRecord, work: SqlWork) -> tuple[Record, SqlRecord, Work]:
    """Held by the type checker: what storage gives is what the services ask for."""
    return record, record, work
