"""The road recorded at two places at once, and a form begun anew: nothing nobody looked at."""

from datetime import date

import pytest

from domain.candidates import Stage
from tests.stories.test_stage import events, moves, resolutions, stands, votes
from tests.world import World, candidate


async def fills_in(commune: World, who: str, day: str = "1/11/2026") -> str:
    """Up to the last look at the step after the papers; what is read there."""
    await commune.says(who, "/chuyenbuoc NL-01")
    await commune.presses(who, "GHI BUOC")
    (check,) = await commune.says(who, day)
    return check


async def test_a_step_that_two_people_record_is_taken_once(commune: World) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.FILE)
    for who in ("thoa", "hac"):
        assert (await fills_in(commune, who)).startswith("Xem lại trước khi ghi")
    await commune.presses("thoa", "GHI VAO")
    before = await moves(commune, mai)
    (told,) = await commune.presses("hac", "GHI VAO")
    assert told.startswith("Chưa ghi: bước hiện tại vừa thay đổi")
    assert "Ghi bước của NL-01" in told
    assert (await stands(commune, mai)).stage is Stage.VERIFICATION
    assert await moves(commune, mai) == before
    await commune.presses("hac", "GHI BUOC")
    await commune.says("hac", "2/11/2026")
    await commune.presses("hac", "GHI VAO")
    assert (await stands(commune, mai)).stage is Stage.OPINIONS


async def test_the_next_step_offered_before_somebody_recorded_it_is_not_another(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROPOSED)
    await commune.says("hac", "/chuyenbuoc NL-01")
    await commune.says("thoa", "/chuyenbuoc NL-01")
    await commune.presses("thoa", "GHI BUOC")
    await commune.says("thoa", "1/11/2026")
    await commune.says("thoa", "5-QĐ/ĐU")
    await commune.presses("thoa", "CHUA NHAN")
    await commune.presses("thoa", "KHONG SO")
    await commune.presses("thoa", "GHI VAO")
    (told,) = await commune.presses("hac", "GHI BUOC")
    assert told.startswith("Chưa ghi: bước hiện tại vừa thay đổi")
    assert (await stands(commune, mai)).stage is Stage.DECIDED


async def test_leaving_is_not_recorded_of_somebody_who_moved_on_meanwhile(commune: World) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.FILE)
    await commune.says("hac", "/chuyenbuoc NL-01")
    await commune.presses("hac", "THOI THEO DOI")
    await commune.presses("hac", "DUNG HO SO")
    await commune.says("hac", "1/11/2026")
    await fills_in(commune, "thoa")
    await commune.presses("thoa", "GHI VAO")
    (told,) = await commune.presses("hac", "GHI VAO")
    assert "chưa được ghi và không giữ lại" in told
    assert (await stands(commune, mai)).stage is Stage.VERIFICATION


@pytest.mark.parametrize(
    ("stage", "begin"), [(Stage.OPINIONS, "GHI BUOC"), (Stage.PROBATION, "XOA TEN")]
)
async def test_one_failed_vote_recorded_by_two_people_counts_once(
    commune: World, stage: Stage, begin: str
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=stage)
    for who in ("thoa", "hac"):
        await commune.says(who, "/chuyenbuoc NL-01")
        await votes(commune, who, "1/11/2026", 10, 16, begin=begin)
    (first,) = await commune.presses("thoa", "GHI VAO")
    assert first.startswith("Đã ghi kết quả biểu quyết")
    (second,) = await commune.presses("hac", "GHI VAO")
    assert second.startswith("Kết quả biểu quyết này đã ghi từ trước")
    assert "Đã biểu quyết 1 lần" in first
    assert "Đã biểu quyết 1 lần" in second
    assert len(await resolutions(commune, mai)) == 1
    await commune.says("thoa", "/chuyenbuoc NL-01")
    await votes(commune, "thoa", "2/11/2026", 10, 16, begin=begin)
    (other,) = await commune.presses("thoa", "GHI VAO")
    assert "Đã biểu quyết 2 lần" in other


async def test_a_vote_to_strike_off_that_passed_is_recorded_once(commune: World) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROBATION)
    for _ in range(2):
        await commune.says("thoa", "/chuyenbuoc NL-01")
        await votes(commune, "thoa", "1/11/2026", 20, 6, begin="XOA TEN")
        (told,) = await commune.presses("thoa", "GHI VAO")
    assert told.startswith("Kết quả biểu quyết này đã ghi từ trước")
    assert "Đã biểu quyết" not in told
    assert len(await resolutions(commune, mai)) == 1


async def test_going_back_after_beginning_anew_stays_where_somebody_stands(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.FILE)
    await fills_in(commune, "thoa")
    await commune.presses("thoa", "TU DAU")
    (again,) = await commune.says("thoa", "quay lai")
    assert again.startswith("Ghi bước của NL-01")
    told = await commune.says("thoa", "ghi vao")
    assert not any("Đã ghi bước" in one for one in told)
    assert (await stands(commune, mai)).stage is Stage.FILE
    await commune.presses("thoa", "GHI BUOC")
    await commune.says("thoa", "1/11/2026")
    await commune.presses("thoa", "GHI VAO")
    assert (await stands(commune, mai)).stage is Stage.VERIFICATION


async def test_going_back_after_choosing_from_the_list_chooses_anew(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.FILE)
    (who,) = await commune.says("thoa", "/chuyenbuoc")
    await commune.says("thoa", "NL-01")
    await commune.presses("thoa", "GHI BUOC")
    await commune.says("thoa", "1/11/2026")
    await commune.presses("thoa", "TU DAU")
    (again,) = await commune.says("thoa", "quay lai")
    assert again == who


async def test_editing_what_was_typed_before_beginning_anew_dates_no_other_step(
    commune: World,
) -> None:
    mai = await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.FILE)
    await fills_in(commune, "thoa", "15/10/2026")
    typed = commune.said("thoa").message
    await commune.presses("thoa", "TU DAU")
    await commune.presses("thoa", "THOI THEO DOI")
    await commune.presses("thoa", "DUNG HO SO")
    await commune.says("thoa", "1/11/2026")
    await commune.edits("thoa", typed, "16/10/2026")
    await commune.presses("thoa", "GHI VAO")
    assert (await moves(commune, mai))[-1].on == date(2026, 11, 1)
    assert await events(commune, mai) == {}
