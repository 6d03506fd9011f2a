"""What a small screen shows, and what a locked one must not (voice.md §1.2 and §1.13)."""

import re

import pytest

from tests.catalogue.entries import Entry, catalogue, entries, report, variables_of_first_line
from tests.catalogue.samples import sample_for

# Audience → most characters, most lines.
LIMITS = {"mentor": (450, 8), "group": (700, 12), "pack": (1_800, 60)}

# Variables that may read as a name, a remark or a result.
TELLING = frozenset(
    {"person", "name", "full_name", "given", "candidate", "who", "mentor", "helper", "secretary"}
    | {"nominator", "inviter", "by", "leader", "initials", "line", "text", "remark", "answers"}
    | {"strength", "improve", "proposal", "conclusion", "result", "decision", "reason"}
)

# Entries whose first line may hold such a variable, each with its reason.
EXCEPTIONS = {
    "invitation-letter": "M1a: forwarded or read out to the very person it names",
}

# Never sent by themselves: pick lists, labels, formats, the demo page, the terminal.
NOT_SENT = frozenset({"terms.ftl", "choices.ftl", "formats.ftl", "demo.ftl", "cli.ftl"})
BEGINS_A_LINE = re.compile(r"\s*(?:[–•-] |\d+[.)] )")


def is_sent(entry: Entry) -> bool:
    """Whether the entry can be a message by itself, and so begin on a locked screen."""
    if entry.audience in {"part", "operator"} or entry.file in NOT_SENT:
        return False
    return "" in entry.patterns and not any(BEGINS_A_LINE.match(text) for text in entry.texts())


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_first_line_tells_nothing_to_a_locked_screen(language: str) -> None:
    wrong = [
        f"{entry.where}: {', '.join(sorted(found))}"
        for key, entry in entries(language).items()
        if key not in EXCEPTIONS
        and is_sent(entry)
        and (found := variables_of_first_line(entry.patterns[""]) & TELLING)
    ]
    assert not wrong, report(wrong)


def test_messages_are_as_short_as_their_readers_need() -> None:
    wrong = []
    for key, entry in entries("vi").items():
        most, lines = LIMITS.get(entry.audience, (2_000, 100))
        text = catalogue().text("vi", key, sample_for(catalogue().variables("vi", key)))
        if len(text) > most or text.count("\n") >= lines:
            wrong.append(f"{entry.where}: {len(text)} characters, {text.count(chr(10)) + 1} lines")
    assert not wrong, report(wrong)
