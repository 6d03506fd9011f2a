"""The rulebook that comes with the program: what it says today, and how it is read."""

from datetime import date

import pytest

from bot.rulebook import the_rulebook
from domain.rules.ground import ground
from domain.rules.reading import parse_rulebook
from domain.rules.rulebook import Confidence, Measure, Share

TODAY = date(2026, 11, 1)
BOOK = the_rulebook()

# What domain notes §1.3 and §2 to §4 say, written a second time on purpose.
VALUES: dict[str, tuple[Measure, int | Share | None, str]] = {
    "class_certificate": (Measure.MONTHS, 60, "R2"),
    "introducer_acquaintance": (Measure.MONTHS, 12, "R"),
    "paper_age": (Measure.MONTHS, 12, "M"),
    "verification_home": (Measure.WORKING_DAYS, 30, "M"),
    "verification_abroad": (Measure.WORKING_DAYS, 90, "M"),
    "admission_decision": (Measure.WORKING_DAYS, 60, "R"),
    "admission_extension": (Measure.WORKING_DAYS, 30, "R"),
    "ceremony": (Measure.WORKING_DAYS, 30, "R"),
    "probation": (Measure.MONTHS, 12, "R"),
    "recognition_review": (Measure.WORKING_DAYS, 30, "R"),
    "recognition_decision": (Measure.WORKING_DAYS, 30, "R"),
    "recognition_extension": (Measure.WORKING_DAYS, 30, "R"),
    "official_from": (Measure.CONDITION, None, "R"),
    "party_age": (Measure.CONDITION, None, "R"),
    "new_member_class": (Measure.CONDITION, None, "R"),
    "member_profile": (Measure.WORKING_DAYS, 30, "R2"),
    "transfer": (Measure.WORKING_DAYS, 60, "R"),
    "transfer_papers": (Measure.WORKING_DAYS, 30, "R"),
    "readmission": (Measure.MONTHS, 36, "R2"),
    "readmission_after_record": (Measure.MONTHS, 60, "R2"),
    "readmission_times": (Measure.TIMES, 1, "R2"),
    "youngest": (Measure.MONTHS, 18 * 12, "R2"),
    "oldest": (Measure.MONTHS, 60 * 12, "R2"),
    "schooling": (Measure.GRADES, 9, "R"),
    "schooling_difficult": (Measure.GRADES, 5, "M"),
    "schooling_standing": (Measure.GRADES, 0, "M"),
    "introducers": (Measure.PEOPLE, 2, "R2"),
    "union_oldest": (Measure.MONTHS, 30 * 12, "M"),
    "branch_quorum": (Measure.PEOPLE, 3, "R2"),
    "failed_votes": (Measure.TIMES, 3, "R"),
    "branch_admission_share": (Measure.SHARE, Share.TWO_THIRDS, "R"),
    "branch_recognition_share": (Measure.SHARE, Share.TWO_THIRDS, "R"),
    "strike_share": (Measure.SHARE, Share.TWO_THIRDS, "R"),
    "branch_list_share": (Measure.SHARE, Share.MORE_THAN_HALF, "M"),
    "grassroots_share": (Measure.SHARE, Share.TWO_THIRDS, "M"),
    "standing_share": (Measure.SHARE, Share.MORE_THAN_HALF, "M"),
    "committee_share": (Measure.SHARE, Share.TWO_THIRDS, "R2"),
    "union_share": (Measure.SHARE, Share.MORE_THAN_HALF, "M"),
    "meeting_length": (Measure.MINUTES, 90, "R2"),
    "meeting_length_thematic": (Measure.MINUTES, 120, "R2"),
}


def test_the_book_says_what_the_notes_say_and_nothing_else() -> None:
    said = {
        rule.code: (rule.measure, rule.share or rule.number, rule.confidence.value)
        for rule in BOOK.at(TODAY)
    }
    assert said == {
        code: (measure, value, mark)
        for code, (measure, value, mark) in VALUES.items()
    }  # fmt: skip


def test_every_value_names_its_document_and_where_it_was_read() -> None:
    for rule in BOOK.values:
        assert rule.cited, rule.code
        assert rule.source, rule.code


def test_what_was_not_read_says_that_it_is_not_confirmed() -> None:
    unsure = {rule.code for rule in BOOK.at(TODAY) if not ground(rule).confirmed}
    assert unsure == {code for code, (_, _, mark) in VALUES.items() if mark in {"M", "C", "I"}}


def test_a_superseded_value_stays_for_the_days_on_which_it_held() -> None:
    assert "24-QĐ/TW" in BOOK.at(date(2024, 1, 1))["recognition_review"].cited
    assert "294-QĐ/TW" in BOOK.at(TODAY)["recognition_review"].cited
    assert not BOOK.at(date(2024, 1, 1)).uses("class_certificate")
    cited = [BOOK.at(date(year, 6, 1))["admission_decision"].cited for year in (2020, 2025, 2026)]
    assert [text.split()[2] for text in cited] == [
        "29-QĐ/TW,",
        "232-QĐ/TW,",
        "294-QĐ/TW,",
    ]


def test_a_clock_older_than_the_oldest_value_runs_under_that_one() -> None:
    found = BOOK.rule("class_certificate", date(2022, 5, 1))
    assert found is not None
    assert found.number == 60
    assert BOOK.rule("no_such_rule", TODAY) is None


GOOD = """
[[rule]]
code = "one"
measure = "months"
number = 12
effective = 2025-07-01
cited = "Điều 1"
source = "đã đọc"
confidence = "R"
"""


def test_a_book_is_read_with_its_warnings() -> None:
    (rule,) = parse_rulebook(GOOD + "warn = [9, 3]").values
    assert (rule.code, rule.number, rule.warn, rule.confidence) == (
        "one",
        12,
        (9, 3),
        Confidence.READ,
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("number = 12", ""),
        ("number = 12", "number = -1"),
        ("number = 12", "number = true"),
        ("number = 12", 'share = "two_thirds"\nnumber = 12'),
        ("number = 12", "number = 12\nnmber = 12"),
        ('"months"', '"moons"'),
        ('measure = "months"', 'measure = "share"\nshare = "half"'),
        ('measure = "months"', 'measure = "condition"'),
        ('confidence = "R"', 'confidence = "sure"'),
        ("effective = 2025-07-01", 'effective = "2025-07-01"'),
        ('cited = "Điều 1"', 'cited = " "'),
        ('source = "đã đọc"', ""),
        ('confidence = "R"', 'confidence = "R"\nwarn = [3, 9]'),
        ('confidence = "R"', 'confidence = "R"\nwarn = 3'),
    ],
)
def test_what_is_no_rule_is_refused_and_named(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="one: "):
        parse_rulebook(GOOD.replace(before, after))


def test_two_values_of_one_rule_for_one_day_are_refused() -> None:
    with pytest.raises(ValueError, match="one: two values from 2025-07-01"):
        parse_rulebook(GOOD + GOOD)


@pytest.mark.parametrize("text", ["", "x = 1", "[rule]\ncode = 'one'", '[[rule]]\nmeasure = "x"'])
def test_what_is_no_book_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"rule"):
        parse_rulebook(text)
