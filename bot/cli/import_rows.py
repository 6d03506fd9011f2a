"""`nguon import`: units, people, posts and meeting rules from spreadsheets."""

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
    parser.add_argument(
        "--template", type=Path, metavar="OUT", help="write an empty .xlsx to fill in instead"
    )


def _run(arguments: Namespace, config: Config, terminal: Terminal) -> int:
    files: Sequence[Path] = arguments.files
    template: Path | None = arguments.template
    if template is not None:
        _write_template(template, terminal)
        return 0
    if not files:
        raise OperatorError(line("cli-import-no-file-named"))
    return asyncio.run(_import(files, config, terminal, dry_run=arguments.dry_run))


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
    from bot.spreadsheets.layout import in_titles
    from bot.spreadsheets.reader import read_spreadsheets

    rows = read_spreadsheets(files, await known_units(config))
    if rows.problems:
        terminal.show_import_problems(rows.problems)
        return 1
    problems = await import_rows(config, rows, dry_run=dry_run, say=terminal.say)
    if problems:
        terminal.show_import_problems(in_titles(problems))
        return 1
    return 0


COMMAND = Command(
    name="import",
    summary="read units, people, posts and meeting rules from spreadsheets",
    description="Read units, people, posts and meeting rules from an .xlsx with both sheets, or\n"
    "from .csv files with one table or both. Everything that is wrong is listed by row,\n"
    "and nothing is changed until all is right.",
    example="nguon import --template commune.xlsx\n  nguon import commune.xlsx --dry-run",
    add_arguments=_add_arguments,
    run=_run,
)
