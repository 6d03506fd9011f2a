"""Whom a branch calls: one at a time, named anew or dropped."""

from services.ports import Helper
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import Village, a_person


async def test_a_branch_has_one_helper_and_the_last_named_counts(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        uyen = await a_person(work, "Lò Thị Uyên", village.branch)
        assert await work.helpers.of(village.branch) is None
        await work.helpers.name(village.branch, Helper(village.secretary, "0912 345 678"))
        await work.helpers.name(village.branch, Helper(uyen, "0212 000 111"))
        assert await work.helpers.of(village.branch) == Helper(uyen, "0212 000 111")
        assert await work.helpers.of(village.committee) is None
        assert await work.helpers.drop(village.branch)
        assert not await work.helpers.drop(village.branch)
        assert await work.helpers.of(village.branch) is None

    await record.write(turn)
