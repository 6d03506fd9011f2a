"""Meetings at odd times: twice in a month, brought forward, over Tết, moved twice in a day."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from domain.calendar import Calendar
from domain.meetings import Period
from domain.reviews import Review
from storage.work import SqlWork
from tests.stories.schedules import set_rule
from tests.world import SETTINGS, ZONE, World, candidate, local, meets, na_lo, world

TET = frozenset(date(2027, 2, 5) + timedelta(days=number) for number in range(7))


async def review(commune: World, month: int, year: int = 2026) -> Review:
    async def read(work: SqlWork) -> Review:
        found = await work.reviews.find(commune.units["NL"], Period(year, month))
        assert found is not None
        return found

    return await commune.record.read(read)


async def test_a_meeting_brought_forward_before_its_opening_asks_at_once_and_once(
    commune: World,
) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await set_rule(commune)
    await commune.at(local(1, 11, 8))
    await commune.says("thoa", "/lichhop 5/11 19h30")
    await commune.live_until(local(5, 11, 19))
    asked = [one for one in commune.unread("inh") if "kỳ sinh hoạt chi bộ tháng 11" in one]
    assert len(asked) == 1
    assert "thứ Năm, 5/11/2026" in asked[0]


async def test_two_meetings_in_one_month_are_two_months_on_record(commune: World) -> None:
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.live_until(local(13, 11, 12))  # not held on 12/11
    await commune.says("thoa", "/lichhop")
    await commune.presses("thoa", "Đổi riêng kỳ tới")
    await commune.presses("thoa", "Tháng 11")
    (after,) = await commune.says("thoa", "10/12 19h30")
    assert after.startswith("Ngày ấy sau kỳ họp tháng 12\n")  # that one is on 10/12
    await commune.says("thoa", "/lichhop")
    await commune.presses("thoa", "Đổi riêng kỳ tới")
    await commune.presses("thoa", "Tháng 11")
    (done, *_) = await commune.says("thoa", "1/12 19h30")
    assert "Kỳ họp tháng 11: 19 giờ 30, thứ Ba, 1/12/2026." in done
    await commune.live_until(local(2, 12, 12))
    assert (await review(commune, 11)).meeting_at == local(1, 12, 19, 30)
    assert (await review(commune, 12)).meeting_at == local(10, 12, 19, 30)
    asked = [one for one in commune.unread("thoa") if one.startswith("Kết luận đánh giá tháng 11")]
    assert len(asked) == 1  # after the day on which it was really held


async def test_moved_twice_in_a_day_the_group_hears_each_and_knows_the_last(
    commune: World,
) -> None:
    await commune.group("nhom", "NL", 5)
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.live_until(local(10, 11, 20))
    commune.unread("nhom")
    await commune.says("thoa", "/lichhop 14/11 19h30")
    await commune.says("pom", "/lichhop 15/11 8h")
    first, second = commune.unread("nhom")
    assert "thứ Bảy, 14/11/2026" in first
    assert "8 giờ, Chủ nhật, 15/11/2026" in second
    await commune.live_until(local(15, 11, 7))
    assert commune.unread("nhom") == []


async def test_moved_twice_in_the_night_the_group_hears_the_last_alone(commune: World) -> None:
    await commune.group("nhom", "NL", 5)
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
    await meets(commune)
    await commune.live_until(local(10, 11, 20))
    commune.unread("nhom")
    commune.clock.move_to(local(10, 11, 22))
    await commune.says("thoa", "/lichhop 14/11 19h30")
    await commune.says("thoa", "/lichhop 15/11 8h")
    assert commune.unread("nhom") == []
    await commune.at(local(11, 11, 7))
    (told,) = commune.unread("nhom")
    assert "8 giờ, Chủ nhật, 15/11/2026" in told


@pytest.fixture
async def tet(database: Path) -> AsyncIterator[World]:
    """The branch before Tết 2027, whose holidays are 5/2 to 11/2."""
    settings = replace(SETTINGS, calendar=Calendar(zone=ZONE, holidays=TET))
    async with world(database, start=local(20, 1, 9, year=2027), settings=settings) as made:
        await na_lo(made)
        await candidate(made, "mai", "Lò Thị Mai", mentor="inh")
        yield made


async def test_a_meeting_moved_over_tet_says_nothing_in_the_holidays(tet: World) -> None:
    await meets(tet)  # Thursday 11/2/2027, in the middle of Tết
    await tet.says("thoa", "/lichhop 18/2 19h30")
    for who in ("thoa", "inh", "phuong"):
        tet.unread(who)
    await tet.live_until(local(5, 2, 0, 1, year=2027))
    await tet.live_until(local(12, 2, 0, 1, year=2027))
    heard = {who: tet.unread(who) for who in ("thoa", "inh", "phuong")}
    sent = [
        event.at
        for who in heard
        for event in tet.sandbox.transcript(who)
        if event.from_bot and event.at.astimezone(ZONE).date() in TET
    ]
    assert sent == []
    await tet.live_until(local(18, 2, 12, year=2027))
    assert (await review(tet, 2, 2027)).meeting_at == local(18, 2, 19, 30, year=2027)
    assert any("18/2/2027" in one for who in heard for one in (*heard[who], *tet.unread(who)))
