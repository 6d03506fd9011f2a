"""The two languages hold the same entries, and every entry can be said."""

import pytest

from tests.catalogue.entries import catalogue, entries, report
from tests.catalogue.samples import sample_for

LONGEST = 2_000  # UTF-16 units of the messenger that takes least
# English says these with an argument that Vietnamese has no use for.
ENGLISH_ONLY = {"help-line": {"english"}}  # a command's English word
DATE_FORMS = ("_short", "_full", "_typed", "_typed_year", "_weekday", "_date", "_hour")


def test_both_languages_have_the_same_entries() -> None:
    vi, en = set(entries("vi")), set(entries("en"))
    assert not vi ^ en, report(
        [f"only vi: {one}" for one in vi - en] + [f"only en: {one}" for one in en - vi]
    )


def test_both_languages_keep_an_entry_in_the_file_of_the_same_name() -> None:
    vi, en = entries("vi"), entries("en")
    wrong = [
        f"{key}: {vi[key].file}, {en[key].file}"
        for key in vi.keys() & en.keys()
        if vi[key].file != en[key].file
    ]
    assert wrong == []


def test_both_languages_have_the_same_attributes() -> None:
    vi, en = entries("vi"), entries("en")
    wrong = [
        key for key in vi.keys() & en.keys() if vi[key].patterns.keys() != en[key].patterns.keys()
    ]
    assert wrong == []


def test_english_asks_for_no_variable_that_vietnamese_does_not_know() -> None:
    """Vietnamese is complete; English may leave out, but a date it may say in another form."""
    wrong = [
        f"{key}: {sorted(extra)}"
        for key in entries("vi").keys() & entries("en").keys()
        if (extra := base_names("en", key) - base_names("vi", key) - ENGLISH_ONLY.get(key, set()))
    ]
    assert not wrong, report(wrong)


def base_names(language: str, key: str) -> set[str]:
    """The arguments behind an entry's variables, the forms of a date taken together."""
    names = catalogue().variables(language, key)
    return {
        next((name.removesuffix(one) for one in DATE_FORMS if name.endswith(one)), name)
        for name in names
    }


@pytest.mark.parametrize("number", [0, 1, 4])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_entry_can_be_said_and_fits_every_messenger(language: str, number: int) -> None:
    wrong = []
    for key, entry in entries(language).items():
        args = sample_for(catalogue().variables(language, key), number)
        text = catalogue().text(language, key, args)
        if not text.strip() or len(text.encode("utf-16-le")) // 2 > LONGEST:
            wrong.append(entry.where)
    assert not wrong, report(wrong)
