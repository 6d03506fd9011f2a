"""A class is planned, branches propose, the officer settles the list, and those concerned hear."""

import pytest

from domain.candidates import Stage
from domain.classes import SeatState
from tests.stories.above import beginning
from tests.stories.classes import a_list, plans, proposes, seats, settles, with_a_centre
from tests.world import World, candidate, local, meets

REFUSED = "Việc này đồng chí chưa được phân quyền"


async def test_a_secretary_with_somebody_for_it_is_told_and_proposes(commune: World) -> None:
    await with_a_centre(commune)
    (planned, *_) = await plans(commune)
    assert planned.startswith("Đã mở lớp bồi dưỡng nhận thức về Đảng")
    assert "thứ Hai, 7/12/2026" in planned
    assert "Trung tâm chính trị xã" in planned
    await commune.live_until(local(2, 11, 18, 40))
    (call,) = beginning(commune.unread("thoa"), "Sắp mở lớp bồi dưỡng nhận thức về Đảng")
    assert "có 2 người chưa học lớp này" in call
    assert "– NL-01 (L.T.M.)" in call
    assert "PK-01" not in call
    assert beginning(commune.unread("sung"), "Sắp mở lớp")
    assert not beginning(commune.unread("inh"), "Sắp mở lớp")
    await commune.presses("thoa", "Đề nghị người học")
    await commune.presses("thoa", "NL-01")
    (sent,) = await commune.presses("thoa", "Gửi đề nghị")
    assert sent.startswith("Đã gửi đề nghị 1 người")
    assert await seats(commune) == {"NL-01": SeatState.PROPOSED}
    (tasks,) = await commune.says("hac", "viec")
    assert "chốt danh sách lớp bồi dưỡng nhận thức về Đảng" in tasks


async def test_more_than_the_quota_is_said_and_not_refused(commune: World) -> None:
    await with_a_centre(commune)
    await plans(commune, quota="1")
    await proposes(commune, "thoa", "NL-01", "NL-02")
    await commune.says("hac", "/lophoc")
    await commune.presses("hac", "Xem lớp 1")
    (asked,) = await commune.presses("hac", "Chốt danh sách")
    assert "Được cử 2/1 chỗ: quá 1 người so với số chỗ" in asked
    (noted, *_) = await commune.presses("hac", "Báo danh sách")
    assert noted.startswith("Đã chốt danh sách: 2 người được cử học")
    assert "Quá 1 người so với số chỗ." in noted
    assert set((await seats(commune)).values()) == {SeatState.CONFIRMED}


async def test_one_tap_leaves_somebody_out_and_branch_and_mentor_hear(commune: World) -> None:
    await with_a_centre(commune)
    await plans(commune)
    await proposes(commune, "thoa", "NL-01", "NL-02")
    for nick in ("thoa", "inh", "muon", "sung"):
        commune.unread(nick)
    await commune.says("hac", "/lophoc")
    await commune.presses("hac", "Xem lớp 1")
    await commune.presses("hac", "Chốt danh sách")
    (changed,) = await commune.presses("hac", "NL-02")
    assert "– NL-02 (V.T.Y.), chi bộ bản Nà Lo: chưa cử lần này" in changed
    await commune.presses("hac", "Báo danh sách")
    (told,) = commune.unread("thoa")
    assert "– NL-01 (L.T.M.): được cử học" in told
    assert "– NL-02 (V.T.Y.): chưa cử lần này" in told
    assert "7/12/2026" in told
    assert "Trung tâm chính trị xã" in told
    (mentor,) = commune.unread("inh")
    assert mentor.startswith("Được cử học lớp bồi dưỡng nhận thức về Đảng")
    assert commune.unread("muon") == []
    assert commune.unread("sung") == []
    await settles(commune)
    assert commune.unread("thoa") == []  # nothing is different: it is told once


async def test_a_months_conclusion_is_a_proposal_without_typing_it_twice(commune: World) -> None:
    await with_a_centre(commune)
    await meets(commune)
    await commune.at(local(13, 11, 7))
    await commune.says("thoa", "/danhgia")
    await commune.presses("thoa", "Có thay đổi")
    await commune.presses("thoa", "NL-01")
    await commune.presses("thoa", "Đề nghị cử học lớp")
    await commune.says("thoa", "12/11")
    await commune.says("thoa", "5 5 5 0")
    await commune.presses("thoa", "Không giao")
    await commune.presses("thoa", "Đóng tháng")
    await commune.presses("thoa", "Đóng tháng")
    (planned, *_) = await plans(commune)  # it waited for a class to be planned
    assert "Các chi bộ đã có nghị quyết cử học 1 người" in planned
    assert await seats(commune) == {"NL-01": SeatState.PROPOSED}
    await commune.presses("thoa", "Mở lại")
    assert await seats(commune) == {}


