"""What is done at a slip of the finger, and what is asked first."""

import pytest

from handlers.everything import conversation
from handlers.harmless import ASKED_FIRST, CHOICES, harmless_choice, harmless_command
from tests.catalogue.entries import catalogue

ACTING = (
    "send", "close-month", "cut-off", "withdraw-nomination", "receive", "return", "reopen",
    "conclude-early", "drop", "do-it", "end-post", "replace-post", "correct-do", "correct-lock",
    "month-off", "close-round-yes", "open-round-yes", "assign-note", "assign-anyway", "take-back",
    "resolved-yes", "conclusion-remove", "conclusion-list", "passed-on", "it-is-me", "keep-line",
    "drop-line", "have-read", "no-helper", "stop", "hand-over", "looked-at", "as-typed",
)  # fmt: skip


@pytest.mark.parametrize("key", ACTING)
def test_what_sends_closes_removes_or_gives_a_right_is_asked_first(key: str) -> None:
    assert catalogue().has("vi", f"choice-{key}")
    assert not harmless_choice(f"choice-{key}")


def test_whatever_is_called_harmless_exists() -> None:
    assert [key for key in CHOICES if not catalogue().has("vi", f"choice-{key}")] == []
    names = {one.name for one in conversation().table.commands}
    assert names >= ASKED_FIRST
    assert not harmless_command("cancel")
    assert harmless_command("help")
