"""Telling Telegram that a press was seen, so that the button stops spinning."""

import asyncio
import contextlib
from collections.abc import Sequence

from telegram import Bot
from telegram.error import TelegramError

_WORKERS = 4
_WAITING = 256


class PressAnswers:
    """Answers presses in the background, a few at once. A late or failed answer is worth nothing,

    so failures are ignored and what does not fit the queue is dropped.
    """

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._queue: asyncio.Queue[str] = asyncio.Queue(_WAITING)

    def offer(self, presses: Sequence[str]) -> None:
        """Have these callback queries answered; returns at once."""
        with contextlib.suppress(asyncio.QueueFull):
            for press in presses:
                self._queue.put_nowait(press)

    async def run(self) -> None:
        """Answer until cancelled."""
        async with asyncio.TaskGroup() as group:
            for _ in range(_WORKERS):
                group.create_task(self._answer())

    async def _answer(self) -> None:
        while True:
            press = await self._queue.get()
            with contextlib.suppress(TelegramError):
                await self._bot.answer_callback_query(press)
