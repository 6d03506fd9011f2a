"""Updates on their way to our side: kept until they were accepted for good."""

import asyncio
from dataclasses import replace

from bot.platforms.base import Accept, Raw
from bot.platforms.sandbox.payload import Update, to_json


class Mailbox:
    """What was not yet accepted, in order; update ids are unique and grow."""

    def __init__(self, first_update: int) -> None:
        """`first_update` is the id of the first update, above every id on record."""
        self._next = first_update
        self._waiting: list[Raw] = []
        self._arrived = asyncio.Event()

    def put(self, update: Update) -> None:
        """Number the update and keep it until it is accepted."""
        numbered = replace(update, update=self._next)
        self._next += 1
        self._waiting.append(Raw(str(numbered.update), numbered.chat, to_json(numbered)))
        self._arrived.set()

    async def hand_over(self, accept: Accept) -> None:
        """Hand in batches until cancelled; whatever `accept` raises leaves the batch here."""
        while True:
            while not self._waiting:
                self._arrived.clear()
                await self._arrived.wait()
            await self.hand_over_now(accept)

    async def hand_over_now(self, accept: Accept) -> int:
        """Hand in what waits at this moment; returns how many updates that were."""
        batch = tuple(self._waiting)
        if batch:
            await accept(batch)
            del self._waiting[: len(batch)]
        return len(batch)

    @property
    def waiting(self) -> int:
        """How many updates are not yet accepted."""
        return len(self._waiting)

    def lose(self) -> int:
        """Drop what waits, as a messenger without a backlog does; returns how many were lost."""
        lost = len(self._waiting)
        self._waiting.clear()
        return lost
