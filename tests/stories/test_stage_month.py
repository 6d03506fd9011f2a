"""What a month's conclusion does on the road, and how it is undone."""

import pytest

from domain.candidates import Stage
from domain.reviews import Decision
from domain.road.resolutions import ResolutionKind
from storage.work import SqlWork
from tests.stories.test_stage import moves, resolutions, stands
from tests.world import World, candidate, local, meets


async def met_about(commune: World, stage: Stage, *, mentor: str | None = "inh") -> None:
    """A branch that has met, with one person at this stage."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor=mentor, stage=stage)
    await meets(commune)
    await commune.live_until(local(13, 11, 7))


WORDS = {
    Decision.LIST: "VAO DANH SACH",
    Decision.MENTOR: "PHAN CONG",
    Decision.CLASS: "CU HOC",
    Decision.FILE: "LAM HO SO",
    Decision.REMOVE: "RA DANH SACH",
}


async def conclude(commune: World, decision: Decision) -> list[str]:
    """The secretary concludes the month with this on the one person, and closes it."""
    await commune.says("thoa", "/danhgia")
    for said in ("THAY DOI", "NL-01", WORDS[decision], "12/11", "5 5 4 1", "KHONG GIAO"):
        await commune.says("thoa", said)
    await commune.says("thoa", "DONG THANG")
    return await commune.says("thoa", "DONG THANG")


@pytest.mark.parametrize(
    ("stage", "decision", "kind", "after"),
    [
        (Stage.RECEIVED, Decision.LIST, ResolutionKind.LIST, Stage.HELPED),
        (Stage.LISTED, Decision.MENTOR, ResolutionKind.MENTOR, Stage.HELPED),
        (Stage.HELPED, Decision.CLASS, ResolutionKind.CLASS, Stage.HELPED),
        (Stage.TRAINED, Decision.FILE, ResolutionKind.FILE, Stage.FILE),
        (Stage.HELPED, Decision.FILE, ResolutionKind.FILE, Stage.HELPED),
        (Stage.HELPED, Decision.REMOVE, ResolutionKind.UNLIST, Stage.LEFT),
    ],
)
async def test_a_conclusion_is_a_resolution_with_its_step(
    commune: World, stage: Stage, decision: Decision, kind: ResolutionKind, after: Stage
) -> None:
    await met_about(commune, stage)
    mai = commune.candidates["mai"]
    await conclude(commune, decision)
    (made,) = await resolutions(commune, mai)
    assert made.kind is kind
    assert made.vote is not None
    assert (made.vote.roll, made.vote.in_favour) == (5, 4)
    assert (await stands(commune, mai)).stage is after
    if after is not stage and after is not Stage.HELPED:
        assert (await moves(commune, mai))[-1].resolution == made.id


async def test_papers_agreed_before_the_class_are_noted_with_what_is_missing(
    commune: World,
) -> None:
    await met_about(commune, Stage.HELPED)
    said = await conclude(commune, Decision.FILE)
    (told,) = [one for one in said if one.startswith("Đã ghi nghị quyết đồng ý")]
    assert "giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng" in told


async def test_opening_the_month_again_takes_the_steps_back(commune: World) -> None:
    await met_about(commune, Stage.RECEIVED)
    mai = commune.candidates["mai"]
    await conclude(commune, Decision.LIST)
    await commune.says("thoa", "/danhgia")
    await commune.presses("thoa", "Mở lại")
    assert (await stands(commune, mai)).stage is Stage.RECEIVED
    assert await resolutions(commune, mai) == ()
    assert (await moves(commune, mai))[-1].reason == "undone"


async def test_a_conclusion_below_its_share_is_put_right_or_left_out(commune: World) -> None:
    await met_about(commune, Stage.RECEIVED)
    await commune.says("thoa", "/danhgia")
    await commune.presses("thoa", "Có thay đổi")
    await commune.presses("thoa", "NL-01")
    await commune.presses("thoa", "VAO DANH SACH")
    await commune.says("thoa", "12/11")
    (below,) = await commune.says("thoa", "26 24 13 11")
    assert "Cần 14/26, có 13: chưa đủ." in below
    (task,) = await commune.says("thoa", "26 24 14 10")
    assert "việc" in task


async def test_on_probation_only_what_fits_a_member_is_offered(commune: World) -> None:
    await met_about(commune, Stage.PROBATION)

    async def stage(work: SqlWork) -> Stage:
        return (await work.candidates.get(commune.candidates["mai"])).stage

    assert await commune.do(stage) is Stage.PROBATION
    await commune.says("thoa", "/danhgia")
    await commune.presses("thoa", "Có thay đổi")
    (asked,) = await commune.presses("thoa", "NL-01")
    shown = asked + "".join(commune.labels("thoa"))
    assert "TIEP TUC" in shown
    assert "VAO DANH SACH" not in shown
