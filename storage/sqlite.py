"""The record on SQLite: a whole turn is one hop into aiosqlite's own thread.

The coroutine of a use case is driven to its end by a single `send(None)` there, on a synchronous
SQLAlchemy connection over the same handle; waiting for anything but the record raises. Turns that
wait share one commit: BEGIN IMMEDIATE, a savepoint each, one COMMIT. The private names that this
needs of aiosqlite (`_execute`, `_conn`, `_thread`) stand in this file alone; the version is
pinned.
"""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

import aiosqlite
import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from storage.bursts import PATIENCE, Job, Outcome, Reader, Writer, failed
from storage.prepared import Prepared
from storage.work import SqlWork

P = ParamSpec("P")
T = TypeVar("T")

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    PATIENCE,
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
)
_PRAGMAS_TO_LOOK = (PATIENCE, "PRAGMA query_only = ON")
MOST_IN_A_BURST = 64
_STATEMENTS = 512  # kept by the driver in their parsed form

_Run = Callable[[Sequence[Job]], list[Outcome]]
_Raw = sqlite3.Connection
_Turn = Callable[[SqlWork], Coroutine[Any, Any, T]]


def _turn(
    use_case: Callable[Concatenate[SqlWork, P], Awaitable[T]], *args: P.args, **kwargs: P.kwargs
) -> _Turn[T]:
    def start(work: SqlWork) -> Coroutine[Any, Any, T]:
        return cast("Coroutine[Any, Any, T]", use_case(work, *args, **kwargs))

    return start


def _over(raw: _Raw) -> sa.Connection:
    engine = sa.create_engine(
        "sqlite://",
        creator=lambda: raw,
        poolclass=StaticPool,
        # An error is logged; what was to be stored must not be in its text.
        hide_parameters=True,
    )
    connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    # A failing first statement would make SQLAlchemy roll back what it takes to be its own.
    connection.begin()
    return connection


async def _connected(path: Path) -> aiosqlite.Connection:
    db = aiosqlite.connect(path, isolation_level=None, cached_statements=_STATEMENTS)
    try:
        return await db
    except BaseException:
        # Its thread still has a word for our loop, which may be closed by then.
        await asyncio.to_thread(db._thread.join)  # noqa: SLF001
        raise


async def _hop(db: aiosqlite.Connection, function: Callable[..., T], *args: object) -> T:
    execute = cast("Callable[..., Awaitable[T]]", db._execute)  # noqa: SLF001
    return await execute(function, *args)


class _Lane:
    """One handle in its own thread, the turns that wait for it, and the task that feeds it."""

    def __init__(self, db: aiosqlite.Connection, connection: sa.Connection, run: _Run) -> None:
        self._db = db
        self._connection = connection
        self._run = run
        self._jobs: deque[Job] = deque()
        self._wake = asyncio.Event()
        self._closing = False
        self._pump = asyncio.ensure_future(self._feed())

    @classmethod
    async def open(
        cls, path: Path, pragmas: Sequence[str], runner: Callable[[_Raw, SqlWork], _Run]
    ) -> "_Lane":
        """Open a handle and start feeding it."""
        db = await _connected(path)
        try:
            for pragma in pragmas:
                await db.execute_fetchall(pragma)
            raw = db._conn  # noqa: SLF001
            connection = await _hop(db, _over, raw)
            return cls(db, connection, runner(raw, SqlWork(Prepared(raw, connection))))
        except BaseException:
            await db.close()
            raise

    async def ask(self, turn: _Turn[T], *, first: bool = False) -> T:
        """Have a turn run. Raises RuntimeError once the lane closes."""
        if self._closing:
            raise RuntimeError("the record is closed")
        job = Job(asyncio.get_running_loop().create_future(), turn)
        if first:
            self._jobs.appendleft(job)
        else:
            self._jobs.append(job)
        self._wake.set()
        return cast("T", await job.future)

    async def _feed(self) -> None:
        while self._jobs or not self._closing:
            if not self._jobs:
                self._wake.clear()
                await self._wake.wait()
            jobs = [self._jobs.popleft() for _ in range(min(len(self._jobs), MOST_IN_A_BURST))]
            # Who was cancelled before the turn began is owed nothing any more.
            jobs = [job for job in jobs if not job.future.done()]
            for job, outcome in zip(jobs, await self._outcomes(jobs), strict=True):
                outcome.tell(job)

    async def _outcomes(self, jobs: list[Job]) -> list[Outcome]:
        if not jobs:
            return []
        try:
            return await _hop(self._db, self._run, jobs)
        except Exception as error:  # noqa: BLE001 - handed on to those who wait; the lane lives on
            return [failed(error)] * len(jobs)

    async def close(self, *last: str) -> None:
        """Finish the turns that wait, run the last statements, and let go of the file."""
        if self._closing:
            return
        self._closing = True
        self._wake.set()
        try:
            await asyncio.shield(self._pump)
            for statement in last:
                await self._db.execute_fetchall(statement)
            await _hop(self._db, self._connection.close)
        finally:
            # An open handle keeps its thread, and with it the process, alive.
            await self._db.close()


class SqliteRecord:
    """The record in one SQLite file. Implements `storage.record.SqlRecord`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def open(self) -> None:
        """Open one handle to write and one that can only look."""
        self._writer = await _Lane.open(
            self._path, _PRAGMAS, lambda raw, work: Writer(raw, work).burst
        )
        try:
            self._reader = await _Lane.open(
                self._path, _PRAGMAS_TO_LOOK, lambda raw, work: Reader(raw, work).glance
            )
        except BaseException:
            await self._writer.close()
            raise

    async def close(self) -> None:
        """Finish what waits, then let go of the file."""
        try:
            await self._reader.close()
        finally:
            await self._writer.close("PRAGMA wal_checkpoint(TRUNCATE)")

    async def write(
        self,
        use_case: Callable[Concatenate[SqlWork, P], Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a use case; returns after COMMIT, raises what the use case raised.

        Raises RecordTrouble if the file is locked or the disk is full.
        """
        return await self._writer.ask(_turn(use_case, *args, **kwargs))

    async def write_first(
        self,
        use_case: Callable[Concatenate[SqlWork, P], Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Like `write`, ahead of every turn that waits: for marks that bound what repeats."""
        return await self._writer.ask(_turn(use_case, *args, **kwargs), first=True)

    async def read(
        self,
        use_case: Callable[Concatenate[SqlWork, P], Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a use case that only looks; SQLite itself refuses a change."""
        return await self._reader.ask(_turn(use_case, *args, **kwargs))
