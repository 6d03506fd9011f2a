"""The whole program in this process, on a messenger that only notes when something is sent."""

import json
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from bench.contest import commune
from bench.ours import NOW
from bot.clock import MovableClock
from bot.pace import Pace
from bot.platforms.base import Outcome, Outgoing, Raw, Sent
from bot.platforms.telegram.platform import TelegramPlatform
from bot.platforms.telegram.settings import TelegramSettings
from bot.program import Program
from storage.sqlite import SqliteRecord
from tests.botapi.server import TOKEN
from tests.kill.village import SETTINGS, Mentor, one_line


class Mute(TelegramPlatform):
    """Reads what Telegram would hand in, and sends nothing."""

    def __init__(self) -> None:
        super().__init__(TelegramSettings(token=TOKEN))
        self.sent: list[tuple[float, str]] = []  # when (monotonic seconds), and the text

    async def send(self, outgoing: Outgoing) -> Outcome:
        """Note it."""
        self.sent.append((time.monotonic(), outgoing.text))
        return Sent(str(len(self.sent)))


@asynccontextmanager
async def program(
    path: Path, mentors: int, pace: Pace | None = None
) -> AsyncIterator[tuple[Program, Mute, tuple[Mentor, ...]]]:
    """The program on a fresh file with so many mentors in ten branches."""
    people = await commune(path, TOKEN.partition(":")[0], mentors)
    record = SqliteRecord(path)
    await record.open()
    try:
        mute = Mute()
        yield Program(record, [mute], SETTINGS, MovableClock(NOW), pace=pace), mute, people
    finally:
        await record.close()


def reports(mentors: Sequence[Mentor], count: int) -> list[Raw]:
    """So many one-line reports as Telegram would hand them in."""
    texts = [(one.chat, one_line(code, "so 1")) for one in mentors for code in one.codes]
    return [_raw(number, *texts[number % len(texts)]) for number in range(count)]


def _raw(number: int, chat: int, text: str) -> Raw:
    message = {
        "message_id": number + 1,
        "date": 1,
        "chat": {"id": chat, "type": "private"},
        "from": {"id": chat, "is_bot": False, "first_name": "Hoa"},
        "text": text,
    }
    return Raw(str(number), str(chat), json.dumps({"update_id": number, "message": message}))
