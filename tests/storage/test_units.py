import pytest

from domain.ids import UnitId
from domain.units import Association, Unit, UnitKind
from services.ports import NewUnit
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import Village, a_branch


async def test_a_unit_comes_back_as_it_was_made(record: SqliteRecord, village: Village) -> None:
    async def turn(work: SqlWork) -> tuple[Unit, Unit | None]:
        made = await work.units.add(
            NewUnit(
                kind=UnitKind.CHAPTER,
                code="nl-doan",
                name="Chi đoàn Nà Lạn",
                parent=village.committee,
                branch=village.branch,
                association=Association.YOUTH,
            )
        )
        return await work.units.get(made), await work.units.by_code("nl-doan")

    unit, found = await record.write(turn)
    assert unit == found
    assert unit == Unit(
        unit.id,
        village.committee,
        village.branch,
        UnitKind.CHAPTER,
        Association.YOUTH,
        "nl-doan",
        "Chi đoàn Nà Lạn",
    )


async def test_the_tree_holds_every_unit_and_what_is_above_it(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        tree = await work.units.tree()
        assert tree.parents == {village.committee: None, village.branch: village.committee}
        assert tree.lies_under(village.branch, village.committee)

    await record.read(turn)


async def test_units_of_a_kind_come_by_name_and_count_as_people_do(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> list[str]:
        for name in ("Tổ 10", "Đoàn Kết", "Tổ 2", "Ái Quốc"):
            await a_branch(work, village.committee, name, name)
        return [unit.name for unit in await work.units.of_kind(UnitKind.BRANCH)]

    assert await record.write(turn) == [
        "Ái Quốc",
        "Chi bộ bản Nà Lạn",
        "Đoàn Kết",
        "Tổ 2",
        "Tổ 10",
    ]


async def test_no_number_for_a_code_is_given_twice(record: SqliteRecord, village: Village) -> None:
    async def take(work: SqlWork) -> int:
        return await work.units.next_number(village.branch)

    assert [await record.write(take) for _ in range(3)] == [1, 2, 3]


async def test_a_unit_that_is_not_there_is_said_so(record: SqliteRecord) -> None:
    async def look(work: SqlWork) -> None:
        assert await work.units.by_code("xx") is None
        with pytest.raises(LookupError, match="no such unit"):
            await work.units.get(UnitId(99))

    async def take(work: SqlWork) -> None:
        with pytest.raises(LookupError, match="no such unit"):
            await work.units.next_number(UnitId(99))

    await record.read(look)
    await record.write(take)
