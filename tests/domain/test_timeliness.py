from datetime import datetime, timedelta

import pytest

from domain.calendar import Calendar
from domain.cycle import Step
from domain.timeliness import Due, Timing, catch_up, collapse, is_late, reopen_until
from tests.domain.times import ZONE, local

CALENDAR = Calendar(zone=ZONE)
PLANNED = local(2026, 11, 7, 18, 30)
MEETING = local(2026, 11, 12, 19, 30)


@pytest.mark.parametrize(
    ("now", "timing"),
    [
        (PLANNED, Timing.ON_TIME),
        (PLANNED + timedelta(hours=2), Timing.ON_TIME),
        (PLANNED + timedelta(hours=2, seconds=1), Timing.LATE),
        (local(2026, 11, 9, 6), Timing.LATE),
        (MEETING, Timing.VOID),
        (MEETING + timedelta(days=30), Timing.VOID),
    ],
)
def test_after_an_outage_a_thing_is_said_late_or_no_more(now: datetime, timing: Timing) -> None:
    assert catch_up(PLANNED, now, MEETING) is timing


def test_what_is_not_due_is_not_judged() -> None:
    with pytest.raises(ValueError, match="due"):
        catch_up(PLANNED, PLANNED - timedelta(seconds=1), MEETING)


def test_two_steps_to_one_person_on_one_day_become_the_later_one() -> None:
    now = local(2026, 11, 9, 6)
    opening = Due("person-1", "review-1", Step.OPEN, now)
    nudge = Due("person-1", "review-1", Step.NUDGE, now)
    assert collapse([nudge, opening], CALENDAR) == (nudge,)
    assert collapse([opening, nudge], CALENDAR) == (nudge,)


def test_other_people_other_months_and_other_days_stay_apart() -> None:
    now = local(2026, 11, 9, 6)
    apart = (
        Due("person-1", "review-1", Step.ESCALATE, now),
        Due("person-1", "review-2", Step.ESCALATE, now),
        Due("person-2", "review-1", Step.CHASE, now),
        Due("person-1", "review-1", Step.CHASE, local(2026, 11, 8, 23)),
    )
    assert collapse(apart, CALENDAR) == apart


def test_a_closed_month_can_be_opened_for_seven_days() -> None:
    assert reopen_until(MEETING) == local(2026, 11, 19, 19, 30)


def test_a_report_after_the_close_is_late_and_one_before_is_not() -> None:
    assert not is_late(MEETING, None)
    assert not is_late(MEETING, MEETING)
    assert is_late(MEETING + timedelta(seconds=1), MEETING)
