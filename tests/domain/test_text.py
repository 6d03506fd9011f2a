import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.text import (
    FREE_TEXT_LIMIT,
    fold,
    given_name,
    initials,
    match,
    nearly,
    shorten,
    tidy,
    too_long,
)

WORDS = {"KHÔNG ĐỔI": "no_change", "BAO CAO": "report", "GUI": "send", "DONG Y": "agree"}


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_both_spellings_of_unicode_fold_and_tidy_alike(text: str) -> None:
    decomposed, composed = (unicodedata.normalize(form, text) for form in ("NFD", "NFC"))
    assert fold(decomposed) == fold(composed)
    assert tidy(decomposed) == tidy(composed)


@given(st.text())
def test_tidying_twice_changes_nothing_and_the_result_can_be_stored(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert once == unicodedata.normalize("NFC", once)
    once.encode()


@pytest.mark.parametrize(
    ("said", "folded"),
    [
        ("Lò Văn Quyết", "lo van quyet"),
        ("  ĐẶNG   Thị\u200b Đào ", "dang thi dao"),
        ("Nguyễn Thị Ước", "nguyen thi uoc"),
        ("không\nđổi", "khong doi"),
    ],
)
def test_vietnamese_folds_to_plain_letters(said: str, folded: str) -> None:
    assert fold(said) == folded
    assert fold(unicodedata.normalize("NFD", said)) == folded


def test_tidy_keeps_lines_and_drops_what_cannot_be_seen() -> None:
    typed = " \u202eChịu khó\u200b  \t làm\x00 ăn \r\n\r\n\n tích cực\ud800 \n"
    assert tidy(typed) == "Chịu khó làm ăn\n\ntích cực"


def test_the_limit_counts_what_is_kept() -> None:
    decomposed = unicodedata.normalize("NFD", "ế" * FREE_TEXT_LIMIT)
    assert not too_long(decomposed + "   ")
    assert too_long("ế" * (FREE_TEXT_LIMIT + 1))


@given(st.text(), st.integers(2, 60))
def test_a_shortened_text_fits(text: str, limit: int) -> None:
    assert len(shorten(text, limit)) <= limit
    assert shorten(text, len(text) + 2) == text


def test_a_text_is_cut_at_a_word() -> None:
    assert shorten("tích cực việc chung", 16) == "tích cực việc…"
    with pytest.raises(ValueError, match="fits"):
        shorten("a", 1)


@pytest.mark.parametrize(
    ("name", "short", "called"),
    [
        ("Lò Thị Mai", "L.T.M.", "Mai"),
        ("Quàng Văn Inh", "Q.V.I.", "Inh"),
        ("đặng  ánh ", "Đ.Á.", "ánh"),
        ("Pọm", "P.", "Pọm"),
        ("", "", ""),
    ],
)
def test_a_name_gives_initials_and_what_one_is_called(name: str, short: str, called: str) -> None:
    assert initials(unicodedata.normalize("NFD", name)) == short
    assert given_name(name) == called


@pytest.mark.parametrize(
    ("said", "meaning"),
    [
        ("KHONG DOI", "no_change"),
        ("không đổi", "no_change"),
        ("  Khong   doi. ", "no_change"),
        ("«KHONG DOI»", "no_change"),
        ("khongdoi", "no_change"),
        ("khomg doi", "no_change"),
        ("bao coa", "report"),
        ("baocao", "report"),
        ("gui", "send"),
        ("gu", None),
        ("guj", None),
        ("không đồng ý", None),
        ("khong doi gi dau", None),
        ("", None),
        ("😀", None),
    ],
)
def test_a_typed_word_is_the_whole_message_give_or_take_a_slip(
    said: str, meaning: str | None
) -> None:
    assert match(said, WORDS) == meaning


def test_a_slip_between_two_words_means_neither() -> None:
    assert match("truoc", {"TRUOD": 1, "TRUOB": 2}) is None
    assert match("truoc", {"TRUOD": 1, "TRUOB": 1}) == 1


@given(st.text(st.characters(categories=["Ll"]), min_size=6, max_size=12), st.data())
def test_one_slip_is_forgiven_both_ways(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    slip = word[:place] + word[place + 1 :]
    if sum(char.isalpha() for char in fold(slip)) >= 3 and len(fold(word)) == len(word):
        assert nearly(slip, word)
    assert nearly(word, word)
    assert nearly(slip, word) == nearly(word, slip)


@pytest.mark.parametrize(
    ("a", "b"),
    [("abcde", "abcxy"), ("gui", "guj"), ("abcdef", "abcd"), ("nl 07", "nl 08"), ("hop 1", "hop")],
)
def test_two_slips_a_short_word_or_a_digit_are_not_forgiven(a: str, b: str) -> None:
    assert not nearly(a, b)
