from collections.abc import AsyncIterator

import pytest

from bot.platforms.telegram.platform import TelegramPlatform
from tests.botapi import BotApi
from tests.telegram.desk import Inbox, started_platform


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as server:
        yield server


@pytest.fixture
async def platform(api: BotApi) -> AsyncIterator[TelegramPlatform]:
    async with started_platform(api) as started:
        yield started


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()
