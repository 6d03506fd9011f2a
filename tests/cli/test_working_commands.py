"""The commands that end, as an operator would use them one after another."""

import re
from pathlib import Path

import pytest

from bot.__main__ import main

Capture = pytest.CaptureFixture[str]

UNITS = """Mã;Tên;Loại;Thuộc;Chi bộ cùng bản;Mã quần chúng;Lịch họp;Địa điểm;Có chi ủy
NL;Chi bộ bản Nà Lo;chi bộ;;;NL;thứ Năm tuần 2, 19 giờ 30;nhà văn hóa Nà Lo;có
"""
PEOPLE = """Họ và tên;Ngày sinh;Chi bộ;Đảng viên;Chức danh
Cà Thị Thoa;1980;NL;chính thức;bí thư chi bộ
Quàng Văn Inh;1975;NL;chính thức;
"""


@pytest.fixture(autouse=True)
def _empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NGUON_TELEGRAM_TOKEN", raising=False)


def test_the_database_is_made_once(tmp_path: Path, capsys: Capture) -> None:
    assert main(["migrate"]) == 0
    assert "Đã tạo" in capsys.readouterr().out
    assert main(["migrate"]) == 0
    assert "mới nhất" in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["nguon.db"]


def test_an_officer_can_be_invited_again_and_gets_a_new_code(capsys: Capture) -> None:
    codes, voided = [], []
    for _ in range(2):
        assert main(["invite", "--name", "Lò Thị Mai"]) == 0
        said = capsys.readouterr().out
        codes += re.findall(r"\b\d{4} \d{4}$", said, re.MULTILINE)
        voided.append("không dùng được nữa" in said)
    assert len(set(codes)) == 2
    assert voided == [False, True]


def test_a_post_in_a_unit_nobody_knows_is_refused(capsys: Capture) -> None:
    words = ["invite", "--role", "branch_secretary", "--unit", "XX", "--name", "Lò Thị Mai"]
    assert main(words) == 1
    assert "XX" in capsys.readouterr().err


def test_a_list_is_tried_then_taken_in_and_taken_twice_changes_nothing(
    tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "units.csv").write_text(UNITS, encoding="utf-8")
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    files = ["units.csv", "people.csv"]
    assert main(["import", *files, "--dry-run"]) == 0
    assert "1 đơn vị, 2 người, 1 chức danh, 1 lịch họp" in capsys.readouterr().out
    assert not (tmp_path / "nguon.db").exists()
    assert main(["import", *files]) == 0
    assert "1 đơn vị, 2 người, 1 chức danh, 1 lịch họp" in capsys.readouterr().out
    assert main(["import", *files]) == 0
    assert "0 đơn vị, 0 người, 0 chức danh, 0 lịch họp" in capsys.readouterr().out


def test_what_the_record_objects_to_is_told_by_row_and_title(
    tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "units.csv").write_text(UNITS, encoding="utf-8")
    assert main(["import", "units.csv"]) == 0
    (tmp_path / "units.csv").write_text(UNITS.replace("bản Nà Lo", "bản Khác"), encoding="utf-8")
    capsys.readouterr()
    assert main(["import", "units.csv"]) == 1
    assert "units.csv – Chi bộ, dòng 2, cột «Mã»" in capsys.readouterr().err


def test_check_without_a_token_says_what_to_do_and_ends_with_1(capsys: Capture) -> None:
    assert main(["check"]) == 1
    said = capsys.readouterr().out
    assert "[telegram] token" in said
    assert "nguon migrate" in said


def test_due_on_an_empty_record_finds_nothing(capsys: Capture) -> None:
    assert main(["due"]) == 0
    assert "không có tin nào" in capsys.readouterr().out


def test_a_database_server_is_refused_in_words(tmp_path: Path, capsys: Capture) -> None:
    address = "postgresql+asyncpg://nguon:hunter2@db/nguon"
    (tmp_path / "config.toml").write_text(f'[database]\nurl = "{address}"\n', encoding="utf-8")
    assert main(["migrate"]) == 1
    said = capsys.readouterr().err
    assert "db/nguon" in said
    assert "hunter2" not in said
