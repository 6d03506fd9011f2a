from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dates import PartialDate, parse_date, parse_hour, parse_partial_date

TODAY = date(2026, 11, 2)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("5/11", date(2026, 11, 5)),
        ("05/11/2026", date(2026, 11, 5)),
        ("5-11-2026", date(2026, 11, 5)),
        ("5.11.26", date(2026, 11, 5)),
        ("2026-11-05", date(2026, 11, 5)),
        ("ngày 5 tháng 11 năm 2026", date(2026, 11, 5)),
        ("mùng 5 tháng 11", date(2026, 11, 5)),
        ("5 / 11", date(2026, 11, 5)),
        ("5/1", date(2027, 1, 5)),
        ("28/12", date(2026, 12, 28)),
        ("29/2/2028", date(2028, 2, 29)),
        ("hôm nay", TODAY),
        ("hôm qua", date(2026, 11, 1)),
    ],
)
def test_a_day_is_read_as_it_is_typed(said: str, day: date) -> None:
    assert parse_date(said, TODAY) == day


@pytest.mark.parametrize(
    "said", ["", "31/2", "31/2/2026", "29/2/2026", "0/1", "5/13", "5", "5/11/1", "5/11/202", "a/b"]
)
def test_what_is_no_day_is_asked_again(said: str) -> None:
    assert parse_date(said, TODAY) is None


def test_a_day_without_its_year_is_the_nearest() -> None:
    assert parse_date("28/12", date(2027, 1, 5)) == date(2026, 12, 28)
    assert parse_date("29/2", date(2028, 1, 5)) == date(2028, 2, 29)
    assert parse_date("29/2", date(2026, 2, 20)) is None


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.dates(date(2001, 1, 1)))
def test_a_day_with_its_year_does_not_depend_on_today(day: date, today: date) -> None:
    assert parse_date(f"{day.day}/{day.month}/{day.year}", today) == day


@pytest.mark.parametrize(
    ("said", "born"),
    [
        ("1998", PartialDate(1998)),
        ("năm 1998", PartialDate(1998)),
        ("5/1998", PartialDate(1998, 5)),
        ("tháng 5 năm 1998", PartialDate(1998, 5)),
        ("3/5/1998", PartialDate(1998, 5, 3)),
        ("03-05-1998", PartialDate(1998, 5, 3)),
        ("sinh ngày 3 tháng 5 năm 1998", PartialDate(1998, 5, 3)),
        ("sinh năm 1998", PartialDate(1998)),
        ("1998-05-03", PartialDate(1998, 5, 3)),
    ],
)
def test_a_birth_date_may_be_known_in_part(said: str, born: PartialDate) -> None:
    assert parse_partial_date(said) == born


@pytest.mark.parametrize("said", ["", "98", "13/1998", "31/2/1998", "3/1/98", "1798", "Lò Văn A"])
def test_what_is_no_birth_date_is_asked_again(said: str) -> None:
    assert parse_partial_date(said) is None


@pytest.mark.parametrize(
    ("born", "earliest", "latest"),
    [
        (PartialDate(1998), date(1998, 1, 1), date(1998, 12, 31)),
        (PartialDate(2000, 2), date(2000, 2, 1), date(2000, 2, 29)),
        (PartialDate(1998, 12), date(1998, 12, 1), date(1998, 12, 31)),
        (PartialDate(1998, 5, 3), date(1998, 5, 3), date(1998, 5, 3)),
    ],
)
def test_a_partial_date_has_two_ends(born: PartialDate, earliest: date, latest: date) -> None:
    assert (born.earliest(), born.latest()) == (earliest, latest)
    assert PartialDate.parse(str(born)) == born


@pytest.mark.parametrize("wrong", [(1998, 13), (1998, 2, 31), (1998, None, 3), (98,), (1998, 0)])
def test_a_day_that_never_was_is_refused(wrong: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"month|day|year"):
        PartialDate(*wrong)


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("19h30", time(19, 30)),
        ("19 giờ 30", time(19, 30)),
        ("19:30", time(19, 30)),
        ("19h", time(19)),
        ("19h5", time(19, 5)),
        ("7 giờ tối", time(19)),
        ("7 giờ rưỡi tối", time(19, 30)),
        ("1 giờ trưa", time(13)),
        ("11h30 trưa", time(11, 30)),
        ("6h sáng", time(6)),
        ("24h", None),
        ("12h tối", None),
        ("19h60", None),
        ("19", None),
        ("19h30 mai", None),
    ],
)
def test_an_hour_is_read_as_it_is_spoken(said: str, hour: time | None) -> None:
    assert parse_hour(said) == hour


@given(st.text(max_size=40))
def test_no_text_breaks_the_parsers(text: str) -> None:
    assert isinstance(parse_date(text, TODAY), date | None)
    assert isinstance(parse_partial_date(text), PartialDate | None)
