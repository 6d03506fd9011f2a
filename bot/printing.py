"""Printing from the committee's own machine: for messengers that take no files."""

import asyncio
from datetime import datetime
from pathlib import Path

from bot.catalogue import Catalogue
from bot.clock import SystemClock
from bot.config import Config
from bot.database import opened_copy
from bot.lines import OperatorError, Say, line
from bot.names import names_for
from bot.paper.orders import ordered
from bot.paper.press import PressError, press
from bot.paper.worded import worded
from bot.settings_from import settings_of
from bot.wording import Wording, references
from domain.ids import PersonId
from services.identity import officers
from services.printed.papers import MEMBER_SHEET
from services.settings import Settings
from storage.work import SqlWork


async def print_paper(
    config: Config, *, what: str, branch: str, out: Path, say: Say, candidate: str = ""
) -> None:
    """Make a file of the branch's current month, or of one candidate where a code is given.

    Raises OperatorError where that cannot be.
    """
    now = SystemClock().now()
    settings = settings_of(config, now)
    async with opened_copy(config, now) as record:
        if candidate:
            sheet = await record.read(_member_sheet, settings, candidate, now)
        else:
            sheet = await record.read(_sheet, settings, what, branch, now)
    if sheet is None and candidate:
        raise OperatorError(line("cli-print-not-recognised", code=candidate))
    if sheet is None:
        raise OperatorError(line("cli-print-nothing", branch=branch))
    try:
        await asyncio.to_thread(_keep, out, await press(sheet))
    except (OSError, PressError) as error:
        raise OperatorError(line("cli-print-failed", file=str(out))) from error
    say(line("cli-print-done", file=str(out)))


def _keep(out: Path, file: bytes) -> None:
    out.touch(mode=0o600)  # it holds names: for its owner only
    out.write_bytes(file)


async def _sheet(
    work: SqlWork, settings: Settings, what: str, branch: str, now: datetime
) -> str | None:
    unit = await work.units.by_code(branch)
    review = await work.reviews.current(unit.id) if unit else None
    reader = await _officer(work, settings, now)
    if review is None or reader is None:
        return None
    return await _worded(work, settings, f"{what}:{review.id}", reader, now)


async def _member_sheet(work: SqlWork, settings: Settings, code: str, now: datetime) -> str | None:
    found = await work.candidates.by_code(code)
    reader = await _officer(work, settings, now)
    if found is None or reader is None:
        return None
    return await _worded(work, settings, f"{MEMBER_SHEET}:{found.id}", reader, now)


async def _worded(
    work: SqlWork, settings: Settings, order: str, reader: PersonId, now: datetime
) -> str | None:
    paper = await ordered(work, settings, order, reader, now)
    if paper is None:
        return None
    today = settings.calendar.day_of(now)
    names = await names_for(work, references(*paper.messages()), reader, today, settings)
    wording = Wording(Catalogue.load(), settings.calendar.zone, settings.road.own_terms)
    return worded(paper, wording, settings.default_language, names)


async def _officer(work: SqlWork, settings: Settings, now: datetime) -> PersonId | None:
    """Whoever sits at the committee's machine reads with the right of its officer."""
    tree = await work.units.tree()
    root = next((one for one, parent in tree.parents.items() if parent is None), None)
    if root is None:
        return None
    found = await officers(work, root, settings.calendar.day_of(now))
    return found[0] if found else None
