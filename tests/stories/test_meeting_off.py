"""A month without a meeting: confirmed, told once, and held after all."""

from domain.cycle import Step
from domain.meetings import Period
from domain.reviews import Answers, Met, ReportKind, Review
from storage.work import SqlWork
from tests.stories.road import press_route
from tests.stories.schedules import say_in_november, set_rule
from tests.world import World, candidate, local, meets

NOVEMBER = Period(2026, 11)


async def month(commune: World, period: Period = NOVEMBER) -> Review:
    async def read(work: SqlWork) -> Review:
        found = await work.reviews.find(commune.units["NL"], period)
        assert found is not None
        return found

    return await commune.record.read(read)


async def call_off(commune: World, who: str = "thoa") -> list[str]:
    """The leader records that the branch does not meet this month, for the harvest."""
    await commune.says(who, "/lichhop")
    await commune.presses(who, "Tháng này không họp")
    await commune.presses(who, "Mùa vụ")
    return await commune.presses(who, "Ghi không họp")


async def test_a_month_is_called_off_with_a_reason_and_for_sure(commune: World) -> None:
    await set_rule(commune)
    await commune.says("thoa", "/lichhop")
    (why,) = await commune.presses("thoa", "Tháng này không họp")
    assert why.startswith("Tháng 11 chi bộ không họp, vì sao?\n")
    (sure,) = await commune.presses("thoa", "Thiên tai, thời tiết")
    assert sure.startswith("Ghi tháng 11 chi bộ không họp?\n")
    assert "Kỳ họp 19 giờ 30, thứ Năm, 12/11/2026 sẽ bỏ. Lý do: thiên tai, thời tiết." in sure
    (done,) = await commune.presses("thoa", "Ghi không họp")
    assert "Tháng 11: chi bộ không họp (thiên tai, thời tiết)." in done
    assert "Kỳ họp tháng 12: 19 giờ 30, thứ Bảy, 12/12/2026." in done
    await commune.live_until(local(30, 11, 9))
    said = [text for who in ("thoa", "pom", "inh") for text in commune.unread(who)]
    assert not [text for text in said if "tháng 11" in text]


async def test_kept_after_all_nothing_changes(commune: World) -> None:
    await set_rule(commune)
    await commune.says("pom", "/lichhop thang nay khong hop")
    (kept,) = await commune.presses("pom", "Giữ nguyên lịch")
    assert kept.startswith("Lịch họp giữ nguyên\n")
    await commune.says("pom", "/lichhop khong hop")
    await commune.presses("pom", "Việc khác")
    await commune.presses("pom", "Giữ nguyên lịch")
    (shown,) = await commune.says("pom", "/lichhop")
    assert "Kỳ họp tháng 11: 19 giờ 30, thứ Năm, 12/11/2026." in shown


async def test_a_group_that_was_told_hears_one_correction_each_way(commune: World) -> None:
    await set_rule(commune)
    await commune.group("nhom", "NL", 5)
    await commune.says("thoa", "/lichhop")
    await say_in_november(commune, Step.OPEN, Step.PROMPT)
    (done,) = await call_off(commune)
    assert "Nhóm chi bộ được báo lịch mới một lần." in done
    (off,) = commune.unread("nhom")
    assert off == (
        "Lịch họp tháng 11 có thay đổi – chi bộ bản Nà Lo\n"
        "Tháng 11 chi bộ không họp.\n"
        "Kỳ họp tới: 19 giờ 30, thứ Bảy, 12/12/2026."
    )
    await commune.says("thoa", "/lichhop")
    (asked,) = await commune.presses("thoa", "Họp lại tháng 11")
    assert asked.startswith("Tháng 11 họp vào ngày nào, mấy giờ?\n")
    (again,) = await commune.says("thoa", "14/11 19h30")
    assert "Kỳ họp tháng 11: 19 giờ 30, thứ Bảy, 14/11/2026." in again
    (on,) = commune.unread("nhom")
    assert "Tháng 11 chi bộ vẫn họp: 19 giờ 30, thứ Bảy, 14/11/2026." in on


async def test_a_group_that_was_told_nothing_hears_nothing(commune: World) -> None:
    await set_rule(commune)
    await commune.group("nhom", "NL", 5)
    await call_off(commune)
    assert commune.unread("nhom") == []


async def test_without_a_group_the_secretary_passes_it_on(commune: World) -> None:
    await set_rule(commune)
    await commune.says("thoa", "/lichhop")
    await say_in_november(commune, Step.PROMPT)
    _, how, text = await call_off(commune)
    assert how.startswith("Lời nhắn để chuyển vào nhóm chi bộ\n")
    assert "Tháng 11 chi bộ không họp." in text
    (thanks,) = await commune.presses("thoa", "Báo miệng")
    assert thanks.startswith("Đã ghi nhận.")


