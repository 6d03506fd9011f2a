"""Spreadsheets as offices keep them: read as they are meant, or told by row what to put right."""

import re
import unicodedata
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from bot.spreadsheets.reader import read_spreadsheets
from bot.spreadsheets.rows import ImportRows
from tests.spreadsheets.files import NA_LO, candidate, told, workbook

INH = ("Quàng Văn Inh", 1975, "NL", "chính thức")


def edited(tmp_path: Path, change: Callable[[Workbook], None]) -> ImportRows:
    path = workbook(tmp_path / "xa.xlsx", [NA_LO], [INH, ("Lò Văn Pọm", 1970, "NL")])
    book = load_workbook(path)
    change(book)
    book.save(path)
    return read_spreadsheets([path])


def repacked(path: Path, part: str, change: Callable[[str], str]) -> None:
    """Change a part of the packed file, as other programs would have written it."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts[part] = change(parts[part].decode()).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)


@pytest.mark.parametrize(
    ("cell", "day", "year"),
    [
        ("12/3/1980", date(1980, 3, 12), 1980),
        ("12-03-1980", date(1980, 3, 12), 1980),
        ("12.3.1980", date(1980, 3, 12), 1980),
        ("1980-03-12", date(1980, 3, 12), 1980),
        (29292, date(1980, 3, 12), 1980),
        ("29292", date(1980, 3, 12), 1980),
        (29292.0, date(1980, 3, 12), 1980),
        (datetime(1980, 3, 12, 7, 30), date(1980, 3, 12), 1980),  # noqa: DTZ001 - a cell's
        ("'1980", None, 1980),
        ("1980.0", None, 1980),
        (1980, None, 1980),
        ("\u00a03 / 1980\u00a0", None, 1980),
        ("sinh ngày 12 tháng 3 năm 1980", date(1980, 3, 12), 1980),
    ],
)
def test_dates_are_understood_however_the_office_keeps_them(
    tmp_path: Path, cell: object, day: date | None, year: int
) -> None:
    path = workbook(tmp_path / "xa.xlsx", [NA_LO], [("Quàng Văn Inh", cell, "NL")])
    (person,) = read_spreadsheets([path]).people
    assert (person.birth_date, person.birth_year) == (day, year)


def test_a_month_that_the_program_made_a_day_of_stays_a_month(tmp_path: Path) -> None:
    row = candidate("Lò Thị Mai", **{"Ngày sinh": date(1998, 3, 1)})
    path = workbook(tmp_path / "xa.xlsx", [NA_LO], [], [row])
    book = load_workbook(path)
    book["Quần chúng"]["C2"].number_format = "mmm-yy"
    book.save(path)
    assert read_spreadsheets([path]).candidates[0].birth == "3/1998"


def test_stray_spaces_and_taken_apart_letters_change_nothing(tmp_path: Path) -> None:
    apart = unicodedata.normalize("NFD", "Quàng  Văn\u00a0Inh ")
    people = [
        (f"\u200b{apart}", " 1975 ", "\u00a0nl ", unicodedata.normalize("NFD", "CHÍNH THỨC"))
    ]
    rows = read_spreadsheets([workbook(tmp_path / "xa.xlsx", [NA_LO], people)])
    assert rows.problems == ()
    assert [(one.name, one.birth_year, one.branch) for one in rows.people] == [
        ("Quàng Văn Inh", 1975, "NL")
    ]


def test_empty_rows_between_and_headings_above_are_passed_over(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        page = book["Người"]
        page.insert_rows(3, amount=40)
        page.insert_rows(1, amount=2)
        page["A1"] = "DANH SÁCH ĐẢNG VIÊN"
        page.merge_cells("A1:H1")

    rows = edited(tmp_path, change)
    assert rows.problems == ()
    assert [one.row for one in rows.people] == [4, 45]


def test_a_far_away_format_is_no_row(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book["Người"]["A1048576"].number_format = "0.00"

    assert len(edited(tmp_path, change).people) == 2


def test_a_wrong_note_of_the_sheets_size_is_not_believed(tmp_path: Path) -> None:
    path = workbook(tmp_path / "xa.xlsx", [NA_LO], [INH])
    repacked(
        path,
        "xl/worksheets/sheet2.xml",
        lambda text: text.replace('ref="A1:I2"', 'ref="A1"'),
    )
    assert [one.name for one in read_spreadsheets([path]).people] == ["Quàng Văn Inh"]


def test_hidden_rows_and_sheets_are_told(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book["Người"].row_dimensions[3].hidden = True
        book["Quần chúng"].sheet_state = "hidden"
        book.create_sheet("Nháp").sheet_state = "hidden"

    assert told(edited(tmp_path, change)) == [
        ("Người", 3, "", "hidden-row"),
        ("Quần chúng", 0, "", "hidden-sheet"),
    ]


def test_the_result_of_a_formula_is_taken_and_a_missing_one_is_told(tmp_path: Path) -> None:
    path = workbook(tmp_path / "xa.xlsx", [NA_LO], [INH])
    book = load_workbook(path)
    book["Người"]["B2"] = "=1970+5"
    book["Người"]["C2"] = '=CONCATENATE("N";"L")'
    book.save(path)
    assert set(told(read_spreadsheets([path]))) == {
        ("Người", 2, "Ngày sinh", "formula"),
        ("Người", 2, "Chi bộ", "formula"),
    }
    repacked(path, "xl/worksheets/sheet2.xml", _computed)
    rows = read_spreadsheets([path])
    assert rows.problems == ()
    assert (rows.people[0].birth_year, rows.people[0].branch) == (1975, "NL")


def _computed(text: str) -> str:
    """The sheet with the results a spreadsheet program would have kept."""
    for cell, kind, result in (("B2", "n", "1975"), ("C2", "str", "NL")):
        pattern = rf'<c r="{cell}"[^>]*>(<f>.*?</f>)<v ?(?:/>|></v>)</c>'
        kept = rf'<c r="{cell}" t="{kind}">\1<v>{result}</v></c>'
        text, found = re.subn(pattern, kept, text)
        assert found == 1
    return text


def test_a_merged_column_is_told_row_by_row_with_what_stood_there(tmp_path: Path) -> None:
    rows = edited(tmp_path, lambda book: book["Người"].merge_cells("C2:C3"))
    assert [(one.row, one.key, one.code) for one in rows.problems] == [
        (2, "cli-import-merged-cell-with", "NL"),
        (3, "cli-import-merged-cell", ""),
    ]


def test_a_whole_column_merged_costs_nothing(tmp_path: Path) -> None:
    path = workbook(tmp_path / "xa.xlsx", [NA_LO], [INH])
    areas = '</sheetData><mergeCells count="1"><mergeCell ref="K1:XFD1048576"/></mergeCells>'
    repacked(path, "xl/worksheets/sheet2.xml", lambda text: text.replace("</sheetData>", areas))
    assert read_spreadsheets([path]).problems == ()


def test_something_far_to_the_right_is_told(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        book["Người"].cell(3, 9000, "x")

    rows = edited(tmp_path, change)
    assert [(one.sheet, one.key, one.code) for one in rows.problems] == [
        ("Người", "cli-import-too-wide", "3")
    ]


def test_a_unit_nobody_knows_comes_with_the_nearest_name(tmp_path: Path) -> None:
    people = [("Lò Văn Một", 1980, "bản Nà Lò"), ("Lò Văn Hai", 1980, "Chi bộ bản Na Loo"),
              ("Lò Văn Ba", 1980, "Tây Bắc", None, "bi thu chi bô")]  # fmt: skip
    rows = read_spreadsheets([workbook(tmp_path / "xa.xlsx", [NA_LO], people)])
    assert [(one.row, one.code, one.near) for one in rows.problems if "Chi bộ" in one.column] == [
        (2, "bản Nà Lò", "NL – Chi bộ bản Nà Lo"),
        (3, "Chi bộ bản Na Loo", "NL – Chi bộ bản Nà Lo"),
        (4, "Tây Bắc", ""),
    ]


def test_a_flood_in_a_small_file_is_not_unpacked(tmp_path: Path) -> None:
    path = workbook(tmp_path / "xa.xlsx", [NA_LO], [])
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as packed,
        packed.open("xl/media/flood.bin", "w") as part,
    ):
        for _ in range(101):
            part.write(bytes(1 << 20))
    assert path.stat().st_size < 1 << 20
    assert told(read_spreadsheets([path])) == [("", 0, "", "unpacks-too-big")]


def test_a_sheet_that_declares_entities_is_not_read(tmp_path: Path) -> None:
    path = workbook(tmp_path / "xa.xlsx", [NA_LO], [])
    declared = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'
    repacked(
        path, "xl/worksheets/sheet1.xml", lambda text: text.replace("<worksheet", declared, 1)
    )
    assert told(read_spreadsheets([path])) == [("", 0, "", "not-a-workbook")]


def test_half_a_file_is_told(tmp_path: Path) -> None:
    path = workbook(tmp_path / "xa.xlsx", [NA_LO], [INH])
    path.write_bytes(path.read_bytes()[:-2000])
    assert told(read_spreadsheets([path])) == [("", 0, "", "not-a-workbook")]
