"""What openpyxl's read-only mode does not tell of a sheet: merged cells, hidden rows, formulas.

One pass over the sheet's own XML, with nothing kept but what is found.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO
from xml.parsers import expat

from openpyxl.utils.cell import coordinate_to_tuple, range_boundaries

from bot.spreadsheets.limits import MOST_CELLS, MOST_COLUMNS, MOST_MARKS, MOST_ROWS

_CHUNK = 1 << 16


class TooMuchError(Exception):
    """The sheet is beyond a limit; `key` says which, `code` where."""

    def __init__(self, key: str, code: str = "") -> None:
        super().__init__(key)
        self.key, self.code = key, code


@dataclass(frozen=True, slots=True)
class Area:
    """A block of merged cells, all four borders within it."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(slots=True)
class Marks:
    """Where the last cell with anything in it is, and which cells and rows need care.

    `without_result` holds the places (row, column) of formulas that were never computed;
    `hidden` the hidden rows that hold anything.
    """

    last_row: int = 0
    last_column: int = 0
    merged: list[Area] = field(default_factory=list)
    without_result: set[tuple[int, int]] = field(default_factory=set)
    hidden: set[int] = field(default_factory=set)

    def merged_by_row(self) -> Iterator[frozenset[int]]:
        """For row 1, 2 and so on: the columns whose cells are merged with others."""
        to_come = sorted(self.merged, key=lambda area: area.top, reverse=True)
        here: list[Area] = []
        for row in range(1, self.last_row + 1):
            here = [area for area in here if area.bottom >= row]
            while to_come and to_come[-1].top <= row:
                here.append(to_come.pop())
            yield frozenset(
                column
                for area in here
                for column in range(area.left, min(area.right, self.last_column) + 1)
            )


def read_marks(source: IO[bytes]) -> Marks:
    """Read the XML of a sheet. Raises TooMuchError, and ExpatError or ValueError if broken."""
    pass_ = _Pass()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = pass_.begin
    parser.EndElementHandler = pass_.end
    parser.CharacterDataHandler = pass_.text
    parser.EntityDeclHandler = _refuse
    while chunk := source.read(_CHUNK):
        parser.Parse(chunk, False)  # noqa: FBT003 - the library's signature
    parser.Parse(b"", True)  # noqa: FBT003
    return pass_.marks


def _refuse(*_: object) -> None:
    raise ValueError("a spreadsheet declares no entities")


def _border(found: int | None) -> int:
    if found is None:
        raise ValueError("a merged area has four borders")
    return found


class _Pass:
    """Listens to the elements of a sheet as they go by."""

    def __init__(self) -> None:
        self.marks = Marks()
        self._row = self._column = self._rows = self._cells = 0
        self._hidden = self._in_value = self._full = self._formula = self._is_text = False
        self._filled_row = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        match name.rpartition(" ")[2]:
            case "row":
                self._row = int(attributes.get("r", self._row + 1))
                self._column = 0
                self._hidden = attributes.get("hidden") in {"1", "true"}
            case "c":
                self._cell(attributes)
            case "f":
                self._formula = True
            case "v" | "t":
                self._in_value = True
            case "mergeCell":
                self._merge(attributes["ref"])

    def _cell(self, attributes: dict[str, str]) -> None:
        if reference := attributes.get("r"):
            self._row, self._column = coordinate_to_tuple(reference)
        else:
            self._column += 1
        # A formula whose result is an empty text is typed so; one never computed is not.
        self._is_text = attributes.get("t") == "str"
        self._full = self._formula = False

    def text(self, data: str) -> None:
        self._full = self._full or (self._in_value and not data.isspace())

    def end(self, name: str) -> None:
        match name.rpartition(" ")[2]:
            case "v" | "t":
                self._in_value = False
            case "c":
                self._count()

    def _count(self) -> None:
        if self._formula and not self._full and not self._is_text:
            self.marks.without_result.add((self._row, self._column))
            if len(self.marks.without_result) > MOST_MARKS:
                raise TooMuchError("cli-import-too-many-formulas")
        elif not self._full:
            return
        self._cells += 1
        if self._row != self._filled_row:
            self._filled_row, self._rows = self._row, self._rows + 1
        if self._hidden:
            self.marks.hidden.add(self._row)
        self.marks.last_row = max(self.marks.last_row, self._row)
        self.marks.last_column = max(self.marks.last_column, self._column)
        if self._rows > MOST_ROWS or self._cells > MOST_CELLS:
            raise TooMuchError("cli-import-too-many-rows")
        if self._column > MOST_COLUMNS:
            raise TooMuchError("cli-import-too-wide", str(self._row))

    def _merge(self, reference: str) -> None:
        self.marks.merged.append(Area(*map(_border, range_boundaries(reference))))
        if len(self.marks.merged) > MOST_MARKS:
            raise TooMuchError("cli-import-too-many-merged")
