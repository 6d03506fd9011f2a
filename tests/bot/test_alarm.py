"""The alarm clock rings by itself."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot import alarm
from bot.clock import MovableClock
from storage.sqlite import SqliteRecord
from tests.world import SETTINGS, candidate, local, meets, na_lo, world


async def test_apscheduler_wakes_us_again_and_again(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alarm, "EVERY_SECONDS", 0.05)
    record = SqliteRecord(database)
    await record.open()
    clock = alarm.Alarm(record, SETTINGS, MovableClock(local(2, 11)), timedelta(0))
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        ringing = group.create_task(clock.run())
        for _ in range(3):
            await clock.rang.wait()
            clock.rang.clear()
        ringing.cancel()
    await record.close()


async def test_a_double_ring_and_a_clock_that_jumps_back_say_nothing_twice(
    database: Path,
) -> None:
    async with world(database) as village:
        await na_lo(village)
        await candidate(village, "mai", "Lò Thị Mai", mentor="inh")
        await meets(village)
        await village.at(local(2, 11, 18, 30))
        await village.at(local(2, 11, 18, 30))
        await village.at(local(1, 11, 9))
        await village.at(local(2, 11, 19))
        assert len(village.unread("inh")) == 1


async def test_two_rings_at_once_say_a_step_once(database: Path) -> None:
    async with world(database) as village:
        await na_lo(village)
        await candidate(village, "mai", "Lò Thị Mai", mentor="inh")
        await meets(village)
        village.clock.move_to(local(2, 11, 18, 30))
        async with asyncio.TaskGroup() as rings:
            for _ in range(3):
                rings.create_task(village.program.tick())
        await village.settle()
        assert len(village.unread("inh")) == 1
