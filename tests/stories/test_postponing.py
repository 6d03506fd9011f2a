"""«Hoãn họp» and «Ghi thay» also for the member in charge; the secretary always hears of it."""

import pytest

from domain.meetings import Period
from domain.reviews import Conclusion, Review
from storage.work import SqlWork
from tests.stories.road import press_route
from tests.world import World, candidate, local, meets


@pytest.fixture
async def silent(commune: World) -> World:
    """The branch met on 12/11 and nobody recorded a conclusion; the member in charge was told."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.live_until(local(18, 11, 9))
    assert any("chưa ghi kết luận" in text for text in commune.unread("phuong"))
    commune.unread("thoa")
    return commune


async def november(commune: World) -> tuple[Review, tuple[Conclusion, ...], int]:
    """The month, its conclusions, and how much is still to be said of it."""

    async def read(work: SqlWork) -> tuple[Review, tuple[Conclusion, ...], int]:
        found = await work.reviews.find(commune.units["NL"], Period(2026, 11))
        assert found is not None
        waiting = len(await work.agenda.waiting(found.id))
        return found, await work.reviews.conclusions(found.id), waiting

    return await commune.record.read(read)


async def test_the_member_in_charge_says_that_the_branch_postponed_without_a_day(
    silent: World,
) -> None:
    (asked,) = await silent.presses("phuong", "Chi bộ hoãn họp")
    assert asked.startswith("Kỳ họp tháng 11 hoãn đến ngày nào?\n")
    (done,) = await silent.presses("phuong", "Chưa có ngày mới")
    assert done.startswith("Đã ghi chi bộ hoãn họp tháng 11\n")
    (told,) = silent.unread("thoa")
    assert told.startswith("Chi bộ hoãn họp tháng 11\n")
    assert "Đồng chí Tòng Thị Phương báo chi bộ bản Nà Lo chưa họp kỳ thứ Năm, 12/11/2026" in told
    assert (await november(silent))[2] == 0
    await silent.live_until(local(27, 11, 9))
    for who in ("thoa", "phuong"):
        assert not [text for text in silent.unread(who) if "kết luận" in text.splitlines()[0]]


async def test_the_secretary_gives_the_day_from_that_notice(silent: World) -> None:
    await silent.presses("phuong", "Chi bộ hoãn họp")
    await silent.presses("phuong", "Chưa có ngày mới")
    await silent.presses("thoa", "Đổi lịch họp")
    await silent.says("thoa", "20/11 19h30")
    await silent.live_until(local(21, 11, 12))
    assert any(text.startswith("Kết luận đánh giá tháng 11") for text in silent.unread("thoa"))


async def test_the_member_in_charge_gives_the_new_day(silent: World) -> None:
    await silent.presses("phuong", "Chi bộ hoãn họp")
    (again,) = await silent.says("phuong", "31/2")
    assert again.startswith("Chưa hiểu ngày giờ đồng chí ghi")
    (done,) = await silent.says("phuong", "20/11 19 giờ 30")
    assert "Chi bộ bản Nà Lo họp 19 giờ 30, thứ Sáu, 20/11/2026." in done
    told = silent.unread("thoa")
    assert any(
        "báo chi bộ bản Nà Lo họp vào 19 giờ 30, thứ Sáu, 20/11/2026" in one for one in told
    )
    assert (await november(silent))[0].meeting_at == local(20, 11, 19, 30)


async def test_the_secretary_postpones_too_and_may_say_that_there_is_no_meeting(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.live_until(local(13, 11, 12))
    (asked,) = await commune.presses("thoa", "Hoãn họp")
    assert asked.startswith("Kỳ họp tháng 11 hoãn đến ngày nào?\n")
    (why,) = await commune.presses("thoa", "Tháng này không họp")
    assert why.startswith("Tháng 11 chi bộ không họp, vì sao?\n")
    await commune.presses("thoa", "Mùa vụ")
    (done,) = await commune.presses("thoa", "Ghi không họp")
    assert "Tháng 11: chi bộ không họp (mùa vụ)." in done


async def test_the_member_in_charge_enters_the_conclusion_and_the_secretary_hears_it(
    silent: World,
) -> None:
    (day,) = await silent.presses("phuong", "Ghi thay")
    assert day.startswith("Ngày trên phiếu giấy?")
    await silent.says("phuong", "12/11")
    await silent.presses("phuong", "Tất cả tiếp tục")
    (closed,) = await silent.presses("phuong", "Đóng tháng")
    assert closed.startswith("Đã đóng tháng 11")
    told = [one for one in silent.unread("thoa") if one.startswith("Đã ghi thay kết luận")]
    assert len(told) == 1
    assert "Theo phiếu giấy ngày thứ Năm, 12/11/2026." in told[0]
    assert "Người ghi: đồng chí Tòng Thị Phương." in told[0]
    review, conclusions, _ = await november(silent)
    assert not review.takes_reports()
    assert len(conclusions) == 1


async def test_an_old_button_to_get_in_touch_troubles_nobody_once_the_month_is_concluded(
    silent: World,
) -> None:
    await silent.presses("phuong", "Ghi thay")
    await silent.says("phuong", "12/11")
    await silent.presses("phuong", "Tất cả tiếp tục")
    await silent.presses("phuong", "Đóng tháng")
    silent.unread("thoa")
    (told,) = await silent.presses("phuong", "Sẽ liên hệ")
    assert told.startswith("Tháng 11 đã có kết luận. Cảm ơn đồng chí.")
    assert silent.unread("thoa") == []


async def test_the_member_in_charge_enters_nothing_else_from_paper(silent: World) -> None:
    for typed in ("/ghithay", "/phieugiay"):
        (answer,) = await silent.says("phuong", typed)
        assert answer.startswith("Việc này đồng chí chưa được phân quyền")


async def test_others_do_not_postpone(silent: World) -> None:
    number = (await november(silent))[0].id
    for who in ("inh", "sung", "tuan", "duyen"):
        answers = await press_route(silent, who, f"postpone:{number}")
        assert any("chưa được phân quyền" in one for one in answers)


async def test_a_meeting_concluded_meanwhile_is_not_postponed(silent: World) -> None:
    await silent.presses("phuong", "Chi bộ hoãn họp")
    await silent.says("thoa", "/danhgia")
    await silent.presses("thoa", "Tất cả tiếp tục")
    await silent.presses("thoa", "Đóng tháng")
    (late,) = await silent.presses("phuong", "Chưa có ngày mới")
    assert late.startswith("Tháng ấy đã có kết luận\n")
