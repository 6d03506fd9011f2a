"""Every Vietnamese sentence follows voice.md §1 to §3."""

import re
import unicodedata
from collections.abc import Iterator

import pytest

from domain.text import fold
from tests.catalogue.entries import AUDIENCES, PLACE, Entry, entries, report
from tests.catalogue.vocabulary import (
    AVOID,
    FOREIGN_SYLLABLES,
    NAMES,
    SAID_BY_THE_PERSON,
    SYLLABLE,
    TITLES,
)

# A command, a candidate's code, an hour or a day, a paper size: not words.
NOT_WORDS = re.compile(r"/[a-z]+\b|\b[A-ZĐ]{1,4}-\d+\b|\bA\d\b")
STARTS_WITH_THE_NAME = re.compile(r"(?:^|[.?:|]\s+|\n)[–\d. ]*Nguồn\b(?! phát triển)")


def texts() -> Iterator[tuple[Entry, str]]:
    """Every text but the typed words, which are written without marks."""
    for entry in entries("vi").values():
        for name, text in zip(entry.patterns, entry.texts(), strict=True):
            if name != "word":
                yield entry, text


def words_to_avoid(entry: Entry, text: str) -> Iterator[str]:
    for phrase, allowed in AVOID.items():
        if entry.key.startswith("choice-") and phrase in SAID_BY_THE_PERSON:
            continue
        rest = text.lower()
        for right in allowed:
            rest = rest.replace(right, PLACE)
        if re.search(rf"\b{phrase}\b", rest):
            yield phrase


def foreign_words(text: str) -> list[str]:
    words = re.findall(r"[^\W\d_]+", NOT_WORDS.sub(" ", text.replace(PLACE, " ")))
    return [word for word in words if word not in NAMES and looks_foreign(word)]


def looks_foreign(word: str) -> bool:
    return word in FOREIGN_SYLLABLES or not re.fullmatch(SYLLABLE, fold(word))


def test_is_written_in_composed_letters() -> None:
    assert [
        entry.where for entry, text in texts() if not unicodedata.is_normalized("NFC", text)
    ] == []


def test_has_no_exclamation_mark_and_no_picture_sign() -> None:
    wrong = [entry.where for entry, text in texts() if any(map(is_loud, text))]
    assert wrong == []


def is_loud(sign: str) -> bool:
    """An exclamation mark, a picture or an invisible sign; rules drawn in a terminal are not."""
    drawn = "\u2500" <= sign <= "\u257f"
    return sign in "!！" or (unicodedata.category(sign) in {"So", "Sk", "Cf"} and not drawn)


def test_uses_no_word_to_avoid() -> None:
    wrong = [
        f"{entry.where}: «{phrase}»"
        for entry, text in texts()
        for phrase in words_to_avoid(entry, text)
    ]
    assert not wrong, report(wrong)


def test_uses_no_foreign_word() -> None:
    wrong = [
        f"{entry.where}: {', '.join(found)}"
        for entry, text in texts()
        if entry.audience != "operator" and (found := foreign_words(text))
    ]
    assert not wrong, report(wrong)


def test_never_begins_a_sentence_with_the_bare_name() -> None:
    wrong = [
        entry.where
        for entry, text in texts()
        if entry.key not in TITLES
        and entry.audience != "operator"
        and STARTS_WITH_THE_NAME.search(text)
    ]
    assert not wrong, report(wrong)


def test_audiences_are_spelled_right() -> None:
    wrong = [
        f"{entry.where}: {entry.audience}"
        for language in ("vi", "en")
        for entry in entries(language).values()
        if entry.audience not in AUDIENCES
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "word", ["mentor", "form", "token", "code", "ID", "review", "dashboard", "bot", "KPI", "menu"]
)
def test_the_search_for_foreign_words_finds(word: str) -> None:
    assert foreign_words(f"Xin đồng chí gửi {word} trước 19 giờ 30 tại bản Nà Lo.") == [word]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Đề cử người tiêu biểu", ["đề cử"]),
        ("Rà soát, phân loại nguồn", []),
        ("Bị loại khỏi danh sách", ["loại"]),
        ("Ưu điểm nổi bật trong tháng", []),
        ("Mỗi đồng chí cho điểm", ["điểm"]),
    ],
)
def test_the_search_for_words_to_avoid_knows_the_right_phrases(
    text: str, found: list[str]
) -> None:
    entry = Entry("vi", "x.ftl", "x", "other", {})
    assert list(words_to_avoid(entry, text)) == found
