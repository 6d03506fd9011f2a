"""The dispatcher: sends what the outbox holds, at least once, paced, while it is still needed.

At most `IN_FLIGHT` messages are between "sent" and "recorded as sent" at any moment, and those
marks go ahead of every waiting turn: that number bounds what one crash can repeat.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot import outbox_rows as rows
from bot.clock import Clock
from bot.outgoing import Errand, Letters, Skip
from bot.pace import Pace
from bot.platforms.base import (
    Moved,
    Outcome,
    Platform,
    Refused,
    Sent,
    Unreachable,
    Unsure,
    Wait,
)
from domain.calendar import Calendar
from services.ports import OutboxRow, Urgency
from storage.record import RecordTrouble, SqlRecord

log = logging.getLogger(__name__)

IN_FLIGHT = 16
RECHECK_SECONDS = 30.0
TROUBLE_PAUSE_SECONDS = 1.0
LONGEST_WAIT = timedelta(minutes=10)


class Dispatcher:
    """Sends the outbox of one messenger."""

    def __init__(
        self,
        record: SqlRecord,
        platform: Platform,
        letters: Letters,
        calendar: Calendar,
        pace: Pace,
        clock: Clock,
    ) -> None:
        self._record = record
        self._platform = platform
        self._letters = letters
        self._calendar = calendar
        self._pace = pace
        self._clock = clock
        self._flying: set[int] = set()
        self._chats_flying: set[int] = set()
        self._slots = asyncio.Semaphore(IN_FLIGHT)
        self._marks: list[tuple[int, str]] = []
        self._marked: asyncio.Future[None] | None = None
        self._ending = False
        self._idle = asyncio.Event()
        self._idle.set()
        self.wake = asyncio.Event()

    async def run(self) -> None:
        """Send until cancelled."""
        async with asyncio.TaskGroup() as sends:
            while not self._ending:
                self.wake.clear()
                try:
                    pause = await self._round(sends)
                except RecordTrouble:
                    log.exception("the outbox cannot be read; trying again")
                    pause = TROUBLE_PAUSE_SECONDS
                try:
                    await asyncio.wait_for(self.wake.wait(), pause)
                except TimeoutError:
                    continue

    async def finish(self) -> None:
        """Send nothing more, and return when what is on its way is recorded."""
        self._ending = True
        self.wake.set()
        await self._idle.wait()

    async def drain(self) -> int:
        """Send all that may be sent now; returns how many rows were dealt with."""
        count = 0
        while True:
            async with asyncio.TaskGroup() as sends:
                before = count
                count += await self._launch(sends)
            if count == before:
                return count

    async def _round(self, sends: asyncio.TaskGroup) -> float:
        """Launch what is ready, and say how many seconds the next look may wait."""
        launched = await self._launch(sends)
        if launched:
            return 0.0
        loop = asyncio.get_running_loop()
        due = await self._due()
        ready = [
            self._pace.ready_at(row.chat) for row in due if row.chat not in self._chats_flying
        ]
        if ready:
            return max(0.0, min(ready) - loop.time())
        following = await self._record.read(rows.next_at, self._platform.name, self._platform.bot)
        if following is None or due:
            return RECHECK_SECONDS
        ahead = (following - self._clock.now()).total_seconds()
        return min(RECHECK_SECONDS, max(0.05, ahead))

    async def _due(self) -> list[OutboxRow]:
        due = await self._record.read(
            rows.due, self._platform.name, self._platform.bot, self._clock
        )
        return [row for row in due if row.id not in self._flying]

    async def _launch(self, sends: asyncio.TaskGroup) -> int:
        loop = asyncio.get_running_loop()
        launched = 0
        for row in await self._due():
            if row.chat in self._chats_flying or not await self._decent(row):
                continue
            if self._pace.ready_at(row.chat) > loop.time():
                continue
            await self._slots.acquire()
            if self._ending:
                self._slots.release()
                break
            self._idle.clear()
            self._flying.add(row.id)
            self._chats_flying.add(row.chat)
            sends.create_task(self._fly(row))
            launched += 1
        return launched

    async def _decent(self, row: OutboxRow) -> bool:
        """Whether the hour allows it; if not, the row waits for the next decent hour, or ends."""
        if row.urgency is Urgency.ANSWER or row.errand:
            return True
        now = self._clock.now()
        if self._calendar.may_speak(now):
            return True
        later = self._calendar.next_decent(now)
        await self._record.write(rows.put_off, row, later)
        return False

    async def _fly(self, row: OutboxRow) -> None:
        try:
            await self._send(row)
        except Exception:
            log.exception("outbox row %s failed", row.id)
            later = self._clock.now() + self._back_off(row)
            await self._until_kept(row, lambda: self._record.write(rows.again, row, later))
        finally:
            self._flying.discard(row.id)
            if not self._flying:
                self._idle.set()
            self._chats_flying.discard(row.chat)
            self._slots.release()
            self.wake.set()

    async def _send(self, row: OutboxRow) -> None:
        letter = await self._record.read(
            self._letters.prepare, row, self._platform.profile, self._clock.now()
        )
        if isinstance(letter, Skip):
            await self._record.write(rows.settle, row.id, letter.state)
        elif isinstance(letter, Errand):
            await self._run_errand(row, letter)
        else:
            loop = asyncio.get_running_loop()
            self._pace.taken(row.chat, loop.time(), group=letter.group)
            outcome = await self._platform.send(letter.outgoing)
            await self._until_kept(row, lambda: self._record_outcome(row, outcome))

    async def _until_kept(self, row: OutboxRow, keep: Callable[[], Awaitable[None]]) -> None:
        """Record what became of a row, however long the disk is full: it must not go out twice."""
        while True:
            try:
                return await keep()
            except RecordTrouble:
                log.exception("what became of outbox row %s is not kept yet", row.id)
                await asyncio.sleep(TROUBLE_PAUSE_SECONDS)

    async def _run_errand(self, row: OutboxRow, errand: Errand) -> None:
        if errand.name == "menu":
            await self._platform.set_menu(errand.chat, errand.language, errand.menu)
        elif errand.name == "members":
            count = await self._platform.count_members(errand.chat)
            await self._record.write(self._letters.counted, row, count, self._clock.now())
        await self._record.write(rows.settle, row.id, "sent")

    async def _record_outcome(self, row: OutboxRow, outcome: Outcome) -> None:
        now = self._clock.now()
        match outcome:
            case Sent(message):
                await self._mark(row.id, message)
            case Wait(seconds, everyone):
                loop = asyncio.get_running_loop()
                self._pace.hold(loop.time(), seconds, None if everyone else row.chat)
                await self._record.write(rows.again, row, now + timedelta(seconds=seconds))
            case Unreachable():
                await self._record.write(self._letters.unreachable, row, now)
            case Moved(chat):
                await self._record.write(rows.moved, row, chat)
            case Unsure():
                # It may have arrived. An answer is said once more, since a repeat is harmless
                # and silence is not; every later doubt ends the row as unsure.
                if row.attempts == 0:
                    await self._record.write(rows.again, row, now + timedelta(seconds=5))
                else:
                    await self._record.write(rows.settle, row.id, "unsure")
            case Refused(why):
                log.error("outbox row %s was refused: %s", row.id, why)
                await self._record.write(rows.settle, row.id, "parked", why)

    async def _mark(self, row: int, message: str) -> None:
        """Record a sent row; those that arrive together share one commit, ahead of the turns."""
        self._marks.append((row, message))
        if self._marked is None:
            self._marked = asyncio.get_running_loop().create_future()
            marked = self._marked
            await asyncio.sleep(0)
            marks, self._marks, self._marked = self._marks, [], None
            try:
                await self._record.write_first(rows.sent, marks, self._clock)
            except BaseException as error:
                marked.set_exception(error)
                marked.exception()
                raise
            marked.set_result(None)
        else:
            await self._marked

    def _back_off(self, row: OutboxRow) -> timedelta:
        return min(LONGEST_WAIT, timedelta(seconds=2 << min(row.attempts, 10)))
