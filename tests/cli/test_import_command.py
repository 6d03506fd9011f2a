"""`nguon import`: the template, and refusing by row."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.__main__ import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_the_template_is_written_once_and_never_over_a_file(
    tmp_path: Path, capsys: Capture
) -> None:
    assert main(["import", "--template", "mau.xlsx"]) == 0
    size = (tmp_path / "mau.xlsx").stat().st_size
    assert "mau.xlsx" in capsys.readouterr().out
    assert main(["import", "--template", "mau.xlsx"]) == 1
    assert "mau.xlsx" in capsys.readouterr().err
    assert (tmp_path / "mau.xlsx").stat().st_size == size


@pytest.mark.parametrize("name", ["mau.csv", "nowhere/mau.xlsx"])
def test_a_template_that_cannot_be_written_is_refused(name: str, capsys: Capture) -> None:
    assert main(["import", "--template", name]) == 1
    assert capsys.readouterr().err.strip()


def test_a_file_must_be_named(capsys: Capture) -> None:
    assert main(["import"]) == 1
    assert ".xlsx" in capsys.readouterr().err


def test_all_problems_are_told_by_row_and_nothing_is_imported(
    tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "people.csv").write_text(
        "Họ và tên;Ngày sinh;Chức danh\nLò Văn Một;31/2/1980;trưởng bản\n;1990;\n",
        encoding="utf-8",
    )
    assert main(["import", "people.csv"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert [line.partition(":")[0] for line in said.err.splitlines()[:-1]] == [
        "people.csv – Người, dòng 2, cột «Ngày sinh»",
        "people.csv – Người, dòng 2, cột «Chức danh»",
        "people.csv – Người, dòng 3, cột «Họ và tên»",
    ]
    assert "3" in said.err.splitlines()[-1]


UNITS = """Mã;Tên;Loại;Lịch họp
NL;Chi bộ bản Nà Lo;chi bộ;thứ Năm tuần 2, 19 giờ 30
"""
PEOPLE = "Họ và tên;Ngày sinh;Chi bộ;Đảng viên\nQuàng Văn Inh;1975;NL;chính thức\n"


def dump(folder: Path) -> list[str]:
    """Every row on record, as SQLite writes it out."""
    with closing(sqlite3.connect(folder / "nguon.db")) as raw:
        return list(raw.iterdump())


def test_an_import_is_tried_made_listed_and_taken_back_once(
    tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "units.csv").write_text(UNITS, encoding="utf-8")
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    assert main(["import", "units.csv"]) == 0
    before = dump(tmp_path)
    assert main(["import", "people.csv", "--dry-run"]) == 0
    assert main(["import", "--undo", "1", "--dry-run"]) == 0
    assert dump(tmp_path) == before
    assert "làm thử" in capsys.readouterr().out
    assert main(["import", "people.csv"]) == 0
    assert "nguon import --undo 2" in capsys.readouterr().out
    assert main(["import", "--undo", "1"]) == 0
    said = capsys.readouterr().out
    assert "1 dòng đã có thay đổi sau đó nên giữ nguyên" in said
    assert "units.csv: – Trang Chi bộ, dòng 2: còn có người thuộc đơn vị này" in said
    before = dump(tmp_path)
    assert main(["import", "--undo", "1"]) == 1
    assert "đã được hoàn lại" in capsys.readouterr().err
    assert main(["import", "--list"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in listed] == ["2", "1"]
    assert ["đã hoàn lại" in line for line in listed] == [False, True]
    assert dump(tmp_path) == before


def test_one_thing_at_a_time(capsys: Capture) -> None:
    assert main(["import", "xa.csv", "--list"]) == 1
    assert capsys.readouterr().err.strip()
    with pytest.raises(SystemExit):
        main(["import", "--list", "--undo", "1"])


def test_a_suggestion_is_made_in_the_committees_language(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "config.toml").write_text(
        '[committee]\ndefault_language = "en"\n', encoding="utf-8"
    )
    text = UNITS + PEOPLE.replace("NL", "Na Lo")
    (tmp_path / "people.csv").write_text(text, encoding="utf-8")
    assert main(["import", "people.csv"]) == 1
    assert capsys.readouterr().err.splitlines()[0] == (
        "people.csv – Người, row 4, column “Chi bộ”: no branch is “Na Lo”; "
        "is “NL – Chi bộ bản Nà Lo” meant?"
    )
    assert not (tmp_path / "nguon.db").exists()
