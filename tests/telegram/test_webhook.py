import json

import pytest

from tests.botapi import BotApi
from tests.telegram.desk import SECRET, Inbox, eventually, knock, receiving, webhook_platform

PERSON = 7
UPDATE = json.dumps({"update_id": 5, "message": {"chat": {"id": 7}}}).encode()


async def test_updates_are_pushed_stored_and_only_then_done(api: BotApi, inbox: Inbox) -> None:
    sent = [api.admin.say(PERSON, f"dòng {number}") for number in range(20)]
    async with webhook_platform(api) as platform, receiving(platform, inbox):
        await eventually(lambda: len(inbox.kept) == 20)
    assert inbox.ids == [str(update) for update in sent]
    assert inbox.kept[0].chat == str(PERSON)


async def test_what_cannot_be_stored_is_pushed_again(api: BotApi) -> None:
    inbox = Inbox(failures=3)
    async with webhook_platform(api) as platform, receiving(platform, inbox):
        update = api.admin.say(PERSON, "đã gặp")
        await eventually(lambda: len(inbox.kept) == 1)
        assert inbox.ids == [str(update)]
        described = await platform.describe()
    assert described.last_error == "Wrong response from the webhook: 500"
    assert described.webhook_url.endswith("/hook")


async def test_a_press_is_answered_in_webhook_mode_too(api: BotApi, inbox: Inbox) -> None:
    async with webhook_platform(api) as platform, receiving(platform, inbox):
        api.admin.press(PERSON, message=3, data="1:menu")
        await eventually(api.admin.answered)


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", "sécrèt"])
async def test_without_the_secret_nothing_is_stored(
    api: BotApi, inbox: Inbox, secret: str | None
) -> None:
    async with webhook_platform(api) as platform, receiving(platform, inbox):
        await eventually(lambda: api.calls["setwebhook"])
        assert await knock(platform._settings.webhook_url, UPDATE, secret) == 401
    assert inbox.kept == []


@pytest.mark.parametrize(
    ("body", "status", "kept"),
    [
        (b"", 400, 0),
        (b"  \n", 400, 0),
        (b"x" * (1 << 20) + b"x", 413, 0),
        (b"{broken", 200, 1),
        (b"\xff\x00", 200, 1),
        (b"[]", 200, 1),
        (b'{"update_id": true}', 200, 1),
        (b"[" * 100_000, 200, 1),
        (UPDATE, 200, 1),
    ],
)
async def test_bodies_of_every_kind_get_a_plain_answer(
    api: BotApi, inbox: Inbox, body: bytes, status: int, kept: int
) -> None:
    async with webhook_platform(api) as platform, receiving(platform, inbox):
        await eventually(lambda: api.calls["setwebhook"])
        assert await knock(platform._settings.webhook_url, body) == status
    assert len(inbox.kept) == kept


async def test_an_unreadable_body_is_kept_once_under_its_digest(api: BotApi, inbox: Inbox) -> None:
    async with webhook_platform(api) as platform, receiving(platform, inbox):
        await eventually(lambda: api.calls["setwebhook"])
        await knock(platform._settings.webhook_url, b"{broken")
        await knock(platform._settings.webhook_url, b"{broken")
    assert len(set(inbox.ids)) == 1
    assert inbox.ids[0].startswith("unreadable:")


async def test_before_receiving_begins_telegram_is_asked_to_come_again(api: BotApi) -> None:
    async with webhook_platform(api) as platform:
        assert await knock(platform._settings.webhook_url, UPDATE) == 503


async def test_a_store_that_fails_is_answered_with_500(api: BotApi) -> None:
    inbox = Inbox(failures=1)
    async with webhook_platform(api) as platform, receiving(platform, inbox):
        await eventually(lambda: api.calls["setwebhook"])
        assert await knock(platform._settings.webhook_url, UPDATE) == 500
    assert inbox.kept == []
