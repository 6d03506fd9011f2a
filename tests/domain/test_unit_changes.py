"""Units are renamed, merged and split; a name and a successor are known for any day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import UnitId
from domain.unit_changes import FormerName, code_prefix, name_on, successor, unit_name

FORMER = (
    FormerName(1, "chi bộ bản Nà Lo", date(2024, 7, 1)),
    FormerName(2, "chi bộ bản Nà Lo 1", date(2026, 1, 1)),
)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2020, 1, 1), "chi bộ bản Nà Lo"),
        (date(2024, 6, 30), "chi bộ bản Nà Lo"),
        (date(2024, 7, 1), "chi bộ bản Nà Lo 1"),
        (date(2025, 12, 31), "chi bộ bản Nà Lo 1"),
        (date(2026, 1, 1), "chi bộ Nà Lo"),
    ],
)
def test_a_unit_has_the_name_of_the_day(day: date, name: str) -> None:
    assert name_on(reversed(FORMER), "chi bộ Nà Lo", day) == name


@given(st.lists(st.integers(1, 4000), unique=True, max_size=8), st.integers(0, 4000))
def test_every_day_has_one_name_and_the_last_one_is_todays(ends: list[int], day: int) -> None:
    start = date(2015, 1, 1)
    former = [
        FormerName(n, f"tên {n}", start + timedelta(days=end))
        for n, end in enumerate(sorted(ends))
    ]
    found = name_on(former, "nay", start + timedelta(days=day))
    assert (found == "nay") is all(end <= day for end in ends)


def test_what_was_merged_twice_stands_for_the_last() -> None:
    followed = {UnitId(1): UnitId(2), UnitId(2): UnitId(3), UnitId(3): None}
    assert [successor(UnitId(one), followed) for one in (1, 2, 3, 9)] == [3, 3, 3, 9]


def test_units_merged_in_a_ring_are_noticed() -> None:
    with pytest.raises(ValueError, match="in the end"):
        successor(UnitId(1), {UnitId(1): UnitId(2), UnitId(2): UnitId(1)})


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  chi bộ  bản Nà Lo 2 ", "chi bộ bản Nà Lo 2"),
        ("12", None),
        ("123456", None),
        ("x" * 81, None),
        ("", None),
    ],
)
def test_a_units_name_has_letters_and_fits_a_line(typed: str, name: str | None) -> None:
    assert unit_name(typed) == name


@pytest.mark.parametrize(
    ("typed", "code"),
    [("nl2", "NL2"), (" PK ", "PK"), ("2NL", None), ("NÀ", None), ("ABCDEFG", None), ("", None)],
)
def test_a_code_begins_with_a_letter_and_has_no_marks(typed: str, code: str | None) -> None:
    assert code_prefix(typed) == code
