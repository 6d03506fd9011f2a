"""Who may put right what, and until when (voice.md §9), by table."""

from datetime import timedelta

import pytest

from domain.candidates import Stage
from domain.corrections import (
    MAY_CORRECT,
    REASONS,
    CorrectionKind,
    CorrectionReason,
    Corrector,
    in_time,
    kinds_for,
    merge_undoable,
    report_movable,
)
from domain.road.stages import further
from tests.domain.times import local

SENDER, SECRETARY, OFFICER = Corrector.SENDER, Corrector.SECRETARY, Corrector.OFFICER
KINDS = CorrectionKind


@pytest.mark.parametrize(
    ("correctors", "kinds"),
    [
        (set(), set()),
        ({SENDER}, {KINDS.REPORT}),
        ({SECRETARY}, {KINDS.REPORT, KINDS.CONCLUSION, KINDS.MONTH, KINDS.PHONE, KINDS.GROUP}),
        ({OFFICER}, set(KINDS)),
    ],
)
def test_each_sees_only_what_they_may_put_right(
    correctors: set[Corrector], kinds: set[CorrectionKind]
) -> None:
    assert set(kinds_for(frozenset(correctors))) == kinds


def test_every_kind_can_be_put_right_by_somebody_and_has_its_reasons() -> None:
    assert set(MAY_CORRECT) == set(REASONS) == set(KINDS)
    for reasons in REASONS.values():
        assert CorrectionReason.OTHER in reasons
        assert len(set(reasons)) == len(reasons)


@pytest.mark.parametrize(
    ("correctors", "closed", "movable"),
    [
        ({SENDER}, False, True),
        ({SENDER}, True, False),
        ({SECRETARY}, False, False),
        ({SECRETARY}, True, True),
        ({OFFICER}, True, True),
        ({SENDER, SECRETARY}, False, True),
        (set(), True, False),
    ],
)
def test_a_report_is_the_senders_until_the_month_closes(
    correctors: set[Corrector], closed: bool, movable: bool
) -> None:
    assert report_movable(frozenset(correctors), closed=closed) is movable


@pytest.mark.parametrize(
    ("correctors", "days", "fine"),
    [
        ({SECRETARY}, 7, True),
        ({SECRETARY}, 8, False),
        ({OFFICER}, 8, True),
        ({OFFICER}, 400, True),
        ({SENDER}, 1, False),
        (set(), 1, False),
    ],
)
def test_a_secretary_has_seven_days_and_an_officer_any_time(
    correctors: set[Corrector], days: int, fine: bool
) -> None:
    closed = local(2026, 11, 12, 21)
    assert in_time(frozenset(correctors), closed, closed + timedelta(days=days)) is fine


def test_a_merger_can_be_undone_for_thirty_days() -> None:
    merged = local(2026, 11, 12, 21)
    assert merge_undoable(merged, merged + timedelta(days=30))
    assert not merge_undoable(merged, merged + timedelta(days=30, minutes=1))


@pytest.mark.parametrize(
    ("one", "other", "stands"),
    [
        (Stage.INTRODUCED, Stage.LISTED, Stage.LISTED),
        (Stage.LISTED, Stage.RECEIVED, Stage.LISTED),
        (Stage.LEFT, Stage.RECEIVED, Stage.RECEIVED),
        (Stage.LEFT, Stage.LEFT, Stage.LEFT),
    ],
)
def test_one_person_stands_where_the_further_entry_does(
    one: Stage, other: Stage, stands: Stage
) -> None:
    assert further(one, other) is further(other, one) is stands
