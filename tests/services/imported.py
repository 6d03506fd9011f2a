"""A commune's list taken into a record and out again, and the record as a whole to compare."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from bot.spreadsheets.reader import read_spreadsheets
from domain.candidates import Assignment, Candidate, Nomination
from domain.ids import PersonId
from services.imports.import_rows import ImportRows
from services.imports.import_undo import Undone, take_back
from services.imports.importing import Imported, import_rows, known_units
from storage.tables import metadata
from storage.work import SqlWork
from tests.spreadsheets.files import CHAPTER, NA_LO, YOUTH, Row, candidate, workbook
from tests.world import SETTINGS, World, local

NOW = local(2, 11)
UNITS: tuple[Row, ...] = (NA_LO, YOUTH, (*CHAPTER, None, "ngày 20, 19 giờ", "nhà văn hóa"))
PEOPLE: tuple[Row, ...] = (
    ("Cà Thị Thoa", 1975, "NL", "chính thức", "bí thư chi bộ"),
    ("Quàng Văn Inh", 1968, "NL", "chính thức"),
    ("Vì Văn Muôn", 1990, "NL", "dự bị"),
    ("Lò Văn Tuấn", 1999, None, None, "bí thư chi đoàn (CD-NL)"),
)
MAI = candidate(
    "Lò Thị Mai",
    **{
        "Bước": "cảm tình Đảng",
        "Chi đoàn, chi hội": "CD-NL",
        "Đơn vị giới thiệu": "CD-NL",
        "Đảng viên giúp đỡ": "Quàng Văn Inh",
        "Ngày nghị quyết phân công": "20/9/2026",
    },
)
HOA = candidate(
    "Lò Thị Hoa",
    **{"Mã số": "NL-07", "Bước": "đã giới thiệu", "Đơn vị giới thiệu": "Chi bộ bản Nà Lo"},
)
DAN = candidate("Vì Thị Đan", **{"Giới tính": "nam"})
CANDIDATES: tuple[Row, ...] = (MAI, HOA, DAN)

Dump = dict[str, list[tuple[object, ...]]]
_NOT_THE_RECORD_ITSELF = {"journal", "imports", "import_changes"}


async def read(
    made: World,
    folder: Path,
    *,
    units: Sequence[Row] = UNITS,
    people: Sequence[Row] = PEOPLE,
    candidates: Sequence[Row] = CANDIDATES,
) -> ImportRows:
    """A workbook with these rows, as it is read beside the record."""
    path = workbook(folder / "xa.xlsx", units, people, candidates)
    return read_spreadsheets([path], await made.record.read(known_units))


async def take(made: World, rows: ImportRows, now: datetime = NOW) -> Imported:
    """The rows taken into the record."""

    async def run(work: SqlWork) -> Imported:
        return await import_rows(work, SETTINGS, rows, now)

    return await made.do(run)


async def undo(
    made: World, number: int, now: datetime = NOW, actor: PersonId | None = None
) -> Undone:
    """An import taken back."""

    async def run(work: SqlWork) -> Undone:
        return await take_back(work, SETTINGS, number, now, actor)

    return await made.do(run)


async def dump(made: World) -> Dump:
    """Every row of every table that says something about the commune."""

    async def look(work: SqlWork) -> Dump:
        return {
            table.name: [tuple(row) for row in await work.execute(sa.select(table))]
            for table in metadata.sorted_tables
            if table.name not in _NOT_THE_RECORD_ITSELF
        }

    return await made.record.read(look)


async def by_name(made: World, name: str) -> Candidate:
    """The only candidate of this name."""

    async def look(work: SqlWork) -> Candidate:
        (found,) = await work.candidates.named(name)
        return found

    return await made.record.read(look)


async def standing(
    made: World, name: str
) -> tuple[tuple[Nomination, ...], tuple[Assignment, ...]]:
    """Who put a candidate forward, and who helps."""
    found = await by_name(made, name)

    async def look(work: SqlWork) -> tuple[tuple[Nomination, ...], tuple[Assignment, ...]]:
        nominations = await work.nominations.of(found.id)
        return nominations, await work.assignments.of(found.id)

    return await made.record.read(look)


def told(imported: Imported) -> list[tuple[int, str, str]]:
    """The problems, short: row, column, key without its beginning."""
    return [
        (one.row, one.column, one.key.removeprefix("cli-import-")) for one in imported.problems
    ]
