"""Says what is wrong with a spreadsheet, one line for each thing: where, what, what instead."""

from collections.abc import Sequence

from bot.cli.terminal import Terminal
from bot.lines import Line, line
from bot.spreadsheets.rows import Problem


def show_problems(terminal: Terminal, problems: Sequence[Problem]) -> None:
    """Print everything that is wrong, by file, sheet and row."""
    for problem in problems:
        terminal.complain(_told(terminal, problem))
    terminal.complain(line("cli-import-wrong", count=len(problems)))


def _told(terminal: Terminal, problem: Problem) -> Line:
    what = terminal.text(line(problem.key, code=problem.code, column=problem.column))
    if problem.near:
        what = terminal.text(line("cli-import-near", what=what, near=problem.near))
    file, sheet = problem.file, problem.sheet or problem.file
    if problem.row:
        row = str(problem.row)
        cell = line("cli-import-cell", row=row, column=problem.column)
        place = terminal.text(cell if problem.column else line("cli-import-row", row=row))
        return line("cli-import-at-cell", file=file, sheet=sheet, place=place, what=what)
    if problem.sheet:
        return line("cli-import-at-sheet", file=file, sheet=sheet, what=what)
    return line("cli-import-at-file", file=file, what=what)
