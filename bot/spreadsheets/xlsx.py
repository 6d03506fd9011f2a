"""Opens an .xlsx file and turns its sheets into grids. Never raises: what is wrong is told."""

import struct
import warnings
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, cast
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
from openpyxl.utils.exceptions import InvalidFileException

from bot.spreadsheets.grid import Cell, Grid, Grids, Line, one_line
from bot.spreadsheets.layout import SHEETS
from bot.spreadsheets.limits import MOST_TEXTS, MOST_UNPACKED
from bot.spreadsheets.marks import Marks, TooMuchError, read_marks
from bot.spreadsheets.rows import Problem
from domain.text import fold

# What openpyxl and the libraries beneath it raise for a file that is not what its name says.
_BROKEN = (
    BadZipFile, InvalidFileException, ParseError, ExpatError, OSError, KeyError, ValueError,
    TypeError, IndexError, AttributeError, EOFError, NotImplementedError, RuntimeError,
    OverflowError, struct.error, zlib.error,
)  # fmt: skip
# How a file of the old .xls kind begins, and one locked with a password.
_COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1")
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_NAMES = frozenset(fold(sheet.name) for sheet in SHEETS)
_EMPTY = Cell()


class _Sheet(Protocol):
    """A sheet in openpyxl's read-only mode, which its published types do not know."""

    title: str
    sheet_state: str
    _worksheet_path: str

    def iter_rows(
        self, *, min_row: int, max_row: int, min_col: int, max_col: int
    ) -> Iterator[tuple[ReadOnlyCell | EmptyCell, ...]]: ...


def read_xlsx(path: Path) -> Grids:
    """The sheets of the file, hidden ones left out; one of them that bears our name is told."""
    try:
        if wrong := _at_first_sight(path):
            return _whole(path, wrong)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _sheets(path)
    except _BROKEN:
        return _whole(path, "cli-import-not-a-workbook")


def _whole(path: Path, key: str) -> Grids:
    return Grids(problems=[Problem(path.name, "", 0, "", key)])


def _at_first_sight(path: Path) -> str:
    """What is wrong with the file as a file, before anything in it is read; else empty."""
    with path.open("rb") as file:
        if file.read(len(_COMPOUND)) == _COMPOUND:
            locked = _LOCKED in file.read()
            return "cli-import-locked" if locked else "cli-import-old-workbook"
    with ZipFile(path) as packed:
        parts = packed.infolist()
    texts = max((one.file_size for one in parts if "sharedStrings" in one.filename), default=0)
    if sum(one.file_size for one in parts) > MOST_UNPACKED or texts > MOST_TEXTS:
        return "cli-import-unpacks-too-big"
    return ""


def _sheets(path: Path) -> Grids:
    found = Grids()
    book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    with closing(book), ZipFile(path) as packed:
        for sheet in cast("Sequence[_Sheet]", book.worksheets):
            if sheet.sheet_state == "visible":
                _read(path, packed, sheet, found)
            elif fold(sheet.title) in _NAMES:
                wrong = Problem(path.name, sheet.title, 0, "", "cli-import-hidden-sheet")
                found.problems.append(wrong)
    return found


def _read(path: Path, packed: ZipFile, sheet: _Sheet, found: Grids) -> None:
    try:
        with packed.open(sheet._worksheet_path) as source:  # noqa: SLF001 - nowhere else told
            marks = read_marks(source)
    except TooMuchError as error:
        wrong = Problem(path.name, sheet.title, 0, "", error.key, error.code)
        found.problems.append(wrong)
        return
    found.grids.append(Grid(path.name, sheet.title, tuple(_lines(sheet, marks))))


def _lines(sheet: _Sheet, marks: Marks) -> Iterator[Line]:
    if not marks.last_row:
        return
    rows = sheet.iter_rows(min_row=1, max_row=marks.last_row, min_col=1, max_col=marks.last_column)
    pairs = zip(rows, marks.merged_by_row(), strict=False)
    for number, (row, merged) in enumerate(pairs, start=1):
        cells = tuple(
            _cell(one, (number, column), marks, column in merged)
            for column, one in enumerate(row, start=1)
        )
        if any(cells):
            yield Line(number, cells, hidden=number in marks.hidden)


def _cell(
    found: ReadOnlyCell | EmptyCell,
    place: tuple[int, int],
    marks: Marks,
    merged: bool,
) -> Cell:
    value = found.value
    if merged:
        text = _text(value)
        fault = "cli-import-merged-cell-with" if text else "cli-import-merged-cell"
        return Cell(text, fault=fault)
    if place in marks.without_result:
        return Cell(fault="cli-import-formula")
    if value is None:
        return _EMPTY
    if isinstance(found, ReadOnlyCell) and found.data_type == "e":
        return Cell(_text(value), fault="cli-import-cell-error")
    day = value.date() if isinstance(value, datetime) else value
    if not isinstance(day, date):
        return Cell(_text(value))
    if "d" not in str(found.number_format).casefold():
        # "3/1980" as the program keeps it: the first of the month, shown without its day.
        return Cell(f"{day.month}/{day.year}")
    return Cell(_text(value), day)


def _text(value: object) -> str:
    """What the cell shows: whole numbers without a fraction, one line, no stray spaces."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, datetime):
        value = value.date()
    return one_line(str(value))
