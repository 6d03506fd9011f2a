"""A watch on the running program: is the messenger still answering, what waits, what got stuck."""

import asyncio
import logging
import time
from collections.abc import Mapping, Sequence

from bot.platforms.base import Platform
from storage.record import RecordTrouble, SqlRecord
from storage.work import SqlWork

log = logging.getLogger(__name__)

EVERY_SECONDS = 30.0
# A poll answers within 30 s, and a webhook without messages is asked for every 5 minutes.
SILENT_TOO_LONG_SECONDS = 600.0
STALE_SECONDS = 4 * EVERY_SECONDS


class Watch:
    """Looks at record and messengers now and then; answers for the program's health at once."""

    def __init__(
        self,
        record: SqlRecord,
        platforms: Sequence[Platform],
        *,
        silent_too_long: float = SILENT_TOO_LONG_SECONDS,
    ) -> None:
        self._record = record
        self._platforms = platforms
        self._silent_too_long = silent_too_long
        self._silent: set[str] = set()
        self._counts: Mapping[str, int] = {}
        self._looked_at = time.monotonic()

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            await self.look()
            await asyncio.sleep(EVERY_SECONDS)

    async def look(self) -> None:
        """Look once; a silence is logged when it begins and when it ends."""
        for platform in self._platforms:
            self._listen_to(platform)
        try:
            self._counts = await self._record.read(_counts)
        except RecordTrouble:
            log.exception("the record could not be looked at")
        else:
            self._looked_at = time.monotonic()

    def health(self) -> Mapping[str, str | int | float | bool]:
        """Numbers and states, never names."""
        silence = self._silence()
        looked = time.monotonic() - self._looked_at
        return {
            "ok": silence < self._silent_too_long and looked < STALE_SECONDS,
            "seconds_since_the_messenger_answered": round(silence),
            "seconds_since_the_record_answered": round(looked),
            **self._counts,
        }

    def _silence(self) -> float:
        return max((platform.silent_for() for platform in self._platforms), default=0.0)

    def _listen_to(self, platform: Platform) -> None:
        silence = platform.silent_for()
        if silence >= self._silent_too_long and platform.name not in self._silent:
            self._silent.add(platform.name)
            log.warning("%s has not answered for %.0f minutes", platform.name, silence / 60)
        elif silence < self._silent_too_long and platform.name in self._silent:
            self._silent.discard(platform.name)
            log.info("%s answers again", platform.name)


async def _counts(work: SqlWork) -> Mapping[str, int]:
    outbox = await work.outbox.counts()
    return {
        "inbox_waiting": await work.inbox.depth(),
        "inbox_parked": await work.inbox.parked(),
        "outbox_waiting": outbox.get("waiting", 0),
        "outbox_parked": outbox.get("parked", 0),
    }
