"""The end of the road ends what was asked about somebody: host branch, return, open tasks."""

from datetime import date

import pytest

from domain.candidates import Stage
from domain.reviews import TaskResult
from domain.tasks import Task
from storage.work import SqlWork
from tests.stories.away import absences, goes_away
from tests.stories.test_stage import stands
from tests.stories.test_tasks import TITLE, gives
from tests.world import World, candidate, local

RECOGNISED = ("GHI BUOC", "1/11/2026", "BO QUA", "KHONG SO")
LEFT = ("THOI THEO DOI", "DUNG HO SO", "1/11/2026")


async def ends(commune: World, *answers: str) -> None:
    """The last step is recorded, and what was told of it is read."""
    await commune.says("hac", "/chuyenbuoc NL-01")
    for one in (*answers, "GHI VAO"):
        if one[0].isdigit():
            await commune.says("hac", one)
        else:
            await commune.presses("hac", one)
    for who in ("thoa", "sung"):
        commune.unread(who)


async def tasks(commune: World) -> tuple[Task, ...]:
    async def read(work: SqlWork) -> tuple[Task, ...]:
        return await work.tasks.of(commune.candidates["mai"])

    return await commune.record.read(read)


@pytest.mark.parametrize(
    ("stage", "answers", "after"),
    [
        (Stage.FILE, LEFT, Stage.LEFT),
        (Stage.RECOGNITION, RECOGNISED, Stage.OFFICIAL),
    ],
)
async def test_nobody_is_asked_about_somebody_whose_road_has_ended(
    commune: World, stage: Stage, answers: tuple[str, ...], after: Stage
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=stage)
    await goes_away(commune, since="20/8", host="PK", returns="11/2026")
    await gives(commune, due="25/11")
    await ends(commune, *answers)
    assert (await stands(commune, mai)).stage is after
    assert [one.ended_on for one in await absences(commune)] == [date(2026, 11, 1)]
    assert await tasks(commune) == ()
    await commune.live_until(local(10, 12, 9))
    for who in ("thoa", "sung"):
        assert [one for one in commune.unread(who) if "NL-01" in one or "Mai" in one] == []
    (refused,) = await commune.forges("sung", "hosted:1")
    assert "Mai" not in refused


async def test_a_task_that_was_done_stays_on_record_at_the_end(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.FILE)
    await gives(commune, due="25/11")

    async def done(work: SqlWork) -> None:
        (one,) = await work.tasks.of(commune.candidates["mai"])
        await work.tasks.set_result(one.id, TaskResult.DONE, date(2026, 11, 1))

    await commune.do(done)
    await ends(commune, *LEFT)
    assert [one.result for one in await tasks(commune)] == [TaskResult.DONE]
    (card,) = await commune.says("hac", "/danhsach NL-01")
    assert TITLE in card


async def test_the_card_of_somebody_who_left_offers_only_what_can_be_done(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.FILE)
    await ends(commune, *LEFT)
    await commune.says("thoa", "/danhsach NL-01")
    offered = " ".join([commune.last("thoa"), *commune.labels("thoa")])
    for dead in ("Phân công NL-01", "Ghi giấy tờ", "Người giới thiệu", "động cơ"):
        assert dead not in offered
    (step,) = await commune.presses("thoa", "Xem bước hiện tại")
    assert "đã thôi theo dõi" in step
