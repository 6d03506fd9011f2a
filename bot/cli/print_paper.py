"""`nguon print`: paper slips of a branch's month, made on the committee's machine."""

import asyncio
from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot.cli.command import Command
from bot.cli.terminal import Terminal
from bot.config import Config
from services.printed.papers import ALL_SLIPS, SLIPS


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--branch", required=True, metavar="CODE", help="the branch's code")
    parser.add_argument(
        "--what",
        choices=[SLIPS, ALL_SLIPS],
        default=SLIPS,
        help="slips: of those to be asked in person (default); all-slips: of the whole branch",
    )
    parser.add_argument(
        "--out", type=Path, default=Path("slips.pdf"), metavar="FILE", help="default: slips.pdf"
    )


def _run(arguments: Namespace, config: Config, terminal: Terminal) -> int:
    from bot.app import print_paper

    asyncio.run(
        print_paper(
            config,
            what=arguments.what,
            branch=arguments.branch,
            out=arguments.out,
            say=terminal.say,
        )
    )
    return 0


COMMAND = Command(
    name="print",
    summary="make a file of paper slips for a branch's month",
    description="Make a PDF file of report slips for the branch's current month, one A5 slip a\n"
    "person, as the chat command /slips does. Reads a copy: nothing is sent or changed.",
    example="nguon print --branch NL --out slips.pdf",
    add_arguments=_add_arguments,
    run=_run,
)
