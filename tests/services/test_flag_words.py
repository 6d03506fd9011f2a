"""Each flag tells the rule it rests on, and whether that is confirmed."""

from dataclasses import replace
from datetime import date

import pytest

from bot.rulebook import the_rulebook
from domain.messages import RuleCited
from domain.road.eligibility import Flag, FlagCode, flag
from domain.road.introducers import Doubt
from domain.rules.rulebook import Confidence
from services.checks.flag_words import flag_lines, flags_to_see, subjects
from tests.catalogue.entries import catalogue

RULES = the_rulebook().at(date(2026, 11, 12))
OLDEST = RULES["oldest"]


def basis(one: Flag) -> object:
    (line,) = flag_lines([one])
    return line.args["basis"]


def test_a_confirmed_rule_is_cited_and_an_unconfirmed_one_says_so() -> None:
    cited = RuleCited("oldest", OLDEST.effective.isoformat())
    sure = replace(OLDEST, confidence=Confidence.READ)
    unsure = replace(OLDEST, confidence=Confidence.RECALLED)
    for rule, key in ((sure, "flag-basis"), (unsure, "flag-basis-unconfirmed")):
        said = basis(Flag(FlagCode.TOO_OLD, rule))
        assert getattr(said, "key", None) == key
        assert getattr(said, "args", {})["cited"] == cited
    said = basis(Flag(FlagCode.TOO_OLD, replace(unsure, cited="")))
    assert getattr(said, "key", None) == "flag-unconfirmed"
    assert basis(Flag(FlagCode.TOO_OLD, replace(sure, cited=""))) == ()
    assert basis(Flag(FlagCode.MENTOR)) == ()


@pytest.mark.parametrize("code", [*FlagCode, *Doubt])
def test_every_flag_has_its_words_and_its_subject(code: FlagCode | Doubt) -> None:
    (line,) = flag_lines([flag(code, RULES)])
    (subject,) = subjects([flag(code, RULES)])
    for language in ("vi", "en"):
        assert catalogue().has(language, line.key)
        assert catalogue().has(language, subject.key)


def test_a_number_is_said_as_people_count_it() -> None:
    (old, short) = flag_lines([flag(FlagCode.TOO_OLD, RULES), flag(Doubt.SHORT, RULES)])
    assert (old.args["years"], short.args["n"]) == (60, 12)


def test_without_a_flag_there_is_no_heading_and_a_subject_is_named_once() -> None:
    assert flags_to_see(()) == ()
    found = [flag(one, RULES) for one in Doubt]
    assert len(subjects(found)) == 1
