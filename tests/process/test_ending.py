"""The running program at its edges: told to stop, a disk that is full, a ring that wakes."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

import pytest

from bot import dispatcher
from bot.clock import Clock, MovableClock, SystemClock
from bot.platforms.base import MenuEntry, Outgoing, Sent
from bot.platforms.silent import SilentPlatform
from bot.program import Program
from bot.watch import Watch
from domain.messages import say
from storage.record import RecordTrouble
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.telegram.desk import eventually
from tests.world import SETTINGS, local

P = ParamSpec("P")
T = TypeVar("T")


class Slow(SilentPlatform):
    """Sending takes until it is let go; menus fail while told to; silent for as long as told."""

    def __init__(self, clock: Clock) -> None:
        super().__init__("telegram", "1", clock)
        self.begun = asyncio.Event()
        self.let_go = asyncio.Event()
        self.let_go.set()
        self.menus = 0
        self.menu_fails = 0
        self.silence = 0.0

    async def send(self, outgoing: Outgoing) -> Sent:
        self.begun.set()
        await self.let_go.wait()
        return await super().send(outgoing)

    async def set_menu(self, *_: str | Sequence[MenuEntry]) -> None:
        self.menus += 1
        if self.menus <= self.menu_fails:
            raise ConnectionError("on purpose")

    def silent_for(self) -> float:
        return self.silence


class FullDisk(SqliteRecord):
    """Cannot record that a message was sent, as often as told."""

    failures = 0

    async def write_first(
        self,
        use_case: Callable[Concatenate[SqlWork, P], Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        if self.failures:
            self.failures -= 1
            raise RecordTrouble("database or disk is full")
        return await super().write_first(use_case, *args, **kwargs)


@asynccontextmanager
async def opened(
    path: Path, record: type[SqliteRecord] = SqliteRecord
) -> AsyncIterator[SqliteRecord]:
    made = record(path)
    await made.open()
    try:
        yield made
    finally:
        await made.close()


async def leave_a_message(work: SqlWork, clock: Clock) -> None:
    chat = await work.chats.meet("telegram", "1", "7", private=True)
    await work.outbox.to_chat(chat.id, say("nothing-open"), at=clock.now())


async def leave_a_menu(work: SqlWork, clock: Clock) -> None:
    chat = await work.chats.meet("telegram", "1", "7", private=True)
    await work.outbox.errand(chat.id, "menu", at=clock.now())


async def counts(work: SqlWork) -> dict[str, int]:
    return await work.outbox.counts()


async def test_what_is_on_its_way_when_told_to_stop_is_recorded_and_no_more_is_sent(
    database: Path,
) -> None:
    clock = SystemClock()
    platform = Slow(clock)
    platform.let_go.clear()
    async with opened(database) as record:
        await record.write(leave_a_message, clock)
        program = Program(record, [platform], SETTINGS, clock)
        async with asyncio.TaskGroup() as group:
            task = group.create_task(program.run())
            await platform.begun.wait()
            task.cancel()
            await record.write(leave_a_message, clock)
            platform.let_go.set()
        assert len(platform.spoken) == 1
        assert await record.read(counts) == {"sent": 1, "waiting": 1}


async def test_a_ring_of_the_alarm_wakes_those_who_send(database: Path) -> None:
    clock = SystemClock()
    platform = Slow(clock)
    async with opened(database) as record:
        program = Program(record, [platform], SETTINGS, clock)
        async with asyncio.TaskGroup() as group:
            task = group.create_task(program.run())
            await eventually(lambda: program.alarm.rang.is_set() is False)
            await record.write(leave_a_message, clock)
            await program.tick()
            await eventually(lambda: platform.spoken)
            task.cancel()


async def test_a_message_sent_while_the_disk_was_full_is_not_sent_again(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dispatcher, "TROUBLE_PAUSE_SECONDS", 0.01)
    clock = MovableClock(local(2, 11))
    platform = Slow(clock)
    async with opened(database, FullDisk) as record:
        await record.write(leave_a_message, clock)
        monkeypatch.setattr(record, "failures", 3)
        await Program(record, [platform], SETTINGS, clock).settle()
        assert len(platform.spoken) == 1
        assert await record.read(counts) == {"sent": 1}


async def test_a_menu_that_could_not_be_set_is_tried_again_later(database: Path) -> None:
    clock = MovableClock(local(2, 11))
    platform = Slow(clock)
    platform.menu_fails = 2
    async with opened(database) as record:
        await record.write(leave_a_menu, clock)
        program = Program(record, [platform], SETTINGS, clock)
        for tries in (1, 2, 3):
            await program.settle()
            assert platform.menus == tries
            clock.move_by(timedelta(seconds=30))
        assert await record.read(counts) == {"sent": 1}


async def test_a_long_silence_is_told_once_and_ails_the_health(
    database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    platform = Slow(SystemClock())
    async with opened(database) as record:
        watch = Watch(record, [platform])
        await watch.look()
        assert watch.health()["ok"] is True
        platform.silence = 700.0
        await watch.look()
        await watch.look()
        assert watch.health()["ok"] is False
        assert caplog.text.count("has not answered for 12 minutes") == 1
        platform.silence = 0.0
        await watch.look()
        assert watch.health()["ok"] is True
        assert watch.health()["inbox_waiting"] == 0
