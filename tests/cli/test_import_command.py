"""`nguon import`: the template, and refusing by row."""

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
