"""The pages for mentors, secretaries, organisations and officers say what the program says."""

import re
import unicodedata
from collections import Counter

import pytest

from handlers.everything import conversation
from tests.catalogue.entries import Entry
from tests.catalogue.test_vietnamese import foreign_words, is_loud, words_to_avoid
from tests.docs.user_pages import DOCS, PICTURES, ROLES, UserPage, is_said, pages

_SECTIONS = (
    "Trong một tháng",
    "Việc thường làm",
    "Khi có vướng mắc",
    "Ai xem được gì",
    "Quyền riêng tư",
)
_LARGEST = 90_000  # bytes of a picture: the pages are opened on phones, too
_SHOWN_ELSEWHERE = {"demo.png"}  # on the README

every_page = pytest.mark.parametrize("page", pages(), ids=lambda page: page.path.stem)


@pytest.mark.parametrize("role", ROLES)
def test_every_role_has_a_page_with_the_same_sections_and_pictures(role: str) -> None:
    page = next(one for one in pages() if one.path.stem == role)
    sections = re.findall(r"^## (.+)$", page.text, re.MULTILINE)
    assert [one for one in sections if one in _SECTIONS] == list(_SECTIONS)
    assert len(page.pictures) >= 2


def test_the_common_page_leads_to_every_role() -> None:
    common = (DOCS / "huong-dan.md").read_text(encoding="utf-8")
    assert [role for role in ROLES if f"(vai/{role}.md)" not in common] == []


@every_page
def test_every_command_named_exists(page: UserPage) -> None:
    table = conversation().table
    found = {command: table.by_slash(command) for command in page.commands}
    assert [name for name, what in found.items() if what is None or what[0] is None] == []


@every_page
def test_every_typed_word_named_is_understood(page: UserPage) -> None:
    table = conversation().table
    unknown = [
        word
        for word in page.typed
        if table.by_words(word) is None and not is_said(word, "choice-", "word")
    ]
    assert unknown == []


@every_page
def test_a_table_of_words_and_commands_names_one_thing_a_row(page: UserPage) -> None:
    table = conversation().table
    rows = re.findall(r"\| \*\*([A-Z ]+)\*\* \| `/([a-z]+)` \|", page.text)
    wrong = []
    for word, name in rows:
        typed, slash = table.by_words(word), table.by_slash(f"/{name}")
        if typed is None or slash is None or typed[0] is not slash[0]:
            wrong.append(f"{word} /{name}")
    assert wrong == []


@every_page
def test_every_button_named_is_on_some_message(page: UserPage) -> None:
    assert [label for label in page.buttons if not is_said(label, "choice-")] == []


@every_page
def test_every_message_quoted_is_said_so(page: UserPage) -> None:
    assert [line for line in page.quotes if not is_said(line)] == []


def test_every_command_that_help_lists_is_explained_on_some_page() -> None:
    explained = {command for page in pages() for command in page.commands}
    listed = {f"/{one.vietnamese}" for one in conversation().table.commands if one.listed}
    assert listed - explained == set()


@every_page
def test_the_page_keeps_to_the_words_of_the_assistant(page: UserPage) -> None:
    entry = Entry("vi", page.path.name, "page", "other", {})
    by_persons = [text for text in page.buttons if "tôi" in text]
    prose = page.prose
    for text in by_persons:
        prose = prose.replace(f"[{text}]", "")
    assert list(words_to_avoid(entry, prose)) == []
    assert foreign_words(prose) == []
    assert unicodedata.is_normalized("NFC", page.text)
    assert not any(map(is_loud, prose))


@every_page
def test_every_picture_is_there_small_and_told_in_words(page: UserPage) -> None:
    for words, file in page.pictures:
        assert file.is_file(), file.name
        assert file.stat().st_size < _LARGEST, file.name
        assert len(words) > 20, file.name


def test_every_picture_is_shown_once() -> None:
    shown = Counter(file.name for page in pages() for _, file in page.pictures)
    kept = {file.name for file in PICTURES.glob("*.png")}
    assert kept - set(shown) - _SHOWN_ELSEWHERE == set()
    assert [name for name, times in shown.items() if times > 1] == []
