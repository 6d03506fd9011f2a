"""After a class: attendance and certificates as a list, and what follows from them."""

from domain.candidates import Stage
from domain.classes import SeatState
from domain.road.events import Milestone
from storage.work import SqlWork
from tests.stories.above import beginning
from tests.stories.classes import (
    a_list,
    certificates,
    plans,
    proposes,
    seats,
    settles,
    with_a_centre,
)
from tests.world import World, candidate, local

AFTER = local(14, 12, 9)


async def stage_of(commune: World, nick: str) -> Stage:
    async def read(work: SqlWork) -> Stage:
        return (await work.candidates.get(commune.candidates[nick])).stage

    return await commune.record.read(read)


async def over(commune: World) -> World:
    """The class was held, and nothing is entered of it."""
    await a_list(commune)
    commune.clock.move_to(AFTER)
    return commune


async def opens(commune: World, who: str) -> list[str]:
    await commune.says(who, "/lophoc")
    await commune.presses(who, "Xem lớp 1")
    return await commune.presses(who, "Ghi kết quả lớp")


async def test_the_political_centre_enters_all_but_one_and_a_run_of_numbers(
    commune: World,
) -> None:
    await over(commune)
    (asked,) = await opens(commune, "trung")
    assert "– NL-01 (L.T.M.): có mặt" in asked
    (marked,) = await commune.says("trung", "vang nl 2")
    assert "– NL-02 (V.T.Y.): vắng mặt" in marked
    await commune.presses("trung", "Đúng như trên")
    await commune.presses("trung", "BE GIANG")
    (numbers,) = await commune.presses("trung", "Đúng như trên")
    assert numbers.startswith("Số giấy chứng nhận của 2 người?")
    (check,) = await commune.says("trung", "15/GCN")
    assert "giấy chứng nhận số 15/GCN" in check
    assert "giấy chứng nhận số 16/GCN" in check
    (kept,) = await commune.presses("trung", "Ghi kết quả")
    assert kept.startswith("Đã ghi kết quả lớp: 2 người có giấy chứng nhận")
    assert await seats(commune) == {
        "NL-01": SeatState.CERTIFIED,
        "NL-02": SeatState.ABSENT,
        "PK-01": SeatState.CERTIFIED,
    }
    assert await certificates(commune, "mai") == [(Milestone.CLASS_CERTIFICATE, "15/GCN")]
    assert await certificates(commune, "yen") == []


async def test_who_has_the_certificate_goes_on_and_those_concerned_hear_no_mark(
    commune: World,
) -> None:
    await over(commune)
    await enters(commune, "hac")
    assert await stage_of(commune, "mai") is Stage.TRAINED
    for chat, word in (("thoa", "NL-01"), ("sung", "PK-01"), ("inh", "NL-01")):
        (told,) = beginning(commune.unread(chat), "Đã hoàn thành lớp bồi dưỡng nhận thức về Đảng")
        assert word in told
    (outside,) = beginning(commune.unread("tuan"), "Đã hoàn thành lớp học: NL-01")
    assert "L.T.M." not in outside
    assert commune.unread("hac") == []


async def enters(commune: World, who: str) -> list[str]:
    """Everybody was there and has a certificate of the last day, without numbers."""
    await opens(commune, who)
    await commune.presses(who, "Đúng như trên")
    await commune.presses(who, "BE GIANG")
    await commune.presses(who, "Đúng như trên")
    await commune.presses(who, "Không ghi số")
    return await commune.presses(who, "Ghi kết quả")


async def test_what_is_missing_is_asked_for_after_the_class_and_once_more(commune: World) -> None:
    await a_list(commune)
    commune.clock.move_to(local(11, 12, 21))
    await commune.live_until(local(12, 12, 19))
    (asked,) = beginning(commune.unread("trung"), "Ghi kết quả lớp bồi dưỡng")
    assert "Còn 3 người" in asked
    await commune.presses("trung", "Ghi kết quả lớp")
    await commune.presses("trung", "Đúng như trên")
    await commune.presses("trung", "Chưa có giấy")
    (kept,) = await commune.presses("trung", "Ghi kết quả")
    assert "Còn 3 người chưa ghi giấy chứng nhận" in kept
    assert set((await seats(commune)).values()) == {SeatState.ATTENDED}
    (tasks,) = await commune.says("trung", "viec")
    assert "ghi kết quả lớp bồi dưỡng nhận thức về Đảng" in tasks
    commune.clock.move_to(local(24, 12, 21))
    await commune.live_until(local(26, 12, 19))
    (again,) = beginning(commune.unread("trung"), "Xin nhắc: giấy chứng nhận")
    assert "chỉ nhắc một lần" in again
    await enters(commune, "trung")
    assert set((await seats(commune)).values()) == {SeatState.CERTIFIED}
    (page,) = await commune.presses("trung", "Xem lớp")
    assert "Ghi kết quả lớp" not in (*commune.labels("trung"), page)


