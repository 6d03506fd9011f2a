"""`nguon due`: what would be said to whom, without saying it."""

import asyncio
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime

from bot.cli.command import Command
from bot.cli.terminal import Terminal
from bot.clock import SystemClock
from bot.config import Config
from bot.lines import OperatorError, line


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--at",
        metavar="TIME",
        help='the moment, "2026-11-05 18:30" by the committee\'s clock (default: now)',
    )


def _run(arguments: Namespace, config: Config, terminal: Terminal) -> int:
    at = _moment(arguments.at, config)
    from bot.app import due

    asyncio.run(due(config, at, terminal.say))
    return 0


def _moment(text: str | None, config: Config) -> datetime:
    if text is None:
        return SystemClock().now()
    try:
        moment = datetime.fromisoformat(text.strip())
        aware = moment if moment.tzinfo else moment.replace(tzinfo=config.calendar.time_zone)
        return aware.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise OperatorError(line("cli-due-bad-time")) from error


COMMAND = Command(
    name="due",
    summary="show what would be said to whom until a moment",
    description="Show, day by day, what would be said to whom from now until a moment.\n"
    "Plays it on a copy: nothing is sent and nothing changes.",
    example='nguon due --at "2026-11-05 18:30"',
    add_arguments=_add_arguments,
    run=_run,
)
