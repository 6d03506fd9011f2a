"""Days as a regulation counts them, over Tết, make-up days, month ends and 29 February."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.holiday_calendar import working_days
from domain.rules.working_days import WorkingDays, add_months

DAYS = working_days(range(2024, 2033))
ANY_DAY = st.dates(date(2025, 1, 1), date(2031, 1, 1))
ANY_NUMBER = st.integers(0, 120)


@pytest.mark.parametrize(
    ("start", "n", "due"),
    [
        (date(2026, 2, 13), 1, date(2026, 2, 23)),  # Tết 2026: Monday to Friday
        (date(2026, 2, 13), 5, date(2026, 2, 27)),
        (date(2027, 2, 3), 1, date(2027, 2, 11)),  # Tết 2027 over a weekend, with days in lieu
        (date(2028, 1, 21), 1, date(2028, 1, 31)),
        (date(2029, 2, 9), 1, date(2029, 2, 19)),
        (date(2030, 1, 30), 1, date(2030, 2, 7)),
        (date(2026, 4, 24), 1, date(2026, 4, 28)),  # giỗ Tổ on a Sunday, Monday in lieu
        (date(2026, 4, 29), 1, date(2026, 5, 4)),  # 30-4 and 1-5 before a weekend
        (date(2027, 9, 1), 1, date(2027, 9, 6)),
        (date(2029, 8, 31), 1, date(2029, 9, 5)),  # 2-9 on a Sunday
        (date(2026, 11, 2), 30, date(2026, 12, 15)),  # voice.md M8, 24-11 taken out
    ],
)
def test_working_days_leave_out_weekends_and_holidays(start: date, n: int, due: date) -> None:
    assert DAYS.add(start, n) == due
    assert DAYS.until(start, due) == n


def test_a_make_up_saturday_counts_and_the_day_it_stands_for_does_not() -> None:
    assert DAYS.add(date(2026, 8, 21), 1) == date(2026, 8, 22)
    assert DAYS.add(date(2026, 8, 28), 1) == date(2026, 9, 3)
    assert DAYS.put_in(date(2026, 8, 1), date(2026, 9, 10)) == (date(2026, 8, 22),)
    assert DAYS.taken_out(date(2026, 8, 1), date(2026, 9, 10)) == (
        date(2026, 8, 31),
        date(2026, 9, 1),
        date(2026, 9, 2),
    )


def test_the_committees_own_days_of_rest_and_of_work_go_before_the_library() -> None:
    own, worked = date(2026, 10, 7), date(2026, 8, 31)
    days = working_days([2026], [own], [worked, date(2026, 10, 10)])
    assert not days.works(own)
    assert days.works(worked)
    assert days.add(date(2026, 10, 6), 3) == date(2026, 10, 10)


def test_a_day_that_is_both_a_make_up_day_and_one_of_rest_does_not_count() -> None:
    day = date(2026, 8, 22)
    assert not WorkingDays(holidays=frozenset({day}), make_up=frozenset({day})).works(day)


def test_the_day_of_the_event_is_day_nought_and_late_days_are_negative() -> None:
    monday = date(2026, 11, 2)
    assert DAYS.add(monday, 0) == monday
    assert DAYS.add(monday, 1) == date(2026, 11, 3)
    assert DAYS.until(monday, monday) == 0
    assert DAYS.until(date(2026, 11, 9), monday) == -5
    assert DAYS.between(date(2026, 11, 9), monday) == 0


def test_a_negative_number_of_days_is_refused() -> None:
    for count in (DAYS.add, DAYS.before):
        with pytest.raises(ValueError, match="from 0 up"):
            count(date(2026, 11, 2), -1)


@given(ANY_DAY, ANY_NUMBER)
def test_a_due_day_is_worked_and_as_many_days_away_as_asked(start: date, n: int) -> None:
    due = DAYS.add(start, n)
    assert DAYS.until(start, due) == n
    assert n == 0 or DAYS.works(due)
    assert n == 0 or DAYS.until(DAYS.before(due, n), due) == n


@given(ANY_DAY, ANY_NUMBER, ANY_NUMBER)
def test_adding_is_monotone_and_may_be_done_in_two_steps(start: date, n: int, more: int) -> None:
    assert DAYS.add(start, n) <= DAYS.add(start + timedelta(days=1), n)
    assert DAYS.add(start, n) <= DAYS.add(start, n + more)
    assert DAYS.add(DAYS.add(start, n), more) == DAYS.add(start, n + more)


@given(ANY_DAY, st.integers(0, 200))
def test_counted_days_are_the_weekdays_less_what_was_taken_out_plus_what_was_put_in(
    start: date, length: int
) -> None:
    end = start + timedelta(days=length)
    weekdays = sum((start + timedelta(days=n + 1)).weekday() < 5 for n in range(length))
    out, put = DAYS.taken_out(start, end), DAYS.put_in(start, end)
    assert DAYS.between(start, end) == weekdays - len(out) + len(put)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 2, 3), 12, date(2027, 2, 3)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2027, 2, 28), 12, date(2028, 2, 28)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2026, 8, 31), 60, date(2031, 8, 31)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
    ],
)
def test_months_end_on_the_same_day_or_the_last_of_the_month(
    start: date, months: int, end: date
) -> None:
    assert add_months(start, months) == end


@given(ANY_DAY, st.integers(-60, 120))
def test_months_never_spill_into_the_next_month(start: date, months: int) -> None:
    end = add_months(start, months)
    assert (end.year - start.year) * 12 + end.month - start.month == months
    assert end.day <= start.day
    assert add_months(start, months) <= add_months(start + timedelta(days=1), months)