async def test_two_phones_do_not_call_off_two_months(commune: World) -> None:
    await set_rule(commune)
    await commune.says("pom", "/lichhop khong hop")
    await commune.presses("pom", "Mùa vụ")
    await call_off(commune)
    (late,) = await commune.presses("pom", "Ghi không họp")
    assert late.startswith("Tháng 11 đã ghi chi bộ không họp\n")
    assert (await month(commune, Period(2026, 12))).takes_reports()


async def test_reports_stay_and_count_for_the_month_after_or_come_back(commune: World) -> None:
    await set_rule(commune)
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await commune.says("thoa", "/lichhop")
    november = (await month(commune)).id

    async def report(work: SqlWork) -> None:
        answers = Answers(kind=ReportKind.FULL, met=Met.MET)
        inh, mai = commune.people["inh"], commune.candidates["mai"]
        await work.reports.add(november, mai, inh, answers, at=commune.clock.now(), late=False)

    await commune.do(report)
    await call_off(commune)
    (carried,) = await commune.newest_reports("inh", "mai")
    assert carried.review == (await month(commune, Period(2026, 12))).id
    await commune.says("thoa", "/lichhop")
    await commune.presses("thoa", "Họp lại tháng 11")
    await commune.says("thoa", "14/11")
    (back,) = await commune.newest_reports("inh", "mai")
    assert back.review == november


async def test_whoever_had_still_to_be_asked_is_asked_once_it_is_held_after_all(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.at(local(2, 11, 9, 30))  # the opening is handed out; Inh reads in the evening
    await call_off(commune)
    await commune.says("thoa", "/lichhop")
    await commune.presses("thoa", "Họp lại tháng 11")
    await commune.says("thoa", "12/11")
    commune.unread("inh")
    await commune.live_until(local(4, 11, 9))
    opened = [text for text in commune.unread("inh") if "tháng 11" in text]
    assert len(opened) == 1


async def test_a_month_past_and_not_concluded_is_called_off_without_a_word_to_the_group(
    commune: World,
) -> None:
    await set_rule(commune)
    await commune.group("nhom", "NL", 5)
    await commune.says("thoa", "/lichhop")
    await say_in_november(commune, Step.PROMPT)
    commune.clock.move_to(local(13, 11, 8))
    await commune.says("thoa", "/lichhop")
    await commune.presses("thoa", "Tháng này không họp")
    await commune.presses("thoa", "Tháng 11")
    await commune.presses("thoa", "Lãnh đạo đi công tác")
    (done,) = await commune.presses("thoa", "Ghi không họp")
    assert "Tháng 11: chi bộ không họp (lãnh đạo đi công tác)." in done
    assert commune.unread("nhom") == []
    await commune.live_until(local(19, 11, 9))
    assert not [text for text in commune.unread("phuong") if "tháng 11" in text]


async def test_nobody_else_calls_a_meeting_off(commune: World) -> None:
    await set_rule(commune)
    await commune.says("thoa", "/lichhop")
    for who in ("inh", "phuong", "sung", "tuan"):
        await press_route(commune, who, f"meeting-off:{commune.units['NL']}")
        number = (await month(commune)).id
        await press_route(commune, who, f"meeting-again:{number}")
    assert (await month(commune)).takes_reports()


async def test_a_report_back_in_its_month_does_not_leave_it_with_the_next_one(
    commune: World,
) -> None:
    """Two months are called off, then both are held after all: each keeps what is its own."""
    await set_rule(commune)
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await commune.at(local(3, 11, 9))
    await commune.says("inh", "BAO CAO NL-01 da gap lao dong chua thay lam tot")
    november = (await month(commune)).id
    for number in (11, 12):
        await commune.says("thoa", "/lichhop")
        await commune.presses("thoa", "Tháng này không họp")
        await commune.presses("thoa", "Mùa vụ")
        await commune.presses("thoa", "Ghi không họp")
        assert not (await month(commune, Period(2026, number))).takes_reports()
    for number, day in ((11, "14/11"), (12, "12/12")):
        held = (await month(commune, Period(2026, number))).id
        await press_route(commune, "thoa", f"meeting-again:{held}")
        await commune.says("thoa", day)
        assert (await month(commune, Period(2026, number))).takes_reports()
        (report,) = await commune.newest_reports("inh", "mai")
        assert report.review == november
