import asyncio
import logging

import pytest

from bot.platforms.base import Platform
from bot.platforms.telegram.errors import TelegramRefusedError
from bot.platforms.telegram.platform import TelegramPlatform
from bot.platforms.telegram.settings import TelegramSettings
from tests.botapi import BotApi
from tests.telegram.desk import (
    HURRIED,
    Inbox,
    eventually,
    receiving,
    settings_for,
    started_platform,
    words,
)

TOKEN = "4242:another-token_of_the_same_shape-00000"


def test_it_is_a_platform(platform: TelegramPlatform) -> None:
    as_any: Platform = platform
    assert (as_any.name, as_any.bot) == ("telegram", "4242")
    assert as_any.profile.buttons
    assert as_any.profile.text_limit == 4096


async def test_starting_waits_for_the_network(api: BotApi) -> None:
    await api.stop()
    platform = TelegramPlatform(settings_for(api), patience=HURRIED)
    try:
        async with asyncio.TaskGroup() as group:
            starting = group.create_task(platform.start())
            await asyncio.sleep(0.05)
            assert not starting.done()
            await api.start()
    finally:
        await platform.close()
    assert platform.link_to("AB12") == "https://t.me/nguon_test_bot?start=AB12"


@pytest.mark.parametrize(
    ("token", "suffix", "reason"),
    [(TOKEN, "/bot", "token"), (TOKEN, "/nowhere/bot", "token_or_address")],
)
async def test_a_wrong_token_or_address_is_said_without_the_token(
    api: BotApi, token: str, suffix: str, reason: str
) -> None:
    settings = TelegramSettings(token=token, base_url=api.url + suffix)
    platform = TelegramPlatform(settings, patience=HURRIED)
    with pytest.raises(TelegramRefusedError) as caught:
        await platform.start()
    await platform.close()
    assert caught.value.reason == reason
    assert token not in str(caught.value)


async def test_no_secret_is_ever_logged(
    api: BotApi, caplog: pytest.LogCaptureFixture, inbox: Inbox
) -> None:
    caplog.set_level(logging.DEBUG)
    async with started_platform(api, send_seconds=0.2) as platform:
        for kind in ("drop", "garbage", "hang", "status"):
            api.admin.fail("sendMessage", kind)
            await platform.send(words("lời kín"))
        api.admin.fail("getUpdates", "drop")
        api.admin.fail("getUpdates", "garbage")
        api.admin.say(7, "lời kín")
        async with receiving(platform, inbox):
            await eventually(lambda: inbox.kept)
        await api.stop()
        async with receiving(platform, inbox):
            await asyncio.sleep(0.05)
    assert "telegram" in caplog.text
    assert api.token not in caplog.text
    assert "lời kín" not in caplog.text


def test_settings_show_no_secret() -> None:
    settings = TelegramSettings(
        token=TOKEN,
        proxy="http://me:hush@127.0.0.1:3128",
        mode="webhook",
        webhook_address="https://bot.example.vn",
        webhook_secret="hush",
    )
    assert TOKEN not in repr(settings)
    assert "hush" not in repr(settings)
    assert settings.webhook_url == "https://bot.example.vn/telegram"
    assert settings.file_url == "https://api.telegram.org/file/bot"


def test_every_wrong_setting_is_named_and_none_is_quoted() -> None:
    with pytest.raises(ValueError, match="token, base_url, proxy, webhook_address") as caught:
        TelegramSettings(
            token="no token", base_url="https://x/", proxy="socks5://x", mode="webhook"
        )
    assert "no token" not in str(caught.value)


async def test_a_proxy_is_gone_through(api: BotApi) -> None:
    """The emulator sees the request line a proxy would get: a whole address."""
    settings = TelegramSettings(
        token=api.token, base_url="http://telegram.invalid/bot", proxy=api.url
    )
    platform = TelegramPlatform(settings, patience=HURRIED)
    await platform.start()
    assert (await platform.describe()).username == "nguon_test_bot"
    await platform.close()


@pytest.mark.parametrize("code", ["AB12 CD34", "AB12CD34"])
def test_a_link_carries_the_code_without_spaces(platform: TelegramPlatform, code: str) -> None:
    assert platform.link_to(code) == "https://t.me/nguon_test_bot?start=AB12CD34"


def test_a_code_telegram_cannot_carry_is_left_out(platform: TelegramPlatform) -> None:
    assert platform.link_to("đ?") == "https://t.me/nguon_test_bot"
