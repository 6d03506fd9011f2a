"""`nguon print`: any sheet that the chat can order, made here."""

import asyncio
from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot.cli.command import Command
from bot.cli.terminal import Terminal
from bot.config import Config
from bot.print_orders import OF_BRANCH, OF_CANDIDATE, Wanted
from services.printed.papers import CLASS_LIST, UNION_LIST


def _add_arguments(parser: ArgumentParser) -> None:
    of = parser.add_mutually_exclusive_group(required=True)
    of.add_argument("--branch", metavar="CODE", help="slips, or the meeting page, of its month")
    of.add_argument(
        "--candidate",
        metavar="CODE",
        help="the hand-over sheet of somebody recognised, or the dates of anybody's road",
    )
    of.add_argument(
        "--class", dest="class_of", metavar="DAY", help="the list of the class that begins then"
    )
    of.add_argument(
        "--resolution", metavar="NUMBER", help="the hand-over list of the youth union's resolution"
    )
    parser.add_argument(
        "--what",
        choices=[*OF_BRANCH, *OF_CANDIDATE],
        help="of a branch: slips of those to be asked in person (default), all-slips of everybody "
        "or pack, the meeting page; of a candidate: member-sheet (default) or dates",
    )
    parser.add_argument(
        "--out", type=Path, default=Path("slips.pdf"), metavar="FILE", help="default: slips.pdf"
    )


def wanted_by(arguments: Namespace) -> Wanted | None:
    """What the words ask for; None for a sheet that is not made of this."""
    for of, kinds in (
        (arguments.branch, OF_BRANCH),
        (arguments.candidate, OF_CANDIDATE),
        (arguments.class_of, (CLASS_LIST,)),
        (arguments.resolution, (UNION_LIST,)),
    ):
        if of is not None:
            what = arguments.what or kinds[0]
            return Wanted(what, of) if what in kinds else None
    return None


def _run(arguments: Namespace, config: Config, terminal: Terminal) -> int:
    from bot.app import print_paper
    from bot.lines import OperatorError, line

    wanted = wanted_by(arguments)
    if wanted is None:
        raise OperatorError(line("cli-print-what-not-of", what=arguments.what))
    asyncio.run(print_paper(config, wanted, out=arguments.out, say=terminal.say))
    return 0


COMMAND = Command(
    name="print",
    summary="make a file of paper slips, a list or a sheet",
    description="Make a PDF file: report slips for the branch's current month, one A5 slip a\n"
    "person, as the chat command /slips does; the page of its meeting; the hand-over sheet or\n"
    "the dates of one candidate; the list of a class; the hand-over list of the youth union.\n"
    "Reads a copy: nothing is sent or changed.",
    example="nguon print --branch NL --out slips.pdf",
    add_arguments=_add_arguments,
    run=_run,
)
