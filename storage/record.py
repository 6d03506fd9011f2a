"""The record as the rim sees it: use cases over the whole unit of work, inbox included."""

from collections.abc import Awaitable, Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from storage.work import SqlWork

P = ParamSpec("P")
T = TypeVar("T")


class RecordTrouble(Exception):  # noqa: N818 - it passes; what failed is tried again
    """The record itself could not take the turn: the disk is full, the file is locked."""


class SqlRecord(Protocol):
    """A record whose unit of work is SQL; SQLite today, PostgreSQL behind the same words."""

    async def open(self) -> None:
        """Make ready."""

    async def close(self) -> None:
        """Finish what waits, then let go."""

    async def write(
        self,
        use_case: Callable[Concatenate[SqlWork, P], Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a use case; returns after the commit, raises what the use case raised."""

    async def write_first(
        self,
        use_case: Callable[Concatenate[SqlWork, P], Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Like `write`, ahead of every turn that waits."""

    async def read(
        self,
        use_case: Callable[Concatenate[SqlWork, P], Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a use case that only looks."""
