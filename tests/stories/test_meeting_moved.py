"""A meeting is moved: once, kindly, and the group hears of it once."""

from pathlib import Path

import pytest

from domain.cycle import Step
from domain.meetings import Period
from storage.work import SqlWork
from tests.stories.schedules import say_in_november, set_rule
from tests.world import World, local, na_lo, world


@pytest.mark.parametrize("typed", ["31/2 19h30", "31 tháng 2", "thứ Hai 14/11", "mai kia"])
async def test_a_day_that_is_not_in_the_calendar_is_refused_kindly(
    commune: World, typed: str
) -> None:
    await set_rule(commune)
    (answer,) = await commune.says("thoa", f"/lichhop {typed}")
    assert "không có trong lịch" in answer
    await commune.presses("thoa", "Đổi riêng kỳ tới")
    (again,) = await commune.says("thoa", typed)
    assert "không có trong lịch" in again
    (done,) = await commune.says("thoa", "14/11")
    assert "Kỳ họp tháng 11: 19 giờ 30, thứ Bảy, 14/11/2026." in done


async def test_a_moment_past_or_too_far_away_changes_nothing(commune: World) -> None:
    await set_rule(commune)
    (past,) = await commune.says("thoa", "/lichhop 1/11 19h30")
    assert past.startswith("Ngày giờ ấy đã qua\n")
    (far,) = await commune.says("thoa", "/lichhop 20/1/2027 19h30")
    assert far.startswith("Ngày ấy xa quá\n")
    (shown,) = await commune.says("thoa", "/lichhop")
    assert "Kỳ họp tháng 11: 19 giờ 30, thứ Năm, 12/11/2026." in shown


async def test_the_group_hears_one_correction_if_it_had_been_told(commune: World) -> None:
    await set_rule(commune)
    await commune.group("nhom", "NL", 5)
    await commune.says("thoa", "/lichhop")
    (quiet,) = await commune.says("thoa", "/lichhop 13/11 19h30")
    assert commune.unread("nhom") == []
    assert "Nhóm chi bộ được báo" not in quiet
    await say_in_november(commune, Step.OPEN, Step.NUDGE, Step.PACK, Step.PROMPT)
    (done,) = await commune.says("thoa", "/lichhop 14/11 19h30")
    assert "Nhóm chi bộ được báo lịch mới một lần." in done
    assert "báo nhóm chi bộ: đã nhắn" in done
    (told,) = commune.unread("nhom")
    assert told == (
        "Lịch họp tháng 11 có thay đổi – chi bộ bản Nà Lo\n"
        "Giờ họp mới: 19 giờ 30, thứ Bảy, 14/11/2026.\n"
        "Nơi họp: nhà văn hóa bản."
    )
    await commune.says("thoa", "/lichhop 14/11 19h30")  # pressed or sent twice
    assert commune.unread("nhom") == []


async def test_a_new_place_is_told_to_a_group_that_knew_the_old_one(commune: World) -> None:
    await set_rule(commune)
    await commune.group("nhom", "NL", 5)
    await commune.says("thoa", "/lichhop")
    await say_in_november(commune, Step.PROMPT)
    await commune.presses("thoa", "Đổi nơi họp")
    await commune.says("thoa", "lớp học cũ của bản")
    (told,) = commune.unread("nhom")
    assert "Nơi họp: lớp học cũ của bản." in told


async def test_without_a_group_the_secretary_is_given_the_new_text_to_pass_on(
    commune: World,
) -> None:
    await set_rule(commune)
    await commune.says("thoa", "/lichhop")
    await say_in_november(commune, Step.PROMPT)
    done, how, text = await commune.says("thoa", "/lichhop 14/11 19h30")
    assert "Lời nhắn báo lịch mới gửi bí thư chi bộ để chuyển vào nhóm." in done
    assert how.startswith("Lời nhắn để chuyển vào nhóm chi bộ\n")
    assert text.startswith("Lịch họp tháng 11 có thay đổi – chi bộ bản Nà Lo\n")
    (thanks,) = await commune.presses("thoa", "Đã chuyển")
    assert thanks.startswith("Đã ghi nhận.")
    (again,) = await commune.says("thoa", "/lichhop 14/11 19h30")
    assert "Lời nhắn" not in again


async def test_the_deputy_moves_it_and_the_secretary_passes_it_on(commune: World) -> None:
    await set_rule(commune)
    await commune.says("thoa", "/lichhop")
    await say_in_november(commune, Step.PROMPT)
    commune.unread("thoa")
    (done,) = await commune.says("pom", "/lichhop 14/11 19h30")
    assert "Lời nhắn báo lịch mới gửi bí thư chi bộ" in done
    how, text = commune.unread("thoa")
    assert how.startswith("Lời nhắn để chuyển")
    assert "Giờ họp mới: 19 giờ 30, thứ Bảy, 14/11/2026." in text


async def test_a_month_past_and_not_concluded_can_be_put_off(commune: World) -> None:
    await set_rule(commune)
    await commune.says("thoa", "/lichhop")
    commune.clock.move_to(local(13, 11, 8))
    (shown,) = await commune.says("thoa", "/lichhop")
    assert "Kỳ họp tháng 12: 19 giờ 30, thứ Bảy, 12/12/2026." in shown
    assert "Kỳ họp tháng 11 đã qua, chưa ghi kết luận." in shown
    await commune.presses("thoa", "Đổi riêng kỳ tới")
    await commune.presses("thoa", "Tháng 11")
    (done,) = await commune.says("thoa", "20/11 19h30")
    assert "Kỳ họp tháng 11: 19 giờ 30, thứ Sáu, 20/11/2026." in done

    async def december(work: SqlWork) -> bool:
        found = await work.reviews.find(commune.units["NL"], Period(2026, 12))
        return found is not None and found.meeting_at == local(12, 12, 19, 30)

    assert await commune.record.read(december)


async def test_two_phones_do_not_lose_each_others_change(commune: World) -> None:
    await set_rule(commune)
    await commune.says("thoa", "/lichhop")
    await commune.presses("thoa", "Đổi riêng kỳ tới")
    await commune.says("pom", "/lichhop 13/11 19h30")
    (done,) = await commune.says("thoa", "14/11 20h")
    assert "Kỳ họp tháng 11: 20 giờ, thứ Bảy, 14/11/2026." in done


async def test_a_restart_in_the_middle_loses_nothing(database: Path) -> None:
    async with world(database) as before:
        await na_lo(before)
        await before.says("thoa", "/lichhop")
        await before.says("thoa", "ngày 12, 19 giờ 30")
    async with world(database, first_update=1000) as after:
        after.sandbox.begin("thoa")
        (committee,) = await after.says("thoa", "nhà văn hóa bản")
        assert "chi ủy họp trước" in committee


async def test_nothing_of_it_is_answered_in_a_group(commune: World) -> None:
    await set_rule(commune)
    await commune.group("nhom", "NL", 5)
    (answer,) = await commune.says("thoa", "/lichhop", chat="nhom")
    assert answer.startswith("Việc này xin nhắn riêng cho trợ lý.")
