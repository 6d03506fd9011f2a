"""Turns on one SQLite handle, synchronously: many share one commit, each undone by itself.

Everything here runs in the connection's own thread.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar, cast

import sqlalchemy as sa

from storage.record import RecordTrouble
from storage.work import SqlWork

T = TypeVar("T")

PATIENCE = "PRAGMA busy_timeout = 5000"
"""For how long a turn waits, in milliseconds, while another program holds the file."""
_NO_PATIENCE = "PRAGMA busy_timeout = 0"

# The machine's troubles, not the turn's: a full or failing disk, a file held by someone else.
_TROUBLES = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PROTOCOL,
    }
)


def whole(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run to its end a coroutine that awaits nothing but the record it already holds.

    Raises RuntimeError if it waits for anything else, and whatever it raises itself.
    """
    try:
        coroutine.send(None)
    except StopIteration as done:
        return cast("T", done.value)
    finally:
        coroutine.close()
    raise RuntimeError("a turn may wait for its own record only")


# Without a repr: the driver logs what it is handed, and a result may hold a name.
@dataclass(slots=True, repr=False)
class Job:
    """One turn that waits, and the future through which its caller hears of it."""

    future: asyncio.Future[Any]
    start: Callable[[SqlWork], Coroutine[Any, Any, Any]]


@dataclass(frozen=True, slots=True, repr=False)
class Outcome:
    """What became of a turn: the value, or the error that undid it."""

    value: Any = None
    error: BaseException | None = None

    def tell(self, job: Job) -> None:
        """Tell the caller, unless it has stopped listening."""
        if job.future.done():
            return
        if self.error is None:
            job.future.set_result(self.value)
        else:
            job.future.set_exception(self.error)


def failed(error: BaseException) -> Outcome:
    """The outcome of a turn that failed; the machine's troubles come out as RecordTrouble."""
    cause = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    reason = getattr(cause, "sqlite_errorcode", None)
    # The low byte is the primary code; the rest says which kind of it.
    if isinstance(reason, int) and reason & 0xFF in _TROUBLES:
        trouble = RecordTrouble(str(cause))
        trouble.__cause__ = error
        return Outcome(error=trouble)
    return Outcome(error=error)


def _undone(outcome: Outcome) -> RecordTrouble:
    if isinstance(outcome.error, RecordTrouble):
        return outcome.error
    trouble = RecordTrouble("SQLite undid the turn by itself")
    trouble.__cause__ = outcome.error
    return trouble


def _run(job: Job, work: SqlWork) -> Outcome:
    # A turn must not be able to stop the thread that serves all others, whatever it raises.
    try:
        return Outcome(whole(job.start(work)))
    except BaseException as error:  # noqa: BLE001 - handed on to whoever waits
        return failed(error)


@dataclass(frozen=True, slots=True)
class Writer:
    """The one handle that writes."""

    raw: sqlite3.Connection
    work: SqlWork

    def burst(self, jobs: Sequence[Job]) -> list[Outcome]:
        """Run these turns in one commit; if that fails as a whole, each in a commit of its own."""
        try:
            if self.raw.in_transaction:  # left over, if even its ROLLBACK failed
                self.raw.execute("ROLLBACK")
            self.raw.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            # Someone else holds the file. Asking once more for each turn would only wait longer.
            return [failed(error)] * len(jobs)
        try:
            return self._together(jobs)
        except Exception as error:  # noqa: BLE001 - handed on to whoever waits
            if self.raw.in_transaction:
                self.raw.execute("ROLLBACK")
            if len(jobs) == 1:
                return [failed(error)]
            return [self.burst([job])[0] for job in jobs]

    def _together(self, jobs: Sequence[Job]) -> list[Outcome]:
        outcomes: list[Outcome] = []
        for job in jobs:
            self.raw.execute("SAVEPOINT turn")
            outcome = _run(job, self.work)
            if not self.raw.in_transaction:
                # SQLite has undone the whole burst by itself, as it does on a full disk.
                raise _undone(outcome)
            if outcome.error is not None:
                self.raw.execute("ROLLBACK TO turn")
            self.raw.execute("RELEASE turn")
            outcomes.append(outcome)
        self.raw.execute("COMMIT")
        self._forget()
        return outcomes

    def _forget(self) -> None:
        """Empty the write-ahead log where it may still hold what a turn had to wipe out.

        While somebody reads the file it cannot be emptied: the next commit tries again, and none
        waits for it. The turns are kept by now, so that no trouble with it may be told as theirs.
        """
        if not self.work.wiping:
            return
        try:
            self.raw.execute(_NO_PATIENCE)
            with suppress(sqlite3.Error):
                busy, *_ = self.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                self.work.wiping = bool(busy)
        finally:
            self.raw.execute(PATIENCE)


@dataclass(frozen=True, slots=True)
class Reader:
    """The handle that can only look."""

    raw: sqlite3.Connection
    work: SqlWork

    def glance(self, jobs: Sequence[Job]) -> list[Outcome]:
        """Run these turns on one state of the record, so that no answer mixes two."""
        self.raw.execute("BEGIN")
        try:
            return [_run(job, self.work) for job in jobs]
        finally:
            if self.raw.in_transaction:
                self.raw.execute("ROLLBACK")
