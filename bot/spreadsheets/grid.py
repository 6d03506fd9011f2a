"""A sheet as cells, whatever file it came from."""

from dataclasses import dataclass, field
from datetime import date

from bot.spreadsheets.rows import Problem
from domain.text import tidy


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows: its text, without stray spaces, and the day if it holds a date.

    `fault` is the catalogue key of what makes it unusable, or empty.
    """

    text: str = ""
    day: date | None = None
    fault: str = ""

    def __bool__(self) -> bool:
        """Whether there is anything in it."""
        return bool(self.text or self.day or self.fault)


@dataclass(frozen=True, slots=True)
class Line:
    """A row with its number as the spreadsheet program shows it, from 1."""

    number: int
    cells: tuple[Cell, ...]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet of a file: the rows that have anything in them."""

    file: str
    sheet: str
    lines: tuple[Line, ...]


@dataclass(slots=True)
class Grids:
    """What was found in a file, and what was wrong with the file as such."""

    grids: list[Grid] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def one_line(text: str) -> str:
    """The text on one line: composed letters, no invisible signs, single ordinary spaces."""
    return " ".join(tidy(text).split())
