"""The alarm clock: APScheduler wakes us each half minute; what is due is asked of the record.

The scheduler remembers nothing. A restart, a double ring, a clock that jumps or a week without
power do no harm: every step carries a once-key, and each ring asks anew.
"""

import asyncio
import logging
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.clock import Clock
from services import upkeep
from services.monthly import cycle
from services.posts.day_turned import day_turned
from services.settings import Settings
from storage.record import RecordTrouble, SqlRecord

log = logging.getLogger(__name__)

EVERY_SECONDS = 30
AT_ONCE = 200
BACKLOG_SECONDS = 10.0  # after an outage, for what the messengers kept


class Alarm:
    """Rings, and has due things said."""

    def __init__(
        self, record: SqlRecord, settings: Settings, clock: Clock, backlog: timedelta
    ) -> None:
        """`backlog`: how long the messengers keep what was written while we were away."""
        self._backlog = backlog
        self._record = record
        self._settings = settings
        self._clock = clock
        self.rang = asyncio.Event()  # set after a ring: there may be something to send

    async def run(self) -> None:
        """Ring at once, then every half minute, until cancelled."""
        scheduler = AsyncIOScheduler(timezone=self._settings.calendar.zone)
        scheduler.add_job(
            self._safely,
            IntervalTrigger(seconds=EVERY_SECONDS, timezone=self._settings.calendar.zone),
            coalesce=True,
            misfire_grace_time=None,
            max_instances=1,
        )
        if await self._record.read(cycle.was_away, self._clock.now()):
            # What people wrote meanwhile comes in first: nobody is asked for what they sent.
            await asyncio.sleep(BACKLOG_SECONDS)
        await self._safely()
        scheduler.start()
        try:
            await asyncio.Event().wait()
        finally:
            scheduler.shutdown(wait=False)

    async def tick(self) -> None:
        """Have everything said that is due now."""
        now = self._clock.now()
        while turns := await self._record.write(cycle.due, self._settings, now, AT_ONCE):
            for turn in turns:
                await self._say(turn, now)
        await self._record.write(upkeep.tidy, self._settings.keeping, now)
        await self._record.write(day_turned, self._settings, now)
        self.rang.set()

    async def _say(self, rows: cycle.Turn, now: datetime) -> None:
        """What fails does not hold up the others: it is set aside, alone."""
        try:
            await self._record.write(cycle.say_turn, self._settings, rows, now, self._backlog)
        except RecordTrouble:
            raise
        except Exception:
            if len(rows) > 1:  # one of them failed: each is tried for itself
                for row in rows:
                    await self._say((row,), now)
                return
            log.exception("agenda row %s failed and is set aside", rows[0].id)
            await self._record.write(cycle.set_aside, rows)

    async def _safely(self) -> None:
        try:
            await self.tick()
        except Exception:
            # Whatever ails one ring, the bot goes on answering, and the next ring asks anew.
            log.exception("a ring of the alarm clock failed; the next one asks again")
