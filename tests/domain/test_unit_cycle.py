"""The months of organisations and of the committee."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import Calendar
from domain.cycle import CycleSettings, Step
from domain.meetings import Period
from domain.unit_cycle import chapter_step, committee_step, digest_step
from tests.domain.times import TET, ZONE, local, moments

CALENDAR = Calendar(zone=ZONE, holidays=TET)
DEFAULTS = CycleSettings()

calendars = st.builds(
    Calendar,
    zone=st.just(ZONE),
    holidays=st.sets(st.sampled_from(sorted(TET))).map(frozenset),
    weekends_rest=st.booleans(),
)
periods = st.builds(Period, st.integers(2026, 2030), st.integers(1, 12))


def test_an_organisation_is_asked_three_days_before_its_own_meeting() -> None:
    step = chapter_step(local(2026, 11, 20, 19), CALENDAR, DEFAULTS)
    assert (step.step, step.at) == (Step.CHAPTER, local(2026, 11, 17, 6))
    assert step.void_after == local(2026, 11, 27, 19)


@pytest.mark.parametrize(
    ("period", "day"),
    [
        (Period(2026, 11), date(2026, 11, 25)),
        (Period(2026, 2), date(2026, 2, 25)),
    ],
)
def test_the_officers_get_the_proposals_on_the_fixed_day(period: Period, day: date) -> None:
    step = committee_step(period, CALENDAR, DEFAULTS)
    assert step.at == CALENDAR.at(day, time(6))


def test_in_a_short_month_the_fixed_day_is_the_last() -> None:
    step = committee_step(Period(2027, 2), CALENDAR, CycleSettings(committee_day=31))
    assert CALENDAR.day_of(step.at) == date(2027, 2, 28)


def test_the_digest_comes_on_the_first_working_day_of_the_next_month() -> None:
    assert CALENDAR.day_of(digest_step(Period(2026, 10), CALENDAR, DEFAULTS).at) == date(
        2026, 11, 2
    )
    step = digest_step(
        Period(2026, 12), Calendar(zone=ZONE, holidays=frozenset({date(2027, 1, 1)})), DEFAULTS
    )
    assert step.at == local(2027, 1, 4, 6)
    assert step.void_after == local(2027, 1, 14, 6)


@given(periods, calendars, moments(date(2026, 1, 1), date(2030, 12, 31)))
def test_every_step_of_a_units_month_is_decent_and_on_its_side(
    period: Period, calendar: Calendar, meeting: datetime
) -> None:
    chapter = chapter_step(meeting, calendar, DEFAULTS)
    committee = committee_step(period, calendar, DEFAULTS)
    digest = digest_step(period, calendar, DEFAULTS)
    for step in (chapter, committee, digest):
        assert calendar.may_speak(step.at)
        assert step.at < step.void_after
    assert chapter.at < meeting < chapter.void_after
    assert calendar.day_of(committee.at) <= date(period.year, period.month, 25)
    assert Period.of(calendar.day_of(digest.at)) >= period.next()
    assert calendar.day_of(digest.at).weekday() < 5
