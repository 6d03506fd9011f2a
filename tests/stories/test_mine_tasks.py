"""Tasks in one's list: those one has, and those one gave whose day has come."""

from datetime import date

from domain.ids import TaskId
from storage.work import SqlWork
from tests.world import World, candidate, local

TITLE = "dạy lớp xóa mù chữ"


async def given(
    commune: World, *, to: str = "", by: str = "thoa", due: date | None = date(2026, 11, 5)
) -> TaskId:
    async def add(work: SqlWork) -> TaskId:
        return await work.tasks.add(
            commune.units["NL"],
            TITLE,
            candidate=None if to else commune.candidates["mai"],
            person=commune.people[to] if to else None,
            given_on=date(2026, 11, 1),
            due_on=due,
            by=commune.people[by],
            at=commune.clock.now(),
        )

    return await commune.do(add)


async def test_a_task_one_has_stands_there_until_it_is_done(commune: World) -> None:
    await given(commune, to="muon")
    (tasks,) = await commune.says("muon", "viec")
    assert f"làm nhiệm vụ được giao: {TITLE}" in tasks
    assert "5/11" in tasks
    await commune.presses("muon", "Đã làm xong")
    (tasks,) = await commune.says("muon", "viec")
    assert TITLE not in tasks


async def test_a_task_one_gave_stands_there_from_its_day_on_for_whoever_gave_it(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    number = await given(commune)
    await given(commune, due=None)
    (before,) = await commune.says("thoa", "viec")
    assert TITLE not in before
    await commune.live_until(local(5, 11, 9))
    (tasks,) = await commune.says("thoa", "viec")
    assert f"ghi kết quả nhiệm vụ đã giao NL-01 (L.T.M.): {TITLE}" in tasks
    assert tasks.count(TITLE) == 1
    for other in ("pom", "inh", "sung"):
        assert TITLE not in "".join(await commune.says(other, "viec")), other
    await commune.says("thoa", "viec")
    (one,) = await commune.presses("thoa", f"VIEC GIAO {number}")
    assert one.startswith("Nhiệm vụ đã giao")
    await commune.presses("thoa", "Làm tốt")
    (after,) = await commune.says("thoa", "viec")
    assert TITLE not in after
