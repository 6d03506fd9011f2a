"""The test's hand on the victim: give it a life, see it poll, kill it or ask it to end."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from domain.candidates import Stage
from domain.road.exits import Jump
from services.road.moving import move
from storage.schema import upgrade
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.botapi import BotApi
from tests.kill.village import GROUP_CHAT, SECRETARY_CHAT, SETTINGS, Mentor, Plan, settle

PATIENCE_SECONDS = 30.0
LOOK_AGAIN_SECONDS = 0.002


class ClockFile:
    """Sets the clock that the victim reads; never half written."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def show(self, moment: datetime) -> None:
        draft = self.path.with_suffix(".new")
        draft.write_text(moment.astimezone(UTC).isoformat())
        draft.replace(self.path)


@dataclass(slots=True)
class Life:
    """One run of the program."""

    pid: int
    api: BotApi
    polls_before: int
    ended: asyncio.Task[int]

    async def polling(self) -> None:
        """Return when it has asked for updates, or is dead already."""
        await until(lambda: self.api.calls["getupdates"] > self.polls_before or self.ended.done())

    async def dead_within(self, seconds: float) -> bool:
        """Whether it ends by itself so soon."""
        return bool((await asyncio.wait({self.ended}, timeout=seconds))[0])

    async def kill(self) -> None:
        """As a power cut does. What it had already handed to the network still arrives."""
        await self._end(signal.SIGKILL)
        await asyncio.sleep(0.005)

    async def stop(self) -> int:
        """As a service manager does; gives the exit status."""
        await self._end(signal.SIGTERM)
        return self.ended.result()

    async def _end(self, how: signal.Signals) -> None:
        if not self.ended.done():
            with suppress(ProcessLookupError):  # doomed, and just gone of itself
                os.kill(self.pid, how)
        await asyncio.wait_for(self.ended, PATIENCE_SECONDS)


@dataclass(slots=True)
class House:
    """All a test needs: the messenger, the people, the file, the clock, and lives to give."""

    api: BotApi
    mentors: tuple[Mentor, ...]
    database: Path
    clock: ClockFile
    log: Path
    process: Process
    latest: Life | None = None

    async def live(self, doom: str = "") -> Life:
        """Begin a life; `doom` as in `crash.Doom.read`."""
        assert self.process.stdin
        polls = self.api.calls["getupdates"]
        self.process.stdin.write(f"{doom}\n".encode())
        pid = await self._number()
        self.latest = Life(pid, self.api, polls, asyncio.ensure_future(self._number()))
        return self.latest

    async def _number(self) -> int:
        assert self.process.stdout
        line = await self.process.stdout.readline()
        assert line, self.log.read_text()
        return int(line)


async def until(true: Callable[[], object], seconds: float = PATIENCE_SECONDS) -> None:
    """Look until it is so. Raises TimeoutError."""
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110 - another process has no event to wait for
            await asyncio.sleep(LOOK_AGAIN_SECONDS)


@asynccontextmanager
async def house(
    folder: Path, now: datetime, *, mentors: int, candidates: int
) -> AsyncIterator[House]:
    """A branch on record and on the messenger, and the process that gives lives."""
    database, log, clock = folder / "nguon.db", folder / "log", ClockFile(folder / "clock")
    clock.show(now)
    async with BotApi() as api:
        people = await _branch(database, api, now, mentors, candidates)
        with log.open("wb") as errors:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.kill.zygote", api.base_url, api.token),
                *(str(database), str(clock.path)),
                stdin=PIPE,
                stdout=PIPE,
                stderr=errors,
            )
        made = House(api, people, database, clock, log, process)
        try:
            yield made
        finally:
            if made.latest is not None:
                await made.latest.kill()
            await process.communicate(b"")


async def _branch(
    database: Path, api: BotApi, now: datetime, mentors: int, candidates: int
) -> tuple[Mentor, ...]:
    upgrade(database, now=now)
    record = SqliteRecord(database)
    await record.open()
    bot = api.token.partition(":")[0]
    try:
        plan = Plan(bot, now, mentors=mentors, candidates=candidates)
        people = await record.write(_listed, plan)
    finally:
        await record.close()
    api.admin.add_group(GROUP_CHAT)
    for chat in (SECRETARY_CHAT, *(mentor.chat for mentor in people)):
        api.admin.add_person(chat)
    return people


async def _listed(work: SqlWork, plan: Plan) -> tuple[Mentor, ...]:
    """Everybody is on the branch's list: a month without anybody would close by itself."""
    mentors = await settle(work, plan)
    for branch in await work.meetings.planned_branches():
        for candidate in await work.candidates.in_branches([branch]):
            day, why = plan.now.date(), Jump.IMPORTED.value
            await move(
                work,
                SETTINGS,
                candidate.id,
                Stage.LISTED,
                day,
                plan.now,
                by=None,
                reason=why,
                quiet=True,
            )
    return mentors
