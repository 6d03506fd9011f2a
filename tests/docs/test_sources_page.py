"""Every rule is told with its source and how sure we are of it."""

import re
from pathlib import Path

import pytest

from bot.rulebook import the_rulebook
from domain.rules.rulebook import Rule, Share

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "sources.md").read_text(encoding="utf-8")
BOOK = the_rulebook()
CODES = sorted({rule.code for rule in BOOK.values})

_SHARES = {Share.MORE_THAN_HALF: "more than half", Share.TWO_THIRDS: "two thirds"}


def told(rule: Rule) -> str:
    """The value as the page begins it."""
    if rule.share is not None:
        return _SHARES[rule.share]
    return "a condition" if rule.number is None else f"{rule.number} "


@pytest.mark.parametrize("rule", BOOK.values, ids=lambda rule: f"{rule.code}-{rule.effective}")
def test_every_value_is_on_the_page_of_sources(rule: Rule) -> None:
    rows = [row for row in PAGE.splitlines() if row.startswith(f"| `{rule.code}` |")]
    cells = [[cell.strip() for cell in row.split("|")[1:-1]] for row in rows]
    (row,) = (one for one in cells if one[3] == str(rule.effective))
    assert row[2].startswith(told(rule))
    assert row[4] == rule.cited
    assert row[5].strip("*") == rule.confidence
    assert rule.source in PAGE
    assert row[6] != "–" or rule.confirmed, "what is not confirmed is asked about"


def test_no_rule_is_on_the_page_that_is_not_in_the_book() -> None:
    assert set(re.findall(r"(?m)^\| `(\w+)` \|", PAGE)) == set(CODES)
