"""What is answered to a warning, and what that leaves unsaid."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from domain.candidates import Stage
from domain.road.events import Milestone
from domain.rules.rulebook import Confidence, Rulebook
from tests.stories.dated import decided, happened, heard_until, planned, warned
from tests.stories.road import press_route
from tests.world import SETTINGS, World, candidate, local, na_lo, world


async def warned_of_the_ceremony(commune: World) -> None:
    await decided(commune)
    await commune.live_until(local(16, 11, 19))


async def test_a_day_that_is_set_leaves_all_but_the_last_warning_unsaid(commune: World) -> None:
    await warned_of_the_ceremony(commune)
    (asked,) = await commune.presses("thoa", "Đã có lịch")
    assert asked.startswith("Đã có lịch: lễ kết nạp NL-01")
    (kept,) = await commune.says("thoa", "14/12")
    assert "Ngày làm: thứ Hai, 14/12/2026" in kept
    assert "chỉ nhắc lần cuối" in kept
    (said,) = await heard_until(commune, "thoa", local(15, 12))
    assert "còn 2 ngày làm việc" in said
    assert "Lịch đã ghi: thứ Hai, 14/12/2026." in said


async def test_once_the_day_that_was_set_is_past_warnings_go_on(commune: World) -> None:
    await warned_of_the_ceremony(commune)
    await commune.presses("thoa", "Đã có lịch")
    await commune.says("thoa", "2/12")
    assert await heard_until(commune, "thoa", local(2, 12)) == []
    assert len(await heard_until(commune, "thoa", local(9, 12))) == 1


async def test_a_day_after_the_date_stops_no_warning(commune: World) -> None:
    await warned_of_the_ceremony(commune)
    await commune.presses("thoa", "Đã có lịch")
    (again,) = await commune.says("thoa", "1/11")
    assert again.startswith("Chưa ghi được ngày ấy")
    (kept,) = await commune.says("thoa", "20/12/2026")
    assert "Ngày này sau hạn cuối" in kept
    assert len(await heard_until(commune, "thoa", local(2, 12))) == 1


async def test_an_obstacle_is_told_above_once_and_only_that_there_is_one(commune: World) -> None:
    await warned_of_the_ceremony(commune)
    for who in ("phuong", "hac"):
        commune.unread(who)
    (kept,) = await commune.presses("thoa", "Có vướng mắc")
    assert kept.startswith("Đã ghi nhận: có vướng mắc")
    for who in ("phuong", "hac"):
        (told,) = commune.unread(who)
        assert told.startswith("Có vướng mắc: lễ kết nạp NL-01")
        assert "đồng chí Cà Thị Thoa báo có vướng mắc" in told.replace("Đồng", "đồng")
    (again,) = await commune.presses("thoa", "Có vướng mắc")
    assert again.startswith("Vướng mắc này đã được báo")
    assert commune.unread("phuong") == []


async def test_done_leads_to_the_record_of_the_road(commune: World) -> None:
    await warned_of_the_ceremony(commune)
    (said,) = await commune.presses("thoa", "Đã tổ chức")
    assert "NL-01" in said


async def test_the_rule_is_shown_with_its_document_value_and_how_sure(commune: World) -> None:
    await warned_of_the_ceremony(commune)
    (said,) = await commune.presses("thoa", "Xem căn cứ")
    assert said.startswith("Căn cứ: lễ kết nạp NL-01")
    assert "294-QĐ/TW" in said
    assert "Áp dụng từ 1/7/2025" in said
    assert "Đã đọc trong văn bản" in said
    assert "Trước đó:" in said


async def test_what_is_pressed_after_it_was_done_is_explained(commune: World) -> None:
    await warned_of_the_ceremony(commune)
    await happened(commune, "mai", Milestone.CEREMONY, date(2026, 11, 16))
    (said,) = await commune.presses("thoa", "Có vướng mắc")
    assert said.startswith("Mốc này nay không còn")


async def test_nobody_without_the_right_answers_for_a_branch(commune: World) -> None:
    await warned_of_the_ceremony(commune)
    mark = f"{commune.candidates['mai']}:ceremony:20261215"
    for who in ("inh", "sung", "phuong", "duyen"):
        for route in (f"due-plan:{mark}", f"due-stuck:{mark}", f"due-extend:{mark}"):
            (said,) = await press_route(commune, who, route)
            assert said.startswith("Việc này đồng chí chưa được phân quyền"), (who, route)


async def test_the_officer_notes_a_longer_period_once(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.PROPOSED)
    await happened(commune, "mai", Milestone.ADMISSION_PROPOSED, date(2026, 9, 7))
    await commune.live_until(local(20, 11))
    before = warned(commune.unread("hac"))[-1]
    assert "Hạn cuối: thứ Ba, 1/12/2026" in before
    await commune.presses("hac", "Kéo dài thời hạn")
    (again,) = await commune.says("hac", "theo ý kiến của đồng chí bí thư")
    assert again.startswith("Chưa ghi được")
    await commune.says("hac", "128/ĐU")
    (kept,) = await commune.says("hac", "19/11")
    assert "Văn bản số 128/ĐU, ngày 19/11/2026. Hạn cuối nay là" in kept
    assert "2027" in kept
    assert all("2027-01" in key for key, _ in await planned(commune))


async def test_a_longer_period_taken_before_any_warning_is_noted_from_the_dates(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", stage=Stage.PROPOSED)
    await happened(commune, "mai", Milestone.ADMISSION_PROPOSED, date(2026, 11, 2))
    await commune.says("thoa", "/thoihan NL-01")
    assert not any("Kéo dài" in one for one in commune.labels("thoa"))
    await commune.says("hac", "/thoihan NL-01")
    await commune.presses("hac", "Kéo dài thời hạn")
    await commune.says("hac", "128/ĐU")
    (kept,) = await commune.says("hac", "2/11")
    assert "Văn bản số 128/ĐU" in kept
    await commune.says("hac", "/thoihan NL-01")
    assert not any("Kéo dài" in one for one in commune.labels("hac"))


async def test_a_rule_not_confirmed_says_so_and_one_switched_off_is_silent(
    database: Path,
) -> None:
    rules = SETTINGS.rulebook.values
    doubtful = [replace(one, confidence=Confidence.RECALLED) for one in rules]
    settings = replace(SETTINGS, rulebook=Rulebook(doubtful))
    async with world(database, settings=settings) as commune:
        await na_lo(commune)
        await decided(commune)
        (said,) = await heard_until(commune, "thoa", local(17, 11))
        assert "Mốc này chưa được Đảng ủy xã xác nhận" in said
        people, candidates = commune.people, commune.candidates
    off = Rulebook([replace(one, on=one.code != "ceremony") for one in rules])
    settings = replace(SETTINGS, rulebook=off)
    async with world(
        database, settings=settings, start=local(17, 11), first_update=1000
    ) as commune:
        commune.people, commune.candidates = people, candidates
        commune.sandbox.begin("thoa")
        assert await heard_until(commune, "thoa", local(2, 12)) == []
        assert await planned(commune) == []
