"""Reads spreadsheets of units and people: all that is said, and all that is wrong, by row."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from bot.spreadsheets.csv_text import read_csv
from bot.spreadsheets.grid import Grids
from bot.spreadsheets.layout import MOST_BYTES, MOST_ROWS
from bot.spreadsheets.people import read_people
from bot.spreadsheets.rows import ImportRows, KnownUnit, Problem
from bot.spreadsheets.tables import Tables
from bot.spreadsheets.units import read_units
from bot.spreadsheets.xlsx import read_xlsx


def read_spreadsheets(paths: Sequence[Path], known: Sequence[KnownUnit] = ()) -> ImportRows:
    """Read the files as one: an .xlsx with both sheets, or .csv files with one table or both.

    `known` are the units on record, to which rows may refer. Never raises; what is wrong is in
    `problems`, in the order of files, sheets and rows.
    """
    opened = [_open(path) for path in paths]
    problems = [problem for file in opened for problem in file.problems]
    grids = [grid for file in opened for grid in file.grids]
    if sum(len(grid.lines) for grid in grids) > MOST_ROWS:
        problems.append(_whole(paths, "cli-import-too-many-rows"))
        return ImportRows((), (), tuple(problems))
    tables = Tables()
    for grid in grids:
        tables.take(grid)
    problems += tables.problems
    if not problems and not tables.units and not tables.people:
        problems.append(_whole(paths, "cli-import-nothing-found"))
    units, lookup = read_units(tables.units, known, problems)
    people = read_people(tables.people, lookup, problems)
    return ImportRows(units, people, _in_order(paths, problems))


def _whole(paths: Sequence[Path], key: str) -> Problem:
    return Problem(", ".join(path.name for path in paths), "", 0, "", key)


def _open(path: Path) -> Grids:
    wrong = ""
    try:
        if path.stat().st_size > MOST_BYTES:
            wrong = "cli-import-file-too-big"
    except OSError:
        wrong = "cli-import-no-file"
    readers = {".xlsx": read_xlsx, ".csv": read_csv}
    reader = readers.get(path.suffix.lower())
    if not wrong and reader is None:
        wrong = "cli-import-kind-of-file"
    if wrong or reader is None:
        return Grids(problems=[Problem(path.name, "", 0, "", wrong)])
    return reader(path)


def _in_order(paths: Sequence[Path], problems: Iterable[Problem]) -> tuple[Problem, ...]:
    files = [path.name for path in paths]

    def place(problem: Problem) -> tuple[int, str, int]:
        file = files.index(problem.file) if problem.file in files else -1
        return file, problem.sheet, problem.row

    return tuple(sorted(dict.fromkeys(problems), key=place))