async def test_one_without_a_certificate_is_left_for_later(commune: World) -> None:
    await over(commune)
    await opens(commune, "trung")
    await commune.presses("trung", "Đúng như trên")
    (unfit,) = await commune.says("trung", "10/12")
    assert unfit.startswith("Ngày ghi trên giấy phải từ ngày bế giảng, thứ Sáu, 11/12/2026")
    await commune.says("trung", "12/12")
    await commune.presses("trung", "NL-02")
    await commune.presses("trung", "Đúng như trên")
    (unfit,) = await commune.says("trung", "15, 16, 17")
    assert unfit.startswith("Chưa khớp")
    await commune.says("trung", "15/A, 22/B")
    await commune.presses("trung", "Ghi kết quả")
    assert await certificates(commune, "mai") == [(Milestone.CLASS_CERTIFICATE, "15/A")]
    assert await certificates(commune, "di") == [(Milestone.CLASS_CERTIFICATE, "22/B")]
    assert (await seats(commune))["NL-02"] is SeatState.ATTENDED


async def test_nothing_is_entered_before_the_last_day(commune: World) -> None:
    await a_list(commune)
    (*_, early) = await commune.forges("trung", "class-results:1")
    assert early.startswith("Lớp chưa kết thúc")


async def test_a_probationary_member_finishes_the_class_for_new_members(commune: World) -> None:
    await with_a_centre(commune)
    await candidate(commune, "hoa", "Lò Thị Hoa", mentor="inh", stage=Stage.PROBATION)
    await plans(commune, kind="Đảng viên mới")
    await commune.live_until(local(2, 11, 19))
    (call,) = beginning(commune.unread("thoa"), "Sắp mở lớp bồi dưỡng đảng viên mới")
    assert "có 1 người" in call
    await proposes(commune, "thoa", "NL-03")
    await settles(commune)
    commune.clock.move_to(AFTER)
    await enters(commune, "trung")
    assert await certificates(commune, "hoa") == [(Milestone.NEW_MEMBER_CLASS, None)]
    assert await stage_of(commune, "hoa") is Stage.PROBATION


async def test_a_result_entered_wrongly_is_taken_back_by_the_officer_and_entered_anew(
    commune: World,
) -> None:
    await over(commune)
    await enters(commune, "trung")
    assert await stage_of(commune, "mai") is Stage.TRAINED
    commune.unread("thoa")
    await commune.says("hac", "/lophoc")
    await commune.presses("hac", "Xem lớp 1")
    await commune.presses("hac", "Sửa kết quả đã ghi")
    (taken_back,) = await commune.presses("hac", "NL-01")
    assert taken_back.startswith("Đã lấy lại kết quả của một người")
    assert await certificates(commune, "mai") == []
    assert await stage_of(commune, "mai") is Stage.HELPED
    (told,) = commune.unread("thoa")
    assert told.startswith("Đính chính kết quả lớp học")
    (asked,) = await commune.presses("hac", "Ghi kết quả lớp")
    assert "NL-01" in asked
    assert "NL-02" not in asked
    await commune.presses("hac", "Đúng như trên")
    await commune.presses("hac", "BE GIANG")
    await commune.presses("hac", "Đúng như trên")
    await commune.says("hac", "17")
    await commune.presses("hac", "Ghi kết quả")
    assert await certificates(commune, "mai") == [(Milestone.CLASS_CERTIFICATE, "17")]
    assert await stage_of(commune, "mai") is Stage.TRAINED
    (*_, refused) = await commune.forges("trung", f"class-retake:1:{commune.candidates['mai']}")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")
