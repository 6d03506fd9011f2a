"""`nguon print`: paper slips of a branch's month, or somebody's hand-over sheet, made here."""

import asyncio
from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot.cli.command import Command
from bot.cli.terminal import Terminal
from bot.config import Config
from services.printed.papers import ALL_SLIPS, SLIPS


def _add_arguments(parser: ArgumentParser) -> None:
    of = parser.add_mutually_exclusive_group(required=True)
    of.add_argument("--branch", default="", metavar="CODE", help="slips of this branch's month")
    of.add_argument(
        "--candidate",
        default="",
        metavar="CODE",
        help="the hand-over sheet of somebody recognised, for the members' app",
    )
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
            candidate=arguments.candidate,
            out=arguments.out,
            say=terminal.say,
        )
    )
    return 0


COMMAND = Command(
    name="print",
    summary="make a file of paper slips, or of a hand-over sheet",
    description="Make a PDF file of report slips for the branch's current month, one A5 slip a\n"
    "person, as the chat command /slips does; or the hand-over sheet of one candidate.\n"
    "Reads a copy: nothing is sent or changed.",
    example="nguon print --branch NL --out slips.pdf",
    add_arguments=_add_arguments,
    run=_run,
)
