"""A month closed too early, a conclusion recorded wrongly, a meeting put off after its hour."""

import pytest

from domain.candidates import Stage
from storage.work import SqlWork
from tests.world import World, candidate, local, meets


@pytest.fixture
async def month(commune: World) -> World:
    """Three candidates, two mentors, a linked group; November is on the agenda."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", nominated_by="tuan")
    await candidate(commune, "sang", "Quàng Văn Sáng", mentor="muon")
    await candidate(commune, "yen", "Hà Thị Yên", mentor="muon")
    await commune.group("nhom", "NL", members=5)
    await meets(commune)
    return commune


async def concludes(month: World, code: str, decision: str) -> None:
    """The secretary records one decision on the day of the meeting, and closes."""
    await month.says("thoa", "/danhgia")
    await month.presses("thoa", "Có thay đổi")
    await month.says("thoa", code)
    await month.presses("thoa", decision)
    if decision != "Tiếp tục bồi dưỡng":
        await month.presses("thoa", "NGAY HOP")
        await month.says("thoa", "5 5 4 1")
    await month.presses("thoa", "Chưa giao việc")
    await month.presses("thoa", "Đóng tháng")
    (closed,) = await month.presses("thoa", "Đóng tháng")
    assert closed.startswith("Đã đóng tháng 11")


async def stage_of(month: World, nick: str) -> tuple[Stage, int]:
    """Where somebody stands, and how many help them."""

    async def read(work: SqlWork) -> tuple[Stage, int]:
        one = month.candidates[nick]
        return (await work.candidates.get(one)).stage, len(await work.assignments.of(one))

    return await month.record.read(read)


async def test_somebody_let_go_by_mistake_is_back_with_their_mentor(month: World) -> None:
    await month.live_until(local(13, 11, 7))
    await concludes(month, "NL-01", "Đưa ra khỏi danh sách")
    assert await stage_of(month, "mai") == (Stage.LEFT, 0)
    assert "ra khỏi danh sách" in month.unread("tuan")[-1]
    await month.presses("thoa", "Mở lại")
    assert await stage_of(month, "mai") == (Stage.LISTED, 1)
    month.unread("inh")
    await concludes(month, "NL-01", "Tiếp tục bồi dưỡng")
    assert await stage_of(month, "mai") == (Stage.LISTED, 1)
    assert "tiếp tục bồi dưỡng" in month.unread("inh")[-1]
    assert month.unread("tuan")[-1].startswith("Đính chính kết quả xem xét NL-01")


async def test_a_month_closed_again_as_it_was_is_told_to_nobody_again(month: World) -> None:
    await month.live_until(local(13, 11, 7))
    await concludes(month, "NL-01", "Đề nghị cử học lớp")
    for who in ("inh", "muon", "tuan"):
        month.unread(who)
    await month.presses("thoa", "Mở lại")
    await month.says("thoa", "/danhgia")
    await month.presses("thoa", "Tất cả tiếp tục")
    await month.presses("thoa", "Đóng tháng")
    for who in ("inh", "muon"):
        assert [text.splitlines()[0] for text in month.unread(who)] == ["Chi bộ mở lại tháng 11"]
    assert month.unread("tuan") == []


async def test_a_month_closed_before_its_meeting_and_reopened_goes_on_as_planned(
    month: World,
) -> None:
    await month.live_until(local(4, 11, 9))
    await month.says("thoa", "/danhgia")
    await month.presses("thoa", "Tất cả tiếp tục")
    await month.presses("thoa", "Đóng tháng")
    await month.presses("thoa", "Mở lại")
    for who in ("muon", "nhom", "thoa"):
        month.unread(who)
    await month.live_until(local(13, 11, 7))
    assert [text for text in month.unread("muon") if text.startswith("Xin nhắc")]
    (prompt,) = month.unread("nhom")
    assert prompt.startswith("Chi bộ bản Nà Lo – sinh hoạt tháng 11")
    firsts = [text.splitlines()[0] for text in month.unread("thoa")]
    assert [one for one in firsts if one.startswith("Chuẩn bị họp")]
    assert [one for one in firsts if one.startswith("Kết luận đánh giá tháng 11")]


async def test_after_a_meeting_put_off_the_secretary_is_asked_again_before_anybody_is_told(
    month: World,
) -> None:
    await month.live_until(local(14, 11, 19))
    firsts = [text.splitlines()[0] for text in month.unread("thoa")]
    assert firsts.count("Chưa ghi kết luận tháng 11") == 1
    await month.presses("thoa", "Hoãn họp")
    await month.says("thoa", "19/11 19h30")
    month.unread("thoa")
    await month.live_until(local(20, 11, 9))
    asked = month.unread("thoa")
    assert [one for one in asked if one.startswith("Kết luận đánh giá tháng 11")]
    assert not [one for one in month.unread("phuong") if one.startswith("Đề nghị đồng chí")]
    await month.live_until(local(30, 11, 9))
    firsts = [text.splitlines()[0] for text in month.unread("thoa")]
    assert firsts.count("Chưa ghi kết luận tháng 11") == 1
    (above,) = [one for one in month.unread("phuong") if one.startswith("Đề nghị đồng chí")]
    assert "Lịch họp 19/11" in above
    assert "Đã nhắc bí thư chi bộ ngày 21/11." in above


async def test_an_edit_corrects_the_conclusion_it_was_typed_for_and_no_other(
    month: World,
) -> None:
    await month.live_until(local(13, 11, 7))
    await month.says("thoa", "/danhgia")
    await month.presses("thoa", "Có thay đổi")
    await month.says("thoa", "NL-01")
    await month.presses("thoa", "Tiếp tục bồi dưỡng")
    await month.says("thoa", "dạy múa")
    task = month.said("thoa").message
    await month.presses("thoa", "Không đặt hạn")
    await month.edits("thoa", task, "dạy múa xòe")
    assert await tasks(month) == {"NL-01": "dạy múa xòe"}
    await month.says("thoa", "NL-02")
    await month.presses("thoa", "Tiếp tục bồi dưỡng")
    (told,) = await month.edits("thoa", task, "dạy khèn")
    assert told.startswith("Đã thấy đồng chí sửa một tin cũ")
    await month.presses("thoa", "Chưa giao việc")
    assert await tasks(month) == {"NL-01": "dạy múa xòe", "NL-02": None}


async def tasks(month: World) -> dict[str, str | None]:
    """The tasks concluded on so far, by code."""

    async def read(work: SqlWork) -> dict[str, str | None]:
        review = await work.reviews.current(month.units["NL"])
        assert review is not None
        found = await work.reviews.conclusions(review.id)
        return {(await work.candidates.get(one.candidate)).code: one.task for one in found}

    return await month.record.read(read)
