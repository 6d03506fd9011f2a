"""Opens a .csv file as a grid. Never raises: what is wrong is told."""

import csv
import io
from pathlib import Path

from bot.spreadsheets.grid import Cell, Grid, Grids, Line
from bot.spreadsheets.rows import Problem
from domain.text import tidy

_SEPARATORS = ";,\t"


def read_csv(path: Path) -> Grids:
    """The one grid of the file; UTF-8, parted by semicolons, commas or tabs."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text)))
    except UnicodeDecodeError:
        return Grids(problems=[Problem(path.name, "", 0, "", "cli-import-not-utf8")])
    except (csv.Error, OSError):
        return Grids(problems=[Problem(path.name, "", 0, "", "cli-import-not-a-workbook")])
    lines = (
        Line(number, tuple(Cell(" ".join(tidy(text).split())) for text in row))
        for number, row in enumerate(rows, start=1)
    )
    return Grids([Grid(path.name, "", tuple(line for line in lines if any(line.cells)))])


def _separator(text: str) -> str:
    """The sign that most often stands in the first lines; titles hold none of the others."""
    head = "\n".join(text.splitlines()[:5])
    return max(_SEPARATORS, key=head.count)
