"""The runner: every accepted update has its turn, in order within a chat, chats not waiting for
each other. One turn is one unit of work: answers, effects and "done" are committed together.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Mapping

from bot.clock import Clock
from bot.intake import Intake
from bot.platforms.base import Platform
from bot.turns import Turns
from domain.errors import Refusal
from handlers.incoming import Incoming
from storage.record import RecordTrouble, SqlRecord
from storage.stores.inbox import Received
from storage.work import SqlWork

log = logging.getLogger(__name__)

FETCH = 256
TRIES = 3
TROUBLE_PAUSE_SECONDS = 1.0

Lane = tuple[str, str, str]


class Runner:
    """Takes waiting rows from the inbox and gives each its turn."""

    def __init__(
        self,
        record: SqlRecord,
        intake: Intake,
        platforms: Mapping[tuple[str, str], Platform],
        turns: Turns,
        clock: Clock,
    ) -> None:
        self._record = record
        self._intake = intake
        self._platforms = platforms
        self._turns = turns
        self._clock = clock
        self._after = 0
        self._lanes: dict[Lane, deque[Received]] = {}
        self._waiting = 0
        self._ending = False
        self._idle = asyncio.Event()
        self._idle.set()
        self.turned = asyncio.Event()  # set after each turn: there may be something to send

    async def run(self) -> None:
        """Give turns until cancelled."""
        async with asyncio.TaskGroup() as lanes:
            while True:
                self._intake.arrived.clear()
                if await self._fetch(lanes) < FETCH:
                    await self._intake.arrived.wait()

    async def finish(self) -> None:
        """Begin no further turn, and return when those under way have ended."""
        self._ending = True
        await self._idle.wait()

    async def drain(self) -> int:
        """Give a turn to all that waits now, and return how many there were."""
        count = 0
        while True:
            before = self._after
            async with asyncio.TaskGroup() as lanes:
                await self._fetch(lanes)
            if self._after == before:
                return count
            count += 1

    async def _fetch(self, lanes: asyncio.TaskGroup) -> int:
        rows = await self._record.read(_waiting, self._after)
        if self._ending:
            return 0
        for row in rows:
            self._after = row.seq
            lane = (row.platform, row.bot, row.chat or str(row.seq))
            self._waiting += 1
            if lane in self._lanes:
                self._lanes[lane].append(row)
            else:
                self._lanes[lane] = deque([row])
                self._idle.clear()
                lanes.create_task(self._walk(lane))
        self._intake.waiting(self._waiting)
        return len(rows)

    async def _walk(self, lane: Lane) -> None:
        queue = self._lanes[lane]
        try:
            while queue and not self._ending:
                await self._settle(queue.popleft())
                self._waiting -= 1
                self._intake.waiting(self._waiting)
                self.turned.set()
        finally:
            del self._lanes[lane]
            if not self._lanes:
                self._idle.set()

    async def _settle(self, row: Received) -> None:
        attempts = row.attempts
        while True:
            try:
                await self._give_turn(row)
            except RecordTrouble:
                log.exception("the record could not take update %s; trying again", row.seq)
                await asyncio.sleep(TROUBLE_PAUSE_SECONDS)
            except Exception:
                attempts += 1
                log.exception("update %s failed, attempt %s of %s", row.seq, attempts, TRIES)
                if attempts >= TRIES:
                    await self._park(row)
                    return
                await self._record.write(_failed, row.seq)
            else:
                return

    async def _give_turn(self, row: Received) -> None:
        platform = self._platforms.get((row.platform, row.bot))
        if platform is None:
            await self._record.write(_set, row.seq, self._clock, "ignored")
            return
        try:
            incoming = platform.parse(row.payload)
        except ValueError:
            log.warning("update %s is not readable; it is kept aside", row.seq)
            await self._record.write(_set, row.seq, self._clock, "parked")
            return
        if incoming is None:
            await self._record.write(_set, row.seq, self._clock, "ignored")
            return
        await self._take(row, platform, incoming)

    async def _take(self, row: Received, platform: Platform, incoming: Incoming) -> None:
        now = self._clock.now()
        try:
            await self._record.write(self._turns.take, row, platform, incoming, now)
        except Refusal as refusal:
            await self._record.write(self._turns.refuse, row, platform, incoming, now, refusal)

    async def _park(self, row: Received) -> None:
        platform = self._platforms[row.platform, row.bot]
        incoming = platform.parse(row.payload)
        if incoming is not None:
            await self._record.write(self._turns.park, row, platform, incoming, self._clock.now())


async def _waiting(work: SqlWork, after: int) -> tuple[Received, ...]:
    return await work.inbox.waiting(after, FETCH)


async def _failed(work: SqlWork, seq: int) -> None:
    await work.inbox.failed(seq)


async def _set(work: SqlWork, seq: int, clock: Clock, state: str) -> None:
    await work.inbox.done(seq, clock.now(), None, state)
