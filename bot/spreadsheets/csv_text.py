"""Opens a .csv file as a grid. Never raises: what is wrong is told."""

import codecs
import csv
import io
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from bot.spreadsheets.grid import Cell, Grid, Grids, Line, one_line
from bot.spreadsheets.limits import MOST_ROWS
from bot.spreadsheets.rows import Problem

_SEPARATORS = ";,\t"
_HEAD = 200
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# Beside letters of Latin origin, what a list holds; anything else is another encoding's letter.
_SIGNS = frozenset(" \t\r\n‘’“”–—…«»°•\u00a0")
_OF_NAMES = ("LATIN ", "COMBINING ")
# Letters that the old Vietnamese code page has only for the sake of its western sisters.
_FOREIGN = frozenset("äåæçëïöøûüÿœßñ")


def read_csv(path: Path) -> Grids:
    """The one grid of the file, parted by semicolons, commas or tabs.

    UTF-8, UTF-16 or the Windows code page for Vietnamese (1258).
    """
    try:
        raw = path.read_bytes()
        if raw.startswith(b"PK\x03\x04"):
            return _whole(path, "cli-import-not-a-list")
        text = _decoded(raw)
        lines = list(_lines(text))
    except UnicodeError:
        return _whole(path, "cli-import-not-utf8")
    except (csv.Error, OSError):
        return _whole(path, "cli-import-not-a-list")
    if len(lines) > MOST_ROWS:
        return _whole(path, "cli-import-too-many-rows")
    return Grids([Grid(path.name, "", tuple(lines))])


def _whole(path: Path, key: str) -> Grids:
    return Grids(problems=[Problem(path.name, "", 0, "", key)])


def _decoded(raw: bytes) -> str:
    """The text. Raises UnicodeError if it is in none of the known encodings."""
    if raw.startswith(_UTF_16):
        return raw.decode("utf-16")
    zeros = raw[:_HEAD].count(0)
    if zeros > min(len(raw), _HEAD) // 4:  # a letter and a zero in turn, and no mark before
        return raw.decode("utf-16-be" if raw[0] == 0 else "utf-16-le")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = unicodedata.normalize("NFC", raw.decode("cp1258"))
    if not all(map(_is_expected, text)):
        raise UnicodeError
    return text


def _is_expected(sign: str) -> bool:
    """Whether this may stand in a Vietnamese list; the wrong code page shows at once otherwise."""
    if sign.isascii() or sign in _SIGNS:
        return True
    if sign.casefold() in _FOREIGN:
        return False
    return unicodedata.name(sign, "").startswith(_OF_NAMES)


def _lines(text: str) -> Iterator[Line]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    found = 0
    for number, row in enumerate(rows, start=1):
        cells = tuple(Cell(one_line(cell)) for cell in row)
        if not any(cells):
            continue
        found += 1
        yield Line(number, cells)
        if found > MOST_ROWS:
            return


def _separator(text: str) -> str:
    """The sign that most often stands in the first lines; titles hold none of the others."""
    head = "\n".join(text[:4000].splitlines()[:5])
    return max(_SEPARATORS, key=head.count)
