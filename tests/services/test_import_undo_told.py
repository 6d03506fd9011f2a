"""What is said and what is kept of an import taken back."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.wording import Wording
from services.imports.import_undo import Kept
from services.ports import NewPerson
from storage.tables import import_changes
from storage.work import SqlWork
from tests.services.imported import read, take, undo
from tests.world import CATALOGUE, SETTINGS, World, world


@pytest.fixture
async def empty(database: Path) -> AsyncIterator[World]:
    async with world(database) as made:
        yield made


async def _renamed(work: SqlWork) -> None:
    (found,) = await work.people.find("vi van muon")
    new = NewPerson(
        full_name="Vì Văn Muộn",
        branch=found.branch,
        membership=found.membership,
        smartphone=found.smartphone,
    )
    await work.people.amend(found.id, new)


async def test_names_are_not_kept_once_an_import_is_taken_back(
    empty: World, tmp_path: Path
) -> None:
    await take(empty, await read(empty, tmp_path))
    await empty.do(_renamed)
    await undo(empty, 1)

    async def look(work: SqlWork) -> set[tuple[object, object]]:
        columns = (import_changes.c.before, import_changes.c.after)
        return {(row[0], row[1]) for row in await work.execute(sa.select(*columns))}

    assert await empty.record.read(look) == {(None, None)}


async def test_the_words_are_those_the_voice_gives(empty: World, tmp_path: Path) -> None:
    await take(empty, await read(empty, tmp_path))
    await empty.do(_renamed)
    undone = await undo(empty, 1)
    wording = Wording(CATALOGUE, SETTINGS.calendar.zone)
    assert wording.render(undone.message(), "vi", {}) == (
        "Đã hoàn lại lần nhập lúc 9 giờ, thứ Hai, 2/11/2026: 8 dòng. "
        "2 dòng đã có thay đổi sau đó nên giữ nguyên, xin xem."
    )
    assert [wording.render(line, "vi", {}) for one in undone.kept for line in one.lines()] == [
        "– Trang Người, dòng 4: đã sửa tên",
        "– Trang Chi bộ, dòng 2: còn có người thuộc đơn vị này",
    ]
    assert all(isinstance(one, Kept) and one.file == "xa.xlsx" for one in undone.kept)


async def test_what_was_done_is_in_the_journal_without_a_name(
    empty: World, tmp_path: Path
) -> None:
    await take(empty, await read(empty, tmp_path))
    await undo(empty, 1)

    async def look(work: SqlWork) -> list[tuple[str, dict[str, str]]]:
        return [(action, dict(detail)) for _, action, detail in await work.journal.of("import:1")]

    assert await empty.record.read(look) == [
        ("imported", {"units": "3", "people": "4", "posts": "2", "meetings": "2",
                      "candidates": "3"}),
        ("import-taken-back", {"rows": "10", "kept": "0"}),
    ]  # fmt: skip
