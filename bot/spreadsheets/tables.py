"""Finds the tables in grids by their rows of titles."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.spreadsheets.grid import Cell, Grid, Line
from bot.spreadsheets.layout import (
    CANDIDATES,
    IGNORED_TITLES,
    PEOPLE,
    SHEETS,
    UNITS,
    WORDS_SHEET,
    Sheet,
)
from bot.spreadsheets.rows import Problem
from domain.text import fold

_BY_NAME = {fold(sheet.name): sheet for sheet in SHEETS}


@dataclass(frozen=True, slots=True)
class Record:
    """A row of a table: its cells by the keys of their columns."""

    file: str
    sheet: str
    row: int
    cells: Mapping[str, Cell]


@dataclass(slots=True)
class Tables:
    """The rows of all tables, wherever they stood, and what is wrong with the tables."""

    units: list[Record] = field(default_factory=list)
    people: list[Record] = field(default_factory=list)
    candidates: list[Record] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    found: int = 0

    def any(self) -> bool:
        """Whether any row was found."""
        return bool(self.units or self.people or self.candidates)

    def take(self, grid: Grid) -> None:
        """Read a grid. Rows above its first row of titles are headings and are passed over."""
        if grid.sheet == WORDS_SHEET:
            return
        sheet: Sheet | None = None
        columns: dict[int, str] = {}
        before = self.found
        for line in grid.lines:
            titles = _sheet_titled_by(line, grid.sheet)
            if titles:
                sheet, self.found = titles, self.found + 1
                columns = self._columns(grid, sheet, line)
            elif sheet and not _is_heading(line) and not _is_example(sheet, line, columns):
                self._add(grid, sheet, line, columns)
        if self.found == before and fold(grid.sheet) in _BY_NAME and grid.lines:
            self.problems.append(Problem(grid.file, grid.sheet, 0, "", "cli-import-no-titles"))

    def _columns(self, grid: Grid, sheet: Sheet, line: Line) -> dict[int, str]:
        place = grid.sheet or sheet.name
        columns: dict[int, str] = {}
        for number, cell in enumerate(line.cells):
            key = sheet.key_of(cell.text)
            if key in columns.values():
                wrong = "cli-import-title-twice"
            elif key:
                columns[number] = key
                continue
            elif not cell.text or fold(cell.text).strip(" .") in IGNORED_TITLES:
                continue
            else:
                wrong = "cli-import-unknown-title"
            self.problems.append(Problem(grid.file, place, line.number, cell.text, wrong))
        for key, column in sheet.columns.items():
            if column.required and key not in columns.values():
                wrong = "cli-import-missing-title"
                self.problems.append(Problem(grid.file, place, line.number, column.title, wrong))
        return columns

    def _add(self, grid: Grid, sheet: Sheet, line: Line, columns: Mapping[int, str]) -> None:
        cells = {key: line.cells[n] for n, key in columns.items() if n < len(line.cells)}
        if not any(cells.values()):
            return
        place = grid.sheet or sheet.name
        if line.hidden:
            wrong = Problem(grid.file, place, line.number, "", "cli-import-hidden-row")
            self.problems.append(wrong)
        self._of(sheet).append(Record(grid.file, place, line.number, cells))

    def _of(self, sheet: Sheet) -> list[Record]:
        if sheet is UNITS:
            return self.units
        return self.people if sheet is PEOPLE else self.candidates


def _sheet_titled_by(line: Line, name: str) -> Sheet | None:
    """Which sheet's row of titles this is: two known titles and half of all that stands there.

    Where the name of the page says which table it is, that one is tried first; a table of
    candidates shares titles with one of people, and is known by those that are its own.
    """
    texts = [cell.text for cell in line.cells if cell.text]
    own: Sheet | None = _BY_NAME.get(fold(name))
    for sheet in ([own] if own else []) + [CANDIDATES, PEOPLE, UNITS]:
        known = {sheet.key_of(text) for text in texts} - {None}
        sure = sheet is own or bool(known & set(sheet.known_by))
        if len(known) >= 2 and sure and 2 * len(known) >= len(texts):
            return sheet
    return None


def _is_heading(line: Line) -> bool:
    """A row with the name of a sheet and nothing else, between two tables of one file."""
    texts = [fold(cell.text) for cell in line.cells if cell]
    return len(texts) == 1 and texts[0] in _BY_NAME


def _is_example(sheet: Sheet, line: Line, columns: Mapping[int, str]) -> bool:
    """The template's own example, left in place."""
    here = {key: line.cells[n].text for n, key in columns.items() if n < len(line.cells)}
    return all(here.get(key, "") == column.example for key, column in sheet.columns.items())
