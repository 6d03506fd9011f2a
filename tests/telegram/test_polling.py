import asyncio
import itertools
import logging

import pytest

from bot.platforms.telegram.platform import TelegramPlatform
from bot.platforms.telegram.poller import Poller
from bot.platforms.telegram.pulse import Pulse
from bot.platforms.telegram.request import AiohttpRequest
from handlers.incoming import Kind
from tests.botapi import BotApi
from tests.telegram.desk import (
    HURRIED,
    Inbox,
    eventually,
    only_parsed,
    receiving,
    started_platform,
    words,
)

PERSON = 7


async def test_what_people_write_is_kept_in_order_and_then_confirmed(
    api: BotApi, platform: TelegramPlatform, inbox: Inbox
) -> None:
    sent = [api.admin.say(PERSON, f"dòng {number}") for number in range(250)]
    async with receiving(platform, inbox):
        await eventually(lambda: api.admin.waiting() == 0)
    assert inbox.ids == [str(update) for update in sent]
    assert {raw.chat for raw in inbox.kept} == {str(PERSON)}
    assert max(inbox.batches) == 100


async def test_nothing_is_confirmed_while_storing_fails(
    api: BotApi, platform: TelegramPlatform
) -> None:
    inbox = Inbox(failures=3)
    update = api.admin.say(PERSON, "đã gặp")
    async with receiving(platform, inbox):
        await eventually(lambda: inbox.failures == 0 or api.admin.waiting() == 0)
        await eventually(lambda: api.admin.waiting() == 0)
    assert inbox.ids == [str(update)]


async def test_what_was_not_stored_comes_again_after_a_restart(
    api: BotApi, platform: TelegramPlatform
) -> None:
    broken, whole = Inbox(failures=1_000_000), Inbox()
    update = api.admin.say(PERSON, "đã gặp")
    async with receiving(platform, broken):
        await eventually(lambda: broken.failures < 1_000_000)
    assert api.admin.waiting() == 1
    async with started_platform(api) as again, receiving(again, whole):
        await eventually(lambda: api.admin.waiting() == 0)
    assert whole.ids == [str(update)]


async def test_one_poison_update_hurts_nobody_else(
    api: BotApi, platform: TelegramPlatform, inbox: Inbox
) -> None:
    api.admin.raw({"message": {"chat": "nowhere", "text": ["\ud83d", None]}})
    api.admin.raw({"unheard_of": {"deep": [[[[]]]]}})
    good = api.admin.say(PERSON, "vẫn đến")
    async with receiving(platform, inbox):
        await eventually(lambda: api.admin.waiting() == 0)
    poison, unknown, last = inbox.kept
    assert (poison.chat, last.update) == ("", str(good))
    with pytest.raises(ValueError, match="chat"):
        platform.parse(poison.payload)
    assert platform.parse(unknown.payload) is None


async def test_ids_that_restart_lower_are_still_confirmed(
    api: BotApi, platform: TelegramPlatform, inbox: Inbox
) -> None:
    async with receiving(platform, inbox):
        first = api.admin.say(PERSON, "trước")
        await eventually(lambda: api.admin.waiting() == 0)
        api.admin.restart_ids(50)
        second = api.admin.say(PERSON, "sau")
        await eventually(lambda: len(inbox.kept) >= 2 and api.admin.waiting() == 0)
    assert inbox.ids == [str(first), str(second)]


async def test_a_press_is_answered_at_once_after_it_is_stored(
    api: BotApi, platform: TelegramPlatform, inbox: Inbox
) -> None:
    api.admin.press(PERSON, message=3, data="1:report:send")
    async with receiving(platform, inbox):
        await eventually(api.admin.answered)
    incoming = only_parsed(platform, inbox)
    assert (incoming.kind, incoming.route) == (Kind.PRESS, "report:send")
    assert incoming.message == "3"


async def test_a_press_that_cannot_be_answered_disturbs_nothing(
    api: BotApi, platform: TelegramPlatform, inbox: Inbox
) -> None:
    api.admin.world.query_seconds = -1
    api.admin.press(PERSON, message=3, data="1:menu")
    async with receiving(platform, inbox):
        await eventually(lambda: api.calls["answercallbackquery"])
        api.admin.say(PERSON, "tiếp")
        await eventually(lambda: len(inbox.kept) == 2)


