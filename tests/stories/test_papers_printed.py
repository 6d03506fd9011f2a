"""The committee's own machine makes every sheet that can be ordered, each a real file."""

import asyncio
import json
import sys

import pytest

from bot.cli.frame import parser
from bot.cli.print_paper import wanted_by
from bot.print_orders import Wanted
from bot.printing import sheet_of
from services.printed.papers import (
    ALL_SLIPS,
    CLASS_LIST,
    DATES,
    MEMBER_SHEET,
    PACK,
    SLIPS,
    UNION_LIST,
)
from storage.work import SqlWork
from tests.stories.classes import a_list
from tests.stories.nominations import nominates
from tests.stories.test_member_sheet import recognised
from tests.stories.test_papers import without_smartphone
from tests.world import SETTINGS, World, meets

SHEETS = {
    SLIPS: "NL",
    ALL_SLIPS: "NL",
    PACK: "NL",
    CLASS_LIST: "7/12/2026",
    UNION_LIST: "12-NQ/ĐTN",
    DATES: "NL-01",
    MEMBER_SHEET: "NL-03",
}
PRESS = """
import json, sys
from bot.paper.child import made
files = [made(json.loads(sheet)) for sheet in json.load(sys.stdin)]
sys.stdout.write(" ".join(f"{file[:4].decode()}{file.count(b'/Type /Page')}" for file in files))
"""


async def worded_sheet(commune: World, wanted: Wanted) -> str | None:
    async def make(work: SqlWork) -> str | None:
        return await sheet_of(work, SETTINGS, wanted, commune.clock.now())

    return await commune.record.read(make)


async def everything(commune: World) -> None:
    """A class with its list, somebody recognised, a resolution of the union, a month asked."""
    await a_list(commune)
    await recognised(commune)
    await nominates(commune, name="Quàng Thị Sen")
    await without_smartphone(commune, "muon")
    await meets(commune)


async def test_every_sheet_that_can_be_ordered_is_made_a_file(commune: World) -> None:
    await everything(commune)
    sheets = [await worded_sheet(commune, Wanted(what, of)) for what, of in SHEETS.items()]
    missing = [what for what, sheet in zip(SHEETS, sheets, strict=True) if sheet is None]
    assert not missing
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PRESS, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    made, _ = await child.communicate(json.dumps(sheets).encode())
    files = made.decode().split()
    assert len(files) == len(SHEETS)
    assert all(one.startswith("%PDF") and int(one.removeprefix("%PDF")) > 0 for one in files)


@pytest.mark.parametrize("what", SHEETS)
async def test_nothing_is_printed_of_what_is_not_there(commune: World, what: str) -> None:
    assert await worded_sheet(commune, Wanted(what, "XX-99")) is None


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["--branch", "NL"], Wanted(SLIPS, "NL")),
        (["--branch", "NL", "--what", "pack"], Wanted(PACK, "NL")),
        (["--candidate", "NL-01"], Wanted(MEMBER_SHEET, "NL-01")),
        (["--candidate", "NL-01", "--what", "dates"], Wanted(DATES, "NL-01")),
        (["--class", "7/12/2026"], Wanted(CLASS_LIST, "7/12/2026")),
        (["--resolution", "12-NQ/ĐTN"], Wanted(UNION_LIST, "12-NQ/ĐTN")),
        (["--branch", "NL", "--what", "dates"], None),
    ],
)
def test_the_command_line_names_the_sheet_and_what_it_is_of(
    words: list[str], wanted: Wanted | None
) -> None:
    assert wanted_by(parser().parse_args(["print", *words])) == wanted
