"""Taking an import back: what it added goes, what it changed is as before.

A row of which anything has changed since, or to which something new refers, stays as it is with
all that it brought, and is named. Who may do this is asked by whoever calls (Action.CORRECT_LATER
in the chat; the command line belongs to whoever runs the machine).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.errors import Refusal
from domain.ids import PersonId
from domain.messages import Message, Term, say
from domain.units import UnitKind
from services.imports.import_log import Place, place
from services.imports.import_stays import Reason, stays
from services.monthly.planning import plan_branch
from services.ports import Work
from services.ports.imports import Change, Import, Subject
from services.settings import Settings


@dataclass(frozen=True, slots=True)
class Kept:
    """A row that stays as it is: its file, the sheet's key, the row, and why."""

    file: str
    sheet: str
    row: int
    reasons: tuple[Reason, ...]

    def lines(self) -> tuple[Message, ...]:
        """In words, a line for each reason; the file is not named, since its name is free text."""
        return tuple(
            say(
                "import-kept-row",
                sheet=Term(f"import-sheet-{self.sheet}"),
                row=self.row,
                reason=Term(f"import-kept-{reason.value}"),
            )
            for reason in self.reasons
        )


@dataclass(frozen=True, slots=True)
class Undone:
    """How many rows of an import went back, and which stay."""

    at: datetime
    rows: int
    kept: tuple[Kept, ...]

    def message(self) -> Message:
        """In words, for whoever took it back; the rows that stay follow line by line."""
        return say("import-undone", at=self.at, rows=self.rows, kept=len(self.kept))


async def take_back(
    work: Work, settings: Settings, number: int, now: datetime, actor: PersonId | None
) -> Undone:
    """Take an import back, as far as nothing has changed since. Nobody is told anything.

    Raises Refusal for a number that is none, and for an import taken back already.
    """
    taken = await _to_take_back(work, number)
    changes = await work.imports.changes(number)
    why = await stays(work, changes)
    going = [change for change in changes if place(change) not in why]
    for change in reversed(going):
        await _undo(work, change)
    kept = _rows_kept(why)
    rows = {place(change) for change in going if change.row is not None}
    staying = [change.thing for change in changes if place(change) in why]
    await work.imports.close(number, now, staying)
    await _plan_anew(work, settings, changes, now)
    await work.journal.note(
        "import-taken-back",
        f"import:{number}",
        at=now,
        actor=actor,
        rows=len(rows),
        kept=len(kept),
    )
    return Undone(taken.at, len(rows), kept)


async def _to_take_back(work: Work, number: int) -> Import:
    try:
        found = await work.imports.get(number)
    except LookupError:
        raise Refusal("import-unknown", number=number) from None
    if found.undone_at is not None:
        raise Refusal("import-undone-already", at=found.at, undone=found.undone_at)
    return found


async def _undo(work: Work, change: Change) -> None:
    if await work.imports.as_it_is(change.thing) is None:
        return  # it went away by itself
    if change.before is None:
        await work.imports.remove(change.thing)
    else:
        await work.imports.put_back(change.thing, change.before, change.after)


def _rows_kept(why: dict[Place, tuple[Reason, ...]]) -> tuple[Kept, ...]:
    """The rows that stay; what no row asked for stays without a word."""
    return tuple(
        Kept(file, sheet, row, reasons)
        for (file, sheet, row), reasons in sorted(why.items())
        if row > 0
    )


async def _plan_anew(
    work: Work, settings: Settings, changes: Sequence[Change], now: datetime
) -> None:
    """What is ahead of the branches that are still there follows what is on record now."""
    touched = {one.thing.id for one in changes if one.thing.subject is Subject.UNIT}
    for branch in await work.units.of_kind(UnitKind.BRANCH):
        if branch.id in touched:
            await plan_branch(work, settings, branch.id, now)
