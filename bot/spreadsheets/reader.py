"""Reads spreadsheets of a commune: all that is said, and all that is wrong, by row."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from bot.spreadsheets.candidates import read_candidates
from bot.spreadsheets.csv_text import read_csv
from bot.spreadsheets.grid import Grids
from bot.spreadsheets.limits import MOST_BYTES, MOST_ROWS
from bot.spreadsheets.people import read_people
from bot.spreadsheets.rows import ImportRows, KnownUnit, Problem
from bot.spreadsheets.tables import Tables
from bot.spreadsheets.units import read_units
from bot.spreadsheets.xlsx import read_xlsx

_READERS = {".xlsx": read_xlsx, ".csv": read_csv}


def read_spreadsheets(paths: Sequence[Path], known: Sequence[KnownUnit] = ()) -> ImportRows:
    """Read the files as one: an .xlsx with all sheets, or .csv files with one table or several.

    `known` are the units on record, to which rows may refer. Never raises; what is wrong is in
    `problems`, in the order of files, sheets and rows.
    """
    files = tuple(path.name for path in paths)
    opened = [_open(path) for path in paths]
    problems = [problem for file in opened for problem in file.problems]
    grids = [grid for file in opened for grid in file.grids]
    if sum(len(grid.lines) for grid in grids) > MOST_ROWS:
        problems.append(_whole(files, "cli-import-too-many-rows"))
        return ImportRows((), (), tuple(problems), files=files)
    tables = Tables()
    for grid in grids:
        tables.take(grid)
    problems += tables.problems
    if not problems and not tables.any():
        empty = "cli-import-nothing-filled-in" if tables.found else "cli-import-nothing-found"
        problems.append(_whole(files, empty))
    units, lookup = read_units(tables.units, known, problems)
    people = read_people(tables.people, lookup, problems)
    candidates = read_candidates(tables.candidates, lookup, problems)
    return ImportRows(units, people, _in_order(files, problems), candidates, files)


def _whole(files: Sequence[str], key: str) -> Problem:
    return Problem(", ".join(files), "", 0, "", key)


def _open(path: Path) -> Grids:
    wrong = ""
    try:
        if path.stat().st_size > MOST_BYTES:
            wrong = "cli-import-file-too-big"
    except OSError:
        wrong = "cli-import-no-file"
    kind = path.suffix.lower()
    if not wrong and kind not in _READERS:
        wrong = "cli-import-old-workbook" if kind == ".xls" else "cli-import-kind-of-file"
    if wrong:
        return Grids(problems=[Problem(path.name, "", 0, "", wrong)])
    return _READERS[kind](path)


def _in_order(files: Sequence[str], problems: Iterable[Problem]) -> tuple[Problem, ...]:
    def place(problem: Problem) -> tuple[int, str, int]:
        file = files.index(problem.file) if problem.file in files else -1
        return file, problem.sheet, problem.row

    return tuple(sorted(dict.fromkeys(problems), key=place))
