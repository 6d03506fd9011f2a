"""One message a day to each person, at the hour they chose, whatever their posts."""

from datetime import date

import pytest

from domain.units import Hour, Post, Role
from storage.work import SqlWork
from tests.world import BEGINNING, BEGINNING_AT, World, candidate, local, meets


@pytest.fixture
async def busy(commune: World) -> World:
    """Cà Thị Thoa leads Nà Lo and helps one of its people and one of Pá Khôm's."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="thoa")
    await candidate(commune, "sang", "Quàng Văn Sáng", branch="PK", mentor="thoa")
    await commune.group("nhom", "NL", members=5)
    await meets(commune)
    await meets(commune, "PK")
    return commune


async def chooses(commune: World, who: str, hour: Hour) -> None:
    """Somebody sets the hour at which to hear from us."""
    await commune.says(who, "/gionhan")
    labels = {Hour.MORNING: "Sáng sớm", Hour.NOON: "Buổi trưa", Hour.EVENING: "Buổi tối"}
    await commune.presses(who, labels[hour])


async def appoints(commune: World, who: str, unit: str, role: Role) -> None:
    """Give somebody a post."""

    async def keep(work: SqlWork) -> None:
        post = Post(commune.people[who], commune.units[unit], role, BEGINNING)
        await work.people.appoint(post)

    await commune.do(keep)


async def goes_away(commune: World, who: str, until: date) -> None:
    """Somebody is on leave until this day."""

    async def keep(work: SqlWork) -> None:
        await work.people.set_away(commune.people[who], until)

    await commune.do(keep)


async def test_several_things_of_one_day_come_as_one_list_that_opens_each(busy: World) -> None:
    await busy.live_until(local(2, 11, 18, 29))
    busy.unread("thoa")
    await busy.live_until(local(3, 11, 9))
    (listed,) = busy.unread("thoa")
    lines = listed.splitlines()
    assert lines[0] == "Việc hôm nay: 2 việc"
    assert lines[1].startswith("1. Nhận xét tháng 11: 1 người, chi bộ bản Nà Lo họp 12/11")
    assert lines[2].startswith("2. Nhận xét tháng 11: 1 người, chi bộ bản Pá Khôm họp 12/11")
    assert "Mai" not in listed
    (opened,) = await busy.says("thoa", "2")
    assert opened.startswith("Trước kỳ sinh hoạt chi bộ tháng 11")
    assert "PK-01" in opened
    await busy.presses("thoa", "Không thay đổi")
    (done,) = await _opens(busy, "2")
    assert done.startswith("Việc này đã xong, hoặc đã qua")
    assert "Nà Lo" in done
    assert "Pá Khôm" not in done
    await busy.says("thoa", "1")
    await busy.presses("thoa", "Không thay đổi")
    (over,) = await _opens(busy, "1")
    assert "không còn việc nào" in over


async def _opens(commune: World, number: str) -> list[str]:
    """Press an old button; where there are none, a bare number counts for the last question
    only, so that the press is made up.
    """
    if commune.sandbox.profile.buttons:
        return await commune.presses("thoa", f"Mở việc {number}")

    async def routes(work: SqlWork) -> list[str]:
        chat = await work.chats.at(commune.sandbox.name, commune.sandbox.bot, "thoa")
        offers = await work.outbox.offers(chat.id, BEGINNING_AT) if chat else ()
        return [one.route for offer in offers for one in offer.choices]

    found = await commune.record.read(routes)
    opening = sorted({one for one in found if one.startswith("today:")})
    return await commune.forges("thoa", opening[int(number) - 1])


async def test_nobody_opens_what_was_said_to_somebody_else(busy: World) -> None:
    await busy.live_until(local(3, 11, 9))
    for route in ("today:1", "today:999999", "today-page:1:6", "today:x"):
        refused = (await busy.forges("inh", route))[-1]
        assert refused.startswith("Việc này đồng chí chưa được phân quyền")


async def test_every_step_comes_at_the_hour_its_reader_chose(busy: World) -> None:
    await chooses(busy, "thoa", Hour.MORNING)
    await busy.live_until(local(8, 11, 6))
    busy.unread("thoa")
    await busy.live_until(local(8, 11, 7))
    (page,) = busy.unread("thoa")
    assert page.startswith("Chuẩn bị họp – phần phát triển đảng viên, tháng 11")
    await busy.live_until(local(8, 11, 21))
    assert busy.unread("thoa") == []


async def test_a_new_hour_moves_what_already_waits(busy: World) -> None:
    await busy.live_until(local(7, 11, 9))  # the reminder waits for the evening
    await chooses(busy, "thoa", Hour.NOON)
    busy.unread("thoa")
    await busy.live_until(local(7, 11, 11, 31))
    (nudged,) = busy.unread("thoa")
    assert nudged.startswith("Việc hôm nay: 2 việc")
    await busy.live_until(local(7, 11, 20))
    assert busy.unread("thoa") == []


async def test_a_deputy_gets_the_steps_of_a_secretary_on_leave(busy: World) -> None:
    await goes_away(busy, "thoa", date(2026, 11, 20))
    await busy.live_until(local(8, 11, 19))
    assert busy.unread("thoa") == []
    (page,) = [one for one in busy.unread("pom") if one.startswith("Chuẩn bị họp")]
    assert "tháng 11" in page


async def test_a_branch_with_neither_secretary_nor_deputy_is_led_by_its_committee(
    commune: World,
) -> None:
    await candidate(commune, "sang", "Quàng Văn Sáng", branch="PK")
    await appoints(commune, "inh", "PK", Role.BRANCH_COMMITTEE)

    async def end(work: SqlWork) -> None:
        post = Post(
            commune.people["sung"],
            commune.units["PK"],
            Role.BRANCH_SECRETARY,
            BEGINNING,
            date(2026, 11, 3),
        )
        await work.people.appoint(post)

    await commune.do(end)
    await meets(commune, "PK")
    await commune.live_until(local(8, 11, 19))
    assert [one for one in commune.unread("inh") if one.startswith("Chuẩn bị họp")]
    assert not [one for one in commune.unread("sung") if one.startswith("Chuẩn bị họp")]


async def test_a_mentor_on_leave_is_neither_asked_nor_reminded(busy: World) -> None:
    await candidate(busy, "yen", "Hà Thị Yên", mentor="inh")
    await goes_away(busy, "inh", date(2026, 12, 1))
    await busy.live_until(local(9, 11, 9))
    assert busy.unread("inh") == []


async def test_a_step_follows_the_post_to_whoever_holds_it_when_it_is_said(busy: World) -> None:
    await busy.live_until(local(8, 11, 9))  # handed out, and waiting for the evening
    busy.unread("thoa")

    async def hand_over(work: SqlWork) -> None:
        unit = busy.units["NL"]
        old = Post(busy.people["thoa"], unit, Role.BRANCH_SECRETARY, BEGINNING, date(2026, 11, 8))
        await work.people.appoint(old)
        await work.people.appoint(
            Post(busy.people["muon"], unit, Role.BRANCH_SECRETARY, date(2026, 11, 8))
        )

    await busy.do(hand_over)
    await busy.live_until(local(8, 11, 19))
    assert not [one for one in busy.unread("thoa") if one.startswith("Chuẩn bị họp")]
    (page,) = [one for one in busy.unread("muon") if one.startswith("Chuẩn bị họp")]
    assert "tháng 11" in page


async def test_after_an_outage_one_apology_lists_what_is_left(busy: World) -> None:
    await busy.live_until(local(7, 11, 9))
    busy.unread("thoa")
    await busy.at(local(9, 11, 9))
    (late,) = busy.unread("thoa")
    assert late.startswith("Tin gửi muộn, mong đồng chí thông cảm")
    assert late.count("Tin gửi muộn") == 1
    assert "Còn lại 3 việc:" in late
    assert "Trang chuẩn bị họp tháng 11" in late
    await busy.live_until(local(9, 11, 21))
    assert busy.unread("thoa") == []
    (page,) = await busy.says("thoa", "1")
    assert "Tin gửi muộn" not in page


async def test_a_reminder_asked_for_is_said_though_the_day_was_spoken_for(busy: World) -> None:
    await busy.live_until(local(7, 11, 19))
    await busy.presses("thoa", "Mở việc 2")
    await busy.presses("thoa", "Nhắc lại tối mai")
    await chooses(busy, "thoa", Hour.MORNING)
    busy.unread("thoa")
    await busy.live_until(local(8, 11, 21))
    page, again = busy.unread("thoa")
    assert page.startswith("Chuẩn bị họp")
    assert again.startswith("Nhắc lại theo lời đồng chí")
