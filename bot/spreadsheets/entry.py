"""Reads the cells of one row, collecting what is wrong instead of stopping at it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from bot.spreadsheets.grid import Cell
from bot.spreadsheets.layout import Sheet
from bot.spreadsheets.rows import Problem
from bot.spreadsheets.tables import Record
from bot.spreadsheets.words import BY_YES_NO
from domain.text import fold

T = TypeVar("T")

_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_DAY_FROM_YEAR = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_YEAR = re.compile(r"(?:\d{1,2}[/.-])?(\d{4})")
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

    def wrong(self, key: str, problem: str, code: str = "") -> None:
        """Note what is wrong with this column."""
        title = self.sheet.columns[key].title
        place = self.record
        self.problems.append(Problem(place.file, place.sheet, place.row, title, problem, code))

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
        faulty = self.record.cells.get(key, Cell())
        if not text and not faulty and self.sheet.columns[key].required:
            self.wrong(key, "cli-import-missing")
        return text

    def word(self, key: str, words: Mapping[str, T], empty: T, problem: str) -> T:
        """What the word stands for; `empty` if there is none or it is not known."""
        text = self.text(key)
        if text and fold(text) not in words:
            self.wrong(key, problem, text)
        return words.get(fold(text), empty)

    def yes_no(self, key: str, *, empty: bool) -> bool:
        """Yes or no."""
        return self.word(key, BY_YES_NO, empty, "cli-import-not-yes-no")

    def several(self, key: str) -> tuple[str, ...]:
        """The parts of a list: parted by semicolons, commas or plus signs."""
        parts = re.split(r"[;,+]", self.text(key))
        return tuple(part.strip() for part in parts if part.strip())

    def birth(self, key: str) -> Birth:
        """A day or a year: 12/3/1980, 3/1980, 1980, 1980-03-12 or a date of the program's own."""
        cell = self.cell(key)
        birth = _birth(cell)
        if cell and birth is None:
            self.wrong(key, "cli-import-not-a-date", cell.text)
        return birth or Birth()


def _birth(cell: Cell) -> Birth | None:
    if cell.day:
        return _within(cell.day)
    try:
        if found := _DAY.fullmatch(cell.text):
            return _within(date(int(found[3]), int(found[2]), int(found[1])))
        if found := _DAY_FROM_YEAR.fullmatch(cell.text):
            return _within(date(int(found[1]), int(found[2]), int(found[3])))
        if found := _YEAR.fullmatch(cell.text):
            return Birth(None, int(found[1])) if _possible(int(found[1])) else None
    except ValueError:
        return None
    return None


def _within(day: date) -> Birth | None:
    return Birth(day, day.year) if _possible(day.year) else None


def _possible(year: int) -> bool:
    return 1900 <= year < 2100
