"""What a spreadsheet that is right says."""

from datetime import date, datetime
from pathlib import Path

import pytest

from bot.spreadsheets.reader import read_spreadsheets
from bot.spreadsheets.rows import KnownUnit, PostEntry
from domain.meetings import MeetingRule
from domain.units import Association, Membership, Role, UnitKind
from tests.spreadsheets.files import CHAPTER, NA_LO, YOUTH, workbook

PEOPLE = [
    ("Quàng Văn Inh", 1975, "NL", "chính thức", "bí thư chi bộ", None, "không", None),
    ("Lò Thị Mai", datetime(1990, 3, 12), "Chi bộ bản Nà Lo", "Dự bị", "Bí thư chi đoàn"),  # noqa: DTZ001 - as a cell holds it
    ("Cầm Văn Pọm", "5/1968", None, "chinh thuc", "ĐẢNG ỦY VIÊN PHỤ TRÁCH", "NL", "có"),
    ("Vì Thị Hoa", "12/3/1988", "NL", None, "bí thư Đoàn xã; chi hội trưởng (CD-NL)"),
    ("Lường Văn Tiến", None, None, "chính thức", "cán bộ Ban Xây dựng Đảng, bí thư Đảng ủy"),
]


def test_units_and_people_are_read_with_their_posts(tmp_path: Path) -> None:
    path = workbook(tmp_path / "xa.xlsx", [CHAPTER, NA_LO, YOUTH], PEOPLE)
    rows = read_spreadsheets([path])
    assert rows.problems == ()
    chapter, branch, organisation = rows.units
    assert (branch.code, branch.kind, branch.prefix) == ("NL", UnitKind.BRANCH, "NL")
    assert branch.meeting == MeetingRule(hour=19, minute=30, weekday=3, nth=2)
    assert organisation.association is Association.YOUTH
    assert (chapter.parent, chapter.branch, chapter.prefix) == ("DX", "NL", None)
    inh, mai, pom, hoa, tien = rows.people
    assert inh.posts == (PostEntry(Role.BRANCH_SECRETARY, "NL"),)
    assert (inh.birth_date, inh.birth_year, inh.smartphone) == (None, 1975, False)
    assert (mai.birth_date, mai.membership) == (date(1990, 3, 12), Membership.PROBATIONARY)
    assert (mai.branch, mai.smartphone) == ("NL", None)
    assert mai.posts == (PostEntry(Role.CHAPTER_LEADER, "CD-NL"),)
    assert (pom.birth_year, pom.branch) == (1968, None)
    assert pom.posts == (PostEntry(Role.MEMBER_IN_CHARGE, "NL"),)
    assert hoa.posts == (
        PostEntry(Role.COMMUNE_LEADER, "DX"),
        PostEntry(Role.CHAPTER_LEADER, "CD-NL"),
    )
    assert tien.posts == (
        PostEntry(Role.OFFICER, None),
        PostEntry(Role.COMMITTEE_SECRETARY, None),
    )


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_csv_may_hold_both_tables_one_below_the_other(tmp_path: Path, separator: str) -> None:
    lines = [
        ["Danh sách của xã"],
        ["Chi bộ"],
        ["STT", "MA", "Ten don vi", " loại "],
        ["1", "nl", "Chi bộ  bản Nà Lo ", "Chi Bo"],
        [],
        ["Người"],
        ["Họ tên", "Năm sinh", "Chi bộ", "Chức vụ"],
        ["Quàng Văn Inh", "1975", "nl", ""],
    ]
    path = tmp_path / "xa.csv"
    text = "\r\n".join(separator.join(line) for line in lines)
    path.write_bytes(text.encode("utf-8-sig"))
    rows = read_spreadsheets([path])
    assert rows.problems == ()
    assert [(unit.row, unit.code, unit.name) for unit in rows.units] == [
        (4, "NL", "Chi bộ bản Nà Lo")
    ]
    assert [(person.row, person.name, person.branch) for person in rows.people] == [
        (8, "Quàng Văn Inh", "NL")
    ]


def test_several_files_are_read_as_one(tmp_path: Path) -> None:
    units, people = tmp_path / "units.csv", tmp_path / "people.CSV"
    people.write_text("Họ và tên;Chi bộ;Đảng viên\nLò Văn Một;NL;chính thức", encoding="utf-8")
    units.write_text("Mã;Tên;Loại\nNL;Chi bộ bản Nà Lo;chi bộ\n", encoding="utf-8")
    rows = read_spreadsheets([people, units])
    assert rows.problems == ()
    assert rows.people[0].branch == "NL"


def test_rows_may_refer_to_units_on_record(tmp_path: Path) -> None:
    known = (
        KnownUnit("NL", "Chi bộ bản Nà Lo", UnitKind.BRANCH),
        KnownUnit("CD-NL", "Chi đoàn", UnitKind.CHAPTER, Association.YOUTH, branch="NL"),
    )
    people = [("Lò Thị Mai", 1990, "NL", "không", "bí thư chi đoàn")]
    rows = read_spreadsheets([workbook(tmp_path / "xa.xlsx", [], people)], known)
    assert rows.problems == ()
    assert rows.people[0].posts == (PostEntry(Role.CHAPTER_LEADER, "CD-NL"),)
