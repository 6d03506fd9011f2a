from datetime import timedelta

import pytest

from domain.ids import PersonId, ReportId
from domain.meetings import LAST, MeetingRule, Period
from domain.reviews import Answers, ReportKind
from domain.units import UnitKind
from services.ports import NewPerson, NewUnit
from services.ports.meetings import MeetingChange, MeetingPlan
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.storage.builders import NOW, Village

NOVEMBER = Period(2026, 11)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    "rule", [MeetingRule(hour=19, minute=30, day=31), MeetingRule(hour=7, weekday=3, nth=LAST)]
)
async def test_a_branch_keeps_one_rule_and_the_new_one_replaces_the_old(
    record: SqliteRecord, village: Village, rule: MeetingRule
) -> None:
    first = MeetingPlan(rule=MeetingRule(hour=8, day=1), place="Trường học", has_committee=True)
    plan = MeetingPlan(rule=rule, place="Nhà văn hóa", has_committee=False)

    async def turn(work: SqlWork) -> None:
        assert await work.meetings.plan(village.branch) is None
        assert await work.meetings.planned_branches() == ()
        await work.meetings.set_plan(village.branch, first)
        await work.meetings.set_plan(village.branch, plan)
        assert await work.meetings.plan(village.branch) == plan
        assert await work.meetings.planned_branches() == (village.branch,)

    await record.write(turn)


async def test_a_month_keeps_the_last_change_of_its_meeting(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        meetings, branch = work.meetings, village.branch
        moved = MeetingChange(at=NOW + HOUR)
        await meetings.change(branch, NOVEMBER, MeetingChange(at=NOW, place="Nhà văn hóa"))
        await meetings.change(branch, NOVEMBER.next(), MeetingChange(cancelled=True))
        await meetings.change(branch, NOVEMBER, moved)
        assert await meetings.changes(branch) == {
            NOVEMBER: moved,
            NOVEMBER.next(): MeetingChange(cancelled=True),
        }
        assert await meetings.change_in(branch, NOVEMBER) == moved
        assert await meetings.change_in(branch, NOVEMBER.previous()) == MeetingChange()
        assert await meetings.changes(village.committee) == {}

    await record.write(turn)


async def test_organisations_with_a_rule_are_told_apart_from_branches(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        chapter = await work.units.add(
            NewUnit(kind=UnitKind.CHAPTER, code="cd", name="chi đoàn", parent=village.committee)
        )
        plan = MeetingPlan(rule=MeetingRule(hour=8, day=1), place="", has_committee=False)
        await work.meetings.set_plan(village.branch, plan)
        await work.meetings.set_plan(chapter, plan)
        assert await work.meetings.planned_branches() == (village.branch,)
        assert await work.meetings.planned_organisations() == (chapter,)

    await record.write(turn)


async def test_reports_are_carried_to_another_month_with_all_their_versions(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        november, december = [
            await work.reviews.add(village.branch, period, NOW, "")
            for period in (NOVEMBER, NOVEMBER.next())
        ]

        async def report(mentor: PersonId) -> ReportId:
            answers = Answers(kind=ReportKind.NO_CHANGE)
            return await work.reports.add(
                november, village.candidate, mentor, answers, at=NOW, late=False
            )

        other = await work.people.add(NewPerson(full_name="Quàng Văn Inh"))
        await report(village.secretary)
        newest, others = await report(village.secretary), await report(other)
        await work.reviews.carry_reports([newest], december)
        assert [one.id for one in await work.reports.of_review(november)] == [others]
        (carried,) = await work.reports.of_review(december)
        assert (carried.id, carried.version) == (newest, 2)
        await work.reviews.carry_reports([newest], november)
        assert await work.reports.of_review(december) == ()
        await work.reviews.carry_reports([], december)

    await record.write(turn)
