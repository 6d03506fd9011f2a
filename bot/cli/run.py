"""`nguon run`: the bot itself."""

import asyncio
import logging
from argparse import Namespace
from pathlib import Path

from bot.cli.command import Command, no_arguments
from bot.cli.signals import until_told
from bot.cli.terminal import Terminal
from bot.config import Config, require_token
from bot.config.database import sqlite_file
from bot.lines import OperatorError, line
from bot.logs import start_logging
from bot.single import AlreadyRunningError, only_run

log = logging.getLogger(__name__)


def _run(_: Namespace, config: Config, terminal: Terminal) -> int:
    require_token(config)
    telegram, database = config.telegram, config.database.url
    start_logging((telegram.token, telegram.proxy, telegram.webhook_secret, database))
    try:
        with only_run(_with_folder(sqlite_file(database.reveal()))):
            from bot.app import run_forever

            asyncio.run(until_told(run_forever(config, terminal.say)))
    except AlreadyRunningError as error:
        raise OperatorError(line("cli-run-already", process=error.process)) from error
    except OperatorError:
        raise
    except Exception:
        # The log strikes out secrets, which a bare traceback would not.
        log.exception("the program failed and ends, to be started again")
        return 1
    return 0


def _with_folder(path: Path | None) -> Path | None:
    """The file, in a folder that is there: the lock beside it comes before the file itself."""
    if path is None:
        return None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.with_name(path.name + "-lock").touch()
    except OSError as error:
        raise OperatorError(line("cli-database-closed", database=str(path))) from error
    return path


COMMAND = Command(
    name="run",
    summary="run the bot until it is told to stop",
    description="Run the bot until it is told to stop. Needs a token. Creates a missing\n"
    "database, upgrades an older one after keeping a copy, refuses a newer one.",
    example="nguon run --config /etc/nguon/config.toml",
    add_arguments=no_arguments,
    run=_run,
)
