"""Opens an .xlsx file and turns its sheets into grids. Never raises: what is wrong is told."""

import warnings
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.cell.cell import MergedCell
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from bot.spreadsheets.grid import Cell, Grid, Grids, Line
from bot.spreadsheets.layout import MOST_BYTES
from bot.spreadsheets.rows import Problem
from domain.text import tidy

# What openpyxl and the libraries beneath it raise for a file that is not what its name says.
_BROKEN = (
    BadZipFile, InvalidFileException, ParseError, OSError, KeyError, ValueError, TypeError,
    IndexError, AttributeError, EOFError, NotImplementedError,
)  # fmt: skip
_UNPACKED = 10  # a sheet of words shrinks about this much; far more is not a list of people

Place = tuple[int, int]


def read_xlsx(path: Path) -> Grids:
    """The sheets of the file, hidden ones left out."""
    try:
        if _unpacked_size(path) > _UNPACKED * MOST_BYTES:
            return Grids(problems=[Problem(path.name, "", 0, "", "cli-import-file-too-big")])
        values, formulas = _open(path, values=True), _open(path, values=False)
        return Grids([_grid(path.name, sheet, formulas[sheet.title]) for sheet in _shown(values)])
    except _BROKEN:
        return Grids(problems=[Problem(path.name, "", 0, "", "cli-import-not-a-workbook")])


def _unpacked_size(path: Path) -> int:
    with ZipFile(path) as file:
        return sum(part.file_size for part in file.infolist())


def _open(path: Path, *, values: bool) -> Workbook:
    # Not openpyxl's read-only mode: it does not tell which cells are merged.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return load_workbook(path, data_only=values, keep_links=False)


def _shown(book: Workbook) -> Iterator[Worksheet]:
    return (sheet for sheet in book.worksheets if sheet.sheet_state == "visible")


def _grid(file: str, sheet: Worksheet, written: Worksheet) -> Grid:
    merged = {place for area in sheet.merged_cells.ranges for row in area.rows for place in row}
    lines = []
    pairs = zip(sheet.iter_rows(), written.iter_rows(), strict=True)
    for number, (row, formulas) in enumerate(pairs, start=1):
        cells = tuple(_cell(*pair, merged) for pair in zip(row, formulas, strict=True))
        if any(cells):
            lines.append(Line(number, cells))
    return Grid(file, sheet.title, tuple(lines))


def _cell(
    value: SheetCell | MergedCell, written: SheetCell | MergedCell, merged: set[Place]
) -> Cell:
    if (value.row, value.column) in merged:
        return Cell(_text(value.value), fault="cli-import-merged-cell")
    if written.data_type == "f" and value.value is None:
        return Cell(fault="cli-import-formula")
    if value.data_type == "e":
        return Cell(_text(value.value), fault="cli-import-cell-error")
    day = value.value
    if isinstance(day, datetime):
        day = day.date()
    return Cell(_text(value.value), day if isinstance(day, date) else None)


def _text(value: object) -> str:
    """What the cell shows: whole numbers without a fraction, one line, no stray spaces."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, datetime):
        value = value.date()
    return " ".join(tidy(str(value)).split())
