"""Keeps what an import adds and changes, so that it can be taken back."""

from collections.abc import Sequence
from datetime import datetime

from services.imports.import_rows import CANDIDATES, PEOPLE, UNITS
from services.ports import Work
from services.ports.imports import Change, Subject, Thing, Values


class ImportLog:
    """What an import has touched so far, in order; written once it is through."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._at: dict[Thing, tuple[str, int | None]] = {}
        self._before: dict[Thing, Values | None] = {}

    def added(self, subject: Subject, number: int, file: str = "", row: int | None = None) -> None:
        """Note an entry that was not there before; without a row, no row asked for it."""
        self._enter(Thing(subject, number), None, file, row)

    async def changes(
        self, subject: Subject, number: int, file: str = "", row: int | None = None
    ) -> None:
        """Note how an entry stands that is about to be changed."""
        thing = Thing(subject, number)
        if thing not in self._before:
            self._enter(thing, await self._work.imports.as_it_is(thing), file, row)
        elif row is not None:
            self._at[thing] = (file, row)

    def _enter(self, thing: Thing, before: Values | None, file: str, row: int | None) -> None:
        self._before.setdefault(thing, before)
        self._at.setdefault(thing, (file, row))

    async def keep(self, files: Sequence[str], now: datetime) -> int | None:
        """Write down what has really changed; the number of the import, None if nothing has."""
        changes = [one for thing in self._before if (one := await self._change(thing))]
        if not changes:
            return None
        rows = {place(one) for one in changes if one.row is not None}
        number = await self._work.imports.add(now, files, len(rows))
        for change in changes:
            await self._work.imports.note(number, change)
        return number

    async def _change(self, thing: Thing) -> Change | None:
        before, after = self._before[thing], await self._work.imports.as_it_is(thing)
        if after is None or after == before:
            return None
        file, row = self._at[thing]
        return Change(thing=thing, file=file, row=row, before=before, after=after)


Place = tuple[str, str, int]
"""A row of a file: the file, the sheet's key, the row."""

_OF_UNITS = frozenset({Subject.UNIT, Subject.RULE, Subject.REVIEW})
_OF_PEOPLE = frozenset({Subject.PERSON, Subject.POST})


def place(change: Change) -> Place:
    """The row that asked for a change; what no row asked for stands alone."""
    if change.row is None:
        return ("", change.thing.subject.value, -change.thing.id)
    return (change.file, sheet_of(change.thing.subject), change.row)


def sheet_of(subject: Subject) -> str:
    """The key of the sheet in which such an entry stands."""
    if subject in _OF_UNITS:
        return UNITS
    return PEOPLE if subject in _OF_PEOPLE else CANDIDATES
