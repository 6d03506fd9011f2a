"""Where in a spreadsheet something is that the record objects to, by the titles shown there."""

from dataclasses import replace

from bot.spreadsheets import layout
from bot.spreadsheets.rows import Problem
from services import import_rows

_SHEETS = {import_rows.UNITS: layout.UNITS, import_rows.PEOPLE: layout.PEOPLE}


def with_titles(problem: Problem) -> Problem:
    """The problem with sheet and column named as the spreadsheet names them."""
    sheet = _SHEETS.get(problem.sheet)
    if sheet is None:
        return problem
    return replace(problem, sheet=sheet.name, column=sheet.columns[problem.column].title)
