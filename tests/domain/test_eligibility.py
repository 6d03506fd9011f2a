"""Age by month, schooling by area and standing, and what asks for a look before considering."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rulebook import the_rulebook
from domain.candidates import Candidate, Schooling, Sex, Stage
from domain.dates import parse_partial_date
from domain.ids import CandidateId, PersonId, UnitId
from domain.road.eligibility import Flag, FlagCode, Known, flags, of_age, of_schooling
from domain.road.introducers import Doubt, Introducer, IntroducerKind
from domain.rules.rulebook import Rulebook, Rules
from domain.units import Hour, Membership, Person

TODAY = date(2026, 11, 12)
RULES = the_rulebook().at(TODAY)
BRANCH, INH = UnitId(1), PersonId(3)
YOUNG, OLD = FlagCode.TOO_YOUNG, FlagCode.TOO_OLD


def codes(found: tuple[Flag, ...]) -> list[str]:
    return [one.code.value for one in found]


@pytest.mark.parametrize(
    ("birth", "expected"),
    [
        ("12/11/2008", []),
        ("30/11/2008", []),  # the day within the month does not count
        ("1/12/2008", [YOUNG]),
        ("11/2008", []),
        ("12/2008", [YOUNG]),
        ("2008", [YOUNG]),  # perhaps
        ("2007", []),
        ("12/11/1966", []),
        ("1/11/1966", []),
        ("31/10/1966", [OLD]),
        ("1966", [OLD]),  # perhaps
        ("1967", []),
        ("29/2/2008", []),
    ],
)
def test_age_is_counted_by_month_from_18_to_60(birth: str, expected: list[str]) -> None:
    known = parse_partial_date(birth)
    assert known is not None
    assert codes(of_age(known, RULES, TODAY)) == expected


@given(
    st.dates(date(1930, 1, 1), date(2015, 12, 31)), st.dates(date(2026, 1, 1), date(2030, 1, 1))
)
def test_nobody_is_too_young_and_too_old_on_one_known_day(born: date, on: date) -> None:
    known = parse_partial_date(f"{born.day}/{born.month}/{born.year}")
    assert known is not None
    found = of_age(known, RULES, on)
    assert len(found) <= 1
    months = (on.year - born.year) * 12 + on.month - born.month
    assert bool(found) is not (216 <= months <= 720)


@pytest.mark.parametrize("area", [True, False])
@pytest.mark.parametrize("standing", [True, False])
@pytest.mark.parametrize("schooling", Schooling)
def test_schooling_by_area_and_standing(schooling: Schooling, area: bool, standing: bool) -> None:
    expected: list[str] = []
    if schooling is Schooling.PRIMARY and not area:
        expected = [FlagCode.SCHOOLING]
    if schooling is Schooling.LITERATE:
        expected = [FlagCode.SCHOOLING_PROVINCE if area and standing else FlagCode.SCHOOLING]
    found = of_schooling(schooling, RULES, difficult_area=area, standing=standing)
    assert codes(found) == expected


def test_a_rule_the_committee_switched_off_gives_no_flag() -> None:
    birth = parse_partial_date("2015")
    assert birth is not None
    assert of_age(birth, Rulebook(()).at(TODAY), TODAY) == ()
    nothing = Rules({})
    literate = Schooling.LITERATE
    assert of_schooling(literate, nothing, difficult_area=False, standing=False) == ()


def test_an_uncertain_rule_is_named_with_its_flag() -> None:
    (found,) = of_schooling(Schooling.LITERATE, RULES, difficult_area=True, standing=True)
    assert found.rule is not None
    assert found.rule.code == "schooling_standing"
    assert not found.rule.confirmed


def candidate(stage: Stage, birth: str = "3/5/1998") -> Candidate:
    return Candidate(
        id=CandidateId(7),
        branch=BRANCH,
        code="NL-07",
        full_name="Lò Thị Mai",
        birth=birth,
        sex=Sex.FEMALE,
        schooling=Schooling.UPPER_SECONDARY,
        chapter=None,
        stage=stage,
        entered_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


def person(membership: Membership) -> Person:
    return Person(
        id=INH,
        full_name="Quàng Văn Inh",
        branch=BRANCH,
        membership=membership,
        smartphone=True,
        hour=Hour.EVENING,
        language=None,
        paused_until=None,
    )


def known(stage: Stage, *, consent: bool = True, official: bool = True) -> Known:
    membership = Membership.OFFICIAL if official else Membership.PROBATIONARY
    return Known(
        candidate=candidate(stage),
        consent=consent,
        mentors=(INH,),
        people={INH: person(membership)},
    )


@pytest.mark.parametrize("stage", Stage)
def test_introducers_are_asked_for_once_the_file_is_made_and_nothing_after_the_proposal(
    stage: Stage,
) -> None:
    found = codes(flags(known(stage), RULES, TODAY))
    with_file = stage in {Stage.FILE, Stage.VERIFICATION, Stage.OPINIONS}
    assert found == ([Doubt.TOO_FEW] if with_file else [])


def test_a_missing_consent_and_a_mentor_on_probation_ask_for_a_look() -> None:
    found = flags(known(Stage.LISTED, consent=False, official=False), RULES, TODAY)
    assert codes(found) == [FlagCode.CONSENT, FlagCode.MENTOR]


def test_the_age_is_that_of_the_day_the_branch_considers() -> None:
    one = Known(candidate=candidate(Stage.LISTED, "12/2008"), consent=True, people={})
    assert codes(flags(one, RULES, date(2026, 11, 30))) == [YOUNG]
    assert flags(one, RULES, date(2026, 12, 1)) == ()


def test_introducers_doubts_come_with_their_rules() -> None:
    one = Known(
        candidate=candidate(Stage.FILE),
        consent=True,
        people={INH: person(Membership.OFFICIAL)},
        introducers=(
            Introducer(
                id=1,
                candidate=CandidateId(7),
                kind=IntroducerKind.MEMBER,
                person=INH,
                since=TODAY,
                known_since="1/2026",
            ),
        ),
    )
    found = {flag.code: flag.rule.code for flag in flags(one, RULES, TODAY) if flag.rule}
    assert found == {Doubt.TOO_FEW: "introducers", Doubt.SHORT: "introducer_acquaintance"}
