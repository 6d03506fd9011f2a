"""Speaks to the operator in the committee's language."""

import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from bot.config import Problem
from bot.lines import Line, line

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
        needed = self._catalogue.variables(self._language, one.key)
        args: dict[str, str | int] = {}
        for name, value in one.args.items():
            if isinstance(value, date):
                args |= self._dated(name, value, needed)
            else:
                args[name] = value
        return self._catalogue.text(self._language, one.key, args)

    def _dated(self, name: str, value: date, needed: frozenset[str]) -> dict[str, str]:
        from bot.date_words import date_forms

        def say(key: str, args: Mapping[str, str | int]) -> str:
            return self._catalogue.text(self._language, key, args)

        zone = value.tzinfo if isinstance(value, datetime) else None
        return date_forms(name, value, needed, say, zone or UTC)

    def show_config_problems(self, problems: Sequence[Problem]) -> None:
        """Print everything that is wrong with a configuration."""
        self.complain(line("cli-config-wrong", count=len(problems)))
        for problem in problems:
            wanted = self.text(problem.wanted)
            self.complain(line("cli-config-row", path=problem.path, wanted=wanted))

    @cached_property
    def _catalogue(self) -> "Catalogue":
        # Loaded when first spoken: --help and most tests say nothing.
        from bot.catalogue import Catalogue

        return Catalogue.load()
