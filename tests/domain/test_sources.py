"""The sorting of sources: what is typed, how a round adds up, when one opens by itself."""

import unicodedata
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import SourceRoundId, UnitId
from domain.sources import (
    MOST,
    Misread,
    SourceCounts,
    SourceRound,
    add_up,
    read_counts,
    reminder_day,
    stand,
    yearly_due,
)

UNITS = st.lists(st.integers(1, 60).map(UnitId), unique=True, max_size=40)
NUMBERS = st.integers(0, MOST)
COUNTS = st.builds(SourceCounts, NUMBERS, NUMBERS, NUMBERS)


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("2", (2,)),
        ("0", (0,)),
        ("007", (7,)),
        ("2 5 3", (2, 5, 3)),
        ("2, 5, 3", (2, 5, 3)),
        ("2/5/3", (2, 5, 3)),
        ("2\n5\n3", (2, 5, 3)),
        ("  2  người ", (2,)),
        (unicodedata.normalize("NFD", "2 người, 5 và 3."), (2, 5, 3)),
        ("２ ５ ３", (2, 5, 3)),
        ("٢", (2,)),
        ("0 0 0", (0, 0, 0)),
        ("999 999 999", (999, 999, 999)),
    ],
)
def test_numbers_are_read_however_they_are_typed(typed: str, numbers: tuple[int, ...]) -> None:
    assert read_counts(typed) == numbers


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("", Misread.NO_NUMBER),
        ("hai", Misread.NO_NUMBER),
        ("-1", Misread.NO_NUMBER),
        ("2 -5 3", Misread.NO_NUMBER),
        ("1.5", Misread.NO_NUMBER),
        ("12345678901234567890", Misread.NO_NUMBER),
        ("😀", Misread.NO_NUMBER),
        ("2 5", Misread.ONE_OR_THREE),
        ("1 2 3 4", Misread.ONE_OR_THREE),
        ("1000", Misread.TOO_LARGE),
        ("2 1000 3", Misread.TOO_LARGE),
        ("x" * 5_000, Misread.NO_NUMBER),
    ],
)
def test_what_is_no_count_is_told_apart_by_why(typed: str, wrong: Misread) -> None:
    assert read_counts(typed) is wrong


@given(st.text())
def test_nothing_typed_makes_a_number_out_of_bounds(text: str) -> None:
    numbers = read_counts(text)
    assert isinstance(numbers, Misread) or (
        len(numbers) in {1, 3} and all(0 <= one <= MOST for one in numbers)
    )


@given(st.tuples(NUMBERS, NUMBERS, NUMBERS))
def test_three_numbers_come_back_as_they_were_typed(numbers: tuple[int, int, int]) -> None:
    assert read_counts(" ".join(map(str, numbers))) == numbers


@given(UNITS, st.dictionaries(st.integers(1, 60).map(UnitId), COUNTS, max_size=40), UNITS)
def test_the_sums_by_unit_always_equal_the_total(
    asked: list[UnitId], counts: dict[UnitId, SourceCounts], without: list[UnitId]
) -> None:
    shown = stand(asked, counts, without)
    by_unit = [line.counts for line in shown.lines if line.counts is not None]
    assert shown.sum == add_up(counts.values())
    assert shown.sum.total == sum(one.total for one in by_unit)
    assert shown.sum.introduce == sum(one.introduce for one in counts.values())
    assert shown.sum.more_care == sum(one.more_care for one in counts.values())
    assert shown.sum.away == sum(one.away for one in counts.values())


@given(UNITS, st.dictionaries(st.integers(1, 60).map(UnitId), COUNTS, max_size=40), UNITS)
def test_every_unit_stands_once_and_those_without_a_source_first(
    asked: list[UnitId], counts: dict[UnitId, SourceCounts], without: list[UnitId]
) -> None:
    shown = stand(asked, counts, without)
    units = [line.unit for line in shown.lines]
    assert sorted(units) == sorted({*asked, *counts})
    assert shown.answered + shown.missing == len(units)
    assert shown.answered == len(counts)
    flags = [line.without for line in shown.lines]
    assert flags == sorted(flags, reverse=True)


def test_nobody_is_counted_below_zero() -> None:
    with pytest.raises(ValueError, match="below zero"):
        SourceCounts(1, -1, 0)


def test_the_closing_day_itself_still_takes_counts() -> None:
    one = SourceRound(
        id=SourceRoundId(1),
        committee=UnitId(1),
        opened_at=datetime(2026, 11, 2, tzinfo=UTC),
        opened_by=None,
        closes_on=date(2026, 11, 23),
        closed_at=None,
    )
    assert one.takes_counts(date(2026, 11, 23))
    assert not one.takes_counts(date(2026, 11, 24))


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2026, 10, 14), None),
        (date(2026, 10, 15), date(2026, 10, 15)),
        (date(2026, 10, 22), date(2026, 10, 15)),
        (date(2026, 10, 23), None),
        (date(2027, 1, 15), None),
    ],
)
def test_a_yearly_round_is_due_on_its_day_and_a_week_after(today: date, due: date | None) -> None:
    assert yearly_due(today, 15, 10) == due


def test_the_29th_of_february_is_the_28th_in_other_years() -> None:
    assert yearly_due(date(2027, 2, 28), 29, 2) == date(2027, 2, 28)
    assert yearly_due(date(2028, 2, 28), 29, 2) is None


@pytest.mark.parametrize(
    ("closes", "again"),
    [
        (date(2026, 11, 23), date(2026, 11, 18)),
        (date(2026, 11, 9), date(2026, 11, 4)),
        (date(2026, 11, 8), None),
        (date(2026, 11, 3), None),
    ],
)
def test_a_short_round_asks_only_once(closes: date, again: date | None) -> None:
    assert reminder_day(date(2026, 11, 2), closes, 5, 2) == again
