"""An old question explained, «Khác» told, and a meeting moved after it was to be concluded."""

import pytest

from domain.reviews import Met
from services.corrections.reports import Movable, months_for
from storage.work import SqlWork
from tests.world import World, candidate, local, meets


@pytest.fixture
async def month(commune: World) -> World:
    """One mentor with one candidate, asked for the month."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.at(local(2, 11, 18, 30))
    for who in ("inh", "thoa"):
        commune.unread(who)
    return commune


async def test_an_old_question_says_what_it_was_about_and_the_present_one_comes(
    month: World,
) -> None:
    await month.presses("inh", "Đã gặp")
    await month.says("inh", "THOI")
    (stale, *_) = await month.presses("inh", "Ham học hỏi")
    assert stale.startswith("Việc này đã xong hoặc đã qua")
    assert "nhận xét hằng tháng" in stale
    if not month.sandbox.profile.buttons:
        return  # where a text is asked for, an old word is a text
    await month.says("inh", "TAM NGHI")
    stale, now = await month.presses("inh", "Ham học hỏi")
    assert "nhận xét hằng tháng" in stale
    assert "nghỉ" in now  # what is open now is put again


async def test_what_other_stands_for_is_asked_and_kept_in_the_line(month: World) -> None:
    await month.presses("inh", "Đã gặp")
    (what,) = await month.presses("inh", "Khác")
    assert what.startswith("Ưu điểm ấy là gì?")
    await month.says("inh", "Hát dân ca hay")
    (also,) = await month.presses("inh", "Khác")
    assert also.startswith("Cần cố gắng điều gì?")
    await month.presses("inh", "Bỏ qua")
    (check,) = await month.presses("inh", "Đang làm")
    assert "Hát dân ca hay" in check
    await month.presses("inh", "Gửi")
    (report,) = await month.newest_reports("inh", "mai")
    assert report.answers.line == "Hát dân ca hay"
    assert report.answers.met is Met.MET


async def test_other_in_one_line_is_asked_for_unless_the_line_says_it(month: World) -> None:
    (what,) = await month.says("inh", "BAO CAO NL-01 da gap khac chua thay lam tot")
    assert what.startswith("Ưu điểm ấy là gì?")
    (check,) = await month.says("inh", "số căn cước 014098001234")
    assert check.startswith("Xin đồng chí xem lại dòng ghi thêm")
    (again,) = await month.presses("inh", "Sửa lại")
    assert again.startswith("Ưu điểm ấy là gì?")
    (look,) = await month.says("inh", "hát dân ca")
    assert "hát dân ca" in look
    assert "căn cước" not in look
    line = "BAO CAO NL-01 da gap khac chua thay lam tot hát hay"
    kept, _open = await month.says("inh", line)  # the form begun before is still there
    assert kept.startswith("Đã ghi nhận")


async def test_an_old_button_of_a_meeting_moved_ahead_asks_before_it_concludes(
    month: World,
) -> None:
    await month.live_until(local(13, 11, 7))
    await month.says("hac", "/help")

    async def moved(work: SqlWork) -> None:
        review = await work.reviews.current(month.units["NL"])
        assert review is not None
        await work.reviews.move(review.id, local(20, 11, 19, 30), "nhà văn hóa bản")

    await month.do(moved)
    (asked,) = await month.presses("thoa", "Tất cả tiếp tục")
    assert asked.startswith("Kỳ họp tháng 11 chưa đến")
    assert "thứ Sáu, 20/11/2026" in asked
    (kept,) = await month.presses("thoa", "Để sau kỳ họp")
    assert kept.startswith("Chưa ghi kết luận nào")
    await month.presses("thoa", "Tất cả tiếp tục")
    (confirm,) = await month.presses("thoa", "Đã họp rồi, ghi luôn")
    assert confirm.startswith("Đóng tháng 11?")
    (closed,) = await month.presses("thoa", "Đóng tháng")
    assert closed.startswith("Đã đóng tháng 11")


async def test_no_report_is_put_right_into_a_month_that_is_not_held(month: World) -> None:
    await month.says("inh", "BAO CAO NL-01 da gap viec chung manh dan dang lam")
    await month.says("thoa", "/lichhop")
    await month.presses("thoa", "Tháng này không họp")
    await month.presses("thoa", "Mùa vụ")
    await month.presses("thoa", "Ghi không họp")

    async def months(work: SqlWork) -> list[int]:
        (report,) = await work.reports.made_by(month.people["inh"])
        review = await work.reviews.get(report.review)
        assert review.period.month == 12  # it went along to the next month
        found = await months_for(work, Movable(report, review, own=True))
        return [one.period.month for one in found]

    assert await month.record.read(months) == []
