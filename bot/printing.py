"""Printing from the committee's own machine: for messengers that take no files."""

import asyncio
from datetime import datetime
from pathlib import Path

from bot.catalogue import Catalogue
from bot.clock import SystemClock
from bot.config import Config
from bot.database import opened_copy
from bot.lines import Line, OperatorError, Say, line
from bot.names import names_for
from bot.paper.orders import ordered
from bot.paper.press import PressError, press
from bot.paper.worded import worded
from bot.print_orders import Wanted, find
from bot.settings_from import settings_of
from bot.wording import Wording, references
from services.printed.papers import ALL_SLIPS, MEMBER_SHEET, SLIPS
from services.settings import Settings
from storage.work import SqlWork


async def print_paper(config: Config, wanted: Wanted, *, out: Path, say: Say) -> None:
    """Make a file of what is wanted. Raises OperatorError where that cannot be."""
    now = SystemClock().now()
    settings = settings_of(config, now)
    async with opened_copy(config, now) as record:
        sheet = await record.read(sheet_of, settings, wanted, now)
    if sheet is None:
        raise OperatorError(_nothing(wanted))
    try:
        await asyncio.to_thread(_keep, out, await press(sheet))
    except (OSError, PressError) as error:
        raise OperatorError(line("cli-print-failed", file=str(out))) from error
    say(line("cli-print-done", file=str(out)))


def _nothing(wanted: Wanted) -> Line:
    if wanted.what in {SLIPS, ALL_SLIPS}:
        return line("cli-print-nothing", branch=wanted.of)
    if wanted.what == MEMBER_SHEET:
        return line("cli-print-not-recognised", code=wanted.of)
    return line("cli-print-nothing-of", of=wanted.of)


def _keep(out: Path, file: bytes) -> None:
    out.touch(mode=0o600)  # it holds names: for its owner only
    out.write_bytes(file)


async def sheet_of(work: SqlWork, settings: Settings, wanted: Wanted, now: datetime) -> str | None:
    """The worded sheet (bot.paper.worded); None where there is nothing to print."""
    found = await find(work, settings, wanted, now)
    if found is None:
        return None
    paper = await ordered(work, settings, found.order, found.reader, now)
    if paper is None:
        return None
    today = settings.calendar.day_of(now)
    names = await names_for(work, references(*paper.messages()), found.reader, today, settings)
    wording = Wording(Catalogue.load(), settings.calendar.zone, settings.road.own_terms)
    return worded(paper, wording, settings.default_language, names)
