import pytest

from bot.platforms.base import MenuEntry
from bot.platforms.telegram.platform import TelegramPlatform
from tests.botapi import BotApi

PERSON, GROUP = 7, -55
ENTRIES = (MenuEntry("baocao", "Gửi nhận xét"), MenuEntry("trogiup", "Trợ giúp"))


async def test_a_menu_belongs_to_its_chat_and_can_be_cleared(
    api: BotApi, platform: TelegramPlatform
) -> None:
    api.admin.add_person(PERSON)
    await platform.set_menu(str(PERSON), "vi", ENTRIES)
    assert api.admin.menu(PERSON) == [("baocao", "Gửi nhận xét"), ("trogiup", "Trợ giúp")]
    await platform.set_menu(str(PERSON), "vi", ())
    assert api.admin.menu(PERSON) == []


async def test_a_menu_for_a_chat_that_is_gone_is_ignored(platform: TelegramPlatform) -> None:
    await platform.set_menu("999", "vi", ENTRIES)


async def test_a_menu_that_may_be_tried_again_says_so(
    api: BotApi, platform: TelegramPlatform
) -> None:
    api.admin.fail("setMyCommands", "status")
    with pytest.raises(ConnectionError):
        await platform.set_menu(str(PERSON), "vi", ENTRIES)


async def test_members_are_counted_without_the_bot(
    api: BotApi, platform: TelegramPlatform
) -> None:
    api.admin.add_group(GROUP, members=12)
    assert await platform.count_members(str(GROUP)) == 11
    assert await platform.count_members("-999") is None


async def test_leaving_a_group(api: BotApi, platform: TelegramPlatform) -> None:
    api.admin.add_group(GROUP)
    assert await platform.leave(str(GROUP))
    assert not await platform.leave(str(GROUP))


async def test_a_description_says_how_telegram_sees_us(
    api: BotApi, platform: TelegramPlatform
) -> None:
    api.admin.say(PERSON, "chờ")
    described = await platform.describe()
    assert (described.id, described.username) == ("4242", "nguon_test_bot")
    assert (described.webhook_url, described.waiting) == ("", 1)
    assert described.can_join_groups
    assert not described.reads_all_group_messages
