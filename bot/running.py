"""`nguon run`: the whole program on Telegram, until it is told to stop."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date

from bot.clock import SystemClock
from bot.config import Config
from bot.database import opened, prepare
from bot.lines import Line, OperatorError, Say, line
from bot.platforms.telegram.errors import TelegramRefusedError
from bot.platforms.telegram.platform import TelegramPlatform
from bot.program import Program
from bot.settings_from import pace_of, settings_of, telegram_of
from bot.watch import Watch
from bot.web import Listener, listen, serve
from domain.units import Role
from storage.work import SqlWork

FIRST_OFFICER = 'nguon invite --role officer --name "…"'


async def run_forever(config: Config, say: Say) -> None:
    """Run until cancelled. Raises OperatorError for what the operator has to put right first.

    What waited in the record when the program last ended is taken up by the same loops that take
    what comes in anew: updates without a turn first, then messages not sent.
    """
    clock = SystemClock()
    settings = settings_of(config, clock.now())
    path = prepare(config, clock.now(), say)
    listener = _listen(config)
    async with opened(config, path) as record, _started(config) as telegram:
        program = Program(record, [telegram], settings, clock, pace=pace_of(config))
        watch = Watch(record, [telegram])
        if not await record.read(officers):
            say(line("cli-run-no-officer", command=FIRST_OFFICER))
        async with asyncio.TaskGroup() as parts:
            parts.create_task(serve(listener, telegram.routes(), watch.health))
            parts.create_task(watch.run())
            address = f"{listener.address}/health"
            say(line("cli-run-ready", bot=telegram.link_to(""), health=address))
            await program.run()


async def officers(work: SqlWork) -> int:
    """How many officers the record knows."""
    return len({post.person for post in await work.people.with_role(Role.OFFICER, date.max)})


def _listen(config: Config) -> Listener:
    host, port = config.web.host, config.web.port
    try:
        return listen(host, port)
    except OSError as error:
        raise OperatorError(line("cli-run-port-taken", host=host, port=str(port))) from error


@asynccontextmanager
async def _started(config: Config) -> AsyncIterator[TelegramPlatform]:
    telegram = TelegramPlatform(telegram_of(config))
    try:
        await telegram.start()
        yield telegram
    except TelegramRefusedError as error:
        raise OperatorError(refused(config, error)) from error
    finally:
        await telegram.close()


def refused(config: Config, error: TelegramRefusedError) -> Line:
    """What to tell an operator whose token or address was not taken."""
    if error.reason == "token":
        return line("cli-check-token-refused")
    return line("cli-check-address-refused", address=config.telegram.base_url)
