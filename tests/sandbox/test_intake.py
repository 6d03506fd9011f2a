"""What people do arrives once, in order, and stays until it was accepted."""

import asyncio
import json
import unicodedata
from collections.abc import Sequence

import pytest

from bot.platforms.base import Platform, Raw
from bot.platforms.sandbox import SandboxPlatform
from handlers.incoming import Incoming, Kind


class DiskFullError(Exception):
    """The record could not take a batch."""


async def taken(messenger: SandboxPlatform) -> list[Raw]:
    """Accept whatever waits, then stop receiving."""
    accepted: list[Raw] = []
    everything = asyncio.Event()

    async def accept(batch: Sequence[Raw]) -> None:
        accepted.extend(batch)
        everything.set()

    if messenger.mailbox.waiting:
        async with asyncio.TaskGroup() as tasks:
            receiving = tasks.create_task(messenger.receive(accept))
            await everything.wait()
            receiving.cancel()
    return accepted


async def heard(messenger: SandboxPlatform) -> list[Incoming]:
    read = [messenger.parse(raw.payload) for raw in await taken(messenger)]
    return [incoming for incoming in read if incoming is not None]


def test_the_sandbox_is_a_platform(either: SandboxPlatform) -> None:
    platform: Platform = either
    assert platform.name == "sandbox"


async def test_every_update_has_its_own_growing_number(either: SandboxPlatform) -> None:
    for text in ("một", "hai", "ba"):
        either.say("inh", "inh", text)
    raws = await taken(either)
    assert [raw.update for raw in raws] == ["1", "2", "3"]
    assert {raw.chat for raw in raws} == {"inh"}


async def test_a_batch_that_was_not_accepted_comes_again(messenger: SandboxPlatform) -> None:
    messenger.say("inh", "inh", "BAO CAO")

    async def refuse(batch: Sequence[Raw]) -> None:
        raise DiskFullError

    with pytest.raises(DiskFullError):
        await messenger.receive(refuse)
    assert [raw.update for raw in await taken(messenger)] == ["1"]


async def test_what_is_said_during_a_commit_is_kept_for_the_next_batch(
    messenger: SandboxPlatform,
) -> None:
    batches: list[list[str]] = []

    async def accept(batch: Sequence[Raw]) -> None:
        batches.append([raw.update for raw in batch])
        if len(batches) == 2:
            raise DiskFullError
        messenger.say("inh", "inh", "hai")

    messenger.say("inh", "inh", "một")
    with pytest.raises(DiskFullError):
        await messenger.receive(accept)
    assert batches == [["1"], ["2"]]


async def test_a_messenger_without_backlog_can_lose_what_waits(messenger: SandboxPlatform) -> None:
    messenger.say("inh", "inh", "một")
    assert messenger.mailbox.lose() == 1
    assert await heard(messenger) == []


async def test_typed_text_is_composed_and_trimmed(either: SandboxPlatform) -> None:
    as_some_phones_send_it = unicodedata.normalize("NFD", "  Đã gặp\n")
    either.say("inh", "inh", as_some_phones_send_it)
    [incoming] = await heard(either)
    assert incoming.text == "Đã gặp"
    assert incoming.private
    assert incoming.addressed


async def test_what_no_database_takes_is_gone(either: SandboxPlatform) -> None:
    either.say("inh", "inh", "Đã\0 gặp \ud800")
    [incoming] = await heard(either)
    assert incoming.text == "Đã gặp \ufffd"


@pytest.mark.parametrize(
    ("typed", "text", "addressed"),
    [
        ("/baocao NL-07", "/baocao NL-07", True),
        ("/baocao@nguon_sandbox_bot NL-07", "/baocao NL-07", True),
        ("@Nguon_Sandbox_Bot VIEC", "VIEC", True),
        ("VIEC @nguon_sandbox_bot", "VIEC", True),
        ("/start@other_bot", "/start@other_bot", False),
        ("@nguon_sandbox_bot2 VIEC", "@nguon_sandbox_bot2 VIEC", False),
        ("a@nguon_sandbox_bot", "a@nguon_sandbox_bot", False),
        ("/ hai", "/ hai", False),
        ("Tối nay họp nhé", "Tối nay họp nhé", False),
    ],
)
async def test_in_a_group_only_what_is_meant_for_us_is_addressed(
    messenger: SandboxPlatform, typed: str, text: str, addressed: bool
) -> None:
    messenger.add_to_group("na-lo", by="bi-thu", members=9)
    messenger.say("na-lo", "inh", typed)
    joined, said = await heard(messenger)
    assert joined.kind is Kind.JOINED_GROUP
    assert (said.text, said.addressed, said.private) == (text, addressed, False)


async def test_a_photo_is_reported_as_unreadable(either: SandboxPlatform) -> None:
    either.photo("inh", "inh")
    either.sticker("inh", "inh")
    photo, sticker = await heard(either)
    assert (photo.kind, photo.what, photo.addressed) == (Kind.UNREADABLE, "photo", True)
    assert sticker.what == "sticker"


async def test_an_edit_names_the_message_it_changes(either: SandboxPlatform) -> None:
    message = either.say("inh", "inh", "Đã gặp")
    either.edit("inh", "inh", message, "Chưa gặp")
    said, edited = await heard(either)
    assert edited == Incoming(
        kind=Kind.EDIT, chat="inh", private=True, sender="inh", text="Chưa gặp", message=message
    )
    assert said.message == message


async def test_blocking_removing_and_moving_are_told(messenger: SandboxPlatform) -> None:
    messenger.begin("inh")
    messenger.block("inh")
    messenger.unblock("inh")
    messenger.add_to_group("na-lo", by="bi-thu")
    messenger.move_group("na-lo", "na-lo-lớn")
    messenger.remove_from_group("na-lo-lớn", by="bi-thu")
    told = await heard(messenger)
    assert [(one.kind, one.private) for one in told] == [
        (Kind.BLOCKED, True),
        (Kind.UNBLOCKED, True),
        (Kind.JOINED_GROUP, False),
        (Kind.CHAT_MOVED, False),
        (Kind.LEFT_GROUP, False),
    ]
    assert told[3].moved_to == "na-lo-lớn"


def test_an_update_of_an_unknown_kind_is_nothing_for_us(messenger: SandboxPlatform) -> None:
    messenger.say("inh", "inh", "x")
    payload = json.loads(messenger.mailbox._waiting[0].payload)
    assert messenger.parse(json.dumps({**payload, "kind": "poll"})) is None


@pytest.mark.parametrize("payload", ["", "[]", "{}", '{"update": 1}', "\x00"])
def test_what_is_not_our_json_is_unreadable(messenger: SandboxPlatform, payload: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the contract names the type, not the words
        messenger.parse(payload)
