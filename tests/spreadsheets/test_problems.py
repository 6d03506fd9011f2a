"""What is wrong with a spreadsheet is told whole, by row, and nothing ever raises."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bot.spreadsheets import limits, marks, reader, xlsx
from bot.spreadsheets.reader import read_spreadsheets
from tests.spreadsheets.files import CHAPTER, NA_LO, YOUTH, told, workbook


def test_all_problems_of_units_are_told_by_row(tmp_path: Path) -> None:
    units = [
        NA_LO,
        ("nl", "Chi bộ bản Khác", "chi bộ", None, None, "KH"),
        ("HU OI", None, "chi bộ lớn", None, None, None, "khi nào tiện", None, "có lẽ"),
        ("PU", "Chi bộ bản Pú", "chi bộ", "NL", "NL", "NL"),
        ("CD-X", "Chi đoàn bản X", "chi đoàn", "Hội X"),
        ("CD-Y", "Chi đoàn bản Y", "chi đoàn", None, "YY"),
    ]
    rows = read_spreadsheets([workbook(tmp_path / "xa.xlsx", units, [])])
    sheet = "Chi bộ"
    assert set(told(rows)) == {
        (sheet, 3, "Mã", "code-twice"),
        (sheet, 4, "Mã", "bad-code"),
        (sheet, 4, "Tên", "missing"),
        (sheet, 4, "Loại", "unknown-kind"),
        (sheet, 4, "Lịch họp", "bad-meeting"),
        (sheet, 4, "Có chi ủy", "not-yes-no"),
        (sheet, 5, "Thuộc", "unknown-parent"),
        (sheet, 5, "Chi bộ cùng bản", "branch-of-chapter-only"),
        (sheet, 5, "Mã quần chúng", "prefix-twice"),
        (sheet, 6, "Thuộc", "unknown-parent"),
        (sheet, 6, "Chi bộ cùng bản", "chapter-needs-branch"),
        (sheet, 7, "Chi bộ cùng bản", "unknown-branch"),
    }
    assert [problem.row for problem in rows.problems] == sorted(p.row for p in rows.problems)


def test_all_problems_of_people_are_told_by_row(tmp_path: Path) -> None:
    people = [
        ("Lò Văn Một", "31/2/1980", "XX", "cảm tình", "trưởng bản; bí thư chi bộ", "YY", "chắc"),
        (None, 1980, "NL"),
        ("Lò Văn Hai", 28500, "NL", "không", "phó bí thư chi bộ, đảng ủy viên phụ trách"),
        ("Lò Văn Ba", 1980, "NL", "chính thức", "bí thư Đoàn xã"),
        ("lo van ba", 1980, "NL"),
        ("Lò Văn Tư", 1980, "NL", "chính thức", "chi hội trưởng phụ nữ; bí thư chi bộ (DX)"),
        ("Dài " * 60, 1980, "NL"),
    ]
    rows = read_spreadsheets([workbook(tmp_path / "xa.xlsx", [NA_LO, CHAPTER], people)])
    sheet = "Người"
    assert set(told(rows)) == {
        (sheet, 2, "Chi bộ", "unknown-branch"),
        (sheet, 2, "Ngày sinh", "not-a-date"),
        (sheet, 2, "Đảng viên", "unknown-membership"),
        (sheet, 2, "Chức danh", "unknown-title-of-post"),
        (sheet, 2, "Chức danh", "post-needs-unit"),
        (sheet, 2, "Phụ trách chi bộ", "unknown-branch"),
        (sheet, 2, "Điện thoại thông minh", "not-yes-no"),
        (sheet, 3, "Họ và tên", "missing"),
        (sheet, 4, "Phụ trách chi bộ", "in-charge-of-which"),
        (sheet, 4, "Đảng viên", "post-for-official"),
        (sheet, 5, "Chức danh", "post-needs-unit"),
        (sheet, 6, "Họ và tên", "person-twice"),
        (sheet, 7, "Chức danh", "post-needs-unit"),
        (sheet, 8, "Họ và tên", "too-long"),
    }


def test_merged_cells_formulas_and_errors_are_problems(tmp_path: Path) -> None:
    path = workbook(tmp_path / "xa.xlsx", [NA_LO, YOUTH], [("A", 1980, "NL"), ("B", 1981, "NL")])
    book = load_workbook(path)
    book["Người"].merge_cells("C2:C3")
    book["Chi bộ"]["B2"] = '="Chi bộ "&"Nà Lo"'
    book["Chi bộ"]["B3"].value = "#N/A"
    book["Chi bộ"]["B3"].data_type = "e"
    book.save(path)
    assert set(told(read_spreadsheets([path]))) == {
        ("Chi bộ", 2, "Tên", "formula"),
        ("Chi bộ", 3, "Tên", "cell-error"),
        ("Người", 2, "Chi bộ", "merged-cell-with"),
        ("Người", 3, "Chi bộ", "merged-cell"),
    }


def test_titles_that_are_missing_unknown_or_twice_are_problems(tmp_path: Path) -> None:
    path = tmp_path / "xa.csv"
    path.write_text("Mã;Loại;Loại;Màu cờ\nNL;chi bộ;chi bộ;đỏ\n", encoding="utf-8")
    assert set(told(read_spreadsheets([path]))) == {
        ("Chi bộ", 1, "Tên", "missing-title"),
        ("Chi bộ", 1, "Loại", "title-twice"),
        ("Chi bộ", 1, "Màu cờ", "unknown-title"),
        ("Chi bộ", 2, "Tên", "missing"),
    }


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("xa.xlsx", b"not a zip", "not-a-workbook"),
        ("xa.xlsx", b"PK\x05\x06" + bytes(18), "not-a-workbook"),
        ("xa.ods", b"", "kind-of-file"),
        ("xa.xls", b"", "old-workbook"),
        ("xa.xlsx", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(99), "old-workbook"),
        (
            "xa.xlsx",
            bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le"),
            "locked",
        ),
        ("xa.csv", b"PK\x03\x04" + bytes(99), "not-a-list"),
        ("xa.csv", "Nguyễn;§øc".encode("latin-1", "replace"), "not-utf8"),
        ("xa.csv", b"", "nothing-found"),
        ("xa.csv", b"a;b\n1;2\n", "nothing-found"),
        ("xa.csv", b'"' + b"x" * 200_000 + b'"', "not-a-list"),
    ],
)
def test_a_file_of_another_kind_is_a_problem(
    tmp_path: Path, name: str, content: bytes, key: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert told(read_spreadsheets([path])) == [("", 0, "", key)]


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    assert told(read_spreadsheets([tmp_path / "none.xlsx"])) == [("", 0, "", "no-file")]


def test_a_sheet_without_its_titles_is_a_problem(tmp_path: Path) -> None:
    path = workbook(tmp_path / "xa.xlsx", [NA_LO], [])
    book = load_workbook(path)
    book["Chi bộ"].delete_rows(1)
    book.save(path)
    assert told(read_spreadsheets([path])) == [("Chi bộ", 0, "", "no-titles")]


def test_size_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = workbook(tmp_path / "xa.xlsx", [NA_LO], [])
    monkeypatch.setattr(reader, "MOST_ROWS", 2)
    assert told(read_spreadsheets([path])) == [("", 0, "", "too-many-rows")]
    monkeypatch.setattr(marks, "MOST_ROWS", 1)
    assert told(read_spreadsheets([path])) == [("Chi bộ", 0, "", "too-many-rows")]
    monkeypatch.setattr(xlsx, "MOST_UNPACKED", 10)
    assert told(read_spreadsheets([path])) == [("", 0, "", "unpacks-too-big")]
    monkeypatch.setattr(reader, "MOST_BYTES", 10)
    assert told(read_spreadsheets([path])) == [("", 0, "", "file-too-big")]
    assert (limits.MOST_ROWS, limits.MOST_BYTES) == (20_000, 20 * 1024 * 1024)


CELLS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["chi bộ", "NL", "Mã", "Tên", "Họ và tên", "bí thư chi bộ (", "12/13/1999"]),
)


@given(rows=st.lists(st.lists(CELLS, max_size=8), max_size=6))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_content_whatever_raises(tmp_path: Path, rows: list[list[str]]) -> None:
    titles = ["Mã;Tên;Loại;Lịch họp", "Họ và tên;Năm sinh;Chi bộ;Chức danh"]
    body = "\n".join(";".join(cell.replace(";", ",") for cell in row) for row in rows)
    path = tmp_path / "xa.csv"
    path.write_text("\n".join([titles[0], body, titles[1], body]), encoding="utf-8",
                    errors="ignore")  # fmt: skip
    for problem in read_spreadsheets([path]).problems:
        assert problem.key.startswith("cli-import-")
