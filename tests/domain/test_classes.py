"""Classes: who would go, places, days, and runs of certificates."""

from datetime import UTC, date, datetime

import pytest

from domain.candidates import Stage
from domain.classes import (
    ClassKind,
    Seat,
    SeatState,
    TrainingClass,
    Wrong,
    certificate_numbers,
    fits,
    held,
    over_quota,
    problem_of,
    read_quota,
    still_counts,
)
from domain.ids import CandidateId, ClassId, UnitId
from domain.road.events import Milestone

NOW = datetime(2026, 11, 2, tzinfo=UTC)
TODAY = date(2026, 11, 2)


def a_class(**more: object) -> TrainingClass:
    known: dict[str, object] = {
        "id": ClassId(1),
        "committee": UnitId(1),
        "kind": ClassKind.AWARENESS,
        "begins": date(2026, 12, 7),
        "ends": date(2026, 12, 11),
        "place": "nhà văn hóa",
        "quota": 2,
        "at": NOW,
    }
    return TrainingClass(**(known | more))  # type: ignore[arg-type]  # its own fields


def seat(state: SeatState) -> Seat:
    return Seat(
        id=1, number=ClassId(1), candidate=CandidateId(1), branch=UnitId(2), state=state, at=NOW
    )


@pytest.mark.parametrize(
    ("typed", "count", "numbers"),
    [
        ("15/GCN", 3, ("15/GCN", "16/GCN", "17/GCN")),
        ("009", 2, ("009", "010")),
        ("GCN 99", 2, ("GCN 99", "GCN 100")),
        ("15, 22; 7", 3, ("15", "22", "7")),
        ("15\n22", 2, ("15", "22")),
        ("15", 1, ("15",)),
        ("15, 16", 3, None),
        ("chưa có", 2, None),
        ("GCN", 1, None),
        ("", 1, None),
    ],
)
def test_certificates_are_a_run_from_one_number_or_as_listed(
    typed: str, count: int, numbers: tuple[str, ...] | None
) -> None:
    assert certificate_numbers(typed, count) == numbers


@pytest.mark.parametrize(
    ("begins", "ends", "wrong"),
    [
        (date(2026, 11, 2), date(2026, 11, 2), None),
        (date(2026, 11, 1), date(2026, 11, 3), Wrong.PAST),
        (date(2026, 11, 5), date(2026, 11, 4), Wrong.ORDER),
        (date(2026, 11, 5), date(2027, 3, 4), Wrong.LONG),
    ],
)
def test_days_of_a_class_lie_ahead_and_in_order(
    begins: date, ends: date, wrong: Wrong | None
) -> None:
    assert problem_of(begins, ends, TODAY) is wrong


def test_sympathisers_go_to_the_one_class_and_members_on_probation_to_the_other() -> None:
    going = {
        kind: {one for one in Stage if fits(kind, one, certified=False)} for kind in ClassKind
    }
    assert {Stage.LISTED, Stage.HELPED} <= going[ClassKind.AWARENESS]
    assert not {Stage.INTRODUCED, Stage.RECEIVED, Stage.LEFT} & going[ClassKind.AWARENESS]
    assert going[ClassKind.NEW_MEMBER] == {Stage.PROBATION, Stage.RECOGNITION}
    assert not any(fits(kind, stage, certified=True) for kind in ClassKind for stage in Stage)


def test_each_class_is_its_own_event_of_the_road() -> None:
    assert ClassKind.AWARENESS.milestone is Milestone.CLASS_CERTIFICATE
    assert ClassKind.NEW_MEMBER.milestone is Milestone.NEW_MEMBER_CLASS


@pytest.mark.parametrize(
    ("certified", "on", "counts"),
    [
        (date(2021, 12, 8), date(2026, 12, 7), True),
        (date(2021, 12, 7), date(2026, 12, 7), False),
        (date(2024, 2, 29), date(2029, 2, 28), True),
        (date(2024, 2, 29), date(2029, 3, 1), False),
    ],
)
def test_a_certificate_counts_for_its_months(certified: date, on: date, counts: bool) -> None:
    assert still_counts(certified, 60, on) is counts


def test_a_class_takes_people_until_it_begins_and_results_from_its_last_day() -> None:
    one = a_class()
    assert one.takes_people(date(2026, 12, 7))
    assert not one.takes_people(date(2026, 12, 8))
    assert not one.takes_results(date(2026, 12, 10))
    assert one.takes_results(date(2026, 12, 11))
    off = a_class(cancelled_at=NOW)
    assert not off.takes_people(TODAY)
    assert not off.takes_results(date(2026, 12, 11))


def test_more_than_the_places_is_counted_and_an_unknown_number_never_exceeded() -> None:
    assert [over_quota(n, 2) for n in (0, 2, 3)] == [0, 0, 1]
    assert over_quota(99, None) == 0
    assert held([seat(state) for state in SeatState]) == 3


@pytest.mark.parametrize(
    ("typed", "places"),
    [("26", 26), ("26 người", 26), ("0", None), ("900", None), ("nhiều", None)],
)
def test_a_quota_is_one_sensible_number(typed: str, places: int | None) -> None:
    assert read_quota(typed) == places


def test_only_a_place_that_leads_on_keeps_somebody_from_another() -> None:
    leading = {state for state in SeatState if seat(state).on_the_way}
    assert leading == set(SeatState) - {SeatState.DECLINED, SeatState.ABSENT}
