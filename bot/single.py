"""One run a SQLite file: a second one notices the first and leaves."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class AlreadyRunningError(Exception):
    """Another process holds the file; `process` is its number, or "?"."""

    def __init__(self, process: str) -> None:
        super().__init__(process)
        self.process = process


@contextmanager
def only_run(database: Path | None) -> Iterator[None]:
    """Hold the lock beside this SQLite file. None (a database server) needs none.

    The system lets go of it when the process ends, however it ends; the file stays, because
    removing it would let two processes lock two files of one name.
    Raises AlreadyRunningError; OSError if the folder cannot be written.
    """
    if database is None:
        yield
        return
    path = database.with_name(database.name + "-lock")
    with path.open("a+", encoding="ascii") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            raise AlreadyRunningError(file.read().strip() or "?") from error
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        yield
