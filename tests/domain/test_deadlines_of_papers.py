"""Dates of papers, requests for verification and introducers, several of each to a person."""

from datetime import date

import pytest

from bot.documents import the_documents
from bot.holiday_calendar import working_days
from bot.rulebook import the_rulebook
from domain.candidates import Stage
from domain.road.deadlines import deadlines
from domain.road.events import Milestone
from domain.road.facts import Facts
from domain.road.papers import Paper, PaperState
from domain.road.verification import VerificationPlace
from tests.domain.road_facts import event, facts, introducer

DAYS = working_days(range(2024, 2033))
TODAY = date(2026, 11, 2)
SENT, REPLY = Milestone.VERIFICATION_SENT, Milestone.VERIFICATION_REPLY
HOME, ABROAD = VerificationPlace.HOME, VerificationPlace.ABROAD


RENEWED = frozenset(one.key for one in the_documents() if one.ages == "paper_age")


def running(known: Facts, today: date = TODAY) -> list[tuple[str, str, date]]:
    found = deadlines(known, the_rulebook(), DAYS, today, RENEWED)
    return [(one.code, one.about, one.due) for one in found]


def test_each_paper_that_grows_old_has_a_date_of_its_own_until_the_branch_proposes() -> None:
    papers = (
        Paper(code="3-KNĐ", state=PaperState.HELD, dated=date(2026, 5, 31)),
        Paper(code="5-KNĐ", state=PaperState.HELD, dated=date(2025, 9, 1)),
        Paper(code="4-KNĐ", state=PaperState.MISSING),
        Paper(code="4A-KNĐ", state=PaperState.HELD),
        Paper(code="2-KNĐ", state=PaperState.HELD, dated=date(2024, 1, 1)),
    )
    assert running(facts(Stage.OPINIONS, papers=papers)) == [
        ("paper_age", "5-KNĐ", date(2026, 9, 1)),
        ("paper_age", "3-KNĐ", date(2027, 5, 31)),
    ]
    assert running(facts(Stage.PROPOSED, papers=papers)) == []


def test_introductions_and_remarks_grow_old_and_nothing_else() -> None:
    assert {"3-KNĐ", "3A-KNĐ", "4-KNĐ", "4A-KNĐ", "5-KNĐ"} == RENEWED


def test_requests_run_until_a_reply_came_from_the_same_place() -> None:
    events = (
        event(1, SENT, date(2026, 10, 30), HOME),
        event(2, SENT, date(2026, 10, 30), ABROAD),
        event(3, SENT, date(2026, 10, 20), ABROAD),
        event(4, REPLY, date(2026, 11, 1), ABROAD),
    )
    assert running(facts(Stage.VERIFICATION, events=events)) == [
        ("verification_home", "1", date(2026, 12, 14)),
        ("verification_abroad", "2", date(2027, 3, 16)),
    ]
    assert running(facts(Stage.OPINIONS, events=events)) == []


def test_replies_answer_the_requests_sent_first() -> None:
    events = (
        event(1, SENT, date(2026, 10, 1)),
        event(2, SENT, date(2026, 10, 30)),
        event(3, REPLY, date(2026, 11, 1)),
    )
    (left,) = running(facts(Stage.VERIFICATION, events=events))
    assert left[1] == "2"


@pytest.mark.parametrize(
    ("known_since", "met"),
    [
        ("12/2025", date(2026, 12, 31)),  # any day of that month: the last one counts
        ("5/12/2025", date(2026, 12, 5)),
        ("2026", date(2027, 12, 31)),
        ("29/2/2028", date(2029, 2, 28)),
    ],
)
def test_the_twelve_months_with_an_introducer_end_on_a_day(known_since: str, met: date) -> None:
    one = introducer(3, known_since)
    assert running(facts(Stage.FILE, introducers=(one,))) == [
        ("introducer_acquaintance", "3", met)
    ]
    assert running(facts(Stage.FILE, introducers=(one,)), met) == []
    assert running(facts(Stage.PROPOSED, introducers=(one,))) == []


def test_substitutes_those_who_introduce_no_more_and_the_unknown_have_no_such_date() -> None:
    introducers = (
        introducer(3, "6/2026", substitute=True),
        introducer(4, "6/2026", until=TODAY),
        introducer(5, None),
        introducer(6, "lâu rồi"),
    )
    assert running(facts(Stage.FILE, introducers=introducers)) == []
