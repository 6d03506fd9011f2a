from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chapters import (
    MOST,
    ChapterAnswer,
    ChapterMonth,
    add_up,
    count_in,
    takes_answer,
)
from domain.ids import PersonId, UnitId
from domain.meetings import Period

NOVEMBER = Period(2026, 11)


def month(unit: int, excellent: int | None) -> ChapterMonth:
    return ChapterMonth(
        unit=UnitId(unit),
        period=NOVEMBER,
        answer=ChapterAnswer.NOT_MET if excellent is None else ChapterAnswer.COUNTED,
        excellent=excellent,
        by=PersonId(1),
        at=datetime(2026, 11, 2, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("5", 5),
        (" 05 ", 5),
        ("0", 0),
        ("999", 999),
        ("5 đoàn viên", 5),
        ("5 đoàn viên ưu tú.", 5),
        ("có 12 người", 12),
        ("không có ai", 0),
        ("Khong co", 0),
    ],
)
def test_a_number_is_read_as_people_write_it(said: str, number: int) -> None:
    assert count_in(said) == number


@pytest.mark.parametrize(
    "said", ["", "năm", "-1", "1000", "5.5", "1,5", "12 13", "12/11", "5%", "x", "🙂", "không"]
)
def test_what_is_no_number_of_people_is_none(said: str) -> None:
    assert count_in(said) is None


@given(st.text())
def test_no_text_is_read_as_a_number_out_of_reach(said: str) -> None:
    found = count_in(said)
    assert found is None or 0 <= found <= MOST


@given(
    st.sets(st.integers(1, 8)),
    st.lists(st.builds(month, st.integers(1, 8), st.none() | st.integers(0, MOST)), max_size=12),
)
def test_the_sums_over_chapters_always_add_up(units: set[int], months: list[ChapterMonth]) -> None:
    sums = add_up([UnitId(one) for one in units], months)
    assert sums.units == sums.counted + sums.not_met + sums.silent == len(units)
    assert min(sums.counted, sums.not_met, sums.silent) >= 0
    newest = {one.unit: one.excellent for one in months if one.unit in units}
    assert sums.excellent == sum(one or 0 for one in newest.values())


def test_a_count_and_its_number_come_together() -> None:
    with pytest.raises(ValueError, match="come together"):
        ChapterMonth(
            unit=UnitId(1),
            period=NOVEMBER,
            answer=ChapterAnswer.COUNTED,
            excellent=None,
            by=PersonId(1),
            at=datetime(2026, 11, 2, tzinfo=UTC),
        )
    with pytest.raises(ValueError, match="from 0"):
        month(1, MOST + 1)


@pytest.mark.parametrize(
    ("period", "newest", "takes"),
    [
        (NOVEMBER, None, True),
        (NOVEMBER, NOVEMBER, True),
        (NOVEMBER.previous(), NOVEMBER.previous(), True),
        (NOVEMBER.previous(), NOVEMBER, False),
        (NOVEMBER.plus(-2), None, False),
        (NOVEMBER.next(), NOVEMBER, True),
        (NOVEMBER.plus(2), None, False),
    ],
)
def test_a_month_is_amended_until_a_later_one_is_answered(
    period: Period, newest: Period | None, takes: bool
) -> None:
    assert takes_answer(period, NOVEMBER, newest) is takes
