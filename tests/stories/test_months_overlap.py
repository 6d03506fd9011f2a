"""Months side by side: one nobody concluded, one closed under somebody's hands, one reopened."""

import pytest

from domain.reviews import Report, ReportKind
from storage.work import SqlWork
from tests.world import World, candidate, local, meets

LINE = "BAO CAO NL-01 da gap lao dong chua thay lam tot"


@pytest.fixture
async def month(commune: World) -> World:
    """Quàng Văn Inh helps NL-01; November has begun to ask."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.live_until(local(2, 11, 18, 30))
    return commune


async def months_of(commune: World, reports: tuple[Report, ...]) -> list[int]:
    """The months to which these reports belong."""

    async def read(work: SqlWork) -> list[int]:
        return [(await work.reviews.get(one.review)).period.month for one in reports]

    return await commune.record.read(read)


async def closes(commune: World) -> None:
    """The secretary closes the month in which all continue."""
    await commune.presses("thoa", "Tất cả tiếp tục")
    (closed,) = await commune.presses("thoa", "Đóng tháng")
    assert closed.startswith("Đã đóng tháng")


async def test_an_answer_to_december_is_no_correction_of_a_november_nobody_concluded(
    month: World,
) -> None:
    await month.says("inh", LINE)
    await month.live_until(local(30, 11, 18, 30))
    assert month.unread("inh")[-1].startswith("Trước kỳ sinh hoạt chi bộ tháng 12")
    (asked,) = await month.presses("inh", "Qua điện thoại")
    assert asked.startswith("Nhận xét tháng 12 – câu 1/3")
    for word in ("hoc hoi", "chua thay", "dang lam"):
        await month.says("inh", word)
    (filed,) = await month.says("inh", "gui")
    assert filed.startswith("Đã ghi nhận nhận xét tháng 12")
    reports = await month.newest_reports("inh", "mai")
    assert await months_of(month, reports) == [12, 11]
    assert {one.version for one in reports} == {1}
    await month.live_until(local(9, 12, 20))
    assert month.unread("inh") == []  # nothing reminds of what is done


async def test_what_is_owed_is_the_month_that_asks(month: World) -> None:
    await month.live_until(local(30, 11, 18, 30))
    (owed,) = await month.says("inh", "viec")
    assert "tháng 12" in owed
    assert "tháng 11" not in owed


async def test_a_correction_overtaken_by_the_close_does_not_become_the_next_report(
    month: World,
) -> None:
    await month.says("inh", LINE)
    await month.says("inh", "SUA")
    await month.live_until(local(13, 11, 7))
    await closes(month)
    month.unread("inh")
    (refused,) = await month.says("inh", "gui")
    assert refused.startswith("Chưa có nhận xét nào sửa được")
    assert await months_of(month, await month.newest_reports("inh", "mai")) == [11]


async def test_a_line_edited_after_the_close_does_not_become_the_next_report(
    month: World,
) -> None:
    await month.says("inh", LINE)
    sent = month.said("inh").message
    await month.live_until(local(13, 11, 7))
    await closes(month)
    (refused,) = await month.edits("inh", sent, LINE.replace("lao dong", "hoc hoi"))
    assert refused.startswith("Chưa có nhận xét nào sửa được")
    (report,) = await month.newest_reports("inh", "mai")
    assert report.version == 1


async def test_a_first_report_overtaken_by_the_close_is_kept_with_its_month_as_late(
    month: World,
) -> None:
    await month.presses("inh", "Đã gặp")
    for word in ("hoc hoi", "chua thay", "dang lam"):
        await month.says("inh", word)
    await month.live_until(local(13, 11, 7))
    await closes(month)
    (filed,) = await month.says("inh", "gui")
    assert "gửi sau kỳ họp" in filed
    (report,) = await month.newest_reports("inh", "mai")
    assert (await months_of(month, (report,)), report.late) == ([11], True)


async def test_the_button_of_a_month_reopened_amends_that_month(month: World) -> None:
    await month.says("inh", LINE)
    await month.live_until(local(29, 11, 9))
    await month.says("thoa", "/danhgia")
    await closes(month)
    await month.live_until(local(30, 11, 19))
    await month.says("inh", "khong doi")
    await month.presses("thoa", "Mở lại")
    assert month.unread("inh")[-1].startswith("Chi bộ mở lại tháng 11")
    (check,) = await month.says("inh", "SUA")
    assert check.startswith("Xem lại trước khi gửi – tháng 11")
    (filed,) = await month.says("inh", "gui")
    assert filed.startswith("Đã sửa nhận xét tháng 11")


async def test_one_tap_on_an_old_button_does_not_replace_a_whole_report(month: World) -> None:
    await month.says("inh", LINE)
    shown = (
        next(
            event for event in month.sandbox.transcript("inh") if event.from_bot and event.buttons
        )
        if month.sandbox.profile.buttons
        else None
    )
    if shown is not None:
        route = next(one.route for one in shown.buttons if one.route.startswith("no-change:"))
        month.sandbox.press("inh", "inh", shown.message, route)
        await month.settle()
        answer = month.unread("inh")[-1]
    else:
        (answer,) = await month.says("inh", "KHONG DOI")
    assert answer.startswith("Nhận xét tháng 11 về NL-01 đã có")
    (report,) = await month.newest_reports("inh", "mai")
    assert (report.version, report.answers.kind) == (1, ReportKind.FULL)
