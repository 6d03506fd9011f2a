"""What all stores share: the way to run a statement, and how Vietnamese names are put in order."""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeAlias, TypeVar

import sqlalchemy as sa

from domain.text import fold

T = TypeVar("T")

Parameters: TypeAlias = Mapping[str, Any] | Sequence[Mapping[str, Any]]


class Rows(Protocol):
    """What a statement gave: rows in the order of its columns, and how many it touched."""

    @property
    def rowcount(self) -> int: ...

    def __iter__(self) -> Iterator[Any]: ...

    def first(self) -> Any | None: ...

    def one(self) -> Any: ...

    def scalar(self) -> Any: ...

    def scalar_one(self) -> Any: ...


class Execute(Protocol):
    """Runs one statement in the open unit of work, and nothing else."""

    def __call__(
        self, statement: sa.Executable, parameters: Parameters | None = None, /
    ) -> Awaitable[Rows]: ...


class Store:
    """One subject of the record, over an open unit of work."""

    __slots__ = ("_execute",)

    def __init__(self, execute: Execute) -> None:
        self._execute = execute


class WipingStore(Store):
    """A store some of whose changes must leave nothing of what stood there before.

    `wipe` has the log forget it as well, once the open unit of work is kept.
    """

    __slots__ = ("_wipe",)

    def __init__(self, execute: Execute, wipe: Callable[[], None]) -> None:
        super().__init__(execute)
        self._wipe = wipe


def by_name(full_name: str) -> tuple[str, str]:
    """The key that sorts Vietnamese names: the given name, which comes last, then the whole."""
    folded = fold(full_name)
    return folded.rpartition(" ")[2], folded


def by_code(code: str) -> tuple[str, int]:
    """The key that sorts candidates' codes: NL-09, NL-10, NL-100."""
    prefix, _, number = code.rpartition("-")
    return prefix, int(number) if number.isdecimal() else 0


def maybe(kind: Callable[[Any], T], value: object) -> T | None:
    """The value as this kind; None where nothing is stored."""
    return None if value is None else kind(value)


def changed(result: Rows, what: str) -> None:
    """Raise LookupError if a statement that names one row found none."""
    if result.rowcount == 0:
        raise LookupError(f"no such {what}")
