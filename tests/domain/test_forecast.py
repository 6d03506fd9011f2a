"""Who can still be admitted in a year, and until when the next person must be named."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rulebook import the_rulebook
from domain.candidates import Stage
from domain.ids import CandidateId
from domain.plans.forecast import (
    ROAD_TO_CEREMONY,
    Stays,
    Walker,
    Ways,
    can_make_it,
    earliest_ceremony,
    forecast,
    last_day_to_name,
    next_chance,
    stalled,
)
from domain.rules.rulebook import Rules
from domain.rules.working_days import WorkingDays, add_months

TODAY = date(2026, 11, 2)
RULES = the_rulebook().at(TODAY)
WAYS = Ways(Stays(), RULES, WorkingDays())
NO_RULES = Ways(Stays(), Rules({}), WorkingDays())


def walker(
    stage: Stage, since: date = TODAY, number: int = 1, *, grassroots: bool = False
) -> Walker:
    return Walker(CandidateId(number), stage, since, grassroots=grassroots)


@pytest.mark.parametrize(
    ("stage", "days"),
    [
        (Stage.DECIDED, 10),
        (Stage.PROPOSED, 40),
        (Stage.OPINIONS, 55),
        (Stage.VERIFICATION, 85),
        (Stage.FILE, 100),
        (Stage.TRAINED, 130),
        (Stage.HELPED, 190),
        (Stage.LISTED, 205),
        (Stage.RECEIVED, 235),
        (Stage.INTRODUCED, 242),
    ],
)
def test_the_least_days_of_the_stages_ahead_add_up(stage: Stage, days: int) -> None:
    assert earliest_ceremony(walker(stage), WAYS, TODAY) == TODAY + timedelta(days=days)


def test_who_stood_long_is_late_and_begins_today() -> None:
    waits = walker(Stage.DECIDED, date(2026, 1, 5))
    assert earliest_ceremony(waits, WAYS, TODAY) == TODAY


def test_a_grassroots_committee_takes_its_own_time() -> None:
    plain = earliest_ceremony(walker(Stage.PROPOSED), WAYS, TODAY)
    there = earliest_ceremony(walker(Stage.PROPOSED, grassroots=True), WAYS, TODAY)
    assert there == plain + timedelta(days=15)
    assert earliest_ceremony(walker(Stage.APPRAISED), WAYS, TODAY) == TODAY + timedelta(days=25)


def test_a_step_given_to_somebody_else_lasts_no_longer_than_the_rule_allows() -> None:
    """Rules verification_home, admission_decision (60 working days) and ceremony (30)."""
    slow = Ways(Stays(proposed=365, decided=365, verification=365), RULES, WorkingDays())
    begun = WAYS.days.add(TODAY, RULES.number("admission_decision"))
    held = WAYS.days.add(begun, RULES.number("ceremony"))
    assert earliest_ceremony(walker(Stage.PROPOSED), slow, TODAY) == held
    replied = WAYS.days.add(TODAY, RULES.number("verification_home"))
    after = Walker(CandidateId(1), Stage.OPINIONS, replied)
    verified = earliest_ceremony(walker(Stage.VERIFICATION), slow, TODAY)
    assert verified == earliest_ceremony(after, slow, replied)


def test_an_introducer_must_have_known_them_long_enough() -> None:
    """Rule introducer_acquaintance: 12 months before the branch may propose."""
    since = date(2026, 9, 1)
    known = Walker(CandidateId(1), Stage.OPINIONS, TODAY, (date(2020, 1, 1), since))
    months = RULES.number("introducer_acquaintance")
    assert earliest_ceremony(known, WAYS, TODAY) == add_months(since, months) + timedelta(days=40)
    proposed = Walker(CandidateId(1), Stage.PROPOSED, TODAY, (since,))
    assert earliest_ceremony(proposed, WAYS, TODAY) == TODAY + timedelta(days=40)
    assert earliest_ceremony(known, NO_RULES, TODAY) == TODAY + timedelta(days=55)


def test_the_last_day_to_name_somebody_is_the_last_from_which_time_is_enough() -> None:
    january = date(2027, 1, 5)
    last = last_day_to_name(2027, WAYS, january)
    assert last == date(2027, 5, 3)
    named = Walker(CandidateId(1), Stage.INTRODUCED, last)
    assert earliest_ceremony(named, WAYS, last) == date(2027, 12, 31)
    late = last + timedelta(days=1)
    assert earliest_ceremony(Walker(CandidateId(1), Stage.INTRODUCED, late), WAYS, late) > date(
        2027, 12, 31
    )


def test_where_that_day_is_past_the_next_year_is_meant() -> None:
    assert last_day_to_name(2026, WAYS, TODAY) is None
    assert next_chance(WAYS, TODAY) == (2027, date(2027, 5, 3))
    assert next_chance(WAYS, date(2027, 5, 3)) == (2027, date(2027, 5, 3))
    assert next_chance(WAYS, date(2027, 5, 4))[0] == 2028


@pytest.mark.parametrize(
    ("certified", "days"),
    [
        (None, 55),
        (date(2021, 11, 17), 55),  # counts until the day the branch can consider
        (date(2021, 11, 16), 100),  # another class, 60 days, then the steps after it
        (date(2020, 1, 1), 100),
    ],
)
def test_a_certificate_too_old_on_the_branchs_day_takes_another_class(
    certified: date | None, days: int
) -> None:
    """Rule class_certificate: 60 months, later the class is studied again."""
    one = Walker(CandidateId(1), Stage.OPINIONS, TODAY, certified_on=certified)
    assert earliest_ceremony(one, WAYS, TODAY) == TODAY + timedelta(days=days)
    proposed = Walker(CandidateId(1), Stage.PROPOSED, TODAY, certified_on=certified)
    assert earliest_ceremony(proposed, WAYS, TODAY) == TODAY + timedelta(days=40)


def test_what_is_missing_even_if_all_make_it() -> None:
    people = [walker(Stage.DECIDED, number=1), walker(Stage.RECEIVED, number=2)]
    found = forecast(2026, 4, 1, people, WAYS, TODAY)
    assert (found.done, found.can, found.short, found.pipeline) == (1, 1, 2, 2)
    assert not found.reached


@pytest.mark.parametrize(
    ("target", "done", "reached"), [(0, 0, True), (2, 2, True), (2, 1, False)]
)
def test_a_target_is_reached_when_so_many_were_admitted_and_one_of_zero_is(
    target: int, done: int, reached: bool
) -> None:
    assert forecast(2026, target, done, [], WAYS, TODAY).reached is reached


def test_without_a_target_nothing_is_missing() -> None:
    found = forecast(2026, None, 0, [], WAYS, TODAY)
    assert found.reached
    assert found.short == 0


def test_who_made_no_step_for_six_months_stands_still_to_the_day() -> None:
    day = walker(Stage.FILE, date(2026, 5, 2), 1)
    after = walker(Stage.FILE, date(2026, 5, 3), 2)
    longest = walker(Stage.LISTED, date(2025, 1, 1), 3)
    assert stalled([day, after, longest], 6, TODAY) == (day, longest)


def test_nobody_spends_less_than_no_time_at_a_stage() -> None:
    with pytest.raises(ValueError, match="no stage"):
        Stays(file=-1)


DAYS = st.dates(date(2025, 1, 1), date(2028, 12, 31))
PEOPLE = st.lists(
    st.builds(
        Walker,
        st.integers(1, 6).map(CandidateId),
        st.sampled_from(ROAD_TO_CEREMONY),
        DAYS,
        st.lists(DAYS, max_size=2).map(tuple),
        st.booleans(),
        st.none() | st.dates(date(2020, 1, 1), date(2026, 12, 31)),
    ),
    max_size=8,
)


@given(people=PEOPLE, until=DAYS, more=st.integers(0, 400))
def test_more_time_never_lowers_how_many_can_make_it(
    people: list[Walker], until: date, more: int
) -> None:
    sooner = can_make_it(people, until, WAYS, TODAY)
    later = can_make_it(people, until + timedelta(days=more), WAYS, TODAY)
    assert set(sooner) <= set(later)
    assert len(set(sooner)) == len(sooner)


@given(people=PEOPLE, done=st.integers(0, 5), target=st.integers(0, 9))
def test_each_person_is_counted_once_and_only_who_is_on_the_road_can_make_it(
    people: list[Walker], done: int, target: int
) -> None:
    found = forecast(2026, target, done, people, WAYS, TODAY)
    assert found.pipeline == len({one.candidate for one in people})
    assert 0 <= found.can <= found.pipeline
    assert found.done + found.can + found.short >= target
    assert found.reached or found.done < target


@given(one=PEOPLE.filter(bool).map(lambda people: people[0]), wait=st.integers(0, 300))
def test_a_later_look_never_makes_the_ceremony_sooner(one: Walker, wait: int) -> None:
    now = earliest_ceremony(one, WAYS, TODAY)
    later = earliest_ceremony(one, WAYS, TODAY + timedelta(days=wait))
    assert TODAY <= now <= later
