"""One message a day to one person."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import Calendar
from domain.cycle import CycleSettings, Planned, Step, moment_for, plan
from domain.timeliness import Voice, Waiting, one_voice
from tests.domain.times import TET, ZONE, local, moments

CALENDAR = Calendar(zone=ZONE, holidays=TET)
EVENING = time(18, 30)
NOW = local(2026, 11, 8, 6, 30)


def waits(number: int, step: Step, at: datetime, **differs: Any) -> Waiting:
    one = Waiting(
        id=number,
        about=f"{number}",
        step=step,
        at=at,
        void_after=local(2026, 11, 12, 19, 30),
    )
    return replace(one, **differs)


def heard(*waiting: Waiting, spoken: bool = False, now: datetime = NOW) -> Voice:
    return one_voice(waiting, now, CALENDAR, EVENING, spoken=spoken)


def test_what_is_due_takes_the_rest_of_the_day_along_and_leaves_tomorrow() -> None:
    due = waits(1, Step.NUDGE, NOW)
    later = waits(2, Step.PACK, local(2026, 11, 8, 18, 30))
    tomorrow = waits(3, Step.PROMPT, local(2026, 11, 9, 6, 30))
    assert heard(due, later, tomorrow) == Voice(now=(1, 2))
    assert heard(later, tomorrow) == Voice()


def test_whoever_was_written_to_today_hears_the_rest_tomorrow() -> None:
    due = waits(1, Step.NUDGE, NOW)
    assert heard(due, spoken=True) == Voice(later={1: local(2026, 11, 9, 18, 30)})


def test_before_a_long_holiday_what_would_be_void_by_then_is_said_today() -> None:
    now = local(2026, 2, 14, 18, 30)
    due = waits(1, Step.PACK, now, void_after=local(2026, 2, 18, 19))
    other = waits(2, Step.CHASE, now, void_after=local(2026, 3, 1, 19))
    assert heard(due, other, spoken=True, now=now) == Voice(now=(1, 2))
    assert heard(other, spoken=True, now=now) == Voice(later={2: local(2026, 2, 23, 18, 30)})


def test_on_the_day_of_the_meeting_it_is_said_all_the_same() -> None:
    due = waits(1, Step.CONCLUDE, NOW, meeting=date(2026, 11, 8))
    assert heard(due, spoken=True) == Voice(now=(1,))


def test_what_somebody_asked_to_be_reminded_of_comes_at_its_hour() -> None:
    asked = waits(1, Step.NUDGE, NOW, asked=True)
    assert heard(asked, spoken=True) == Voice(now=(1,))
    other = waits(2, Step.PACK, NOW)
    assert heard(replace(asked, at=local(2026, 11, 8, 18, 30)), other) == Voice(now=(2,))


def test_of_two_steps_about_one_thing_the_later_is_said() -> None:
    opening = waits(1, Step.OPEN, NOW, about="month")
    nudge = waits(2, Step.NUDGE, local(2026, 11, 8, 18, 30), about="month")
    assert heard(opening, nudge) == Voice(now=(2,), never=(1,))


def test_what_no_longer_matters_is_said_no_more() -> None:
    past = waits(1, Step.OPEN, NOW, void_after=NOW)
    assert heard(past) == Voice(never=(1,))


MEETINGS = st.lists(moments(date(2026, 1, 1), date(2027, 12, 31)), min_size=1, max_size=4)
HOURS = st.sampled_from([time(6, 30), time(11, 30), EVENING, time(23)])
CALENDARS = st.builds(
    Calendar,
    zone=st.just(ZONE),
    holidays=st.sets(st.sampled_from(sorted(TET))).map(lambda days: frozenset(days) | TET),
    weekends_rest=st.booleans(),
)


def planned(meeting: datetime, calendar: Calendar, hour: time) -> list[tuple[Planned, datetime]]:
    steps = plan(meeting, calendar, CycleSettings())
    return [(one, moment_for(one, hour, calendar)) for one in steps]


@given(MEETINGS, HOURS, CALENDARS)
def test_whatever_the_months_one_person_hears_once_a_day_decently_and_in_time(
    meetings: list[datetime], hour: time, calendar: Calendar
) -> None:
    waiting: dict[int, Waiting] = {}
    for branch, meeting in enumerate(meetings):
        for step, at in planned(meeting, calendar, hour):
            number = len(waiting)
            waiting[number] = Waiting(
                id=number,
                about=f"{branch}:{step.step}",
                step=step.step,
                at=at,
                void_after=step.void_after,
                meeting=calendar.day_of(meeting),
            )
    days: dict[date, int] = {}
    said: list[int] = []
    while waiting:
        now = min(one.at for one in waiting.values())
        today = calendar.day_of(now)
        assert calendar.may_speak(now)
        voice = one_voice(waiting.values(), now, calendar, hour, spoken=today in days)
        for number in (*voice.now, *voice.never):
            one = waiting.pop(number)
            if number in voice.now:
                said.append(number)
                assert now < one.void_after
        for number, at in voice.later.items():
            assert at > now
            waiting[number] = replace(waiting[number], at=at)
        if voice.now:
            meets = {calendar.day_of(one) for one in meetings}
            days[today] = days.get(today, 0) + 1
            assert days[today] == 1 or today in meets or calendar.rests(today + timedelta(days=1))
        assert voice.now or voice.never or voice.later, "what is due never stands still"
    assert len(said) == len(set(said))
