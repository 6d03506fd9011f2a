"""What was recorded of the road by mistake: an end, a date, a day that clashes."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from domain.candidates import Stage
from domain.road.events import Milestone
from domain.rules.own import OwnRule, with_own
from domain.units import Membership
from tests.stories.dated import happened
from tests.stories.test_stage import events, moves, on_the_roll, stands
from tests.stories.test_stage_ended import LEFT, RECOGNISED, ends
from tests.world import SETTINGS, World, candidate, na_lo, world


@pytest.mark.parametrize(
    ("stage", "answers", "told"),
    [
        (Stage.FILE, LEFT, ("inh", "tuan", "thoa")),
        (Stage.RECOGNITION, RECOGNISED, ("inh", "tuan", "thoa", "phuong")),
    ],
)
async def test_an_end_recorded_by_mistake_is_taken_back_and_help_goes_on(
    commune: World, stage: Stage, answers: tuple[str, ...], told: tuple[str, ...]
) -> None:
    mai = await candidate(
        commune, "mai", "Lò Thị Mai", mentor="inh", stage=stage, nominated_by="tuan"
    )
    await ends(commune, *answers)
    for who in told:
        commune.unread(who)
    (shown,) = await commune.says("hac", "/chuyenbuoc NL-01")
    assert ("đã thôi theo dõi" in shown) is (stage is Stage.FILE)  # for whatever reason it was
    await commune.presses("hac", "LUI BUOC")
    await commune.presses("hac", "1")
    assert not any("LAM LAI" in one for one in commune.labels("hac"))
    await commune.presses("hac", "DA NHAM")
    (done,) = await commune.presses("hac", "GHI VAO")
    assert "việc theo dõi tiếp tục" in done
    assert (await stands(commune, mai)).stage is stage
    assert (await moves(commune, mai))[-1].reason == "entered_wrongly"
    assert "recognition_decided" not in await events(commune, mai)
    for who in told:
        (said,) = commune.unread(who)
        assert said.startswith(
            "Việc đồng chí giúp đỡ được tiếp tục" if who == "inh" else "Đính chính bước"
        )
    (mine,) = await commune.says("inh", "/danhsach NL-01")
    assert "Lò Thị Mai" in mine
    assert "(đã đính chính)" in mine
    assert "lý do" not in mine
    (full,) = await commune.says("thoa", "/danhsach NL-01")
    assert "lùi về bước" in full
    assert ", lý do: đã ghi nhầm" in full
    assert (", lý do: dừng làm hồ sơ (đã đính chính)" in full) is (stage is Stage.FILE)
    if stage is Stage.RECOGNITION:
        assert (await on_the_roll(commune, mai)).membership is Membership.PROBATIONARY


async def test_a_date_is_recorded_once_in_its_order_and_taken_back(commune: World) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROBATION)
    await happened(commune, "mai", Milestone.CEREMONY, date(2026, 10, 12))
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "MOC KHAC")
    assert not any("Gia hạn" in one for one in commune.labels("thoa"))
    await commune.presses("thoa", "4")
    (early,) = await commune.says("thoa", "2/10/2026")
    assert "sớm hơn việc phải có trước, đã ghi ngày 12/10/2026" in early
    await commune.says("thoa", "20/10/2026")
    await commune.presses("thoa", "BO QUA")
    await commune.presses("thoa", "GHI VAO")
    await commune.says("hac", "/stage NL-01")
    await commune.presses("hac", "MOC KHAC")
    await commune.presses("hac", "4")
    await commune.says("hac", "20/10/2026")
    await commune.presses("hac", "BO QUA")
    (again,) = await commune.presses("hac", "GHI VAO")
    assert "đã ghi từ trước" in again
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "MOC KHAC")
    await commune.presses("thoa", "BO MOC")
    (check,) = await commune.presses("thoa", "1")
    assert "Bỏ mốc ghi nhầm: Đảng viên mới khai lý lịch đảng viên" in check
    await commune.presses("thoa", "GHI VAO")
    assert "member_profile" not in await events(commune, mai)
    assert "khai lý lịch đảng viên" in (await commune.says("thoa", "/thoihan NL-01"))[0]


async def test_a_longer_period_goes_with_the_proposal_it_was_taken_for(commune: World) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROPOSED)
    await happened(commune, "mai", Milestone.ADMISSION_PROPOSED, date(2026, 10, 12))
    await happened(commune, "mai", Milestone.ADMISSION_EXTENDED, date(2026, 10, 30))
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "LUI BUOC")
    await commune.presses("thoa", "1")
    await commune.presses("thoa", "LAM LAI")
    await commune.presses("thoa", "GHI VAO")
    assert await events(commune, mai) == {}


async def test_a_day_before_the_present_step_is_pointed_out_and_recorded(commune: World) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.DECIDED)
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "GHI BUOC")
    (check,) = await commune.says("thoa", "25/10/2026")
    assert "sớm hơn" not in check  # than the day of an import, which says nothing
    await commune.presses("thoa", "GHI VAO")
    await commune.says("thoa", "/stage NL-01")
    await commune.presses("thoa", "THOI THEO DOI")
    await commune.presses("thoa", "CHUYEN NOI")
    (check,) = await commune.says("thoa", "20/10/2026")
    assert "sớm hơn bước hiện nay (25/10/2026)" in check
    await commune.presses("thoa", "GHI VAO")
    assert (await stands(commune, mai)).stage is Stage.LEFT


async def test_probation_runs_under_the_value_of_its_own_ceremony(database: Path) -> None:
    longer = OwnRule(
        code="probation", number=18, effective=date(2026, 11, 1), source="Công văn 1-CV/ĐU"
    )
    settings = replace(SETTINGS, rulebook=with_own(SETTINGS.rulebook, [longer]))
    async with world(database, settings=settings) as commune:
        await na_lo(commune)
        await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROBATION)
        await happened(commune, "mai", Milestone.CEREMONY, date(2025, 10, 12))
        (begun_before,) = await commune.says("thoa", "/stage NL-01")
        assert "đủ thời gian dự bị" not in begun_before
