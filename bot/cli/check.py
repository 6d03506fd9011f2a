"""`nguon check`: what is wrong, and what to do about it."""

import asyncio
from argparse import Namespace

from bot.cli.command import Command, no_arguments
from bot.cli.terminal import Terminal
from bot.config import Config
from bot.lines import line


def _run(_: Namespace, config: Config, terminal: Terminal) -> int:
    from bot.app import check

    fine = asyncio.run(check(config, terminal.say))
    terminal.say(line("cli-check-all-fine" if fine else "cli-check-not-fine"))
    return 0 if fine else 1


COMMAND = Command(
    name="check",
    summary="look at configuration, database, token, groups and clock",
    description="Look at configuration, database, token, groups and clock; say what is wrong and\n"
    "what to do. Changes nothing. Ends with status 1 if something is wrong.",
    example="nguon check",
    add_arguments=no_arguments,
    run=_run,
)
