"""Entering from paper what somebody wrote or said, marked with whom, date and by whom."""

from datetime import date

import pytest

from domain.reviews import Met
from tests.world import World, candidate, local, meets


@pytest.fixture
async def month(commune: World) -> World:
    """Lò Văn Panh has no smartphone and helps NL-01."""
    await commune.person("panh", "Lò Văn Panh", branch="NL", joined=False, smartphone=False)
    await candidate(commune, "mai", "Lò Thị Mai", mentor="panh")
    await candidate(commune, "sang", "Quàng Văn Sáng", mentor="inh")
    await meets(commune)
    await commune.live_until(local(9, 11, 9))
    return commune


async def test_nobody_without_a_smartphone_is_reminded_or_counted_silent(month: World) -> None:
    pack = month.unread("thoa")[-1]
    assert "cần hỏi trực tiếp" in pack
    assert "1 đồng chí" in pack


async def test_the_secretary_enters_a_report_from_paper(month: World) -> None:
    await month.says("thoa", "/ghithay")
    await month.presses("thoa", "Nhận xét")
    (asked,) = await month.says("thoa", "8/11")
    assert asked.startswith("Ghi thay nhận xét của ai?")
    await month.says("thoa", "NL-01")
    for label in ("Đã gặp", "Ham học hỏi", "Chưa thấy điểm cần lưu ý", "Đang làm"):
        await month.presses("thoa", label)
    (filed,) = await month.presses("thoa", "Gửi")
    assert "Ghi thay đồng chí Lò Văn Panh" in filed
    assert "theo phiếu giấy ngày 8/11" in filed
    assert "Người ghi: đồng chí Cà Thị Thoa" in filed
    (report,) = await month.newest_reports("panh", "mai")
    assert report.answers.met is Met.MET
    assert report.entered_by == month.people["thoa"]
    assert report.paper_date == date(2026, 11, 8)


async def test_a_paper_dated_tomorrow_or_on_31_february_is_asked_for_again(month: World) -> None:
    await month.says("thoa", "ghi thay")
    await month.presses("thoa", "Nhận xét")
    for said in ("31/2", "20/11/2026", "abc"):
        (answer,) = await month.says("thoa", said)
        assert answer.startswith("Chưa rõ ngày nào")
    (asked,) = await month.says("thoa", "8/11")
    assert asked.startswith("Ghi thay nhận xét của ai?")


async def test_the_officer_enters_a_conclusion_that_the_secretary_asked_for(
    month: World,
) -> None:
    await month.live_until(local(14, 11, 19))
    await month.presses("thoa", "Nhờ ghi thay")
    assert month.unread("hac")[-1].startswith("Đề nghị ghi thay kết luận tháng 11")
    await month.presses("hac", "Ghi thay")
    (overview,) = await month.says("hac", "12/11")
    assert overview.startswith("Đánh giá tháng 11")
    await month.presses("hac", "Tất cả tiếp tục")
    (closed,) = await month.presses("hac", "Đóng tháng")
    assert closed.startswith("Đã đóng tháng 11")
    assert month.unread("inh")[-1].startswith("Chi bộ đã kết luận tháng 11")


async def test_somebody_without_the_right_enters_nothing(month: World) -> None:
    (answer,) = await month.says("inh", "/ghithay")
    assert answer.startswith("Việc này đồng chí chưa được phân quyền")


async def test_a_nomination_is_entered_from_paper_through_its_own_questions(
    month: World,
) -> None:
    await month.says("thoa", "/ghithay")
    await month.presses("thoa", "Lời giới thiệu")
    answers = await month.says("thoa", "8/11")
    assert answers
    assert not answers[-1].startswith("Việc này đồng chí chưa")