async def test_the_day_before_mentor_and_secretary_are_reminded(commune: World) -> None:
    await a_list(commune)
    await commune.at(local(5, 12, 9))
    for chat in commune.people:
        commune.unread(chat)
    await commune.live_until(local(6, 12, 19))
    (reminded,) = beginning(commune.unread("thoa"), "Xin nhắc: sắp khai giảng")
    assert "– NL-01 (L.T.M.)" in reminded
    assert "PK-01" not in reminded
    (mentor,) = beginning(commune.unread("inh"), "Xin nhắc: sắp khai giảng")
    assert "NL-02" not in mentor
    await commune.live_until(local(7, 12, 19))
    assert not beginning(commune.unread("inh"), "Xin nhắc: sắp khai giảng")


async def test_a_class_that_moves_is_told_to_those_concerned_and_reminded_anew(
    commune: World,
) -> None:
    await a_list(commune)
    await commune.says("hac", "/lophoc")
    await commune.presses("hac", "Xem lớp 1")
    await commune.presses("hac", "Đổi ngày, nơi học")
    for typed in ("14/12", "18/12", "Hội trường Ủy ban xã", "3"):
        await commune.says("hac", typed)
    (changed, *_) = await commune.presses("hac", "Mở lớp, báo chi bộ")
    assert changed.startswith("Đã đổi lớp bồi dưỡng nhận thức về Đảng")
    for nick in ("thoa", "sung", "inh", "muon", "trung"):
        (told,) = beginning(commune.unread(nick), "Đổi lịch lớp bồi dưỡng")
        assert "14/12/2026" in told
        assert "Hội trường Ủy ban xã" in told
    assert commune.unread("tuan") == []
    await commune.at(local(6, 12, 20))
    assert not beginning(commune.unread("inh"), "Xin nhắc: sắp khai giảng")
    await commune.at(local(12, 12, 9))
    await commune.live_until(local(13, 12, 19))
    assert beginning(commune.unread("inh"), "Xin nhắc: sắp khai giảng")


async def test_a_class_called_off_says_so_and_its_people_wait_for_the_next(commune: World) -> None:
    await a_list(commune)
    await commune.says("hac", "/lophoc")
    await commune.presses("hac", "Xem lớp 1")
    await commune.presses("hac", "Hủy lớp")
    (off, *_) = await commune.presses("hac", "Đúng, hủy lớp này")
    assert off.startswith("Đã hủy lớp bồi dưỡng nhận thức về Đảng")
    for nick in ("thoa", "sung", "inh", "trung"):
        assert beginning(commune.unread(nick), "Hủy lớp bồi dưỡng")
    (none, *_) = await commune.says("thoa", "/lophoc")
    assert "Hiện chưa có lớp nào" in none
    await plans(commune, "14/12", "18/12")
    (sent,) = await proposes(commune, "thoa", "NL-01")
    assert sent.startswith("Đã gửi đề nghị 1 người")
    await commune.at(local(6, 12, 20))
    assert not beginning(commune.unread("inh"), "Xin nhắc: sắp khai giảng")


async def test_days_that_are_no_class_are_asked_again(commune: World) -> None:
    await with_a_centre(commune)
    await commune.says("hac", "/lophoc")
    await commune.presses("hac", "Mở lớp")
    await commune.presses("hac", "Đảng viên mới")
    (past, *_) = await commune.says("hac", "1/11")
    assert past.startswith("Ngày ấy đã qua")
    await commune.says("hac", "7/12")
    (order, *_) = await commune.says("hac", "1/12")
    assert order.startswith("Ngày cuối phải từ ngày bắt đầu")
    (place, *_) = await commune.says("hac", "11/12")
    assert place.startswith("Lớp học ở đâu?")


async def test_a_secretary_sees_and_proposes_the_own_people_only(commune: World) -> None:
    await a_list(commune)
    await candidate(commune, "sua", "Sùng Thị Sua", branch="PK", stage=Stage.HELPED)
    await commune.says("thoa", "/lophoc")
    (page,) = await commune.presses("thoa", "Xem lớp 1")
    assert "NL-01" in page
    assert "PK-01" not in page
    assert "chỗ" not in page
    (nobody,) = await commune.presses("thoa", "Đề nghị người học")
    assert nobody.startswith("Chưa có ai để đề nghị thêm")


@pytest.mark.parametrize("who", ["phuong", "inh", "duyen", "tuan"])
async def test_nobody_else_opens_a_class(commune: World, who: str) -> None:
    await a_list(commune)
    (refused, *_) = await commune.says(who, "/lophoc")
    assert refused.startswith(REFUSED)
