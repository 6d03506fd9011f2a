"""Where a life is to end: the places between two steps at which a power cut does the most harm.

Each wraps a part of the program from outside; the program knows nothing of it.
"""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from bot.platforms.base import Outcome, Outgoing, Platform, Raw
from bot.platforms.telegram.platform import TelegramPlatform
from bot.platforms.telegram.settings import TelegramSettings
from bot.program import Program
from storage.sqlite import SqliteRecord
from storage.work import SqlWork

P = ParamSpec("P")
T = TypeVar("T")

ACCEPTED = "accepted"  # updates are kept, the messenger does not know it yet
IN_TURN = "in-turn"  # a turn has run, its commit has not
WRITTEN = "written"  # a turn is committed, nobody was told
SENT = "sent"  # a message is out, it is not marked
MARKED = "marked"  # messages are marked
UNMARKED = "unmarked"  # never dies of itself, but no message is ever marked
PLACES = (ACCEPTED, IN_TURN, WRITTEN, SENT, MARKED)


@dataclass(slots=True)
class Doom:
    """Dies at the `left`-th passing of a place; an empty place is never passed."""

    place: str = ""
    left: int = 1

    @classmethod
    def read(cls, text: str) -> "Doom":
        """From "sent 3"; from "" a life without a doom."""
        place, _, number = text.partition(" ")
        return cls(place, int(number or 1))

    def passing(self, place: str) -> None:
        """Die here, as by a power cut, if it is time."""
        if place == self.place:
            self.left -= 1
            if self.left <= 0:
                os.kill(os.getpid(), signal.SIGKILL)


class DoomedRecord(SqliteRecord):
    """May die in a turn before its commit, after it, or after marking."""

    def __init__(self, path: Path, doom: Doom) -> None:
        super().__init__(path)
        self._doom = doom

    async def write(
        self,
        use_case: Callable[Concatenate[SqlWork, P], Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        async def turn(work: SqlWork) -> T:
            result = await use_case(work, *args, **kwargs)
            self._doom.passing(IN_TURN)
            return result

        result = await super().write(turn)
        self._doom.passing(WRITTEN)
        return result

    async def write_first(
        self,
        use_case: Callable[Concatenate[SqlWork, P], Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        if self._doom.place == UNMARKED:
            await asyncio.Event().wait()
        result = await super().write_first(use_case, *args, **kwargs)
        self._doom.passing(MARKED)
        return result


class DoomedPlatform(TelegramPlatform):
    """May die between sending and the mark."""

    def __init__(self, settings: TelegramSettings, doom: Doom) -> None:
        super().__init__(settings)
        self._doom = doom

    async def send(self, outgoing: Outgoing) -> Outcome:
        outcome = await super().send(outgoing)
        self._doom.passing(SENT)
        return outcome


class DoomedProgram(Program):
    """May die between keeping updates and telling the messenger."""

    doom = Doom()

    async def accept(self, platform: Platform, batch: Sequence[Raw]) -> None:
        await super().accept(platform, batch)
        if batch:
            self.doom.passing(ACCEPTED)
