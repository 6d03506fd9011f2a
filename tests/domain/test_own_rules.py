"""A committee's own values beside those of the book."""

from datetime import date

import pytest

from bot.rulebook import the_rulebook
from domain.rules.ground import ground
from domain.rules.own import OwnRule, overtaken, with_own
from domain.rules.rulebook import Share

BOOK = the_rulebook()
OWN = OwnRule(
    code="verification_home", number=20, effective=date(2026, 5, 1), source="Công văn số 12"
)


def test_an_own_value_holds_from_its_day_and_is_confirmed_by_its_own_source() -> None:
    book = with_own(BOOK, [OWN])
    before, after = (book.rule(OWN.code, date(2026, month, 1)) for month in (4, 5))
    assert before is not None
    assert (before.number, ground(before).confirmed) == (30, False)
    assert after is not None
    assert (after.number, after.cited, after.warn) == (20, "Công văn số 12", (20, 10, 5, 2))
    assert (ground(after).confirmed, ground(after).by_committee) == (True, True)


def test_an_own_value_of_the_same_day_replaces_the_books() -> None:
    same = OwnRule(
        code="union_share", share=Share.TWO_THIRDS, effective=date(2025, 7, 1), source="a"
    )
    book = with_own(BOOK, [same])
    values = [rule for rule in book.values if rule.code == "union_share"]
    assert [rule.share for rule in values] == [Share.TWO_THIRDS]


def test_a_rule_switched_off_is_off_on_every_day() -> None:
    book = with_own(BOOK, [OwnRule(code="probation", on=False, source="a")])
    assert book.rule("probation", date(2020, 1, 1)) is None
    assert not book.at(date(2026, 1, 1)).uses("probation")
    assert BOOK.at(date(2026, 1, 1)).uses("probation")


def test_other_days_of_warning_leave_the_value_as_it_is() -> None:
    book = with_own(BOOK, [OwnRule(code="ceremony", warn=(7,))])
    assert {rule.warn for rule in book.values if rule.code == "ceremony"} == {(7,)}
    assert book.at(date(2026, 1, 1)).number("ceremony") == 30


def test_a_newer_regulation_overtakes_an_own_value() -> None:
    early = OwnRule(code="ceremony", number=45, effective=date(2025, 3, 1), source="a")
    book = with_own(BOOK, [early])
    assert book.at(date(2025, 4, 1)).number("ceremony") == 45
    assert book.at(date(2026, 4, 1)).number("ceremony") == 30
    assert overtaken(BOOK, [early, OWN], date(2026, 4, 1)) == (early,)


def test_an_unknown_rule_is_refused() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        with_own(BOOK, [OwnRule(code="nonsense", on=False, source="a")])
