from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import Calendar
from domain.cycle import (
    ORDER,
    CycleSettings,
    Planned,
    Step,
    committee_meeting,
    moment_for,
    once_key,
    personal_moment,
    plan,
)
from domain.meetings import Period
from domain.replanning import replan
from tests.domain.times import TET, ZONE, local, moments

CALENDAR = Calendar(zone=ZONE, holidays=TET)
DEFAULTS = CycleSettings()
MEETING = local(2026, 11, 12, 19, 30)  # voice.md §6
EVENING = time(18, 30)
BEFORE = {
    Step.OPEN,
    Step.SOURCE,
    Step.NUDGE,
    Step.PACK,
    Step.NOTICE,
    Step.PROMPT,
    Step.REFRESH,
}

meetings = moments(date(2026, 1, 1), date(2030, 12, 31))
calendars = st.builds(
    Calendar,
    zone=st.sampled_from([ZONE, ZoneInfo("Europe/Berlin")]),
    holidays=st.sets(st.sampled_from(sorted(TET))).map(lambda days: frozenset(days) | TET),
    weekends_rest=st.booleans(),
)
some_settings = st.builds(
    CycleSettings,
    open_before=st.integers(6, 20),
    chase_after=st.integers(1, 3),
    escalate_after=st.integers(4, 9),
    evening=st.times(),
    prompt_hour=st.times(),
)


def whole(meeting: datetime, calendar: Calendar = CALENDAR) -> dict[Step, Planned]:
    return {planned.step: planned for planned in plan(meeting, calendar, DEFAULTS)}


def left(
    now: datetime, said: dict[Step, datetime] | None = None, meeting: datetime = MEETING
) -> dict[Step, Planned]:
    steps = replan(meeting, CALENDAR, DEFAULTS, now=now, said=said or {})
    return {planned.step: planned for planned in steps}


def test_the_sample_month_comes_out_as_it_is_told() -> None:
    steps = whole(MEETING)
    assert [(step, planned.at) for step, planned in steps.items()] == [
        (Step.OPEN, local(2026, 11, 2, 6)),
        (Step.SOURCE, local(2026, 11, 2, 6)),
        (Step.NUDGE, local(2026, 11, 7, 6)),
        (Step.PACK, local(2026, 11, 8, 6)),
        (Step.NOTICE, local(2026, 11, 8, 6)),
        (Step.PROMPT, local(2026, 11, 10, 6)),
        (Step.REFRESH, local(2026, 11, 11, 6)),
        (Step.CONCLUDE, local(2026, 11, 13, 6)),
        (Step.CHASE, local(2026, 11, 14, 6)),
        (Step.ESCALATE, local(2026, 11, 17, 6)),
    ]
    assert moment_for(steps[Step.OPEN], EVENING, CALENDAR) == local(2026, 11, 2, 18, 30)
    assert moment_for(steps[Step.NUDGE], time(6, 30), CALENDAR) == local(2026, 11, 7, 6, 30)
    assert moment_for(steps[Step.PACK], EVENING, CALENDAR) == local(2026, 11, 8, 18, 30)
    assert committee_meeting(MEETING, CALENDAR, DEFAULTS) == local(2026, 11, 9, 19, 30)


def test_each_step_matters_only_so_long() -> None:
    void = {step: planned.void_after for step, planned in whole(MEETING).items()}
    assert {void[step] for step in BEFORE - {Step.PROMPT}} == {MEETING}
    assert void[Step.PROMPT] == local(2026, 11, 13)
    assert void[Step.CONCLUDE] == local(2026, 11, 14, 6)
    assert void[Step.CHASE] == local(2026, 11, 21, 6)
    assert void[Step.ESCALATE] == local(2026, 12, 1, 6)


@given(meetings, calendars, some_settings)
def test_every_step_is_decent_and_on_its_side_of_the_meeting(
    meeting: datetime, calendar: Calendar, settings: CycleSettings
) -> None:
    steps = plan(meeting, calendar, settings)
    for planned in steps:
        assert calendar.may_speak(planned.at)
        assert planned.at < planned.void_after
        assert (planned.at < meeting) is (planned.step in BEFORE)
        for hour in (time(0), time(6, 30), EVENING, time(23)):
            moment = moment_for(planned, hour, calendar)
            assert calendar.may_speak(moment)
            assert calendar.day_of(moment) == calendar.day_of(planned.at)
            assert moment < planned.void_after