async def test_a_webhook_left_behind_is_removed_before_polling(
    api: BotApi, platform: TelegramPlatform, inbox: Inbox
) -> None:
    await platform._api.set_webhook("http://127.0.0.1:9/gone")
    api.admin.say(PERSON, "chờ lâu rồi")
    async with receiving(platform, inbox):
        await eventually(lambda: len(inbox.kept) == 1)


async def test_a_second_poller_is_named_in_the_log_once(
    api: BotApi,
    platform: TelegramPlatform,
    inbox: Inbox,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with (
        started_platform(api) as other,
        receiving(platform, inbox),
        receiving(other, Inbox()),
    ):
        await eventually(lambda: "Conflict" in caplog.text)


async def test_trouble_is_logged_when_it_begins_not_at_each_try(
    api: BotApi,
    platform: TelegramPlatform,
    inbox: Inbox,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING)
    api.admin.fail("getUpdates", "status", times=5)
    api.admin.say(PERSON, "qua được")
    async with receiving(platform, inbox):
        await eventually(lambda: len(inbox.kept) == 1)
    lines = [record.getMessage() for record in caplog.records if record.name.startswith("bot.")]
    assert len(lines) == 1


@pytest.mark.parametrize("kind", ["drop", "refuse", "garbage", "status"])
async def test_a_broken_poll_loses_nothing(
    api: BotApi, platform: TelegramPlatform, inbox: Inbox, kind: str
) -> None:
    api.admin.fail("getUpdates", kind, times=2)  # type: ignore[arg-type]  # parametrized literal
    update = api.admin.say(PERSON, "đến")
    async with receiving(platform, inbox):
        await eventually(lambda: api.admin.waiting() == 0)
    assert inbox.ids == [str(update)]


async def test_a_long_poll_does_not_hold_up_sending(
    api: BotApi, platform: TelegramPlatform, inbox: Inbox
) -> None:
    api.admin.add_person(PERSON)
    async with receiving(platform, inbox):
        await eventually(lambda: api.calls["getupdates"] == 1)
        async with asyncio.timeout(0.9):
            await platform.send(words("ngay"))
        assert api.calls["getupdates"] == 1


async def test_only_the_kinds_of_updates_we_read_are_asked_for(
    api: BotApi, platform: TelegramPlatform, inbox: Inbox
) -> None:
    async with receiving(platform, inbox):
        await eventually(lambda: api.calls["getupdates"])
        api.admin.raw({"poll": {"id": "1"}})
        api.admin.say(PERSON, "chỉ tin này")
        await eventually(lambda: len(inbox.kept) == 1)


async def test_silence_counts_from_the_first_attempt(
    api: BotApi, platform: TelegramPlatform, inbox: Inbox
) -> None:
    assert platform.silent_for() == 0.0
    async with receiving(platform, inbox):
        api.admin.say(PERSON, "có tin")
        await eventually(lambda: len(inbox.kept) == 1)
        assert platform.silent_for() < 1.0


async def test_a_long_silence_rebuilds_the_connection_and_goes_on(
    api: BotApi, inbox: Inbox, caplog: pytest.LogCaptureFixture
) -> None:
    minutes = itertools.count(0.0, 100.0)
    request = AiohttpRequest(connections=1, read_seconds=1)
    await request.initialize()
    poller = Poller(
        request,
        f"{api.base_url}{api.token}/getUpdates",
        poll_seconds=1,
        patience=HURRIED,
        pulse=Pulse(lambda: next(minutes)),
    )
    api.admin.fail("getUpdates", "drop", times=4)
    api.admin.say(PERSON, "vẫn đến")
    async with asyncio.TaskGroup() as group:
        polling = group.create_task(poller.run(inbox.accept, lambda _: None))
        await eventually(lambda: inbox.kept)
        polling.cancel()
    await request.shutdown()
    assert "rebuilding the connection" in caplog.text
