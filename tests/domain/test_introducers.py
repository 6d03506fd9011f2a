"""Who may introduce: how many, who, for how long known, and who stands in for whom."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rulebook import the_rulebook
from domain.dates import parse_partial_date
from domain.ids import CandidateId, PersonId, UnitId
from domain.road.introducers import Doubt, Introducer, IntroducerKind, doubts
from domain.rules.rulebook import Rulebook
from domain.units import Hour, Membership, Person

ON = date(2026, 11, 12)
RULES = the_rulebook().at(ON)
BIRTH = parse_partial_date("5/1998")
INH, MUON = PersonId(3), PersonId(4)
NL = UnitId(1)
MEMBER, YOUTH, TRADE = IntroducerKind


def person(number: PersonId, membership: Membership = Membership.OFFICIAL) -> Person:
    return Person(
        id=number,
        full_name="Quàng Văn Inh",
        branch=NL,
        membership=membership,
        smartphone=True,
        hour=Hour.EVENING,
        language=None,
        paused_until=None,
    )


PEOPLE = {one: person(one) for one in (INH, MUON)}


def member(
    number: PersonId, known_since: str | None = "5/2020", *, substitute: bool = False
) -> Introducer:
    return Introducer(
        id=int(number),
        candidate=CandidateId(7),
        kind=MEMBER,
        person=number,
        since=ON,
        known_since=known_since,
        substitute=substitute,
    )


def organisation(kind: IntroducerKind) -> Introducer:
    return Introducer(id=9, candidate=CandidateId(7), kind=kind, since=ON)


@pytest.mark.parametrize(
    ("introducers", "expected"),
    [
        ((), [Doubt.TOO_FEW]),
        ((member(INH),), [Doubt.TOO_FEW]),
        ((member(INH), member(MUON)), []),
        ((organisation(YOUTH), member(INH)), []),
        ((organisation(YOUTH),), [Doubt.TOO_FEW]),
        ((organisation(YOUTH), organisation(TRADE)), [Doubt.TOO_FEW, Doubt.TRADE_UNION]),
        ((organisation(TRADE), member(INH)), [Doubt.TRADE_UNION]),
        ((member(INH, None), member(MUON)), [Doubt.UNKNOWN]),
        ((member(INH, "12/2025"), member(MUON)), [Doubt.SHORT]),
        ((member(INH, "11/2025"), member(MUON)), [Doubt.SHORT]),  # perhaps since its last day
        ((member(INH, "10/2025"), member(MUON)), []),
        ((member(INH, "12/11/2025"), member(MUON)), []),  # twelve months to the day
        ((member(INH, "13/11/2025"), member(MUON)), [Doubt.SHORT]),
        ((member(INH, "2025"), member(MUON)), [Doubt.SHORT]),  # perhaps since December
        ((member(INH, "2024"), member(MUON)), []),
        ((member(INH, None, substitute=True), member(MUON)), []),
        ((member(INH, "10/2026", substitute=True), member(MUON)), []),
    ],
)
def test_two_members_or_the_youth_union_and_a_member(
    introducers: tuple[Introducer, ...], expected: list[Doubt]
) -> None:
    assert list(doubts(introducers, PEOPLE, BIRTH, NL, RULES, ON)) == expected


@pytest.mark.parametrize("membership", [Membership.PROBATIONARY, Membership.NONE])
def test_an_introducer_who_is_no_official_member_asks_for_a_look(membership: Membership) -> None:
    people = {INH: person(INH, membership), MUON: person(MUON)}
    found = doubts((member(INH), member(MUON)), people, BIRTH, NL, RULES, ON)
    assert found == (Doubt.NOT_OFFICIAL,)


def test_an_introducer_who_moved_to_another_branch_asks_for_a_look() -> None:
    both = (member(INH), member(MUON))
    assert doubts(both, PEOPLE, BIRTH, UnitId(2), RULES, ON) == (Doubt.ELSEWHERE,)


def test_the_youth_union_introduces_within_union_age() -> None:
    both = (organisation(YOUTH), member(INH))
    for birth in ("10/1996", "11/1996", "12/11/1996"):  # from the day that was warned of
        assert doubts(both, PEOPLE, parse_partial_date(birth), NL, RULES, ON) == (Doubt.UNION_AGE,)
    for birth in ("13/11/1996", "12/1996"):
        assert doubts(both, PEOPLE, parse_partial_date(birth), NL, RULES, ON) == ()


def test_rules_the_committee_does_not_use_raise_no_doubt() -> None:
    given_one = (member(INH, None),)
    assert doubts(given_one, PEOPLE, BIRTH, NL, Rulebook(()).at(ON), ON) == ()


@given(st.integers(0, 60))
def test_twelve_months_count_from_the_last_day_that_a_month_named_may_mean(months: int) -> None:
    index = ON.year * 12 + ON.month - 1 - months
    since = f"{index % 12 + 1}/{index // 12}"
    found = doubts((member(INH, since), member(MUON)), PEOPLE, BIRTH, NL, RULES, ON)
    assert (Doubt.SHORT in found) is (months <= 12)
