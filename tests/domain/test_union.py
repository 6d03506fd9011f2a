"""The youth union's year, the end of its age, the number of a resolution."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.union import (
    YEAR,
    Known,
    UnionEvent,
    YearlyStep,
    end_of_age,
    next_on,
    warning_day,
)


@pytest.mark.parametrize(
    ("birth", "on", "known"),
    [
        ("3/5/1998", date(2028, 5, 3), Known.DAY),
        ("5/1998", date(2028, 5, 1), Known.MONTH),
        ("1998", date(2028, 1, 1), Known.YEAR),
        ("29/2/1996", date(2026, 2, 28), Known.DAY),
        ("31/12/1996", date(2026, 12, 31), Known.DAY),
    ],
)
def test_the_end_of_the_unions_age_says_how_exactly_it_is_known(
    birth: str, on: date, known: Known
) -> None:
    end = end_of_age(birth, 360)
    assert end is not None
    assert (end.on, end.known) == (on, known)


def test_a_birth_that_cannot_be_read_has_no_end_of_age() -> None:
    assert end_of_age("mùa lúa 1998", 360) is None


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(0, 400))
def test_the_nearest_warning_is_never_in_the_past(end: date, before: int) -> None:
    today = end - timedelta(days=before)
    due = warning_day(end, (180, 90, 30), today)
    if before == 0:
        assert due is None
    elif before < 30:
        assert due == (30, today)
    else:
        assert due is not None
        assert due[1] >= today
        assert due[1] + timedelta(days=due[0]) == end


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.sampled_from(YEAR))
def test_a_yearly_day_comes_within_a_year(today: date, step: YearlyStep) -> None:
    assert today <= next_on(step, today) <= today + timedelta(days=366)


def test_29_february_falls_on_the_28th_in_a_short_year() -> None:
    step = YearlyStep(29, 2, UnionEvent.RATING)
    assert next_on(step, date(2027, 1, 1)) == date(2027, 2, 28)
    assert next_on(step, date(2028, 1, 1)) == date(2028, 2, 29)
