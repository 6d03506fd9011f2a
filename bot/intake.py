"""The door: what came in is kept for good before the messenger is told."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from bot.clock import Clock
from bot.platforms.base import Platform, Raw
from storage.record import SqlRecord
from storage.work import SqlWork

MOST_WAITING = 2000


class Intake:
    """Accepts batches into the inbox, and pauses while too many accepted rows wait."""

    def __init__(self, record: SqlRecord, clock: Clock) -> None:
        self._record = record
        self._clock = clock
        self.arrived = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()

    def waiting(self, count: int) -> None:
        """Told by the runner how many accepted rows have not had their turn."""
        if count >= MOST_WAITING:
            self._room.clear()
        else:
            self._room.set()

    async def accept(self, platform: Platform, batch: Sequence[Raw]) -> None:
        """Keep a batch in one commit; returns only after it."""
        await self._room.wait()
        if batch:
            await self._record.write(_keep, platform.name, platform.bot, batch, self._clock.now())
            self.arrived.set()


async def _keep(
    work: SqlWork, platform: str, bot: str, batch: Sequence[Raw], now: datetime
) -> None:
    await work.inbox.accept(
        platform, bot, [(raw.update, raw.chat, raw.payload) for raw in batch], now
    )
