"""Statements compiled once: what is written at the top of a store costs SQLite's own time only.

SQLAlchemy finds the compiled form of a statement anew each time, by walking it, and wraps every
row; with twenty small statements in a turn that is most of the turn. Here a statement that lives
as long as the program is compiled at its first use, by SQLAlchemy and with its types, and then
goes straight to the handle. Everything else goes the usual way.
"""

import importlib
import pkgutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.sql.expression import ReturnsRows

import storage.stores
from storage.stores.base import Parameters, Rows

_WHOLE = -1
_Convert = Callable[[Any], Any]
_Key = tuple[int, tuple[str, ...], tuple[int, ...]]


def lasting_statements() -> Iterator[ReturnsRows]:
    """Every statement written once at the top of a store."""
    for module in pkgutil.iter_modules(storage.stores.__path__, "storage.stores."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, ReturnsRows) and isinstance(value, sa.Executable):
                yield value


@cache
def _lasting() -> Mapping[int, ReturnsRows]:
    return {id(statement): statement for statement in lasting_statements()}


class Found:
    """The rows of one statement, already fetched, and how many it touched."""

    __slots__ = ("_rows", "rowcount")

    def __init__(self, rows: list[tuple[Any, ...]], rowcount: int) -> None:
        self._rows = rows
        self.rowcount = rowcount

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return iter(self._rows)

    def first(self) -> tuple[Any, ...] | None:
        """The first row, if there is one."""
        return self._rows[0] if self._rows else None

    def one(self) -> tuple[Any, ...]:
        """The only row. Raises ValueError if there is not exactly one."""
        (row,) = self._rows
        return row

    def scalar(self) -> Any:
        """The first value of the first row, if there is one."""
        return self._rows[0][0] if self._rows else None

    def scalar_one(self) -> Any:
        """The first value of the only row. Raises ValueError if there is not exactly one."""
        return self.one()[0]


@dataclass(frozen=True, slots=True)
class _Form:
    """A statement as SQLite takes it: its text, what fills each place, what reads each column."""

    sql: str
    places: tuple[tuple[str, int, _Convert | None], ...]  # the number: which one of a list
    fixed: Mapping[str, Any]  # what the statement itself brings
    columns: tuple[tuple[int, _Convert], ...]

    @property
    def varies(self) -> bool:
        """Whether another number of values in a list makes another statement."""
        return any(number != _WHOLE and name not in self.fixed for name, number, _ in self.places)

    def fill(self, given: Mapping[str, Any]) -> list[Any]:
        values = []
        for name, number, convert in self.places:
            value = given[name] if name in given else self.fixed[name]
            if number != _WHOLE:
                value = value[number]
            values.append(value if convert is None else convert(value))
        return values

    def read(self, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        if not self.columns or not rows:
            return rows
        return [self._row(row) for row in rows]

    def _row(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        values = list(row)
        for place, convert in self.columns:
            values[place] = convert(values[place])
        return tuple(values)


_FORMS: dict[_Key, _Form | None] = {}
_WHATEVER_GIVEN: dict[int, _Form] = {}
"""The forms found so far, for every handle: the statements are the program's. The second holds
those that have one form only."""


class Prepared:
    """One handle: lasting statements in their compiled form, all others through SQLAlchemy."""

    def __init__(self, raw: sqlite3.Connection, connection: sa.Connection) -> None:
        self._raw = raw
        self._connection = connection
        self._lasting = _lasting()

    def execute(self, statement: sa.Executable, parameters: Parameters | None = None) -> Rows:
        """Run one statement."""
        form = _WHATEVER_GIVEN.get(id(statement)) or self._form(statement, parameters or {})
        if form is None:
            return self._connection.execute(statement, parameters)
        if isinstance(parameters, list | tuple):
            cursor = self._raw.executemany(form.sql, [form.fill(one) for one in parameters])
        else:
            given = cast("Mapping[str, Any]", parameters or {})
            cursor = self._raw.execute(form.sql, form.fill(given))
        found = Found(form.read(cursor.fetchall()), cursor.rowcount)
        cursor.close()
        return found

    def _form(self, statement: sa.Executable, parameters: Parameters) -> _Form | None:
        lasting = self._lasting.get(id(statement))
        if lasting is None:
            return None
        given = parameters if isinstance(parameters, Mapping) else next(iter(parameters), None)
        if given is None:
            return None
        lengths = tuple(len(one) for one in given.values() if isinstance(one, list | tuple))
        key = (id(statement), tuple(given), lengths)
        if key not in _FORMS:
            form = _FORMS[key] = _compiled(lasting, given, self._connection.dialect)
            if form is not None and not form.varies and not isinstance(lasting, sa.Insert):
                _WHATEVER_GIVEN[id(statement)] = form
        return _FORMS[key]


def _compiled(
    statement: ReturnsRows, given: Mapping[str, Any], dialect: sa.Dialect
) -> _Form | None:
    """The form in which SQLite takes a statement; None if SQLAlchemy has to see each value."""
    inserts = isinstance(statement, sa.Insert)
    compiled = statement.compile(dialect=dialect, column_keys=list(given) if inserts else None)
    lists = {
        name: given.get(name) if bind.required else bind.value
        for name, bind in compiled.binds.items()
        if bind.expanding
    }
    prefetched = compiled.insert_prefetch or compiled.update_prefetch
    if prefetched or not all(lists.values()):
        return None  # an empty list has a form of its own
    needed = {name: None for name, bind in compiled.binds.items() if bind.required}
    state = compiled.construct_expanded_state(needed | lists)
    sources = {name: (name, _WHOLE) for name in compiled.binds} | {
        part: (name, number)
        for name, parts in state.parameter_expansion.items()
        for number, part in enumerate(parts)
    }
    places = []
    for part in state.positiontup or ():
        name, number = sources[part]
        kind = compiled.binds[name].type.dialect_impl(dialect)
        places.append((name, number, kind.bind_processor(dialect)))
    columns = (
        (place, convert)
        for place, column in enumerate(statement.exported_columns)
        if (convert := column.type.dialect_impl(dialect).result_processor(dialect, None))
    )
    own = {name: value for name, value in lists.items() if not compiled.binds[name].required}
    fixed = own | {name: value for name, value in state.parameters.items() if name not in needed}
    return _Form(state.statement, tuple(places), fixed, tuple(columns))
