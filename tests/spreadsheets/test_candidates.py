"""Candidates in a spreadsheet: with their consent or not at all."""

from pathlib import Path

import pytest

from bot.spreadsheets.reader import read_spreadsheets
from bot.spreadsheets.rows import ImportRows
from domain.candidates import Schooling, Sex, Stage
from tests.spreadsheets.files import CHAPTER, NA_LO, YOUTH, Row, candidate, told, workbook

PA_KHOM = ("PK", "Chi bộ bản Pá Khôm", "chi bộ")


def read(tmp_path: Path, *rows: Row) -> ImportRows:
    units = [NA_LO, PA_KHOM, YOUTH, CHAPTER]
    return read_spreadsheets([workbook(tmp_path / "xa.xlsx", units, [], rows)])


def test_a_whole_row_is_read(tmp_path: Path) -> None:
    row = candidate(
        "LÒ THỊ MAI",
        **{
            "Mã số": "nl 7",
            "Ngày sinh": "3/1998",
            "Học vấn": "12/12",
            "Chi đoàn, chi hội": "CD-NL",
            "Bước": "Cam tinh Dang",
            "Đơn vị giới thiệu": "Chi đoàn bản Nà Lo",
            "Đảng viên giúp đỡ": "Quàng Văn Inh (1975)",
            "Ngày nghị quyết phân công": "20/9/2026",
        },
    )
    rows = read(tmp_path, row)
    assert rows.problems == ()
    (mai,) = rows.candidates
    assert (mai.code, mai.name, mai.birth, mai.branch) == ("NL-07", "Lò Thị Mai", "3/1998", "NL")
    assert (mai.sex, mai.schooling) == (Sex.FEMALE, Schooling.UPPER_SECONDARY)
    assert (mai.stage, mai.chapter, mai.unit) == (Stage.LISTED, "CD-NL", "CD-NL")
    assert (mai.mentor, mai.mentor_year, str(mai.resolved)) == (
        "Quàng Văn Inh", 1975, "2026-09-20",
    )  # fmt: skip
    assert (mai.form_number, str(mai.signed), mai.explained_by) == (
        "01", "2026-09-10", "Lò Văn Pọm",
    )  # fmt: skip


@pytest.mark.parametrize("column", ["Số giấy đồng ý", "Ngày giấy đồng ý", "Người giải thích"])
def test_without_a_part_of_the_consent_nobody_is_taken_in(tmp_path: Path, column: str) -> None:
    rows = read(tmp_path, candidate("Lò Thị Mai", **{column: None}))
    assert told(rows) == [("Quần chúng", 2, column, "no-consent")]


@pytest.mark.parametrize(
    ("column", "cell", "key"),
    [
        ("Họ và tên", "Mai", "not-a-full-name"),
        ("Họ và tên", "NguyÔn V¨n §øc", "not-a-full-name"),
        ("Ngày sinh", None, "missing"),
        ("Ngày sinh", "31/2/1998", "not-a-date"),
        ("Giới tính", "khác", "unknown-sex"),
        ("Học vấn", "2/12", "unknown-schooling"),
        ("Chi bộ", "Mường Xa", "unknown-branch"),
        ("Chi đoàn, chi hội", "CD-XX", "unknown-chapter"),
        ("Bước", "đã học lớp", "unknown-stage"),
        ("Bước", None, "missing"),
        ("Từ ngày", "9/2026", "not-a-day"),
        ("Số giấy đồng ý", "có", "not-a-number"),
        ("Ngày giấy đồng ý", "10/13/2026", "not-a-day"),
        ("Người giải thích", "12", "not-a-name"),
        ("Đơn vị giới thiệu", "Công đoàn", "unknown-unit"),
        ("Đơn vị giới thiệu", "PK", "of-another-branch"),
        ("Mã số", "PK-01", "bad-candidate-code"),
        ("Mã số", "NL", "bad-candidate-code"),
        ("Mã số", "NL-00", "bad-candidate-code"),
        ("Ngày nghị quyết phân công", "1/9/2026", "day-without-mentor"),
    ],
)
def test_what_is_wrong_with_a_cell_is_told(
    tmp_path: Path, column: str, cell: object, key: str
) -> None:
    rows = read(tmp_path, candidate("Lò Thị Mai", **{column: cell}))
    where = "Đảng viên giúp đỡ" if key == "day-without-mentor" else column
    assert told(rows) == [("Quần chúng", 2, where, key)]


def test_a_mentor_needs_a_resolution_and_somebody_received(tmp_path: Path) -> None:
    rows = read(
        tmp_path,
        candidate("Lò Thị Mai", **{"Đảng viên giúp đỡ": "Quàng Văn Inh"}),
        candidate(
            "Lò Thị Hoa",
            **{
                "Bước": "đã giới thiệu",
                "Đảng viên giúp đỡ": "Quàng Văn Inh",
                "Ngày nghị quyết phân công": "20/9/2026",
            },
        ),
        candidate("Vì Thị Đan", **{"Chi bộ": "PK", "Chi đoàn, chi hội": "CD-NL"}),
    )
    assert set(told(rows)) == {
        ("Quần chúng", 2, "Ngày nghị quyết phân công", "mentor-without-day"),
        ("Quần chúng", 3, "Đảng viên giúp đỡ", "mentor-too-early"),
        ("Quần chúng", 3, "Đơn vị giới thiệu", "introduced-by-whom"),
        ("Quần chúng", 4, "Chi đoàn, chi hội", "of-another-branch"),
    }


def test_a_code_and_a_person_stand_once(tmp_path: Path) -> None:
    rows = read(
        tmp_path,
        candidate("Lò Thị Mai", **{"Mã số": "NL-07"}),
        candidate("Lò Thị Hoa", **{"Mã số": "NL-7"}),
        candidate("lò thị mai", **{"Ngày sinh": 1998, "Chi bộ": "PK"}),
        candidate("Lò Thị Mai", **{"Ngày sinh": "13/3/1999"}),
    )
    assert told(rows) == [
        ("Quần chúng", 3, "Mã số", "code-twice"),
        ("Quần chúng", 4, "Họ và tên", "person-twice"),
    ]


def test_titles_are_known_in_any_order_and_without_marks(tmp_path: Path) -> None:
    titles = ("Nguoi giai thich", "STT", "ho ten", "BUOC", "tu ngay", "nam sinh", "gioi tinh",
              "hoc van", "chi bo", "giay dong y", "ngay giay dong y")  # fmt: skip
    row = ("Lò Văn Pọm", "1", "Lò Thị Mai", "đã tiếp nhận", "15/9/2026", "1998", "nữ", "THPT",
           "NL", "01", "10/9/2026")  # fmt: skip
    path = tmp_path / "xa.csv"
    units = "Ma;Ten;Loai\nNL;Chi bộ bản Nà Lo;chi bộ\n"
    path.write_text(f"{units}\n{';'.join(titles)}\n{';'.join(row)}\n", encoding="utf-8")
    rows = read_spreadsheets([path])
    assert rows.problems == ()
    assert [one.name for one in rows.candidates] == ["Lò Thị Mai"]
