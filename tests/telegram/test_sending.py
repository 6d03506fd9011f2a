import pytest

from bot.platforms.base import (
    Button,
    Moved,
    Outcome,
    Outgoing,
    Refused,
    Sent,
    Unreachable,
    Unsure,
    Wait,
)
from bot.platforms.telegram.platform import TelegramPlatform
from tests.botapi import BotApi, FloodLimits
from tests.botapi.flood import Limit
from tests.botapi.markup import utf16_length
from tests.telegram.desk import started_platform, words

PERSON, GROUP, SUPERGROUP = 7, -55, -1_000_000_000_055


@pytest.fixture(autouse=True)
def somebody(api: BotApi) -> None:
    api.admin.add_person(PERSON)


async def test_a_sent_message_gives_its_id(api: BotApi, platform: TelegramPlatform) -> None:
    outcome = await platform.send(words("Chào anh <b>Chè</b> & *bạn*"))
    (message,) = api.admin.sent()
    assert outcome == Sent(str(message.message_id))
    assert message.text == "Chào anh <b>Chè</b> & *bạn*"


async def test_buttons_carry_the_route_behind_our_version(
    api: BotApi, platform: TelegramPlatform
) -> None:
    buttons = (Button("Gửi", "GUI", "report:send"), Button("Sửa", "SUA", "report:edit"))
    await platform.send(Outgoing(str(PERSON), "Gửi nhé?", buttons))
    (message,) = api.admin.sent()
    assert message.buttons == [("Gửi", "1:report:send"), ("Sửa", "1:report:edit")]
    assert len(message.rows) == 1


async def test_long_labels_get_a_row_each(api: BotApi, platform: TelegramPlatform) -> None:
    buttons = tuple(Button(f"Một lựa chọn khá dài {n}", "A", f"x:{n}") for n in range(3))
    await platform.send(Outgoing(str(PERSON), "Chọn", buttons))
    assert [len(row) for row in api.admin.sent()[0].rows] == [1, 1, 1]


async def test_a_route_too_long_is_refused_without_a_call(
    api: BotApi, platform: TelegramPlatform
) -> None:
    outgoing = Outgoing(str(PERSON), "Chọn", (Button("A", "A", "đ" * 40),))
    assert await platform.send(outgoing) == Refused("route-too-long")
    assert api.calls["sendmessage"] == 0


async def test_a_long_text_goes_in_parts_with_the_buttons_under_the_last(
    api: BotApi, platform: TelegramPlatform
) -> None:
    text = "Tiếng Việt 🌾 " * 700
    outcome = await platform.send(Outgoing(str(PERSON), text, (Button("Ừ", "U", "yes"),)))
    parts = api.admin.sent()
    assert outcome == Sent(str(parts[-1].message_id))
    assert all(utf16_length(part.text) <= 4096 for part in parts)
    assert [bool(part.buttons) for part in parts] == [False] * (len(parts) - 1) + [True]
    assert " ".join(part.text for part in parts) == text.strip()


async def test_a_later_part_put_off_is_waited_for_and_nothing_repeats(
    api: BotApi, platform: TelegramPlatform
) -> None:
    api.gate.limits = FloodLimits(chat=Limit(messages=1, seconds=0.2))
    assert isinstance(await platform.send(words("a" * 4096 + "b")), Sent)
    assert [part.text[0] for part in api.admin.sent()] == ["a", "b"]
    assert api.calls["sendmessage"] == 3


async def test_an_empty_text_is_refused(platform: TelegramPlatform) -> None:
    assert await platform.send(words(" \n ")) == Refused("empty-text")


async def test_a_person_who_never_began_or_blocked_us_is_unreachable(
    api: BotApi, platform: TelegramPlatform
) -> None:
    api.admin.add_person(8, started=False)
    api.admin.block(PERSON)
    assert await platform.send(words("a", 8)) == Unreachable()
    assert await platform.send(words("a", PERSON)) == Unreachable()
    assert await platform.send(words("a", 999)) == Unreachable()


async def test_a_group_we_were_put_out_of_is_unreachable(
    api: BotApi, platform: TelegramPlatform
) -> None:
    api.admin.leave_group(GROUP, sender=PERSON)
    assert await platform.send(words("a", GROUP)) == Unreachable()


async def test_a_group_that_moved_tells_where_to(api: BotApi, platform: TelegramPlatform) -> None:
    api.admin.migrate(GROUP, SUPERGROUP)
    assert await platform.send(words("a", GROUP)) == Moved(str(SUPERGROUP))
    assert isinstance(await platform.send(words("a", SUPERGROUP)), Sent)


@pytest.mark.parametrize(
    ("kind", "status", "expected"),
    [
        ("status", 429, Wait(7.0)),
        ("status", 502, Wait(5.0, everyone=True)),
        ("status", 500, Wait(5.0, everyone=True)),
        ("drop", 0, Unsure()),
        ("garbage", 0, Unsure()),
        ("hang", 0, Unsure()),
    ],
)
async def test_each_failure_has_its_outcome(
    api: BotApi, kind: str, status: int, expected: Outcome
) -> None:
    api.admin.fail("sendMessage", kind, status=status, retry_after=7)  # type: ignore[arg-type]  # parametrized literal
    async with started_platform(api, send_seconds=0.3) as platform:
        assert await platform.send(words("a")) == expected
        assert isinstance(await platform.send(words("b")), Sent)


async def test_no_network_asks_everybody_to_wait(api: BotApi, platform: TelegramPlatform) -> None:
    await api.stop()
    await platform.send(words("uses up the line that was still open"))
    assert await platform.send(words("a")) == Wait(5.0, everyone=True)


async def test_a_refusal_carries_no_text_of_ours(api: BotApi, platform: TelegramPlatform) -> None:
    buttons = (Button(" ", "A", "yes"),)
    outcome = await platform.send(Outgoing(str(PERSON), "Lò Văn Quyết", buttons))
    assert outcome == Refused("bad-button")
