"""Makes spreadsheets to read."""

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

from bot.spreadsheets.rows import ImportRows

UNIT_TITLES = ("Mã", "Tên", "Loại", "Thuộc", "Chi bộ cùng bản", "Mã quần chúng", "Lịch họp",
               "Địa điểm", "Có chi ủy", "Có sóng", "Đảng ủy cơ sở")  # fmt: skip
PEOPLE_TITLES = ("Họ và tên", "Ngày sinh", "Chi bộ", "Đảng viên", "Chức danh",
                 "Phụ trách chi bộ", "Điện thoại thông minh", "Vắng đến ngày",
                 "Ghi chú")  # fmt: skip
CANDIDATE_TITLES = ("Mã số", "Họ và tên", "Ngày sinh", "Giới tính", "Học vấn", "Chi bộ",
                    "Chi đoàn, chi hội", "Bước", "Từ ngày", "Số giấy đồng ý",
                    "Ngày giấy đồng ý", "Người giải thích", "Đơn vị giới thiệu",
                    "Đảng viên giúp đỡ", "Ngày nghị quyết phân công")  # fmt: skip
NA_LO = ("NL", "Chi bộ bản Nà Lo", "chi bộ", None, None, "NL", "thứ Năm tuần 2, 19 giờ 30")
YOUTH = ("DX", "Đoàn xã Mường Ví", "Đoàn xã")
CHAPTER = ("CD-NL", "Chi đoàn bản Nà Lo", "chi đoàn", None, "NL")

Row = Sequence[object]


def candidate(name: str, **said: object) -> Row:
    """A row of a candidate in which all is right but what is said otherwise, by column's title."""
    row: dict[str, object] = dict.fromkeys(CANDIDATE_TITLES)
    row |= {
        "Họ và tên": name,
        "Ngày sinh": "12/3/1998",
        "Giới tính": "nữ",
        "Học vấn": "trung học phổ thông",
        "Chi bộ": "NL",
        "Bước": "đã tiếp nhận",
        "Từ ngày": "15/9/2026",
        "Số giấy đồng ý": "01",
        "Ngày giấy đồng ý": "10/9/2026",
        "Người giải thích": "Lò Văn Pọm",
    }
    row |= {key.replace("_", " "): value for key, value in said.items()}
    assert set(row) == set(CANDIDATE_TITLES)
    return tuple(row.values())


def workbook(
    path: Path, units: Sequence[Row], people: Sequence[Row], candidates: Sequence[Row] = ()
) -> Path:
    """An .xlsx with all sheets below their titles."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, titles, rows in (
        ("Chi bộ", UNIT_TITLES, units),
        ("Người", PEOPLE_TITLES, people),
        ("Quần chúng", CANDIDATE_TITLES, candidates),
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
