"""The program, to be killed: a process imports all once, then forks a child for every life.

It reads one line for each life on standard input: where to die, or nothing. It answers with the
child's process id, and with its wait status when it has ended.
"""

import asyncio
import gc
import logging
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bot import alarm
from bot.catalogue import Catalogue
from bot.pace import Pace
from bot.platforms.telegram.settings import TelegramSettings
from services.settings import Keeping
from tests.kill.crash import Doom, DoomedPlatform, DoomedProgram, DoomedRecord
from tests.kill.village import SETTINGS

log = logging.getLogger(__name__)

RING_EVERY_SECONDS = 0.05
# The weeks pass in seconds here: what is to be looked at in the end must not be tidied away.
KEPT = replace(SETTINGS, keeping=Keeping(payload_days=999, outbox_days=999))


@dataclass(frozen=True, slots=True)
class FileClock:
    """Shows the moment that stands in a file."""

    path: Path

    def now(self) -> datetime:
        return datetime.fromisoformat(self.path.read_text())


@dataclass(frozen=True, slots=True)
class Place:
    """Where a life is lived."""

    base_url: str
    token: str
    database: str
    clock: str


async def live(place: Place, catalogue: Catalogue, doom: Doom) -> None:
    """Run the program until SIGTERM, or until the doom."""
    record = DoomedRecord(Path(place.database), doom)
    await record.open()
    platform = DoomedPlatform(TelegramSettings(token=place.token, base_url=place.base_url), doom)
    clock = FileClock(Path(place.clock))
    try:
        await platform.start()
        program = DoomedProgram(
            record, [platform], KEPT, clock, catalogue=catalogue, pace=Pace(0, 0, 0)
        )
        program.doom = doom
        running = asyncio.ensure_future(program.run())
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, running.cancel)
        with suppress(asyncio.CancelledError):
            await running
    finally:
        await platform.close()
        await record.close()


def main(place: Place) -> None:
    """Give life after life, until standard input ends."""
    logging.basicConfig(level=logging.ERROR)
    vars(alarm)["EVERY_SECONDS"] = RING_EVERY_SECONDS
    # A ring that is still under way is skipped, which the scheduler complains of.
    logging.getLogger("apscheduler").setLevel(logging.CRITICAL)
    catalogue = Catalogue.load()
    gc.freeze()
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _be_born(place, catalogue, Doom.read(line.strip()))
        tell(child)
        tell(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def _be_born(place: Place, catalogue: Catalogue, doom: Doom) -> None:
    """The child: it never returns to read the parent's lines."""
    status = 1
    try:
        asyncio.run(live(place, catalogue, doom))
        status = 0
    except BaseException:
        log.exception("a life ended by itself")
    finally:
        logging.shutdown()
        os._exit(status)


def tell(number: int) -> None:
    """One number on a line of its own."""
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Place(*sys.argv[1:]))
