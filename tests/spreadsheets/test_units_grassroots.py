"""The optional column for the grassroots committee between a branch and the decider."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.spreadsheets.reader import read_spreadsheets
from domain.units import UnitKind
from storage.work import SqlWork
from tests.services.imported import read, take, undo
from tests.spreadsheets.files import CHAPTER, NA_LO, YOUTH, Row, told, workbook
from tests.world import World, world

BETWEEN = "Đảng ủy Nông trường Ví Dụ"


@pytest.fixture
async def empty(database: Path) -> AsyncIterator[World]:
    """The program on a new record."""
    async with world(database) as made:
        yield made


def with_column(row: Row, text: str) -> Row:
    return (*row, *[None] * (10 - len(row)), text)


def test_the_column_is_read_for_a_branch_and_may_be_left_empty(tmp_path: Path) -> None:
    units = [with_column(NA_LO, f"  {BETWEEN} "), YOUTH]
    rows = read_spreadsheets([workbook(tmp_path / "xa.xlsx", units, [])])
    assert rows.problems == ()
    assert [one.grassroots for one in rows.units] == [BETWEEN, ""]


@pytest.mark.parametrize(
    ("row", "text", "key"),
    [
        (CHAPTER, BETWEEN, "grassroots-of-branch-only"),
        (NA_LO, "Đảng ủy " + "x" * 100, "grassroots-unfit"),
    ],
)
def test_what_cannot_stand_there_is_told(row: Row, text: str, key: str, tmp_path: Path) -> None:
    others = [NA_LO] if row is CHAPTER else []
    units = [*others, YOUTH, with_column(row, text)]
    rows = read_spreadsheets([workbook(tmp_path / "xa.xlsx", units, [])])
    assert [problem[3] for problem in told(rows)] == [key]


async def test_it_is_taken_in_for_new_and_known_branches_and_taken_back(
    empty: World, tmp_path: Path
) -> None:
    await take(empty, await read(empty, tmp_path, units=[NA_LO, YOUTH], people=[], candidates=[]))
    assert await between(empty) is None
    units = [with_column(NA_LO, BETWEEN), YOUTH]
    await take(empty, await read(empty, tmp_path, units=units, people=[], candidates=[]))
    assert await between(empty) == BETWEEN
    silent = await read(empty, tmp_path, units=[NA_LO], people=[], candidates=[])
    await take(empty, silent)
    assert await between(empty) == BETWEEN
    await undo(empty, 2)
    assert await between(empty) is None


async def between(made: World) -> str | None:
    async def look(work: SqlWork) -> str | None:
        (branch,) = await work.units.of_kind(UnitKind.BRANCH)
        return branch.grassroots

    return await made.record.read(look)
