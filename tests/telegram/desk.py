"""What the tests share: an inbox that can fail, ways to run the platform, patience."""

import asyncio
import io
import socket
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import aiohttp
import uvicorn
from starlette.applications import Starlette

from bot.platforms.base import Outgoing, Raw
from bot.platforms.telegram.patience import Patience
from bot.platforms.telegram.platform import TelegramPlatform
from bot.platforms.telegram.settings import TelegramSettings
from handlers.incoming import Incoming
from tests.botapi import BotApi

HURRIED = Patience(first=0.01, longest=0.05)
SECRET = "a-secret_only-Telegram-knows"


class Inbox:
    """Stores in memory; fails as often as told."""

    def __init__(self, failures: int = 0) -> None:
        self.kept: list[Raw] = []
        self.batches: list[int] = []
        self.failures = failures

    async def accept(self, batch: Sequence[Raw]) -> None:
        if self.failures:
            self.failures -= 1
            raise OSError("disk full")
        self.kept.extend(batch)
        self.batches.append(len(batch))

    @property
    def ids(self) -> list[str]:
        return [raw.update for raw in self.kept]


async def eventually(condition: Callable[[], object], seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "did not happen in time"
        await asyncio.sleep(0.005)


def settings_for(api: BotApi, *, poll_seconds: int = 1) -> TelegramSettings:
    return TelegramSettings(token=api.token, base_url=api.base_url, poll_seconds=poll_seconds)


@asynccontextmanager
async def started_platform(
    api: BotApi, send_seconds: float = 5.0
) -> AsyncIterator[TelegramPlatform]:
    platform = TelegramPlatform(settings_for(api), patience=HURRIED, send_seconds=send_seconds)
    try:
        await platform.start()
        yield platform
    finally:
        await platform.close()


@asynccontextmanager
async def receiving(platform: TelegramPlatform, inbox: Inbox) -> AsyncIterator[None]:
    """Receive until the block ends; then cancelled, as the program's end would do."""
    async with asyncio.TaskGroup() as group:
        task = group.create_task(platform.receive(inbox.accept))
        try:
            yield
        finally:
            task.cancel()


@asynccontextmanager
async def webhook_platform(api: BotApi) -> AsyncIterator[TelegramPlatform]:
    """A started platform in webhook mode behind a real web server."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        settings = TelegramSettings(
            token=api.token,
            base_url=api.base_url,
            mode="webhook",
            webhook_address=f"http://127.0.0.1:{door.getsockname()[1]}",
            webhook_path="/hook",
            webhook_secret=SECRET,
        )
        platform = TelegramPlatform(settings, patience=HURRIED)
        server = uvicorn.Server(
            uvicorn.Config(
                Starlette(routes=platform.routes()), lifespan="off", log_config=None, ws="none"
            )
        )
        async with asyncio.TaskGroup() as group:
            group.create_task(server.serve(sockets=[door]))
            await eventually(lambda: server.started)
            await platform.start()
            try:
                yield platform
            finally:
                await platform.close()
                server.should_exit = True


async def knock(url: str, body: bytes, secret: str | None = SECRET) -> int:
    """POST to a webhook as anybody could; gives the status."""
    headers = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=io.BytesIO(body), headers=headers) as answer,
    ):
        return answer.status


def only_parsed(platform: TelegramPlatform, inbox: Inbox) -> Incoming:
    (raw,) = inbox.kept
    incoming = platform.parse(raw.payload)
    assert incoming is not None
    return incoming


def words(text: str, chat: int = 7) -> Outgoing:
    return Outgoing(str(chat), text)
