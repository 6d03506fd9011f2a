"""The dispatcher: sends what the outbox holds, at least once, paced, while it is still needed.

At most `IN_FLIGHT` messages are between "sent" and "recorded as sent" at any moment, and those
marks go ahead of every waiting turn: that number bounds what one crash can repeat.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot import outbox_rows as rows
from bot.clock import Clock
from bot.outgoing import Errand, Letter, Letters, Skip
from bot.pace import Pace
from bot.paper.press import sent_by
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
from services.ports import OutboxRow
from storage.record import RecordTrouble, SqlRecord
from storage.work import SqlWork

log = logging.getLogger(__name__)

_SHOWS_A_CODE = "invitation-"  # the beginning of the keys of messages with a join code
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
        self._flying: set[int] = set()  # chats with a message on its way; one each, in order
        self._landings = 0
        self._held = False  # something due had to stay behind: look again after a landing
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
                found = await self._look()
                self._launch(sends, found)
            if not found.ready:
                return count
            count += len(found.ready)

    async def _round(self, sends: asyncio.TaskGroup) -> float:
        """Launch what is ready, and say how many seconds the next look may wait."""
        loop = asyncio.get_running_loop()
        closed = self._pace.closed_for(loop.time(), self._clock.now())
        if closed > 0:
            return min(closed, RECHECK_SECONDS)
        landings = self._landings
        found = await self._look()
        self._launch(sends, found)
        self._held = bool(found.held)
        if self._held and self._landings != landings:
            return 0.0  # what stayed behind may go already
        return self._pause(found, loop.time(), self._clock.now())

    def _pause(self, found: rows.Look, at: float, now: datetime) -> float:
        opens = [
            self._pace.chat_closed_for(chat, at, now)
            for chat in found.held
            if chat not in self._flying
        ]
        if opens and len(self._flying) < IN_FLIGHT:
            return min(RECHECK_SECONDS, *opens)
        if found.next_at is None:
            return RECHECK_SECONDS
        ahead = (found.next_at - now).total_seconds()
        return min(RECHECK_SECONDS, max(0.05, ahead))

    async def _look(self) -> rows.Look:
        """What may go now. Rows that are due at an hour which is not decent are put off."""
        loop, now = asyncio.get_running_loop(), self._clock.now()
        at, free = loop.time(), IN_FLIGHT - len(self._flying)
        wanted = rows.Wanted(
            platform=self._platform.name,
            bot=self._platform.bot,
            now=now,
            most=free if self._pace.at_once else min(free, 1),
            busy=frozenset(self._flying),
            open_now=lambda chat: not self._pace.chat_closed_for(chat, at, now),
            decent=self._calendar.may_speak(now),
        )
        found = await self._record.read(rows.look, wanted, self._prepare)
        if found.put_off:
            later = self._calendar.next_decent(now)
            await self._record.write(rows.put_off, found.put_off, later)
        return found

    async def _prepare(self, work: SqlWork, row: OutboxRow) -> rows.Prepared:
        return await self._letters.prepare(work, row, self._platform.profile, self._clock.now())

    def _launch(self, sends: asyncio.TaskGroup, found: rows.Look) -> None:
        now = asyncio.get_running_loop().time()
        for row, ready in () if self._ending else found.ready:
            self._idle.clear()
            self._flying.add(row.chat)
            if isinstance(ready, Letter):
                self._pace.taken(row.chat, now, group=ready.group)
            sends.create_task(self._fly(row, ready))

    async def _fly(self, row: OutboxRow, ready: rows.Ready) -> None:
        try:
            await self._send(row, ready)
        except Exception:
            log.exception("outbox row %s failed", row.id)
            later = self._clock.now() + self._back_off(row)
            await self._until_kept(row, lambda: self._record.write(rows.again, row, later))
        finally:
            self._landings += 1
            self._flying.discard(row.chat)
            if not self._flying:
                self._idle.set()
            if self._held:
                self.wake.set()

    async def _send(self, row: OutboxRow, ready: rows.Ready) -> None:
        if isinstance(ready, Exception):
            raise ready
        if isinstance(ready, Skip):
            await self._record.write(rows.settle, row.id, ready.state)
        elif isinstance(ready, Errand):
            await self._run_errand(row, ready)
        else:
            outcome = await sent_by(self._platform, ready)
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
                await self._landed(row, message)
            case Wait(seconds, everyone):
                self._pace.hold(now, seconds, None if everyone else row.chat)
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

    async def _landed(self, row: OutboxRow, message: str) -> None:
        await self._mark(row.id, message)
        if row.message.key.startswith(_SHOWS_A_CODE):
            await self._record.write(rows.forget_code, row)

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