@given(meetings, calendars, some_settings)
def test_the_days_of_the_steps_follow_the_cycle(
    meeting: datetime, calendar: Calendar, settings: CycleSettings
) -> None:
    steps = plan(meeting, calendar, settings)
    for earlier, later in pairwise(steps):
        assert ORDER[earlier.step] < ORDER[later.step]
        assert calendar.day_of(earlier.at) <= calendar.day_of(later.at)
    days = {planned.step: calendar.day_of(planned.at) for planned in steps}
    assert days.keys() >= {Step.CONCLUDE, Step.CHASE, Step.ESCALATE}
    if Step.NUDGE in days:
        assert days[Step.NUDGE] - days[Step.OPEN] >= timedelta(days=2)
    assert days[Step.CONCLUDE] < days[Step.CHASE]
    assert days[Step.ESCALATE] - days[Step.CHASE] >= timedelta(days=2)


@pytest.mark.parametrize("year", [2026, 2027, 2028, 2029, 2030])
def test_before_tet_steps_move_earlier_and_after_it_later(year: int) -> None:
    first = min(day for day in TET if day.year == year)
    last = max(day for day in TET if day.year == year)
    evening = timedelta(hours=19, minutes=30)

    after = whole(CALENDAR.at(last + timedelta(days=2), time()) + evening)
    assert CALENDAR.day_of(after[Step.PACK].at) == first - timedelta(days=1)
    assert CALENDAR.day_of(after[Step.PROMPT].at) == first - timedelta(days=1)
    assert CALENDAR.day_of(after[Step.OPEN].at) == first - timedelta(days=1)
    assert Step.NUDGE not in after, "nobody is asked and reminded on one day"

    before = whole(CALENDAR.at(first - timedelta(days=1), time()) + evening)
    days = {step: CALENDAR.day_of(planned.at) for step, planned in before.items()}
    assert days[Step.CONCLUDE] == last + timedelta(days=1)
    assert days[Step.CHASE] == last + timedelta(days=2), "asked before it is said to be missing"
    assert days[Step.ESCALATE] == last + timedelta(days=4)


def test_the_last_days_of_february_are_like_any_others() -> None:
    steps = whole(local(2028, 2, 29, 19, 30))
    assert CALENDAR.day_of(steps[Step.OPEN].at) == date(2028, 2, 19)
    assert CALENDAR.day_of(steps[Step.CHASE].at) == date(2028, 3, 2)


def test_an_hour_in_quiet_hours_becomes_the_nearest_decent_one_of_that_day() -> None:
    steps = whole(MEETING)
    assert moment_for(steps[Step.PACK], time(22), CALENDAR) == local(2026, 11, 8, 20, 30)
    assert moment_for(steps[Step.PROMPT], time(5), CALENDAR) == local(2026, 11, 10, 6)


def test_after_a_morning_meeting_the_conclusion_is_asked_that_day() -> None:
    asked = whole(local(2026, 11, 12, 8))[Step.CONCLUDE]
    assert moment_for(asked, time(6, 30), CALENDAR) == local(2026, 11, 12, 9, 30)
    assert moment_for(asked, EVENING, CALENDAR) == local(2026, 11, 12, 18, 30)


def test_the_chi_uys_own_date_moves_the_pack_and_nothing_else() -> None:
    own = local(2026, 11, 6, 14)
    steps = {one.step: one for one in plan(MEETING, CALENDAR, DEFAULTS, own)}
    assert committee_meeting(MEETING, CALENDAR, DEFAULTS, own) == own
    assert steps[Step.PACK].at == steps[Step.NOTICE].at == local(2026, 11, 5, 6)
    for step, planned in whole(MEETING).items():
        assert step in {Step.PACK, Step.NOTICE} or steps[step] == planned
    late = local(2026, 11, 13, 8)
    assert committee_meeting(MEETING, CALENDAR, DEFAULTS, late) == local(2026, 11, 9, 19, 30)


def test_a_step_on_the_day_of_the_meeting_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        CycleSettings(refresh_before=0)


def test_a_branch_linked_in_time_gets_the_whole_cycle() -> None:
    assert left(local(2026, 11, 1)) == whole(MEETING)


def test_a_branch_linked_three_days_before_is_asked_at_once_and_not_reminded() -> None:
    now = local(2026, 11, 9, 15)
    steps = left(now)
    assert list(steps) == [
        Step.OPEN,
        Step.SOURCE,
        Step.PROMPT,
        Step.REFRESH,
        Step.CONCLUDE,
        Step.CHASE,
        Step.ESCALATE,
    ]
    assert steps[Step.OPEN].at == steps[Step.SOURCE].at == now


