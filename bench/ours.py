"""The program itself, whole, without pacing: Telegram's own limits are not what is measured."""

import argparse
import asyncio
import signal
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.clock import MovableClock
from bot.pace import Pace
from bot.platforms.telegram.platform import TelegramPlatform
from bot.platforms.telegram.settings import TelegramSettings
from bot.program import Program
from storage.sqlite import SqliteRecord
from tests.kill.village import SETTINGS

NOW = datetime(2026, 11, 1, 2, tzinfo=UTC)  # nine in the morning, before anything is due


async def main(base_url: str, token: str, path: str) -> None:
    """Run the program against one Bot API until SIGTERM."""
    record = SqliteRecord(Path(path))
    await record.open()
    platform = TelegramPlatform(TelegramSettings(token=token, base_url=base_url))
    try:
        await platform.start()
        clock = MovableClock(NOW, flowing=True)
        program = Program(record, [platform], SETTINGS, clock, pace=Pace(0, 0, 0))
        running = asyncio.ensure_future(program.run())
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, running.cancel)
        with suppress(asyncio.CancelledError):
            await running
    finally:
        await platform.close()
        await record.close()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    for name in ("base_url", "token", "path"):
        arguments.add_argument(name)
    asyncio.run(main(**vars(arguments.parse_args())))
