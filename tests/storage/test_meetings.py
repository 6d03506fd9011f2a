from datetime import timedelta

import pytest

from domain.cycle import Step
from domain.ids import ReviewId
from domain.meetings import LAST, MeetingRule, Period
from services.ports.months import AgendaRow, MeetingPlan
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
        await meetings.change(branch, NOVEMBER, NOW, "Nhà văn hóa")
        await meetings.change(branch, NOVEMBER.next(), NOW + HOUR, None)
        await meetings.change(branch, NOVEMBER, NOW + HOUR, None)
        assert await meetings.changes(branch) == {
            NOVEMBER: (NOW + HOUR, None),
            NOVEMBER.next(): (NOW + HOUR, None),
        }
        assert await meetings.changes(village.committee) == {}

    await record.write(turn)


async def _review(work: SqlWork, village: Village) -> ReviewId:
    return await work.reviews.add(village.branch, NOVEMBER, NOW + 10 * HOUR, "Nhà văn hóa")


async def test_what_is_due_comes_in_order_and_no_more_than_asked_for(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review = await _review(work, village)
        for key, at in (("later", 2 * HOUR), ("now", timedelta()), ("before", -HOUR)):
            await work.agenda.add(
                key, review, Step.OPEN, at=NOW + at, void_after=NOW + 3 * HOUR, person=None
            )
        assert [row.once_key for row in await work.agenda.due(NOW, 9)] == ["before", "now"]
        assert [row.once_key for row in await work.agenda.due(NOW, 1)] == ["before"]
        assert [row.once_key for row in await work.agenda.waiting(review)] == [
            "before",
            "now",
            "later",
        ]
        assert await work.agenda.next_at() == NOW - HOUR

    await record.write(turn)


async def test_a_step_not_yet_said_moves_and_one_already_said_stays(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review = await _review(work, village)
        agenda, person = work.agenda, village.secretary

        async def plan(at: timedelta) -> None:
            await agenda.add(
                "k", review, Step.NUDGE, at=NOW + at, void_after=NOW + at + HOUR, person=person
            )

        await plan(timedelta())
        await plan(HOUR)
        (row,) = await agenda.waiting(review)
        assert row == AgendaRow(
            id=row.id,
            once_key="k",
            review=review,
            step=Step.NUDGE,
            person=person,
            at=NOW + HOUR,
            void_after=NOW + 2 * HOUR,
        )
        assert await agenda.said(review) == ()
        await agenda.done(row.id, "done", at=NOW + 2 * HOUR)
        await plan(3 * HOUR)
        assert await agenda.waiting(review) == ()
        assert await agenda.said(review) == ((Step.NUDGE, person, NOW + 2 * HOUR),)
        assert await agenda.next_at() is None

    await record.write(turn)


async def test_dropped_steps_may_be_planned_anew_and_said_ones_are_kept(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review, agenda = await _review(work, village), work.agenda
        for key in ("done", "parked", "waits"):
            await agenda.add(key, review, Step.PACK, at=NOW, void_after=NOW + HOUR)
        rows = {row.once_key: row.id for row in await agenda.waiting(review)}
        for key in ("done", "parked"):
            await agenda.done(rows[key], key)
        await agenda.drop_waiting(review)
        assert await agenda.waiting(review) == ()
        assert await agenda.said(review) == ((Step.PACK, None, NOW),)
        for key in ("done", "parked", "waits"):
            await agenda.add(key, review, Step.PACK, at=NOW, void_after=NOW + HOUR)
        assert [row.once_key for row in await agenda.due(NOW, 9)] == ["waits"]
        assert not await agenda.done(99, "done")

    await record.write(turn)


async def test_a_step_that_no_longer_mattered_may_matter_again_once_the_meeting_moves(
    record: SqliteRecord, village: Village
) -> None:
    async def turn(work: SqlWork) -> None:
        review, agenda = await _review(work, village), work.agenda
        for hours in (1, 2):
            at = NOW + hours * HOUR
            await agenda.add("k", review, Step.OPEN, at=at, void_after=at + HOUR)
            (row,) = await agenda.waiting(review)
            assert row.at == at
            await agenda.done(row.id, "void")
        assert await agenda.said(review) == ()

    await record.write(turn)
