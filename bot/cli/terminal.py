"""Speaks to the operator in the committee's language."""

import sys
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from bot.config import Problem
from bot.lines import Line, line
from bot.spreadsheets.rows import Problem as ImportProblem

if TYPE_CHECKING:
    from bot.catalogue import Catalogue


class Terminal:
    """Prints lines from the catalogues: results to standard output, trouble to standard error."""

    def __init__(self, language: str) -> None:
        self._language = language

    def say(self, one: Line) -> None:
        """Print a result."""
        print(self.text(one), flush=True)

    def complain(self, one: Line) -> None:
        """Print what is wrong."""
        print(self.text(one), file=sys.stderr, flush=True)

    def text(self, one: Line) -> str:
        """The line in words. Raises CatalogueError if the catalogues do not know it."""
        return self._catalogue.text(self._language, one.key, one.args)

    def show_config_problems(self, problems: Sequence[Problem]) -> None:
        """Print everything that is wrong with a configuration."""
        self.complain(line("cli-config-wrong", count=len(problems)))
        for problem in problems:
            wanted = self.text(problem.wanted)
            self.complain(line("cli-config-row", path=problem.path, wanted=wanted))

    def show_import_problems(self, problems: Sequence[ImportProblem]) -> None:
        """Print everything that is wrong with a spreadsheet, by row."""
        for problem in problems:
            self.complain(self._import_problem(problem))
        self.complain(line("cli-import-wrong", count=len(problems)))

    def _import_problem(self, problem: ImportProblem) -> Line:
        what = self.text(line(problem.key, code=problem.code, column=problem.column))
        file, sheet = problem.file, problem.sheet or problem.file
        if problem.row:
            place = self.text(line("cli-import-cell", row=problem.row, column=problem.column))
            return line("cli-import-at-cell", file=file, sheet=sheet, place=place, what=what)
        if problem.sheet:
            return line("cli-import-at-sheet", file=file, sheet=sheet, what=what)
        return line("cli-import-at-file", file=file, what=what)

    @cached_property
    def _catalogue(self) -> "Catalogue":
        # Loaded when first spoken: --help and most tests say nothing.
        from bot.catalogue import Catalogue

        return Catalogue.load()
