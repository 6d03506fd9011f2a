"""Our own long poll: raw JSON, stored for good before Telegram is told to forget it."""

import asyncio
import json
import logging
from collections.abc import Callable, Sequence

from telegram.error import Conflict, TelegramError

from bot.platforms.base import Accept
from bot.platforms.telegram.errors import seconds_of
from bot.platforms.telegram.intake import ALLOWED_UPDATES, Batch, read_batch
from bot.platforms.telegram.patience import Patience
from bot.platforms.telegram.pulse import Pulse
from bot.platforms.telegram.request import AiohttpRequest

logger = logging.getLogger(__name__)

_BATCH = 100  # the most Telegram hands out (Bot API, getUpdates)
_GRACE_SECONDS = 10.0  # for the answer to a poll, beyond the poll itself
_REBUILD_SECONDS = 180.0


class Poller:
    """Polls one bot. `url` is the full address of getUpdates, token included."""

    def __init__(
        self,
        request: AiohttpRequest,
        url: str,
        *,
        poll_seconds: int,
        patience: Patience,
        pulse: Pulse,
    ) -> None:
        self._request = request
        self._url = url
        self._poll_seconds = poll_seconds
        self._patience = patience
        self._pulse = pulse
        self._offset: int | None = None
        self._failures = 0
        self._complaint = ""
        self._rebuild_at = _REBUILD_SECONDS

    async def run(self, accept: Accept, seen: Callable[[Sequence[str]], None]) -> None:
        """Hand in batches until cancelled; `seen` gets the presses of each stored batch."""
        self._offset = None
        self._pulse.begin()
        while True:
            batch = await self._fetch()
            if batch is not None and batch.raws and await self._store(batch, accept):
                seen(batch.presses)

    async def _fetch(self) -> Batch | None:
        fields: dict[str, object] = {
            "timeout": self._poll_seconds,
            "limit": _BATCH,
            "allowed_updates": json.dumps(ALLOWED_UPDATES),
        }
        if self._offset is not None:
            fields["offset"] = self._offset
        try:
            updates = await self._request.call(
                self._url, fields, read_seconds=self._poll_seconds + _GRACE_SECONDS
            )
        except TelegramError as error:
            await self._endure(error)
            return None
        if not isinstance(updates, list):
            await self._endure(TelegramError("unreadable answer"))
            return None
        self._pulse.beat()
        self._rebuild_at = _REBUILD_SECONDS
        if not updates:
            self._recovered()
        return read_batch(updates)

    async def _store(self, batch: Batch, accept: Accept) -> bool:
        """Whether the batch is kept. If not, the offset stays and Telegram hands it out again."""
        try:
            await accept(batch.raws)
        except Exception as error:  # noqa: BLE001 - whatever ails the record, we try again
            await self._back_off(f"storing failed ({type(error).__name__})", 0.0)
            return False
        if batch.offset is None:
            await self._back_off("updates without ids", 0.0)
            return False
        self._offset = batch.offset
        self._recovered()
        return True

    async def _endure(self, error: TelegramError) -> None:
        kind = type(error).__name__
        if isinstance(error, Conflict):
            kind = "Conflict: another program polls this bot, or a webhook is set"
        if self._pulse.silent_for() >= self._rebuild_at:
            self._rebuild_at = self._pulse.silent_for() + _REBUILD_SECONDS
            logger.warning("telegram polling: silent too long, rebuilding the connection")
            await self._request.shutdown()
            await self._request.initialize()
        await self._back_off(kind, seconds_of(error))

    async def _back_off(self, kind: str, at_least: float) -> None:
        """Wait, longer each time; a kind of trouble is logged when it begins, not each time."""
        self._failures += 1
        if kind != self._complaint:
            self._complaint = kind
            logger.warning("telegram polling: %s; trying again", kind)
        await asyncio.sleep(max(at_least, self._patience.after(self._failures)))

    def _recovered(self) -> None:
        if self._complaint:
            logger.info("telegram polling: well again")
        self._failures, self._complaint = 0, ""
