"""Files on Telegram: over real HTTP, and every refusal an outcome."""

import pytest

from bot.platforms.base import Document, Refused, Sent, Unreachable
from bot.platforms.telegram.platform import TelegramPlatform
from tests.botapi import BotApi

PERSON = 7
SLIPS = Document(str(PERSON), "phieu-11-2026.pdf", b"%PDF-1.7 phieu", "Phiếu nhận xét: 2 phiếu.")


@pytest.fixture(autouse=True)
def somebody(api: BotApi) -> None:
    api.admin.add_person(PERSON)


async def test_a_file_arrives_with_its_name_and_caption(
    api: BotApi, platform: TelegramPlatform
) -> None:
    outcome = await platform.send_document(SLIPS)
    (message,) = api.admin.sent()
    assert outcome == Sent(str(message.message_id))
    assert message.text == SLIPS.caption
    assert message.file == ("phieu-11-2026.pdf", b"%PDF-1.7 phieu")


async def test_a_file_to_somebody_who_never_began_is_unreachable(
    platform: TelegramPlatform,
) -> None:
    stranger = Document("8", SLIPS.file_name, SLIPS.content, SLIPS.caption)
    assert await platform.send_document(stranger) == Unreachable()


async def test_an_empty_file_or_a_long_caption_is_refused_without_a_call(
    api: BotApi, platform: TelegramPlatform
) -> None:
    empty = Document(str(PERSON), "a.pdf", b"", "x")
    assert await platform.send_document(empty) == Refused("file-size")
    long = Document(str(PERSON), "a.pdf", b"%PDF", "đ" * 1025)
    assert await platform.send_document(long) == Refused("caption-too-long")
    assert api.calls["senddocument"] == 0
