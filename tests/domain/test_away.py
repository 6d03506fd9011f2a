"""Away for work, moves between branches, and tasks: what follows from their days."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.candidates import Stage
from domain.ids import CandidateId, TaskId, UnitId
from domain.meetings import Period
from domain.reviews import TaskResult
from domain.road.away import Absence, HomeDay, home_days
from domain.tasks import Task
from domain.transfers import Transfer, TransferReason, branch_on

HOME, THERE, FAR = UnitId(1), UnitId(2), UnitId(3)
TET = (date(2026, 2, 17), date(2027, 2, 6))


def absence(
    since: date = date(2026, 8, 31),
    returns: Period | None = None,
    ended_on: date | None = None,
) -> Absence:
    return Absence(id=1, candidate=CandidateId(7), since=since, returns=returns, ended_on=ended_on)


def test_somebody_is_away_from_the_first_day_until_the_day_they_are_back() -> None:
    one = absence(ended_on=date(2026, 9, 10))
    days = (date(2026, 8, 30), date(2026, 8, 31), date(2026, 9, 9), date(2026, 9, 10))
    assert [one.runs_on(day) for day in days] == [False, True, True, False]


@pytest.mark.parametrize(
    ("today", "asked"),
    [
        (date(2026, 11, 29), None),
        (date(2026, 11, 30), date(2026, 11, 30)),  # November has no 31st
        (date(2027, 2, 27), date(2026, 11, 30)),
        (date(2027, 2, 28), date(2027, 2, 28)),
        (date(2027, 5, 31), date(2027, 5, 31)),
    ],
)
def test_a_host_is_asked_every_third_month_on_the_day_they_went(
    today: date, asked: date | None
) -> None:
    assert absence().last_asking(today, 3) == asked


def test_every_day_of_three_years_has_at_most_one_new_asking() -> None:
    one, seen = absence(), set()
    for n in range(3 * 366):
        today = one.since + timedelta(days=n)
        asked = one.last_asking(today, 3)
        assert asked is None or asked <= today < asked + timedelta(days=93)
        seen.add(asked)
    assert len(seen) == 3 * 4 + 1  # none before the first


def test_the_return_is_overdue_only_after_its_month() -> None:
    assert absence(returns=Period(2026, 12)).overdue_on() == date(2027, 1, 1)
    assert absence().overdue_on() is None
    assert absence(returns=Period(2027, 2)).back_by(date(2027, 2, 6))
    assert not absence(returns=Period(2027, 3)).back_by(date(2027, 2, 6))
    assert not absence().back_by(date(2027, 2, 6))


def test_days_of_coming_home_are_near_or_none() -> None:
    assert home_days(date(2027, 1, 27), TET, ((2, 9),), 10) == (HomeDay(TET[1], tet=True),)
    assert home_days(date(2027, 1, 26), TET, ((2, 9),), 10) == ()
    assert home_days(date(2026, 8, 25), TET, ((2, 9), (29, 2)), 10) == (HomeDay(date(2026, 9, 2)),)
    assert home_days(date(2026, 12, 30), (), ((1, 1),), 10) == (HomeDay(date(2027, 1, 1)),)


def moved(before: UnitId, after: UnitId | None, on: date, stage: Stage = Stage.LISTED) -> Transfer:
    return Transfer(
        id=on.toordinal(),
        candidate=CandidateId(7),
        before=before,
        after=after,
        stage=stage,
        on=on,
        reason=TransferReason.HOME,
        at=datetime(2026, 11, 2, tzinfo=UTC),
    )


def test_a_day_belongs_to_the_branch_of_that_day() -> None:
    every = (moved(HOME, THERE, date(2026, 5, 1)), moved(THERE, FAR, date(2026, 9, 1)))
    days = (date(2026, 4, 30), date(2026, 5, 1), date(2026, 8, 31), date(2026, 9, 1))
    assert [branch_on(every, FAR, day) for day in days] == [HOME, THERE, THERE, FAR]
    assert branch_on((), HOME, date(2020, 1, 1)) == HOME


def test_only_a_members_transfer_is_an_official_one() -> None:
    official = {stage for stage in Stage if moved(HOME, THERE, date(2026, 5, 1), stage).official}
    assert official == {Stage.PROBATION, Stage.RECOGNITION, Stage.OFFICIAL}


DUE = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("result", "before", "after"),
    [
        (None, True, True),
        (TaskResult.DOING, True, True),
        (TaskResult.NOT_DONE, True, False),
        (TaskResult.DONE, False, False),
    ],
)
def test_a_task_is_open_until_something_came_of_it(
    result: TaskResult | None, before: bool, after: bool
) -> None:
    task = Task(
        id=TaskId(1),
        unit=HOME,
        candidate=CandidateId(7),
        person=None,
        given_on=date(2026, 11, 1),
        due_on=DUE,
        result=result,
    )
    assert task.open_on(DUE - timedelta(days=1)) is before
    assert task.open_on(DUE) is after
    assert task.overdue_on(DUE + timedelta(days=1)) is after
