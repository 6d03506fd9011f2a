"""People can do what an app lets them do, and nothing else."""

import asyncio

import pytest

from bot.platforms.base import Button, Outgoing
from bot.platforms.sandbox import BOT, EventKind, SandboxPlatform
from handlers.incoming import Incoming, Kind

SEND = Button("Gửi", "GUI", "report.send:7")


def newest(messenger: SandboxPlatform) -> Incoming | None:
    return messenger.parse(messenger.mailbox._waiting[-1].payload)


async def test_a_press_names_the_message_and_its_route(messenger: SandboxPlatform) -> None:
    messenger.begin("inh")
    await messenger.send(Outgoing("inh", "Xem lại trước khi gửi", (SEND,)))
    message = messenger.last("inh").message
    messenger.press("inh", "inh", message, SEND.route)
    assert newest(messenger) == Incoming(
        kind=Kind.PRESS,
        chat="inh",
        private=True,
        sender="inh",
        route="report.send:7",
        message=message,
    )
    seen = messenger.transcript("inh")[-1]
    assert (seen.kind, seen.text) == (EventKind.PRESS, "Gửi")


async def test_an_old_button_can_be_pressed_for_ever(messenger: SandboxPlatform) -> None:
    messenger.begin("inh")
    await messenger.send(Outgoing("inh", "Cũ", (SEND,)))
    old = messenger.last("inh").message
    await messenger.send(Outgoing("inh", "Mới"))
    messenger.use_buttons(wanted=False)
    messenger.press("inh", "inh", old, SEND.route)
    messenger.press("inh", "inh", old, SEND.route)
    assert messenger.mailbox.waiting == 2


async def test_anybody_in_a_group_may_press_its_button(messenger: SandboxPlatform) -> None:
    messenger.add_to_group("na-lo", by="bi-thu")
    await messenger.send(Outgoing("na-lo", "Sinh hoạt tháng 11", (SEND,)))
    messenger.press("na-lo", "inh", messenger.last("na-lo").message, SEND.route)
    pressed = newest(messenger)
    assert pressed is not None
    assert (pressed.sender, pressed.private, pressed.addressed) == ("inh", False, True)


async def test_only_a_forged_press_carries_a_route_no_button_bears(
    messenger: SandboxPlatform,
) -> None:
    message = messenger.say("inh", "inh", "x")
    with pytest.raises(ValueError, match="no such button"):
        messenger.press("inh", "inh", message, "review.close:1")
    messenger.press("inh", "inh", message, "review.close:1", forged=True)
    pressed = newest(messenger)
    assert pressed is not None
    assert pressed.route == "review.close:1"


def test_a_message_is_edited_by_its_writer_alone(messenger: SandboxPlatform) -> None:
    messenger.add_to_group("na-lo", by="bi-thu")
    message = messenger.say("na-lo", "inh", "/baocao")
    with pytest.raises(ValueError, match="own message"):
        messenger.edit("na-lo", "bi-thu", message, "/huy")
    messenger.edit("na-lo", "inh", message, "/huy")
    assert messenger.transcript("na-lo")[-1].edited


def test_a_private_chat_is_closed_to_others(either: SandboxPlatform) -> None:
    with pytest.raises(ValueError, match="not in this chat"):
        either.say("inh", "pom", "chào")


def test_nobody_can_speak_as_the_bot(either: SandboxPlatform) -> None:
    with pytest.raises(ValueError, match="not a person"):
        either.say(BOT, BOT, "chào")


def test_who_blocked_the_bot_cannot_write_to_it(either: SandboxPlatform) -> None:
    either.begin("inh")
    either.block("inh")
    with pytest.raises(ValueError, match="unblocks"):
        either.say("inh", "inh", "chào")


async def test_a_reply_to_the_bot_is_addressed_in_a_group(messenger: SandboxPlatform) -> None:
    messenger.add_to_group("na-lo", by="bi-thu")
    await messenger.send(Outgoing("na-lo", "Sinh hoạt tháng 11"))
    messenger.say("na-lo", "inh", "VIEC", reply_to=messenger.last("na-lo").message)
    reply = newest(messenger)
    assert reply is not None
    assert reply.addressed


async def test_whoever_waits_for_news_is_woken_by_any_visible_change(
    messenger: SandboxPlatform,
) -> None:
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        tasks.create_task(messenger.log.wait_past(messenger.log.number))
        await asyncio.sleep(0)
        messenger.use_buttons(wanted=False)
    before = messenger.log.number
    messenger.say("inh", "inh", "chào")
    assert [event.text for event in messenger.log.after(before)] == ["chào"]
