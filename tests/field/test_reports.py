"""Complaints 9 to 16: reports."""

from storage.work import SqlWork
from tests.world import World, local

LINE = "BAO CAO NL-01 da gap lao dong chua thay lam tot"


async def closes(month: World) -> None:
    await month.live_until(local(13, 11, 7))
    await month.presses("thoa", "Tất cả tiếp tục")
    await month.presses("thoa", "Đóng tháng")


async def test_9_what_was_sent_can_be_changed_and_counts_once(month: World) -> None:
    await month.says("inh", LINE)
    await month.says("inh", "SUA")
    await month.presses("inh", "Sửa")
    await month.presses("inh", "Gặp gỡ")
    await month.presses("inh", "Qua điện thoại")
    await month.presses("inh", "Gửi")
    (report,) = await month.newest_reports("inh", "mai")
    assert (report.version, report.answers.met) == (2, "phone")


async def test_10_the_evening_before_is_early_enough(month: World) -> None:
    await month.live_until(local(11, 11, 20, 15))
    (kept,) = await month.says("inh", LINE)
    assert kept.startswith("Đã ghi nhận nhận xét tháng 11")
    (report,) = await month.newest_reports("inh", "mai")
    assert not report.late


async def test_10_and_so_is_the_day_before_anybody_asked(month: World) -> None:
    (kept,) = await month.says("inh", LINE)
    assert kept.startswith("Đã ghi nhận nhận xét tháng 11")


async def test_11_a_late_report_is_kept_with_its_month_and_marked(month: World) -> None:
    await closes(month)
    (late,) = await month.says("inh", LINE)
    (report,) = await month.newest_reports("inh", "mai")
    assert report.late
    (card,) = await month.says("thoa", "/danhsach NL-01")
    assert "NL-01" in card
    assert "lao động" in card
    assert "ghi là gửi sau kỳ họp" in late


async def test_12_a_month_asks_once_and_reminds_once(month: World) -> None:
    await month.live_until(local(12, 11, 19))
    firsts = [text.splitlines()[0] for text in month.unread("inh")]
    assert firsts == ["Trước kỳ sinh hoạt chi bộ tháng 11", "Xin nhắc: nhận xét tháng 11"]


async def test_13_the_member_in_charge_hears_of_silence_once(month: World) -> None:
    await month.live_until(local(20, 11, 9))
    heard = [
        text for text in month.unread("phuong") if text.startswith("Đề nghị đồng chí quan tâm")
    ]
    assert len(heard) == 1
    assert "Đã nhắc bí thư chi bộ" in heard[0]


async def test_14_one_person_can_be_read_over_the_months_with_what_is_missing(
    month: World,
) -> None:
    await month.says("inh", LINE)
    await closes(month)
    await month.live_until(local(4, 12, 9))
    await month.says("inh", "/baocao NL-01")
    await month.presses("inh", "Chưa báo cáo được")
    await month.presses("inh", "Đi xa")
    (card,) = await month.says("thoa", "/danhsach NL-01")
    assert "11/2026" in card
    assert "12/2026" in card
    assert "đi xa" in card


async def test_15_what_was_filled_in_and_not_sent_is_listed_as_half_done(month: World) -> None:
    await month.live_until(local(3, 11, 9))
    await month.presses("inh", "Đã gặp")
    await month.presses("inh", "Ham học hỏi")
    (mine,) = await month.says("inh", "VIEC")
    assert "dở" in mine
    (asked,) = await month.presses("inh", "Làm tiếp 1")
    assert "câu 2/3" in asked


async def test_16_pressing_twice_says_the_same_and_keeps_one(month: World) -> None:
    await month.live_until(local(3, 11, 9))
    (first,) = await month.presses("inh", "Không thay đổi")
    (second,) = await month.presses("inh", "Không thay đổi")
    assert first.startswith("Đã ghi nhận")
    assert second.startswith("Đã ")

    async def months(work: SqlWork) -> int:
        return len(await work.reports.mine(month.people["inh"], month.candidates["mai"]))

    assert await month.record.read(months) == 1
