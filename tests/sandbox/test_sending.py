"""The sandbox refuses what a real messenger refuses."""

import pytest

from bot.platforms.base import (
    Button,
    MenuEntry,
    Moved,
    Outgoing,
    Refused,
    Sent,
    Unreachable,
    Unsure,
    Wait,
)
from bot.platforms.sandbox import BOT, SandboxPlatform
from bot.platforms.sandbox.split import split
from tests.sandbox.conftest import NOW

SEND = Button("Gửi", "GUI", "report.send:7")


async def test_a_message_is_seen_in_its_chat(either: SandboxPlatform) -> None:
    either.begin("inh")
    sent = await either.send(Outgoing("inh", "Đã ghi nhận.\nCảm ơn đồng chí."))
    last = either.last("inh")
    assert sent == Sent(last.message)
    assert (last.text, last.sender, last.at) == (
        "Đã ghi nhận.\nCảm ơn đồng chí.",
        BOT,
        NOW,
    )


async def test_nobody_is_written_to_before_they_began(either: SandboxPlatform) -> None:
    assert await either.send(Outgoing("inh", "Chào")) == Unreachable()
    either.say("inh", "inh", "xin chào")
    assert isinstance(await either.send(Outgoing("inh", "Chào")), Sent)


async def test_who_blocked_the_bot_is_unreachable_until_unblocked(either: SandboxPlatform) -> None:
    either.begin("inh")
    either.block("inh")
    assert await either.send(Outgoing("inh", "Chào")) == Unreachable()
    either.unblock("inh")
    assert isinstance(await either.send(Outgoing("inh", "Chào")), Sent)


async def test_a_group_is_reached_until_the_bot_is_removed(either: SandboxPlatform) -> None:
    either.add_to_group("na-lo", by="bi-thu")
    assert isinstance(await either.send(Outgoing("na-lo", "Chào")), Sent)
    either.remove_from_group("na-lo", by="bi-thu")
    assert await either.send(Outgoing("na-lo", "Chào")) == Unreachable()


async def test_a_moved_group_answers_with_its_new_id(messenger: SandboxPlatform) -> None:
    messenger.add_to_group("na-lo", by="bi-thu", members=9)
    messenger.move_group("na-lo", "na-lo-2")
    assert await messenger.send(Outgoing("na-lo", "Chào")) == Moved("na-lo-2")
    assert isinstance(await messenger.send(Outgoing("na-lo-2", "Chào")), Sent)
    assert await messenger.count_members("na-lo-2") == 9


@pytest.mark.parametrize(
    "button",
    [Button("Gửi", "GUI", "r" * 61), Button("Gửi", "GUI", ""), Button(" ", "GUI", "r")],
)
async def test_a_button_a_messenger_would_reject_is_refused(
    messenger: SandboxPlatform, button: Button
) -> None:
    messenger.begin("inh")
    assert isinstance(await messenger.send(Outgoing("inh", "Chào", (button,))), Refused)


async def test_a_route_is_measured_in_bytes(messenger: SandboxPlatform) -> None:
    messenger.begin("inh")
    fitting = Button("Gửi", "GUI", "đ" * 30)
    assert isinstance(await messenger.send(Outgoing("inh", "Chào", (fitting,))), Sent)


async def test_an_empty_text_is_refused(either: SandboxPlatform) -> None:
    either.begin("inh")
    assert await either.send(Outgoing("inh", " \n")) == Refused("text is empty")


async def test_without_buttons_a_message_with_buttons_is_refused(
    messenger: SandboxPlatform,
) -> None:
    messenger.begin("inh")
    messenger.use_buttons(wanted=False)
    assert isinstance(await messenger.send(Outgoing("inh", "Chào", (SEND,))), Refused)
    messenger.use_buttons(wanted=True)
    assert isinstance(await messenger.send(Outgoing("inh", "Chào", (SEND,))), Sent)


async def test_a_long_text_comes_in_parts_with_the_buttons_on_the_last(
    messenger: SandboxPlatform,
) -> None:
    messenger.begin("inh")
    sent = await messenger.send(Outgoing("inh", "chữ " * 3000, (SEND,)))
    parts = messenger.transcript("inh")
    assert len(parts) == 3
    assert [part.buttons for part in parts] == [(), (), (SEND,)]
    assert sent == Sent(parts[-1].message)


def test_parts_fit_and_keep_every_word() -> None:
    text = "Kính gửi đồng chí\n\n" + "một hai ba 🌱 " * 200
    parts = split(text, 100)
    assert all(len(part.encode("utf-16-le")) <= 200 for part in parts)
    assert " ".join(parts).split() == text.split()


def test_a_text_without_gaps_is_cut_between_characters() -> None:
    assert split("🌱" * 5, 4) == ["🌱🌱", "🌱🌱", "🌱"]


async def test_an_outcome_can_be_scripted(either: SandboxPlatform) -> None:
    either.begin("inh")
    either.answer_next(Wait(3.0), Unsure())
    assert await either.send(Outgoing("inh", "Chào")) == Wait(3.0)
    assert await either.send(Outgoing("inh", "Chào")) == Unsure()
    assert isinstance(await either.send(Outgoing("inh", "Chào")), Sent)
    assert len(either.transcript("inh")) == 1


async def test_a_link_carries_the_code_only_where_the_messenger_can(
    messenger: SandboxPlatform,
) -> None:
    assert messenger.link_to("48271936").endswith("?start=48271936")
    messenger.use_buttons(wanted=False)
    assert "48271936" not in messenger.link_to("48271936")


async def test_a_chat_shows_the_menu_set_last(either: SandboxPlatform) -> None:
    await either.set_menu("inh", "vi", [MenuEntry("trogiup", "Trợ giúp")])
    await either.set_menu("inh", "vi", [MenuEntry("baocao", "Báo cáo")])
    assert either.menu("inh") == (MenuEntry("baocao", "Báo cáo"),)
    assert either.menu("khác") == ()


async def test_members_are_counted_once_somebody_said_how_many(either: SandboxPlatform) -> None:
    either.add_to_group("na-lo", by="bi-thu")
    assert await either.count_members("na-lo") is None
    either.set_members("na-lo", 12)
    assert await either.count_members("na-lo") == 12
