"""A mentor and the person they help: quarters, whom to ask about, when silence is told."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.candidates import Assignment, AssignmentKind
from domain.ids import CandidateId, PersonId
from domain.pairs import NOT_BEFORE, Quarter, just_silent, to_ask

NOW = datetime(2027, 1, 5, tzinfo=UTC)
INH, MUON = PersonId(1), PersonId(2)


def pair(number: int, **changed: object) -> Assignment:
    values: dict[str, object] = {
        "id": number,
        "candidate": CandidateId(number),
        "person": INH,
        "unit": None,
        "kind": AssignmentKind.PRIMARY,
        "resolved_on": date(2026, 9, 10),
        "put_to": None,
        "since": NOW - NOT_BEFORE,
        **changed,
    }
    return Assignment(**values)  # type: ignore[arg-type]  # the names are those of the class


@pytest.mark.parametrize(
    ("day", "quarter", "asked"),
    [
        (date(2027, 1, 1), "2027-Q1", date(2027, 1, 5)),
        (date(2027, 3, 31), "2027-Q1", date(2027, 1, 5)),
        (date(2027, 4, 1), "2027-Q2", date(2027, 4, 5)),
        (date(2028, 2, 29), "2028-Q1", date(2028, 1, 5)),
        (date(2026, 12, 31), "2026-Q4", date(2026, 10, 5)),
    ],
)
def test_a_day_lies_in_its_quarter(day: date, quarter: str, asked: date) -> None:
    found = Quarter.of(day)
    assert (str(found), found.asked_on) == (quarter, asked)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_a_quarter_is_read_back_as_it_was_stored(day: date) -> None:
    quarter = Quarter.of(day)
    assert Quarter.parse(str(quarter)) == quarter
    assert quarter.begins <= day < quarter.begins + timedelta(days=92)


@pytest.mark.parametrize("text", ["2027", "2027-Q5", "2027-Q0", "Q1", "2027-01"])
def test_what_is_no_quarter_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the number's own words vary
        Quarter.parse(text)


def test_only_answerable_open_pairs_that_are_not_young_are_asked_about() -> None:
    asked = pair(1)
    others = [
        pair(2, person=MUON),
        pair(3, kind=AssignmentKind.HELPER),
        pair(4, asks_handover=True),
        pair(5, since=NOW - NOT_BEFORE + timedelta(days=1)),
        pair(6),
    ]
    assert to_ask([asked, *others], INH, [6], NOW) == (asked,)


@pytest.mark.parametrize(
    ("answered", "told"),
    [
        ([], False),
        ([False], False),
        ([False, False], True),
        ([False, False, True], True),
        ([False, False, False], False),  # told the month before
        ([True, False, False], False),
        ([False, True, False], False),
        ([False, False, True, False], True),
    ],
)
def test_silence_is_told_in_the_second_month_and_not_again(
    answered: list[bool], told: bool
) -> None:
    assert just_silent(answered) is told


@given(st.lists(st.booleans(), max_size=24))
def test_one_silence_is_told_once_however_long_it_lasts(months: list[bool]) -> None:
    """Month by month, as they are concluded: as many tellings as silences of two or more."""
    told = sum(just_silent(months[:end][::-1]) for end in range(1, len(months) + 1))
    runs = "".join("." if one else "s" for one in months).split(".")
    assert told == sum(len(run) >= 2 for run in runs)
