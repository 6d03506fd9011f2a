"""`nguon demo`: the whole program on a scratch database, without a messenger."""

import argparse
import asyncio
import logging

from bot.cli.command import Command
from bot.cli.signals import until_told
from bot.cli.terminal import Terminal
from bot.config import Config
from bot.logs import start_logging

_PORT = 8090


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--tour",
        action="store_true",
        help="play a month and one person's 30 in the terminal, then end",
    )
    parser.add_argument(
        "--port",
        type=_port,
        default=_PORT,
        metavar="N",
        help=f"the page's port, 0 for any free one (default: {_PORT})",
    )
    parser.add_argument(
        "--buttons",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="as on a messenger with buttons, or without (default: with)",
    )


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return port


def _run(arguments: argparse.Namespace, config: Config, terminal: Terminal) -> int:
    from bot.app import demo, tour

    start_logging(level=logging.WARNING)
    port: int = arguments.port
    buttons: bool = arguments.buttons
    if arguments.tour:
        asyncio.run(tour(config, buttons=buttons, say=terminal.say))
    else:
        asyncio.run(until_told(demo(config, port=port, buttons=buttons, say=terminal.say)))
    return 0


COMMAND = Command(
    name="demo",
    summary="try everything on a page of phones, without a token",
    description="Start the whole program on a scratch database with a sample commune, and print\n"
    "the address of a page of phones. Needs no token and no network. A configuration\n"
    "is read only if --config names one.",
    example="nguon demo --no-buttons",
    add_arguments=_add_arguments,
    run=_run,
    reads_default_config=False,
)
