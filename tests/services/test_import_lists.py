"""What a list tells of people and units beside their names, and what it leaves unsaid."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from domain.units import Membership, Person
from services.imports.importing import Imported
from storage.work import SqlWork
from tests.services.imported import read, take
from tests.spreadsheets.files import CHAPTER, NA_LO, YOUTH
from tests.world import World, world


@pytest.fixture
async def empty(database: Path) -> AsyncIterator[World]:
    async with world(database) as made:
        yield made


async def named(work: SqlWork, name: str) -> tuple[Person, ...]:
    return await work.people.find(name)


async def test_what_a_second_list_does_not_tell_stays_as_it_was(
    empty: World, tmp_path: Path
) -> None:
    first = (("Lò Văn Ba", 1970, "NL", "chính thức", None, None, "không"),)
    await take(empty, await read(empty, tmp_path, people=first, candidates=[]))
    bare = await read(empty, tmp_path, people=(("Lò Văn Ba", 1970, "NL"),), candidates=[])
    assert await take(empty, bare) == Imported()
    (ba,) = await empty.record.read(named, "lo van ba")
    assert (ba.membership, ba.smartphone) == (Membership.OFFICIAL, False)


async def test_signal_leave_and_a_chapters_own_meetings_come_in(
    empty: World, tmp_path: Path
) -> None:
    units = ((*NA_LO, "nhà văn hóa", "có", "không"), YOUTH,
             (*CHAPTER, None, "ngày 20, 19 giờ", "nhà văn hóa"))  # fmt: skip
    people = (("Lò Văn Ba", 1970, "NL", "chính thức", None, None, None, "30/11/2026"),)
    made = await take(
        empty, await read(empty, tmp_path, units=units, people=people, candidates=[])
    )
    assert made.meetings == 2

    async def look(work: SqlWork) -> tuple[bool, date | None, int | None, bool]:
        branch, chapter = await work.units.by_code("NL"), await work.units.by_code("CD-NL")
        assert branch
        assert chapter
        (ba,) = await work.people.find("lo van ba")
        plan = await work.meetings.plan(chapter.id)
        planned = await work.reviews.newest(chapter.id)
        day = plan.rule.day if plan else None
        return branch.signal, ba.away_until, day, planned is None

    assert await empty.record.read(look) == (False, date(2026, 11, 30), 20, True)
    again = (("NL", "Chi bộ bản Nà Lo", "chi bộ", *[None] * 6, "có"), YOUTH, CHAPTER)
    made = await take(empty, await read(empty, tmp_path, units=again, people=(), candidates=[]))
    assert made == Imported(number=2)
    assert (await empty.record.read(look))[0]
