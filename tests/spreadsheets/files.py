"""Makes spreadsheets to read."""

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

from bot.spreadsheets.rows import ImportRows

UNIT_TITLES = ("Mã", "Tên", "Loại", "Thuộc", "Chi bộ cùng bản", "Mã quần chúng", "Lịch họp",
               "Địa điểm", "Có chi ủy")  # fmt: skip
PEOPLE_TITLES = ("Họ và tên", "Ngày sinh", "Chi bộ", "Đảng viên", "Chức danh",
                 "Phụ trách chi bộ", "Điện thoại thông minh", "Ghi chú")  # fmt: skip
NA_LO = ("NL", "Chi bộ bản Nà Lo", "chi bộ", None, None, "NL", "thứ Năm tuần 2, 19 giờ 30")
YOUTH = ("DX", "Đoàn xã Mường Ví", "Đoàn xã")
CHAPTER = ("CD-NL", "Chi đoàn bản Nà Lo", "chi đoàn", None, "NL")

Row = Sequence[object]


def workbook(path: Path, units: Sequence[Row], people: Sequence[Row]) -> Path:
    """An .xlsx with both sheets below their titles."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, titles, rows in (
        ("Chi bộ", UNIT_TITLES, units),
        ("Người", PEOPLE_TITLES, people),
    ):
        page = book.create_sheet(name)
        for row in (titles, *rows):
            page.append(list(row))
    book.save(path)
    return path


def told(rows: ImportRows) -> list[tuple[str, int, str, str]]:
    """The problems, short: sheet, row, column, key without its beginning."""
    return [
        (problem.sheet, problem.row, problem.column, problem.key.removeprefix("cli-import-"))
        for problem in rows.problems
    ]
