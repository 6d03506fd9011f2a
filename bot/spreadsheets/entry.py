"""Reads the cells of one row, collecting what is wrong instead of stopping at it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from bot.spreadsheets.grid import Cell
from bot.spreadsheets.layout import Sheet
from bot.spreadsheets.rows import Problem
from bot.spreadsheets.tables import Record
from bot.spreadsheets.words import BY_YES_NO, near_word
from domain.dates import PartialDate, parse_partial_date
from domain.text import fold

T = TypeVar("T")

_SERIAL = re.compile(r"[1-7]\d{4}(?:[.,]\d+)?")
_WITH_FRACTION = re.compile(r"(\d+)[.,]0+")
_SERIAL_BEGINS = date(1899, 12, 30)
_YEARS = range(1900, 2100)
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Birth:
    """When somebody was born: the day, or the year alone, or nothing known."""

    day: date | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A row being read; `problems` is shared by all rows of a file."""

    record: Record
    sheet: Sheet
    problems: list[Problem]
    missing: str = "cli-import-missing"

    def wrong(self, key: str, problem: str, code: str = "", near: str = "") -> None:
        """Note what is wrong with this column, what stood there and what may have been meant."""
        title = self.sheet.columns[key].title
        at = self.record
        self.problems.append(Problem(at.file, at.sheet, at.row, title, problem, code, near))

    def cell(self, key: str) -> Cell:
        """The cell; empty if it is unusable, which is noted, or not there."""
        cell = self.record.cells.get(key, Cell())
        if cell.fault:
            self.wrong(key, cell.fault, cell.text)
            return Cell()
        if len(cell.text) > _LONGEST:
            self.wrong(key, "cli-import-too-long", str(_LONGEST))
            return Cell()
        return cell

    def text(self, key: str) -> str:
        """The text; noted if it is required and missing."""
        text = self.cell(key).text
        anything = self.record.cells.get(key, Cell())
        if not anything and self.sheet.columns[key].required:
            self.wrong(key, self.missing)
        return text

    def word(
        self,
        key: str,
        words: Mapping[str, T],
        empty: T,
        problem: str,
        offered: Iterable[str] = (),
    ) -> T:
        """What the word stands for; `empty` if there is none or it is not known.

        `offered`: the words of which the nearest is suggested.
        """
        text = self.text(key)
        if text and fold(text) not in words:
            self.wrong(key, problem, text, near_word(text, offered))
        return words.get(fold(text), empty)

    def yes_no(self, key: str, *, empty: bool) -> bool:
        """Yes or no."""
        return self.word(key, BY_YES_NO, empty, "cli-import-not-yes-no")

    def several(self, key: str) -> tuple[str, ...]:
        """The parts of a list: parted by semicolons, commas or plus signs."""
        parts = re.split(r"[;,+]", self.text(key))
        return tuple(part.strip() for part in parts if part.strip())

    def maybe_yes_no(self, key: str) -> bool | None:
        """Yes or no; None if nothing is said."""
        return self.yes_no(key, empty=False) if self.text(key) else None

    def birth(self, key: str) -> Birth:
        """A birth of which the year is enough."""
        found = self.partial_date(key)
        if found is None:
            return Birth()
        return Birth(found.earliest() if found.day else None, found.year)

    def partial_date(self, key: str) -> PartialDate | None:
        """A day, a month or a year: 12/3/1980, 3/1980, 1980, or a date of the program's own."""
        cell = self._filled(key)
        found = _date(cell)
        if cell and found is None:
            self.wrong(key, "cli-import-not-a-date", cell.text)
        return found

    def day(self, key: str) -> date | None:
        """A whole day."""
        cell = self._filled(key)
        found = _date(cell)
        if cell and (found is None or not found.day):
            self.wrong(key, "cli-import-not-a-day", cell.text)
            return None
        return found.earliest() if found else None

    def _filled(self, key: str) -> Cell:
        """The cell; noted if it is required and empty."""
        self.text(key)
        return self.cell(key)


def _date(cell: Cell) -> PartialDate | None:
    """What the cell says, however the program that wrote it kept its dates."""
    if cell.day:
        found: PartialDate | None = PartialDate(cell.day.year, cell.day.month, cell.day.day)
    else:
        text = _WITH_FRACTION.sub(r"\1", cell.text.lstrip("'"), count=1)
        if _SERIAL.fullmatch(text):
            day = _SERIAL_BEGINS + timedelta(days=int(text[:5]))
            found = PartialDate(day.year, day.month, day.day)
        else:
            found = parse_partial_date(text)
    return found if found and found.year in _YEARS else None
