"""The template that ships."""

from pathlib import Path

from openpyxl import load_workbook

from bot.spreadsheets.layout import CANDIDATES, PEOPLE, UNITS
from bot.spreadsheets.reader import read_spreadsheets
from bot.spreadsheets.template import write_template
from bot.spreadsheets.words import BY_KIND, BY_TITLE, KINDS, TITLES
from domain.text import fold
from domain.units import Role
from tests.spreadsheets.files import told


def test_the_template_as_it_is_holds_nothing_to_import(tmp_path: Path) -> None:
    path = tmp_path / "mau.xlsx"
    write_template(path)
    rows = read_spreadsheets([path])
    assert (rows.units, rows.people) == ((), ())
    assert told(rows) == [("", 0, "", "nothing-filled-in")]


def test_the_examples_are_right_once_they_are_changed(tmp_path: Path) -> None:
    path = tmp_path / "mau.xlsx"
    write_template(path)
    book = load_workbook(path)
    book[UNITS.name]["A2"] = "NK"
    book[PEOPLE.name]["A2"] = "Quàng Văn Inh"
    book[PEOPLE.name]["C2"] = "nk"
    book[CANDIDATES.name]["B2"] = "Lò Thị Mai"
    book[CANDIDATES.name]["F2"] = "nk"
    book[CANDIDATES.name]["M2"] = "nk"
    book.save(path)
    rows = read_spreadsheets([path])
    assert rows.problems == ()
    assert [unit.code for unit in rows.units] == ["NK"]
    assert [(person.name, person.branch) for person in rows.people] == [("Quàng Văn Inh", "NK")]
    assert [(one.name, one.branch) for one in rows.candidates] == [("Lò Thị Mai", "NK")]


def test_lists_offer_the_words_that_are_understood(tmp_path: Path) -> None:
    path = tmp_path / "mau.xlsx"
    write_template(path)
    book = load_workbook(path)
    offers = [rule for page in book for rule in page.data_validations.dataValidation]
    assert len(offers) == 9
    assert all(rule.type == "list" for rule in offers)
    words = {cell.value for row in book["Chữ dùng"].iter_rows(min_row=2) for cell in row}
    assert set(KINDS) | set(TITLES) <= words


def test_no_word_stands_for_two_things_without_diacritics() -> None:
    assert len({fold(word) for word in KINDS}) == len(KINDS)
    assert len({fold(word) for word in TITLES}) == len(TITLES)
    assert {title.role for title in BY_TITLE.values()} == set(Role)
    assert len(BY_KIND) == len(KINDS)
