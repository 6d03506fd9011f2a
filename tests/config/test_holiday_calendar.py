"""The days of rest."""

from datetime import date

from bot.holiday_calendar import days_of_rest, public_holidays


def test_viet_nams_holidays_are_known_by_their_vietnamese_names() -> None:
    days = public_holidays([2026])
    assert days[date(2026, 2, 17)] == "Tết Nguyên Đán"
    assert {date(2026, 1, 1), date(2026, 4, 30), date(2026, 5, 1), date(2026, 9, 2)} <= set(days)
    assert date(2026, 11, 12) not in days


def test_the_committees_own_days_are_added_whatever_their_year() -> None:
    own = date(2030, 10, 7)
    days = days_of_rest([2026, 2027], [own])
    assert {own, date(2026, 9, 2), date(2027, 9, 2)} <= days
