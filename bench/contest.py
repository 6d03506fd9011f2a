"""One contender, one run: a burst of reports, then reports one at a time, and its memory."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.ours import NOW
from domain.reviews import ReviewState
from storage.schema import upgrade
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.botapi import BotApi
from tests.kill.village import Mentor, Plan, one_line, settle

CONTENDERS = ("ours", "plain", "floor")
WARM_UP = 40
PATIENCE_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Size:
    """How much one run asks."""

    burst: int
    singles: int
    mentors: int  # all of them, in ten branches; each has two candidates


@dataclass(frozen=True, slots=True)
class Run:
    """What one run showed."""

    per_second: float  # reports of the burst
    processor: float  # milliseconds of processor time for each of them
    latencies: tuple[float, ...]  # milliseconds from said to answered, one at a time
    memory: float  # MB at most


async def commune(path: Path, bot: str, mentors: int) -> tuple[Mentor, ...]:
    """A migrated file with ten branches of mentors on it."""
    upgrade(path, now=NOW)
    record = SqliteRecord(path)
    await record.open()
    try:
        plan = Plan(bot, NOW, branches=10, mentors=mentors // 10)
        made = await record.write(settle, plan)
        await record.write(_begun)
        return made
    finally:
        await record.close()


async def _begun(work: SqlWork) -> None:
    """Every month has begun to ask, and nothing falls due: reports are all there is to do."""
    for branch in await work.meetings.planned_branches():
        review = await work.reviews.current(branch)
        if review is not None:
            await work.reviews.set_state(review.id, ReviewState.OPEN, NOW, None)
            await work.agenda.drop_waiting(review.id)


async def run(contender: str, path: Path, mentors: Sequence[Mentor], size: Size) -> Run:
    """Start a contender in a process of its own, put the questions, and end it."""
    async with BotApi() as api, _started(contender, api, path) as process:
        texts = [
            (mentor.chat, one_line(code, "so 1")) for mentor in mentors for code in mentor.codes
        ]
        await _burst(api, texts[:WARM_UP])
        used = _processor_seconds(process.pid)
        seconds = await _burst(api, texts[: size.burst])
        used = _processor_seconds(process.pid) - used
        latencies = [await _single(api, *text) for text in texts[: size.singles]]
        memory = _peak_memory(process.pid)
    return Run(size.burst / seconds, used * 1000 / size.burst, tuple(latencies), memory)


async def _burst(api: BotApi, texts: list[tuple[int, str]]) -> float:
    """Seconds from the first word to the last answer."""
    before = len(api.admin.world.sent)
    began = time.time()
    for chat, text in texts:
        _say(api, chat, text)
    await _answered(api, before + len(texts), 0.005)
    return api.admin.world.sent[before + len(texts) - 1].at - began


async def _single(api: BotApi, chat: int, text: str) -> float:
    """Milliseconds from one report to its answer, nothing else going on."""
    before = len(api.admin.world.sent)
    began = time.time()
    _say(api, chat, text)
    await _answered(api, before + 1, 0.001)
    return (api.admin.world.sent[before].at - began) * 1000


def _say(api: BotApi, chat: int, text: str) -> None:
    command = {"type": "bot_command", "offset": 0, "length": len(text.split(" ", 1)[0])}
    api.admin.say(chat, text, entities=[command])


async def _answered(api: BotApi, count: int, look_again: float) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while len(api.admin.world.sent) < count:
        if time.monotonic() > end:
            raise TimeoutError(f"{len(api.admin.world.sent)} of {count} answers came")
        await asyncio.sleep(look_again)


@asynccontextmanager
async def _started(
    contender: str, api: BotApi, path: Path, *more: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", f"bench.{contender}", api.base_url, api.token, str(path), *more
    )
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not api.calls["getupdates"]:  # noqa: ASYNC110 - a process beyond our loop
                await asyncio.sleep(0.02)
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def _processor_seconds(process: int) -> float:
    """The processor time a process has used so far, its own and the kernel's for it."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peak_memory(process: int) -> float:
    """The most memory a process has held so far, in MB."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0
