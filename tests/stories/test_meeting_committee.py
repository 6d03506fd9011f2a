"""The chi ủy's own day and place for one month, and who hears that a date changed."""

from tests.stories.schedules import set_rule
from tests.world import World, candidate, local, meets


async def test_the_committee_meets_on_a_day_and_at_a_place_of_its_own(commune: World) -> None:
    await set_rule(commune)
    (shown,) = await commune.says("thoa", "/lichhop")
    assert "Chi ủy họp trước: 19 giờ 30, thứ Hai, 9/11/2026." in shown
    (asked,) = await commune.presses("thoa", "Ngày họp chi ủy")
    assert "Lịch chi ủy đang ghi 19 giờ 30, thứ Hai, 9/11/2026." in asked
    (where,) = await commune.says("thoa", "8/11 luc 14h")
    assert where.startswith("Chi ủy họp ở đâu?\n")
    (done,) = await commune.says("thoa", "nhà đồng chí bí thư")
    assert "Chi ủy họp trước: 14 giờ, Chủ nhật, 8/11/2026." in done
    assert "Nơi họp chi ủy: nhà đồng chí bí thư." in done
    assert "gửi phần chuẩn bị họp: thứ Bảy, 7/11/2026" in done
    assert "Kỳ họp tháng 11: 19 giờ 30, thứ Năm, 12/11/2026." in done


async def test_one_line_is_enough_and_the_usual_place_needs_no_words(commune: World) -> None:
    await set_rule(commune)
    (done,) = await commune.says("thoa", "/lichhop chi ủy 8/11 19h30")
    assert "Chi ủy họp trước: 19 giờ 30, Chủ nhật, 8/11/2026." in done
    assert "Nơi họp chi ủy" not in done


async def test_the_committee_meets_before_the_branch(commune: World) -> None:
    await set_rule(commune)
    await commune.says("thoa", "/lichhop")
    await commune.presses("thoa", "Ngày họp chi ủy")
    for typed in ("13/11 19h30", "12/11 20h", "12/11 19h30"):
        (refused,) = await commune.says("thoa", typed)
        assert refused.startswith("Chi ủy cần họp trước chi bộ\n")
        assert "Lịch họp chưa có gì thay đổi." in refused
    await commune.presses("thoa", "Chọn ngày khác")
    await commune.says("thoa", "12/11 14h")
    (done,) = await commune.presses("thoa", "Như mọi khi")
    assert "Chi ủy họp trước: 14 giờ, thứ Năm, 12/11/2026." in done


async def test_a_day_past_or_not_in_the_calendar_is_asked_for_again(commune: World) -> None:
    await set_rule(commune)
    await commune.says("thoa", "/lichhop")
    await commune.presses("thoa", "Ngày họp chi ủy")
    (again,) = await commune.says("thoa", "31/2")
    assert again.startswith("Chưa hiểu ngày giờ đồng chí ghi")
    (past,) = await commune.says("thoa", "1/11 7h")
    assert past.startswith("Ngày giờ ấy đã qua\n")


async def test_a_branch_meeting_moved_before_its_committees_own_day_forgets_that_day(
    commune: World,
) -> None:
    await set_rule(commune)
    await commune.says("thoa", "/lichhop chi ủy 11/11 19h30")
    (done,) = await commune.says("thoa", "/lichhop 10/11 19h30")
    assert "Kỳ họp tháng 11: 19 giờ 30, thứ Ba, 10/11/2026." in done
    assert "Chi ủy họp trước: 19 giờ 30, thứ Bảy, 7/11/2026." in done


async def test_whoever_was_sent_the_old_date_hears_the_new_one_once_and_in_private(
    commune: World,
) -> None:
    await commune.group("nhom", "NL", 5)
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.live_until(local(9, 11, 9))  # pack and notice went out on the day before
    assert any("12/11/2026" in text for text in commune.unread("phuong"))
    for who in ("thoa", "inh", "pom", "nhom"):
        commune.unread(who)
    await commune.says("pom", "/lichhop 14/11 19h30")
    await commune.says("pom", "/lichhop 14/11 19h30")
    for who in ("phuong", "thoa"):
        (told,) = commune.unread(who)
        assert told.startswith("Lịch họp tháng 11 có thay đổi – chi bộ bản Nà Lo\n")
        assert "Giờ họp mới: 19 giờ 30, thứ Bảy, 14/11/2026." in told
        assert "Đồng chí nhận tin này vì đã được báo lịch cũ." in told
    assert commune.unread("inh") == []
    assert commune.unread("nhom") == []  # the group had not been told any date yet
    await commune.says("thoa", "/lichhop chi ủy 13/11 19h30")
    (committee,) = commune.unread("phuong")
    assert "Chi ủy họp trước: 19 giờ 30, thứ Sáu, 13/11/2026." in committee


async def test_a_change_taken_back_in_the_night_is_told_to_nobody(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.live_until(local(9, 11, 9))
    commune.unread("phuong")
    commune.clock.move_to(local(9, 11, 22))
    await commune.says("thoa", "/lichhop 14/11 19h30")
    await commune.says("thoa", "/lichhop 12/11 19h30")
    await commune.at(local(10, 11, 6, 5))
    assert not [text for text in commune.unread("phuong") if "có thay đổi" in text]


async def test_a_chi_uy_that_has_met_does_not_meet_again_when_the_branch_meets_later(
    commune: World,
) -> None:
    await set_rule(commune)
    await commune.at(local(10, 11))  # the chi ủy met on the ninth
    await commune.says("thoa", "/lichhop")
    await commune.presses("thoa", "Đổi riêng kỳ tới")
    (done,) = await commune.says("thoa", "14/11 19h30")
    assert "Kỳ họp tháng 11: 19 giờ 30, thứ Bảy, 14/11/2026." in done
    assert "thứ Tư, 11/11/2026" not in done
