"""`nguon import`: a whole commune from spreadsheets, and an import taken back."""

import asyncio
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from bot.cli.command import Command
from bot.cli.terminal import Terminal
from bot.config import Config
from bot.lines import OperatorError, line


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help=".xlsx or .csv")
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would be done, and do nothing"
    )
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument(
        "--template", type=Path, metavar="OUT", help="write an empty .xlsx to fill in instead"
    )
    instead.add_argument("--list", action="store_true", help="list the imports made so far")
    instead.add_argument(
        "--undo", type=int, metavar="N", help="take import N back, as far as nothing changed since"
    )


def _run(arguments: Namespace, config: Config, terminal: Terminal) -> int:
    from bot.app import list_imports, take_import_back

    files: Sequence[Path] = arguments.files
    template: Path | None = arguments.template
    undo: int | None = arguments.undo
    if files and (template or arguments.list or undo is not None):
        raise OperatorError(line("cli-import-one-thing"))
    if template is not None:
        _write_template(template, terminal)
    elif arguments.list:
        asyncio.run(list_imports(config, terminal.say))
    elif undo is not None:
        dry_run: bool = arguments.dry_run
        asyncio.run(take_import_back(config, undo, dry_run=dry_run, say=terminal.say))
    elif not files:
        raise OperatorError(line("cli-import-no-file-named"))
    else:
        return asyncio.run(_import(files, config, terminal, dry_run=arguments.dry_run))
    return 0


def _write_template(path: Path, terminal: Terminal) -> None:
    from bot.spreadsheets.template import write_template

    if path.suffix.lower() != ".xlsx":
        raise OperatorError(line("cli-import-template-xlsx"))
    if path.exists():
        raise OperatorError(line("cli-import-template-exists", file=str(path)))
    try:
        write_template(path)
    except OSError as error:
        raise OperatorError(line("cli-import-template-failed", file=str(path))) from error
    terminal.say(line("cli-import-template-written", file=str(path)))


async def _import(
    files: Sequence[Path], config: Config, terminal: Terminal, *, dry_run: bool
) -> int:
    from bot.app import import_rows, known_units
    from bot.cli.import_problems import show_problems
    from bot.spreadsheets.reader import read_spreadsheets

    rows = read_spreadsheets(files, await known_units(config))
    problems = await import_rows(config, rows, dry_run=dry_run, say=terminal.say)
    if problems:
        show_problems(terminal, problems)
    return 1 if problems else 0


COMMAND = Command(
    name="import",
    summary="read a whole commune from spreadsheets, and take an import back",
    description="Read units, people, posts, meeting rules and candidates who gave their consent\n"
    "from an .xlsx with all sheets, or from .csv files with one table or several. Everything\n"
    "that is wrong is listed by row, and nothing is changed until all is right. An import can\n"
    "be taken back: what has changed since stays and is named.",
    example="nguon import --template commune.xlsx\n  nguon import commune.xlsx --dry-run\n"
    "  nguon import --list\n  nguon import --undo 3",
    add_arguments=_add_arguments,
    run=_run,
)
