"""Complaints 1 to 8: reminders."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.single import AlreadyRunningError, only_run
from tests.stories.organisations import away
from tests.world import SETTINGS, World, candidate, local, meets, na_lo, world

CHATS = ("inh", "muon", "thoa", "pom", "phuong", "hac", "tuan", "nhom")


@pytest.fixture
def far_away(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The machine's own clock is set for another continent."""
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


async def test_1_what_fell_due_while_the_program_was_down_is_said_late_and_owned_up_to(
    month: World,
) -> None:
    await month.at(local(4, 11, 9))  # nothing ran when the question fell due on the 2nd
    (late,) = month.unread("inh")
    assert late.startswith("Tin gửi muộn")
    assert "2/11" in late
    await month.live_until(local(4, 11, 20))
    assert month.unread("inh") == []


async def test_2_never_twice_across_two_rings_a_restart_and_two_processes(database: Path) -> None:
    async with world(database) as first:
        await na_lo(first)
        await candidate(first, "mai", "Lò Thị Mai", mentor="inh")
        await meets(first)
        first.clock.move_to(local(2, 11, 18, 30))
        await asyncio.gather(first.program.tick(), first.program.tick())
        await first.settle()
        assert len(first.unread("inh")) == 1
    async with world(database, start=local(2, 11, 18, 31), first_update=100) as again:
        await again.program.tick()
        await again.settle()
        assert again.unread("inh") == []
    with only_run(database), pytest.raises(AlreadyRunningError), only_run(database):
        pass


async def test_2_the_same_step_of_the_next_month_still_comes(month: World) -> None:
    await month.live_until(local(13, 11, 7))
    await month.presses("thoa", "Tất cả tiếp tục")
    await month.presses("thoa", "Đóng tháng")
    await month.live_until(local(1, 12, 9))
    asked = [text for text in month.unread("inh") if text.startswith("Trước kỳ sinh hoạt")]
    assert [text.splitlines()[0][-2:] for text in asked] == ["11", "12"]


async def test_3_whoever_has_answered_is_not_chased(month: World) -> None:
    await month.live_until(local(3, 11, 9))
    await month.presses("inh", "Không thay đổi")
    await month.live_until(local(12, 11, 18))
    assert [text for text in month.unread("inh") if "nhắc" in text] == []


async def test_3_nobody_is_asked_for_a_conclusion_before_the_meeting(month: World) -> None:
    await month.says("thoa", "/lichhop 20/11 19h30")
    await month.live_until(local(20, 11, 19))
    assert not [text for text in month.unread("thoa") if text.startswith("Kết luận đánh giá")]


async def test_4_the_hour_is_the_communes_wherever_the_machine_stands(
    far_away: None, month: World
) -> None:
    await month.live_until(local(2, 11, 20))
    (asked,) = month.unread("inh")
    assert "họp 19 giờ 30, thứ Năm, 12/11/2026" in asked
    (event,) = [one for one in month.sandbox.transcript("inh") if one.from_bot]
    assert SETTINGS.calendar.local(event.at).hour == SETTINGS.cycle.evening.hour
    (mine,) = await month.says("inh", "VIEC")
    assert "trước tối Chủ nhật, 8/11" in asked
    assert "Trước thứ Hai, 9/11" in mine  # both places name the same moment


async def test_5_nobody_is_woken_at_night(month: World) -> None:
    await month.live_until(local(16, 11, 23))
    for chat in CHATS:
        for event in month.sandbox.transcript(chat):
            if event.from_bot:
                assert 6 <= SETTINGS.calendar.local(event.at).hour < 21, chat


async def test_6_a_holiday_is_left_alone(database: Path) -> None:
    rest = replace(SETTINGS.calendar, holidays=frozenset({date(2026, 11, 2), date(2026, 11, 7)}))
    async with world(database, settings=replace(SETTINGS, calendar=rest)) as village:
        await na_lo(village)
        await candidate(village, "mai", "Lò Thị Mai", mentor="inh")
        await meets(village)
        await village.live_until(local(10, 11, 9))
        days = {
            rest.day_of(event.at).isoformat()
            for event in village.sandbox.transcript("inh")
            if event.from_bot
        }
        assert days
        assert not days & {"2026-11-02", "2026-11-07"}


async def test_6_whoever_is_away_is_neither_asked_nor_called_late(month: World) -> None:
    await away(month, "muon", date(2026, 11, 21))
    await month.live_until(local(12, 11, 9))
    assert month.unread("muon") == []
    assert not any("NL-02" in text and "đã nhắc" in text for text in month.unread("thoa"))


async def test_7_remind_me_tomorrow_moves_this_one_and_not_the_series(month: World) -> None:
    await month.live_until(local(7, 11, 19))
    await month.presses("muon", "Nhắc lại tối mai")
    month.unread("muon")
    await month.live_until(local(8, 11, 20))
    assert len(month.unread("muon")) == 1
    await month.live_until(local(9, 11, 20))
    assert month.unread("muon") == []


async def test_8_a_rest_can_be_asked_for_without_blocking(month: World) -> None:
    (paused,) = await month.says("inh", "TAM NGHI den 10/11")
    assert "10/11" in paused
    await month.live_until(local(10, 11, 12))
    assert month.unread("inh") == []
    (back,) = await month.says("inh", "VIEC")
    assert "NL-01" in back


async def test_8_two_charges_on_one_day_come_as_one_message(month: World) -> None:
    await candidate(month, "yen", "Hà Thị Yên", mentor="inh")
    await month.live_until(local(3, 11, 9))
    (one,) = month.unread("inh")
    assert "NL-01" in one
    assert "NL-03" in one
