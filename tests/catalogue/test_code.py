"""The code and the catalogue agree: what is said exists, and what exists is said."""

import unicodedata
from pathlib import Path

import pytest

from bot.date_words import EXAMPLES
from tests.catalogue.code_scan import (
    Saying,
    beginnings,
    literals,
    sayings,
    sources,
    texts,
)
from tests.catalogue.entries import PRODUCT, catalogue, entries, report, variables_of_first_line
from tests.catalogue.test_languages import DATE_FORMS
from tests.catalogue.test_lengths import EXCEPTIONS, is_sent

# Entries whose keys are put together from parts the scan cannot follow: the renderer's own, the
# terms of the domain's pick lists (held to their enums elsewhere), and the demo page's texts.
DYNAMIC = (
    "age-",
    "association-",
    "button-label",
    "change-",
    "dates-event-",
    "demo-",
    "format-",
    "host-",
    "improve-",
    "no-meeting-",
    "proposal-",
    "reply-",
    "schooling-",
    "sex-",
    "stage-",
    "strength-",
    "task-",
    "transfer-",
    "weekday-",
)

# Sentences live in the catalogue. Here letters with marks are data, not sentences.
MAY_HOLD_LETTERS = frozenset(
    {Path("domain/text.py"), Path("domain/messages.py"), Path("handlers/reports/report_words.py")}
)
NO_SENTENCES_IN = frozenset({"domain", "services", "handlers"})


def known() -> frozenset[str]:
    return catalogue().keys("vi")


def test_every_entry_named_in_the_code_exists() -> None:
    wrong = [
        f"{saying.where}: {key}"
        for saying in sayings()
        for key in saying.keys
        if key not in known()
    ]
    assert not wrong, report(wrong)


def test_every_key_put_together_in_the_code_can_lead_to_an_entry() -> None:
    wrong = [
        f"{saying.where}: {prefix}…"
        for saying in sayings()
        for prefix in saying.prefixes
        if not any(key.startswith(prefix) for key in known())
    ]
    assert not wrong, report(wrong)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_message_is_given_the_arguments_its_entry_needs(language: str) -> None:
    wrong = [
        f"{saying.where}: {key} lacks {', '.join(sorted(missing))}"
        for saying in sayings()
        for key in saying.keys
        if saying.function != "option"
        and key in known()
        and (missing := lacking(saying, key, language))
    ]
    assert not wrong, report(wrong)


def lacking(saying: Saying, key: str, language: str) -> set[str]:
    """The variables an entry uses and the call does not give."""
    given = saying.arguments
    if given is None or not catalogue().has(language, key):
        return set()
    forms = given | {name + form for name in (*given, *EXAMPLES) for form in DATE_FORMS}
    return set(catalogue().variables(language, key) - forms)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_first_line_is_given_a_name_or_a_remark(language: str) -> None:
    wrong = [
        f"{saying.where}: {key} shows {', '.join(sorted(shown))}"
        for saying in sayings()
        for key in saying.keys
        if (entry := entries(language).get(key))
        and key not in EXCEPTIONS
        and is_sent(entry)
        and (shown := saying.private & variables_of_first_line(entry.patterns[""]))
    ]
    assert not wrong, report(wrong)


def test_every_entry_is_said_somewhere() -> None:
    referred = {one for entry in entries("vi").values() for one in entry.references()}
    unused = sorted(key for key in known() - referred if not is_used(key))
    assert not unused, report(unused)


def is_used(key: str) -> bool:
    """Whether the code holds the key, the rest of a choice's key, or the beginning of either."""
    names = (key, key.removeprefix("choice-"))
    if key.startswith(DYNAMIC) or any(name in literals() for name in names):
        return True
    return any(name.startswith(part) for name in names for part in beginnings())


def test_no_sentence_for_people_stands_in_the_code() -> None:
    wrong = [
        f"{path.relative_to(PRODUCT)}:{line}: {text[:40]!r}"
        for path in sources()
        if path.relative_to(PRODUCT).parts[0] in NO_SENTENCES_IN
        and path.relative_to(PRODUCT) not in MAY_HOLD_LETTERS
        for line, text in texts(path)
        if has_vietnamese_letters(text)
    ]
    assert not wrong, report(wrong)


def has_vietnamese_letters(text: str) -> bool:
    return any(sign in "đĐ" or unicodedata.decomposition(sign) for sign in text if sign.isalpha())
