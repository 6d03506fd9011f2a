"""Writes the template: all sheets with titles, an example each and drop-down lists."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from bot.spreadsheets.layout import CANDIDATES, PEOPLE, SHEETS, UNITS, WORDS_SHEET, Sheet
from bot.spreadsheets.words import (
    KINDS,
    MEMBERSHIPS,
    SCHOOLINGS,
    SEXES,
    STAGES,
    TITLES,
    YES_NO,
)

_LAST_ROW = 2000
_TITLE = PatternFill("solid", fgColor="DDE6F0")

# Which words each column offers. A person may hold several posts, so there the list only helps.
_OFFERED: Mapping[tuple[str, str], Iterable[str]] = {
    (UNITS.name, "kind"): KINDS,
    (UNITS.name, "has_committee"): YES_NO,
    (UNITS.name, "signal"): YES_NO,
    (PEOPLE.name, "membership"): MEMBERSHIPS,
    (PEOPLE.name, "posts"): TITLES,
    (PEOPLE.name, "smartphone"): YES_NO,
    (CANDIDATES.name, "sex"): SEXES,
    (CANDIDATES.name, "schooling"): SCHOOLINGS,
    (CANDIDATES.name, "stage"): STAGES,
}
_SEVERAL = {(PEOPLE.name, "posts")}


def write_template(path: Path) -> None:
    """Write the template to `path` (.xlsx). Raises OSError if it cannot be written.

    The example rows may stay: as long as they are unchanged they are not read.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    words = book.create_sheet(WORDS_SHEET)
    for index, sheet in enumerate(SHEETS):
        _fill(book.create_sheet(sheet.name, index), sheet, words)
    book.active = 0
    book.save(path)


def _fill(page: Worksheet, sheet: Sheet, words: Worksheet) -> None:
    for number, (key, column) in enumerate(sheet.columns.items(), start=1):
        letter = get_column_letter(number)
        title = page.cell(1, number, column.title)
        title.font, title.fill = Font(bold=True), _TITLE
        title.alignment = Alignment(wrap_text=True, vertical="top")
        page.cell(2, number, column.example or None)
        page.column_dimensions[letter].width = column.width
        # As text: a code such as 0107 or a day such as 3/1980 must stay as typed.
        for row in range(2, 200):
            page.cell(row, number).number_format = "@"
        if offered := _OFFERED.get((sheet.name, key)):
            several = (sheet.name, key) in _SEVERAL
            _offer(page, letter, _list(words, column.title, offered), several=several)
    page.freeze_panes = "A2"


def _list(words: Worksheet, title: str, offered: Iterable[str]) -> str:
    """Put the words into a column of their own; the reference to them for a drop-down list."""
    number = words.max_column + 1 if words.cell(1, 1).value else 1
    words.cell(1, number, title).font = Font(bold=True)
    row = 1
    for row, word in enumerate(offered, start=2):
        words.cell(row, number, word)
    letter = get_column_letter(number)
    words.column_dimensions[letter].width = 32
    return f"'{words.title}'!${letter}$2:${letter}${row}"


def _offer(page: Worksheet, letter: str, source: str, *, several: bool) -> None:
    rule = DataValidation(type="list", formula1=source, allow_blank=True)
    rule.showErrorMessage = not several
    rule.add(f"{letter}2:{letter}{_LAST_ROW}")
    page.add_data_validation(rule)
