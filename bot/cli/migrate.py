"""`nguon migrate`: brings the database up to date."""

import asyncio
from argparse import Namespace

from bot.cli.command import Command, no_arguments
from bot.cli.terminal import Terminal
from bot.config import Config


def _run(_: Namespace, config: Config, terminal: Terminal) -> int:
    from bot.app import migrate

    asyncio.run(migrate(config, terminal.say))
    return 0


COMMAND = Command(
    name="migrate",
    summary="create the database, or bring an older one up to date",
    description="Create the database, or bring an older one up to date after keeping a copy.\n"
    "`nguon run` does the same at its start.",
    example="nguon migrate",
    add_arguments=no_arguments,
    run=_run,
)
