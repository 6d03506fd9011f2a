"""The dates a regulation sets for one person: every clock, from its event to its end."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.holiday_calendar import working_days
from bot.rulebook import the_rulebook
from domain.candidates import Stage
from domain.road.deadlines import Deadline, deadlines, official_as_of, party_age_from, warnings
from domain.road.events import Milestone
from domain.road.facts import Facts
from domain.rules.own import OwnRule, with_own
from domain.rules.rulebook import Rulebook
from tests.domain.road_facts import facts

BOOK = the_rulebook()
DAYS = working_days(range(2024, 2033))
TODAY = date(2026, 11, 2)

M = Milestone


def running(
    known: Facts, today: date = TODAY, book: Rulebook = BOOK
) -> dict[str, tuple[date, date, int]]:
    """Of each rule when its clock began, when it is due, and how much is left."""
    return {
        one.code: (one.begins, one.due, one.left) for one in deadlines(known, book, DAYS, today)
    }


def one(known: Facts, code: str, today: date = TODAY, book: Rulebook = BOOK) -> Deadline:
    (found,) = (each for each in deadlines(known, book, DAYS, today) if each.code == code)
    return found


CERTIFICATE = {M.CLASS_CERTIFICATE: date(2022, 3, 31)}
PROPOSED = {M.ADMISSION_PROPOSED: date(2026, 10, 30)}
RECEIVED = {M.DECISION_SIGNED: date(2026, 10, 20), M.DECISION_RECEIVED: date(2026, 11, 2)}
CEREMONY = {M.CEREMONY: date(2026, 2, 3)}
RECOGNITION = {**CEREMONY, M.RECOGNITION_PROPOSED: date(2026, 10, 30)}


@pytest.mark.parametrize(
    ("stage", "happened", "code", "due", "left"),
    [
        (Stage.TRAINED, CERTIFICATE, "class_certificate", date(2027, 3, 31), 149),
        (Stage.OPINIONS, CERTIFICATE, "class_certificate", date(2027, 3, 31), 149),
        # 60 working days from the branch's resolution, 24-11 and 1-1 taken out
        (Stage.PROPOSED, PROPOSED, "admission_decision", date(2027, 1, 26), 59),
        (Stage.APPRAISED, PROPOSED, "admission_decision", date(2027, 1, 26), 59),
        (Stage.DECIDED, RECEIVED, "ceremony", date(2026, 12, 15), 30),
        (Stage.PROBATION, CEREMONY, "probation", date(2027, 2, 3), 93),
        (Stage.PROBATION, CEREMONY, "recognition_review", date(2027, 3, 24), 95),
        (Stage.PROBATION, CEREMONY, "new_member_class", date(2027, 2, 3), 93),
        (Stage.PROBATION, CEREMONY, "member_profile", date(2026, 3, 24), -154),
        (Stage.RECOGNITION, RECOGNITION, "recognition_decision", date(2026, 12, 14), 29),
        (Stage.RECOGNITION, RECOGNITION, "new_member_class", date(2027, 2, 3), 93),
        (
            Stage.PROBATION,
            {**CEREMONY, M.TRANSFER_DECIDED: date(2026, 10, 30)},
            "transfer",
            date(2027, 1, 26),
            59,
        ),
        (
            Stage.OFFICIAL,
            {**CEREMONY, M.TRANSFER_DECIDED: date(2026, 10, 30)},
            "transfer_papers",
            date(2026, 12, 14),
            29,
        ),
    ],
)
def test_each_clock_runs_from_its_event(
    stage: Stage, happened: dict[Milestone, date], code: str, due: date, left: int
) -> None:
    found = one(facts(stage, happened), code)
    assert (found.due, found.left) == (due, left)


@pytest.mark.parametrize(
    ("stage", "happened"),
    [
        (Stage.HELPED, {}),
        (Stage.PROPOSED, {**CERTIFICATE, **PROPOSED, M.DECISION_SIGNED: TODAY}),
        (Stage.DECIDED, {**PROPOSED, M.DECISION_SIGNED: date(2026, 11, 1)}),
        (Stage.RECOGNITION, {**RECOGNITION, M.NEW_MEMBER_CLASS: TODAY, M.MEMBER_PROFILE: TODAY,
                             M.RECOGNITION_DECIDED: TODAY}),
        (Stage.OFFICIAL, {**CEREMONY, M.TRANSFER_DECIDED: TODAY, M.TRANSFER_DONE: TODAY}),
        (Stage.LEFT, {**CERTIFICATE, **PROPOSED}),
    ],
)  # fmt: skip
def test_a_clock_ends_with_what_ends_it(stage: Stage, happened: dict[Milestone, date]) -> None:
    assert running(facts(stage, happened)) == {}


def test_what_ended_an_earlier_time_does_not_end_this_one() -> None:
    again = {M.CEREMONY: date(2015, 2, 3), M.DECISION_RECEIVED: date(2026, 11, 2)}
    assert running(facts(Stage.DECIDED, again)) == {
        "ceremony": (date(2026, 11, 2), date(2026, 12, 15), 30)
    }


def test_nobody_whose_entry_is_locked_has_dates() -> None:
    assert running(facts(Stage.DECIDED, RECEIVED, locked=True)) == {}


@pytest.mark.parametrize(
    ("stage", "happened", "longer", "code", "due"),
    [
        (Stage.PROPOSED, PROPOSED, M.ADMISSION_EXTENDED, "admission", date(2027, 3, 16)),
        (Stage.RECOGNITION, RECOGNITION, M.RECOGNITION_EXTENDED, "recognition", date(2027, 1, 26)),
    ],
)
def test_a_longer_period_is_added_and_names_its_rule(
    stage: Stage, happened: dict[Milestone, date], longer: Milestone, code: str, due: date
) -> None:
    found = one(facts(stage, {**happened, longer: TODAY}), f"{code}_decision")
    assert found.due == due
    assert found.extended is not None
    assert found.extended.code == f"{code}_extension"
    assert DAYS.until(found.begins, due) == sum(
        BOOK.at(TODAY).number(f"{code}_{part}") for part in ("decision", "extension")
    )


def test_a_longer_period_taken_in_an_earlier_time_is_not_added() -> None:
    known = {**PROPOSED, M.ADMISSION_EXTENDED: date(2024, 1, 1)}
    assert one(facts(Stage.PROPOSED, known), "admission_decision").extended is None


def test_probation_is_a_first_day_and_gone_once_it_has_come() -> None:
    probation = one(facts(Stage.PROBATION, CEREMONY), "probation")
    assert probation.earliest
    assert not one(facts(Stage.PROBATION, CEREMONY), "recognition_review").begun
    after = running(facts(Stage.PROBATION, CEREMONY), date(2027, 2, 3))
    assert "probation" not in after
    assert after["recognition_review"][2] == 30


def test_what_is_late_says_by_how_many_working_days() -> None:
    late = one(facts(Stage.DECIDED, RECEIVED), "ceremony", date(2026, 12, 21))
    assert (late.left, late.over, late.begun) == (-4, 4, True)
    assert one(facts(Stage.DECIDED, RECEIVED), "ceremony").over == 0


def test_a_stage_without_its_event_counts_from_the_day_it_was_reached() -> None:
    known = facts(Stage.PROPOSED, reached=date(2026, 10, 30))
    assert running(known) == {"admission_decision": (date(2026, 10, 30), date(2027, 1, 26), 59)}
    assert running(facts(Stage.PROPOSED)) == {}


def test_a_rule_that_is_not_used_gives_no_date() -> None:
    book = with_own(BOOK, [OwnRule(code="probation", on=False, source="a")])
    known = facts(Stage.PROBATION, CEREMONY)
    assert set(running(known, book=book)) == {"member_profile"}
    assert official_as_of(known, book) is None
    assert running(known, book=Rulebook(())) == {}


def test_a_case_begun_before_a_change_keeps_the_old_number() -> None:
    change = OwnRule(code="ceremony", number=10, effective=date(2026, 11, 2), source="a")
    book = with_own(BOOK, [change])
    begun = {**RECEIVED, M.DECISION_RECEIVED: date(2026, 10, 30)}
    assert one(facts(Stage.DECIDED, begun), "ceremony", book=book).rule.number == 30
    assert one(facts(Stage.DECIDED, RECEIVED), "ceremony", book=book).rule.number == 10


def test_warnings_count_working_days_where_the_rule_does() -> None:
    ceremony = one(facts(Stage.DECIDED, RECEIVED), "ceremony")
    assert warnings(ceremony, DAYS) == (
        date(2026, 11, 16),
        date(2026, 12, 1),
        date(2026, 12, 8),
        date(2026, 12, 11),
    )
    assert [DAYS.until(day, ceremony.due) for day in warnings(ceremony, DAYS)] == [20, 10, 5, 2]


def test_warnings_count_days_where_the_rule_counts_months_and_are_never_in_the_past() -> None:
    probation = one(facts(Stage.PROBATION, CEREMONY), "probation", date(2027, 1, 10))
    assert warnings(probation, DAYS) == (date(2027, 1, 19), date(2027, 1, 27))


def test_no_warning_comes_before_the_clock_began() -> None:
    rule = OwnRule(code="recognition_review", warn=(60, 30, 5))
    review = one(
        facts(Stage.PROBATION, CEREMONY), "recognition_review", book=with_own(BOOK, [rule])
    )
    assert [DAYS.until(day, review.due) for day in warnings(review, DAYS)] == [30, 5]


def test_however_late_a_member_is_official_from_the_end_of_the_twelve_months() -> None:
    late = {**CEREMONY, M.DECISION_SIGNED: date(2026, 1, 12), M.RECOGNITION_PROPOSED: TODAY}
    official = official_as_of(facts(Stage.OFFICIAL, late), BOOK)
    assert official is not None
    assert (official.day, official.ground.code) == (date(2027, 2, 3), "official_from")
    party_age = party_age_from(facts(Stage.OFFICIAL, late), BOOK)
    assert party_age is not None
    assert (party_age.day, party_age.ground.code) == (date(2026, 1, 12), "party_age")
    assert official_as_of(facts(Stage.DECIDED, RECEIVED), BOOK) is None
    assert party_age_from(facts(Stage.PROPOSED, PROPOSED), BOOK) is None


STAGES = st.sampled_from(list(Stage))
HAPPENED = st.dictionaries(
    st.sampled_from(list(Milestone)), st.dates(date(2024, 6, 1), date(2029, 1, 1)), max_size=8
)


@given(STAGES, HAPPENED, st.dates(date(2025, 1, 1), date(2030, 1, 1)))
def test_no_record_gives_a_working_day_rule_due_on_a_day_of_rest(
    stage: Stage, happened: dict[Milestone, date], today: date
) -> None:
    found = deadlines(facts(stage, happened), BOOK, DAYS, today)
    for each in found:
        assert each.begins <= each.due
        assert not each.in_working_days or DAYS.works(each.due)
        days = warnings(each, DAYS)
        assert list(days) == sorted(set(days))
        assert all(today <= day <= each.due for day in days)
    assert [each.due for each in found] == sorted(each.due for each in found)
