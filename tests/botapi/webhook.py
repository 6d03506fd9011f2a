"""Pushing updates to a webhook: in order within a chat, again and again until it answers 2xx."""

import asyncio
import re
import time
from collections import deque

import aiohttp

from tests.botapi.errors import bad_request
from tests.botapi.params import Params
from tests.botapi.updates import Update, UpdateQueue

_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
_RETRY_SECONDS = 0.05


class WebhookPusher:
    def __init__(self, queue: UpdateQueue) -> None:
        self.url = ""
        self.waiting: dict[int, Update] = {}
        self.last_error = ""
        self.last_error_at = 0
        self._queue = queue
        self._secret = ""
        self._lanes: dict[str, deque[int]] = {}
        self._ready: asyncio.Queue[str] = asyncio.Queue()
        self._workers: list[asyncio.Task[None]] = []

    async def set(self, params: Params) -> None:
        url, secret = params.text("url"), params.text("secret_token")
        if not url:
            await self.remove(drop=params.flag("drop_pending_updates"))
            return
        # Telegram takes https only; a server run for oneself takes http too.
        if not url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if not _SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        await self.remove(drop=params.flag("drop_pending_updates"))
        self.url, self._secret = url, secret
        self._queue.divert = self._push
        while self._queue.waiting:
            self._push(*self._queue.waiting.popleft())
        number = min(params.number("max_connections", 40), 8)
        loop = asyncio.get_running_loop()
        self._workers = [loop.create_task(self._work()) for _ in range(number)]

    async def remove(self, *, drop: bool) -> None:
        """Back to polling; what waits goes back into the queue."""
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)
        self._workers.clear()
        self.url, self._queue.divert = "", None
        kept = {} if drop else self.waiting
        self._queue.waiting.extend(sorted(kept.items()))
        if drop:
            self._queue.waiting.clear()
        self.waiting, self._lanes, self._ready = {}, {}, asyncio.Queue()

    def info(self) -> dict[str, object]:
        answer: dict[str, object] = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.waiting) + len(self._queue.waiting),
            "allowed_updates": sorted(self._queue.allowed),
        }
        if self.last_error:
            answer["last_error_date"] = self.last_error_at
            answer["last_error_message"] = self.last_error
        return answer

    def _push(self, update_id: int, update: Update) -> None:
        self.waiting[update_id] = update
        name = _lane(update)
        lane = self._lanes.get(name)
        if lane is None:
            self._lanes[name] = deque([update_id])
            self._ready.put_nowait(name)
        else:
            lane.append(update_id)

    async def _work(self) -> None:
        async with aiohttp.ClientSession() as session:
            while True:
                name = await self._ready.get()
                lane = self._lanes[name]
                if await self._delivered(session, self.waiting[lane[0]]):
                    del self.waiting[lane.popleft()]
                else:
                    await asyncio.sleep(_RETRY_SECONDS)
                if lane:
                    self._ready.put_nowait(name)
                else:
                    del self._lanes[name]

    async def _delivered(self, session: aiohttp.ClientSession, update: Update) -> bool:
        headers = {"X-Telegram-Bot-Api-Secret-Token": self._secret} if self._secret else {}
        try:
            async with session.post(self.url, json=update, headers=headers) as answer:
                if answer.status < 300:
                    return True
                self.last_error = f"Wrong response from the webhook: {answer.status}"
        except (aiohttp.ClientError, OSError) as error:
            self.last_error = f"Connection failed: {type(error).__name__}"
        self.last_error_at = int(time.time())
        return False


def _lane(update: Update) -> str:
    for content in update.values():
        if isinstance(content, dict):
            message = content.get("message", content)
            chat = message.get("chat") if isinstance(message, dict) else None
            return str(chat.get("id")) if isinstance(chat, dict) else ""
    return ""
