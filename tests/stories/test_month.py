"""The monthly cycle, seen by the people in it."""

from datetime import date

import pytest

from domain.candidates import AssignmentKind, Stage
from domain.text import fold
from storage.work import SqlWork
from tests.world import World, candidate, local, meets


@pytest.fixture
async def month(commune: World) -> World:
    """Three candidates; two mentors; a linked group; the month is on the agenda."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await candidate(commune, "sang", "Quàng Văn Sáng", mentor="muon")
    await candidate(commune, "yen", "Hà Thị Yên", mentor="muon", nominated_by="tuan")
    await commune.group("nhom", "NL", members=5)
    await meets(commune)
    return commune


async def test_everybody_is_asked_at_their_hour_and_the_silent_once_more(month: World) -> None:
    await month.live_until(local(3, 11, 9))
    assert len(month.unread("inh")) == 1
    (asked,) = month.unread("muon")
    assert "– NL-02" in asked
    assert "– NL-03" in asked
    await month.presses("inh", "Không thay đổi")
    month.unread("inh")
    await month.live_until(local(8, 11, 17))
    assert month.unread("inh") == []
    (nudge,) = month.unread("muon")
    assert nudge.startswith("Xin nhắc: nhận xét tháng 11")
    assert "chỉ nhắc một lần" in nudge


async def test_the_secretary_gets_the_pack_the_evening_before_the_committee(month: World) -> None:
    await month.live_until(local(8, 11, 18))
    month.unread("thoa")
    await month.live_until(local(8, 11, 19))
    (pack,) = month.unread("thoa")
    assert pack.startswith("Chuẩn bị họp – phần phát triển đảng viên, tháng 11")
    assert "3 người" in pack
    assert "Tòng Thị Phương" in pack


async def test_the_group_hears_counts_and_codes_and_nobodys_name(month: World) -> None:
    await month.live_until(local(10, 11, 19, 30))
    (prompt,) = month.unread("nhom")
    assert prompt.startswith("Chi bộ bản Nà Lo – sinh hoạt tháng 11")
    assert "NL-01, NL-02, NL-03" in prompt
    for name in ("Mai", "Sáng", "Yên", "L.T.M", "Muôn", "Inh"):
        assert name not in prompt


async def test_below_three_people_the_group_hears_no_code(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await commune.group("nhom", "NL", members=5)
    await meets(commune)
    await commune.live_until(local(10, 11, 19, 30))
    (prompt,) = commune.unread("nhom")
    assert "NL-01" not in prompt


async def test_without_a_group_the_secretary_gets_the_text_to_pass_on(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.live_until(local(10, 11, 18))
    commune.unread("thoa")
    await commune.live_until(local(10, 11, 19, 30))
    forward, text = commune.unread("thoa")
    assert forward.startswith("Lời nhắn để chuyển vào nhóm chi bộ")
    assert text.startswith("Chi bộ bản Nà Lo – sinh hoạt tháng 11")
    await commune.presses("thoa", "Đã chuyển")


async def test_two_taps_close_a_month_in_which_all_continue(month: World) -> None:
    await month.live_until(local(13, 11, 7))
    month.unread("phuong")  # when and where the branch meets
    asked = month.unread("thoa")[-1]
    assert asked.startswith("Kết luận đánh giá tháng 11")
    await month.presses("thoa", "Tất cả tiếp tục")
    (closed,) = await month.presses("thoa", "Đóng tháng")
    assert closed.startswith("Đã đóng tháng 11")
    assert closed.count("tiếp tục bồi dưỡng") >= 3
    (told,) = month.unread("inh")[-1:]
    assert told.startswith("Chi bộ đã kết luận tháng 11")
    await month.live_until(local(20, 11, 9))
    assert [text for text in month.unread("thoa") if "Chưa ghi kết luận" in text] == []
    (asked,) = month.unread("phuong")
    assert asked.startswith("Dự sinh hoạt chi bộ bản Nà Lo")


async def test_exceptions_only_with_resolution_and_task(month: World) -> None:
    await month.live_until(local(13, 11, 7))
    await month.says("thoa", "/danhgia")
    await month.presses("thoa", "Có thay đổi")
    await month.says("thoa", "NL-03")
    await month.presses("thoa", "Đưa vào danh sách")
    await month.presses("thoa", "NGAY HOP")
    (wrong,) = await month.says("thoa", "5 6 7 8")
    assert "nhiều hơn" in wrong
    await month.says("thoa", "5 5 4 1")
    await month.says("thoa", "phụ trách đội văn nghệ bản")
    (who,) = await month.says("thoa", "25/12")
    assert "tán thành 4" in who
    await month.presses("thoa", "Đóng tháng")
    await month.presses("thoa", "Đóng tháng")
    told = month.unread("muon")[-1]
    assert "phụ trách đội văn nghệ bản" in told or "NL-02" in told
    heard = month.unread("tuan")[-1]
    assert fold("danh sách cảm tình Đảng") in fold(heard)

    async def stage(work: SqlWork) -> Stage:
        return (await work.candidates.get(month.candidates["yen"])).stage

    assert await month.record.read(stage) is Stage.LISTED


async def test_silence_after_the_meeting_climbs_the_ladder_once_each(month: World) -> None:
    await month.live_until(local(25, 11, 9))
    secretary = [text.splitlines()[0] for text in month.unread("thoa")]
    assert secretary.count("Chưa ghi kết luận tháng 11") == 1
    assert secretary.count("Đã báo đảng ủy viên phụ trách: tháng 11") == 1
    notice, visit, above = month.unread("phuong")
    assert visit.startswith("Dự sinh hoạt chi bộ bản Nà Lo")
    assert notice.startswith("Lịch sinh hoạt chi bộ tháng 11")
    assert above.startswith("Đề nghị đồng chí quan tâm – chi bộ bản Nà Lo")
    assert "Đã nhắc bí thư chi bộ ngày 14/11." in above
    assert month.unread("sung") == []


async def test_a_month_closed_too_early_is_reopened_within_seven_days(month: World) -> None:
    await month.live_until(local(13, 11, 7))
    await month.presses("thoa", "Tất cả tiếp tục")
    await month.presses("thoa", "Đóng tháng")
    (reopened,) = await month.presses("thoa", "Mở lại")
    assert reopened.startswith("Đã mở lại tháng 11")
    assert month.unread("inh")[-1].startswith("Chi bộ mở lại tháng 11")


async def test_a_second_phone_that_closes_again_is_told_kindly(month: World) -> None:
    await month.live_until(local(13, 11, 7))
    await month.presses("thoa", "Tất cả tiếp tục")
    await month.presses("thoa", "Đóng tháng")
    (again,) = await month.presses("thoa", "Tất cả tiếp tục")
    assert again.startswith("Tháng 11 đã được kết luận")


async def test_a_reminder_for_tomorrow_comes_tomorrow_and_not_if_done(month: World) -> None:
    await month.live_until(local(7, 11, 19))
    await month.presses("muon", "Nhắc lại tối mai")
    month.unread("muon")
    await month.live_until(local(8, 11, 19))
    assert len(month.unread("muon")) == 1
    await month.live_until(local(9, 11, 20))
    assert month.unread("muon") == []


async def test_after_an_outage_one_message_says_since_when_and_what_is_left(month: World) -> None:
    await month.live_until(local(7, 11, 9))
    month.unread("muon")
    await month.at(local(9, 11, 6, 5))
    (late,) = month.unread("muon")
    assert late.startswith("Tin gửi muộn, mong đồng chí thông cảm")
    assert "7/11" in late
    await month.live_until(local(9, 11, 20))
    assert month.unread("muon") == []


async def test_nothing_is_said_at_night(month: World) -> None:
    await month.live_until(local(28, 11, 23))
    for chat in ("inh", "muon", "thoa", "phuong", "nhom"):
        for event in month.sandbox.transcript(chat):
            if event.from_bot:
                assert 6 <= (event.at.hour + 7) % 24 < 21


async def test_the_next_month_follows_by_itself(month: World) -> None:
    await month.live_until(local(13, 11, 7))
    await month.presses("thoa", "Tất cả tiếp tục")
    await month.presses("thoa", "Đóng tháng")
    month.unread("inh")
    await month.live_until(local(1, 12, 9))
    assert month.unread("inh")[-1].startswith("Trước kỳ sinh hoạt chi bộ tháng 12")


async def test_an_assignment_put_to_the_meeting_is_asked_about_before_closing(
    month: World,
) -> None:
    async def put(work: SqlWork) -> None:
        await work.assignments.add(
            month.candidates["mai"],
            AssignmentKind.HELPER,
            person=month.people["pom"],
            resolved_on=None,
            put_to="2026-11",
            at=month.clock.now(),
            by=month.people["thoa"],
        )

    await month.do(put)
    await month.live_until(local(13, 11, 7))
    await month.presses("thoa", "Tất cả tiếp tục")
    (asked,) = await month.presses("thoa", "Đóng tháng")
    assert "Lò Văn Pọm" in asked
    (closed,) = await month.presses("thoa", "Đã ra nghị quyết")
    assert closed.startswith("Đã đóng tháng 11")

    async def resolved(work: SqlWork) -> list[date | None]:
        return [one.resolved_on for one in await work.assignments.of(month.candidates["mai"])]

    assert date(2026, 11, 12) in await month.record.read(resolved)


async def test_a_nominator_hears_that_the_branch_resolved_on_a_mentor(month: World) -> None:
    await candidate(month, "phong", "Cà Văn Phong", stage=Stage.RECEIVED, nominated_by="tuan")

    async def put(work: SqlWork) -> None:
        await work.assignments.add(
            month.candidates["phong"],
            AssignmentKind.PRIMARY,
            person=month.people["pom"],
            resolved_on=None,
            put_to="2026-11",
            at=month.clock.now(),
            by=month.people["thoa"],
        )

    await month.do(put)
    await month.live_until(local(13, 11, 7))
    await month.presses("thoa", "Tất cả tiếp tục")
    await month.presses("thoa", "Đóng tháng")
    month.unread("tuan")
    await month.presses("thoa", "Đã ra nghị quyết")
    (heard,) = [text for text in month.unread("tuan") if "NL-04" in text]
    assert "đã ra nghị quyết phân công đảng viên theo dõi, giúp đỡ NL-04" in heard


async def test_a_mentor_assigned_after_the_month_began_to_ask_is_asked_too(
    month: World,
) -> None:
    await candidate(month, "phong", "Cà Văn Phong")
    await month.live_until(local(3, 11, 9))
    month.unread("pom")
    await month.says("thoa", "/phancong")
    await month.says("thoa", "NL-04")
    await month.presses("thoa", "Theo dõi, giúp đỡ")
    listed = month.last("thoa") + "".join(month.labels("thoa"))
    assert "Lò Văn Pọm" in listed
    await month.says("thoa", "1")
    await month.says("thoa", "10/9")
    await month.presses("thoa", "Ghi phân công")
    month.unread("pom")
    await month.live_until(local(3, 11, 11))
    (asked,) = month.unread("pom")
    assert asked.startswith("Trước kỳ sinh hoạt chi bộ tháng 11")


async def test_an_hour_before_the_meeting_the_secretary_can_open_the_page_again(
    month: World,
) -> None:
    await month.live_until(local(12, 11, 18, 25))
    await month.says("thoa", "viec")
    (page,) = await month.presses("thoa", "Trang chuẩn bị họp")
    assert page.startswith("Chuẩn bị họp – phần phát triển đảng viên, tháng 11")
    (again,) = await month.says("thoa", "chuan bi")
    assert again == page
    (refused,) = await month.says("inh", "/chuanbi")
    assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_after_a_long_outage_the_secretary_is_warned_before_anybody_is_told(
    month: World,
) -> None:
    await month.live_until(local(12, 11, 9))
    month.unread("thoa")
    month.unread("phuong")
    await month.at(local(18, 11, 9))
    assert not [text for text in month.unread("phuong") if "quan tâm" in text]
    (late,) = month.unread("thoa")
    assert late.startswith("Tin gửi muộn, mong đồng chí thông cảm")
    assert late.count("Chưa ghi kết luận tháng 11") == 1
    await month.live_until(local(20, 11, 19))
    assert len(month.unread("phuong")) == 1


async def test_after_an_outage_over_both_packs_one_page_comes(month: World) -> None:
    await month.live_until(local(8, 11, 9))
    month.unread("thoa")
    await month.at(local(11, 11, 19))
    packs = [text for text in month.unread("thoa") if text.startswith("Chuẩn bị họp")]
    assert len(packs) == 1