def test_asking_at_once_waits_for_a_decent_hour() -> None:
    assert left(local(2026, 11, 8, 23))[Step.OPEN].at == local(2026, 11, 9, 6)


def test_a_branch_linked_the_day_before_is_not_asked() -> None:
    assert list(left(local(2026, 11, 11, 9))) == [
        Step.REFRESH,
        Step.CONCLUDE,
        Step.CHASE,
        Step.ESCALATE,
    ]
    assert Step.OPEN not in left(local(2026, 11, 10, 19, 31))
    assert Step.OPEN in left(local(2026, 11, 10, 19, 30))


def test_the_reminder_needs_two_days_since_the_question() -> None:
    assert Step.NUDGE in left(local(2026, 11, 5, 9))
    assert Step.NUDGE not in left(local(2026, 11, 6, 9))


def test_a_meeting_held_before_the_branch_was_linked_is_left_alone() -> None:
    assert left(local(2026, 11, 12, 20)) == {}


def test_planning_on_the_day_of_the_opening_keeps_each_persons_hour() -> None:
    opening = left(local(2026, 11, 2, 10))[Step.OPEN]
    assert moment_for(opening, EVENING, CALENDAR) == local(2026, 11, 2, 18, 30)
    assert moment_for(opening, time(6, 30), CALENDAR) == local(2026, 11, 2, 10)


def test_a_moved_meeting_says_only_what_was_not_said() -> None:
    said = {
        Step.OPEN: local(2026, 11, 2, 18, 30),
        Step.SOURCE: local(2026, 11, 2, 18, 30),
        Step.NUDGE: local(2026, 11, 7, 18, 30),
        Step.PACK: local(2026, 11, 8, 18, 30),
        Step.NOTICE: local(2026, 11, 8, 18, 30),
    }
    steps = left(local(2026, 11, 9, 8), said, meeting=local(2026, 11, 20, 8))
    assert {step: planned.at for step, planned in steps.items()} == {
        Step.PROMPT: local(2026, 11, 18, 6),
        Step.REFRESH: local(2026, 11, 19, 6),
        Step.CONCLUDE: local(2026, 11, 20, 9, 30),
        Step.CHASE: local(2026, 11, 22, 6),
        Step.ESCALATE: local(2026, 11, 25, 6),
    }


def test_a_meeting_brought_forward_drops_what_is_past() -> None:
    said = dict.fromkeys((Step.OPEN, Step.SOURCE), local(2026, 11, 2, 18, 30))
    steps = left(local(2026, 11, 6, 8), said, meeting=local(2026, 11, 8, 8))
    assert list(steps) == [
        Step.PROMPT,
        Step.REFRESH,
        Step.CONCLUDE,
        Step.CHASE,
        Step.ESCALATE,
    ]


def test_the_steps_after_a_meeting_survive_a_new_plan() -> None:
    said = dict.fromkeys(BEFORE, local(2026, 11, 2, 18, 30))
    assert list(left(local(2026, 11, 13, 8), said)) == [Step.CONCLUDE, Step.CHASE, Step.ESCALATE]
    assert list(left(local(2026, 11, 14, 5), said)) == [Step.CHASE, Step.ESCALATE]


@given(
    meetings,
    calendars,
    st.timedeltas(timedelta(days=-20), timedelta(days=20)),
    st.sets(st.sampled_from(sorted(BEFORE))),
)
def test_a_new_plan_says_nothing_twice_nothing_in_the_past_and_nothing_past_the_meeting(
    meeting: datetime, calendar: Calendar, away: timedelta, said: set[Step]
) -> None:
    now = meeting + away
    when_said = dict.fromkeys(said, now - timedelta(days=3))
    for planned in replan(meeting, calendar, DEFAULTS, now=now, said=when_said):
        assert planned.step not in said
        assert planned.at >= now
        assert calendar.may_speak(planned.at)
        assert planned.at < planned.void_after
        assert planned.at < meeting or planned.step not in BEFORE


def test_a_personal_hour_stays_decent_and_leaves_a_day_of_rest() -> None:
    holiday = date(2026, 2, 17)
    before = personal_moment(holiday, EVENING, CALENDAR, before_meeting=True)
    after = personal_moment(holiday, time(5), CALENDAR, before_meeting=False)
    assert before == local(2026, 2, 14, 18, 30)
    assert after == local(2026, 2, 23, 6)


def test_a_once_key_names_who_when_and_what() -> None:
    assert once_key("person-7", Period(2026, 11), Step.NUDGE) == "person-7:2026-11:nudge"
