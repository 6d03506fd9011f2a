"""The months of organisations and of the committee are on the agenda in time."""

from datetime import datetime

import pytest

from domain.cycle import Step
from domain.ids import UnitId
from domain.meetings import MeetingRule, Period
from domain.units import UnitKind
from services.monthly.unit_planning import plan_units
from services.ports import NewUnit
from services.ports.meetings import MeetingChange, MeetingPlan
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.world import SETTINGS, local

NOVEMBER = Period(2026, 11)


@pytest.fixture
async def chapter(record: SqliteRecord) -> UnitId:
    """A chapter that meets on day 20."""

    async def make(work: SqlWork) -> UnitId:
        made = await work.units.add(
            NewUnit(kind=UnitKind.CHAPTER, code="CDNL", name="chi đoàn bản Nà Lo")
        )
        rule = MeetingRule(day=20, hour=19)
        await work.meetings.set_plan(made, MeetingPlan(rule=rule, place="", has_committee=False))
        return made

    return await record.write(make)


async def planned(
    record: SqliteRecord, unit: UnitId, now: datetime, period: Period = NOVEMBER
) -> dict[Step, datetime]:
    """What waits for this unit's month, after a look on this day."""

    async def waiting(work: SqlWork) -> dict[Step, datetime]:
        return {row.step: row.at for row in await work.agenda.waiting_in(unit, period)}

    await record.write(plan_units, SETTINGS, now)
    return await record.read(waiting)


async def test_a_chapter_is_asked_three_days_before_its_own_meeting(
    record: SqliteRecord, chapter: UnitId
) -> None:
    assert await planned(record, chapter, local(1, 11)) == {Step.CHAPTER: local(17, 11, 6)}
    assert await planned(record, chapter, local(2, 11)) == {Step.CHAPTER: local(17, 11, 6)}


async def test_a_chapters_moved_meeting_moves_its_question_and_a_cancelled_one_has_none(
    record: SqliteRecord, chapter: UnitId
) -> None:
    await planned(record, chapter, local(1, 11))

    async def change(work: SqlWork, what: MeetingChange) -> None:
        await work.meetings.change(chapter, NOVEMBER, what)

    await record.write(change, MeetingChange(at=local(25, 11, 19)))
    assert await planned(record, chapter, local(2, 11)) == {Step.CHAPTER: local(22, 11, 6)}
    await record.write(change, MeetingChange(cancelled=True))
    assert await planned(record, chapter, local(3, 11)) == {}
    december = await planned(record, chapter, local(3, 11), NOVEMBER.next())
    assert december == {Step.CHAPTER: local(17, 12, 6)}


async def test_a_chapter_that_set_its_rule_late_is_asked_at_once(
    record: SqliteRecord, chapter: UnitId
) -> None:
    now = local(19, 11, 22)
    assert await planned(record, chapter, now) == {Step.CHAPTER: local(20, 11, 6)}


async def test_the_committees_month_has_its_fixed_day_and_its_digest(
    record: SqliteRecord,
) -> None:
    async def make(work: SqlWork) -> UnitId:
        return await work.units.add(
            NewUnit(kind=UnitKind.COMMITTEE, code="DU", name="Đảng ủy xã Chiềng Mai")
        )

    committee = await record.write(make)
    assert await planned(record, committee, local(3, 11)) == {
        Step.COMMITTEE: local(25, 11, 6),
        Step.DIGEST: local(1, 12, 6),
    }
    october = await planned(record, committee, local(3, 11), NOVEMBER.previous())
    assert october == {}, "nobody missed what was due before anybody planned it"
