from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import Calendar
from tests.domain.times import TET, ZONE, local, moments

PLAIN = Calendar(zone=ZONE, holidays=frozenset({date(2026, 9, 1), date(2026, 9, 2)}))

any_moment = moments(date(2025, 12, 1), date(2031, 1, 31), UTC)
calendars = st.builds(
    Calendar, zone=st.just(ZONE), holidays=st.just(TET), weekends_rest=st.booleans()
)


@pytest.mark.parametrize(
    ("moment", "decent"),
    [
        (local(2026, 9, 3, 6, 0), True),
        (local(2026, 9, 3, 5, 59), False),
        (local(2026, 9, 3, 20, 30), True),
        (local(2026, 9, 3, 20, 31), False),
        (local(2026, 9, 2, 12, 0), False),
        (local(2026, 9, 5, 12, 0), True),
    ],
)
def test_the_edges_are_decent_and_saturday_is_ordinary(moment: datetime, decent: bool) -> None:
    assert PLAIN.may_speak(moment) is decent


@pytest.mark.parametrize(
    ("moment", "earlier", "later"),
    [
        (local(2026, 9, 3, 22), local(2026, 9, 3, 20, 30), local(2026, 9, 4, 6)),
        (local(2026, 9, 4, 4), local(2026, 9, 3, 20, 30), local(2026, 9, 4, 6)),
        (local(2026, 9, 2, 18, 30), local(2026, 8, 31, 18, 30), local(2026, 9, 3, 6)),
        (local(2026, 9, 3, 4), local(2026, 8, 31, 20, 30), local(2026, 9, 3, 6)),
        (local(2026, 9, 2, 4), local(2026, 8, 31, 20, 30), local(2026, 9, 3, 6)),
        (local(2026, 8, 31, 23), local(2026, 8, 31, 20, 30), local(2026, 9, 3, 6)),
        (local(2026, 9, 3, 18), local(2026, 9, 3, 18), local(2026, 9, 3, 18)),
    ],
)
def test_a_moment_moves_out_of_quiet_hours_and_holidays(
    moment: datetime, earlier: datetime, later: datetime
) -> None:
    assert PLAIN.previous_decent(moment) == earlier
    assert PLAIN.next_decent(moment) == later


@given(any_moment, calendars)
def test_a_moved_moment_is_decent_and_on_the_right_side(
    moment: datetime, calendar: Calendar
) -> None:
    earlier, later = calendar.previous_decent(moment), calendar.next_decent(moment)
    assert calendar.may_speak(earlier)
    assert calendar.may_speak(later)
    assert earlier <= moment <= later
    assert earlier.tzinfo is UTC
    assert later.tzinfo is UTC
    assert (earlier == moment) is (later == moment) is calendar.may_speak(moment)


@given(any_moment)
def test_the_next_decent_moment_is_the_first_one(moment: datetime) -> None:
    calendar = Calendar(zone=ZONE, holidays=TET)
    later = calendar.next_decent(moment)
    if later > moment:
        assert not calendar.may_speak(later - timedelta(minutes=1))


def test_weekends_rest_where_the_committee_says_so() -> None:
    calendar = Calendar(zone=ZONE, weekends_rest=True)
    saturday = local(2026, 11, 14, 18, 30)
    assert calendar.next_decent(saturday) == local(2026, 11, 16, 6)
    assert calendar.previous_decent(saturday) == local(2026, 11, 13, 18, 30)


def test_a_naive_moment_is_refused() -> None:
    naive = datetime(2026, 9, 3, 12)  # noqa: DTZ001 - the point of the test
    for ask in (PLAIN.may_speak, PLAIN.next_decent, PLAIN.previous_decent, PLAIN.day_of):
        with pytest.raises(ValueError, match="time zone"):
            ask(naive)


def test_the_local_day_is_the_committees() -> None:
    assert PLAIN.day_of(datetime(2026, 9, 3, 18, tzinfo=UTC)) == date(2026, 9, 4)
    assert PLAIN.midnight_after(local(2026, 9, 3, 19, 30)) == local(2026, 9, 4, 0)


def test_decent_hours_survive_a_clock_change() -> None:
    calendar = Calendar(zone=ZoneInfo("Europe/Berlin"))
    night = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert calendar.next_decent(night) == datetime(2026, 3, 29, 4, tzinfo=UTC)


def test_empty_decent_hours_are_refused() -> None:
    with pytest.raises(ValueError, match="begins before"):
        Calendar(zone=ZONE, speak_from=time(20), speak_until=time(6))
