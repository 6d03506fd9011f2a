"""Lists on their way into the record and out of it again, for the command line."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from bot.catalogue import Catalogue
from bot.clock import SystemClock
from bot.config import Config
from bot.database import database_file, opened, opened_copy, ready_file
from bot.lines import OperatorError, Say, line
from bot.settings_from import settings_of
from bot.spreadsheets.layout import in_titles
from bot.spreadsheets.rows import ImportRows, KnownUnit, Problem
from bot.wording import Wording
from domain.errors import Refusal
from domain.messages import Message
from services.imports import importing
from services.imports.import_undo import Undone, take_back
from services.ports import Import
from storage.sqlite import SqliteRecord
from storage.work import SqlWork


async def known_units(config: Config) -> tuple[KnownUnit, ...]:
    """The units on record to which a spreadsheet may refer; none before there is a database."""
    if not database_file(config).exists():
        return ()
    async with opened_copy(config, SystemClock().now()) as record:
        return await record.read(importing.known_units)


async def import_rows(
    config: Config, rows: ImportRows, *, dry_run: bool, say: Say
) -> tuple[Problem, ...]:
    """Take the rows in, or only say what that would do. With any problem nothing is changed.

    The problems are those of the rows and those the record has with them, in the titles of the
    sheets.
    """
    now = SystemClock().now()
    settings = settings_of(config, now)
    trial = dry_run or bool(rows.problems)
    async with _record(config, now, say, trial=trial) as record:
        done = await record.write(importing.import_rows, settings, rows, now)
    if not done.problems:
        counts = {
            "units": done.units,
            "people": done.people,
            "posts": done.posts,
            "meetings": done.meetings,
            "candidates": done.candidates,
        }
        say(line("cli-import-dry-run" if dry_run else "cli-import-done", **counts))
    if done.number is not None and not trial:
        say(line("cli-import-number", number=done.number))
    return in_titles(done.problems)


async def list_imports(config: Config, say: Say) -> None:
    """Say every import: its number, when, from which files, and whether it was taken back."""
    now = SystemClock().now()
    settings = settings_of(config, now)
    async with _record(config, now, say, trial=True) as record:
        found = await record.read(_all)
    if not found:
        say(line("cli-import-none"))
    for one in found:
        undone = one.undone_at
        say(
            line(
                "cli-import-listed" if undone is None else "cli-import-listed-undone",
                number=one.number,
                at=settings.calendar.local(one.at),
                rows=one.rows,
                files=", ".join(one.files),
                undone="" if undone is None else settings.calendar.local(undone),
            )
        )


async def take_import_back(config: Config, number: int, *, dry_run: bool, say: Say) -> None:
    """Take an import back, or only say what that would do.

    Raises OperatorError if there is none of this number, or it was taken back before.
    """
    now = SystemClock().now()
    settings = settings_of(config, now)
    wording = Wording(Catalogue.load(), settings.calendar.zone)

    def text(message: Message) -> str:
        return wording.render(message, settings.default_language, {})

    async with _record(config, now, say, trial=dry_run) as record:
        try:
            done: Undone = await record.write(take_back, settings, number, now, None)
        except Refusal as refusal:
            told = line("cli-import-told", text=text(refusal.message))
            raise OperatorError(told) from refusal
    say(line("cli-import-told", text=text(done.message())))
    for one in done.kept:
        for reason in one.lines():
            say(line("cli-import-kept", file=one.file, text=text(reason)))
    if dry_run:
        say(line("cli-import-only-tried"))


async def _all(work: SqlWork) -> tuple[Import, ...]:
    return await work.imports.all()


@asynccontextmanager
async def _record(
    config: Config, now: datetime, say: Say, *, trial: bool
) -> AsyncIterator[SqliteRecord]:
    """The record itself, or a copy on which to try things."""
    if trial:
        async with opened_copy(config, now) as copy:
            yield copy
    else:
        async with opened(config, ready_file(config, now, say)) as record:
            yield record
