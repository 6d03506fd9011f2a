"""A branch's next review is there in time, and nothing planned anew is said twice."""

from datetime import timedelta

from domain.cycle import Step
from domain.ids import UnitId
from domain.meetings import MeetingRule, Period
from domain.units import UnitKind
from services.monthly.planning import move_meeting, plan_branch, plan_following
from services.ports import NewUnit
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.services.branches import RULE, Branch
from tests.world import SETTINGS, local

NOVEMBER, DECEMBER = Period(2026, 11), Period(2026, 12)


async def test_a_branch_without_a_rule_has_no_review(record: SqliteRecord) -> None:
    async def make(work: SqlWork) -> UnitId:
        return await work.units.add(NewUnit(kind=UnitKind.BRANCH, code="PK", name="bản Pá Khôm"))

    bare = await record.write(make)
    assert await record.write(plan_branch, SETTINGS, bare, local(1, 11)) is None


async def test_the_coming_month_is_planned_with_all_its_steps(branch: Branch) -> None:
    review = await branch.plan(local(1, 11))
    assert (review.period, review.meeting_at) == (NOVEMBER, local(12, 11, 19, 30))
    assert review.place == "nhà văn hóa bản"
    steps = await branch.steps(review)
    assert steps[Step.OPEN] == local(2, 11, 6)
    assert steps[Step.NUDGE] == local(7, 11, 6)
    assert steps[Step.PROMPT] == local(10, 11, 6)
    assert Step.RESULT not in steps


async def test_planning_again_changes_nothing_even_when_something_is_overdue(
    branch: Branch,
) -> None:
    review = await branch.plan(local(1, 11))
    before = await branch.steps(review)
    assert await branch.plan(local(9, 11)) == review  # after an outage, before the tick caught up
    assert await branch.steps(review) == before


async def test_a_new_rule_moves_what_was_not_said_and_repeats_nothing(branch: Branch) -> None:
    review = await branch.plan(local(1, 11))
    await branch.say(review, Step.OPEN)
    await branch.rule(MeetingRule(weekday=3, nth=3, hour=19))
    moved = await branch.plan(local(3, 11))
    assert (moved.id, moved.meeting_at) == (review.id, local(19, 11, 19))
    steps = await branch.steps(moved)
    assert Step.OPEN not in steps
    assert steps[Step.NUDGE] == local(14, 11, 6)
    assert steps[Step.PROMPT] == local(17, 11, 6)


async def test_a_new_rule_leaves_this_months_meeting_where_its_new_day_has_passed(
    branch: Branch,
) -> None:
    review = await branch.plan(local(8, 11))
    await branch.rule(MeetingRule(day=5, hour=19))
    assert (await branch.plan(local(8, 11))).meeting_at == review.meeting_at
    following = await branch.plan(local(13, 11))
    assert (following.period, following.meeting_at) == (DECEMBER, local(5, 12, 19))


async def test_a_new_place_is_kept_without_planning_anew(branch: Branch) -> None:
    review = await branch.plan(local(1, 11))
    before = await branch.steps(review)
    await branch.rule(RULE, "lớp học cũ")
    assert (await branch.plan(local(9, 11))).place == "lớp học cũ"
    assert await branch.steps(review) == before


async def test_the_month_after_is_planned_when_the_meeting_is_past(branch: Branch) -> None:
    november = await branch.plan(local(1, 11))
    december = await branch.record.write(plan_following, SETTINGS, november, local(12, 11, 20))
    assert december is not None
    assert (december.period, december.meeting_at) == (DECEMBER, local(12, 12, 19, 30))
    assert (await branch.steps(december))[Step.OPEN] == local(2, 12, 6)
    assert (await branch.plan(local(13, 11))).id == december.id


async def test_a_month_closed_before_its_hour_is_followed_by_the_next(branch: Branch) -> None:
    november = await branch.plan(local(1, 11))
    await branch.close(november, local(12, 11, 18))
    assert (await branch.plan(local(12, 11, 18))).period == DECEMBER


async def test_a_later_day_of_the_same_month_does_not_make_a_second_meeting(
    branch: Branch,
) -> None:
    await branch.plan(local(1, 11))
    await branch.rule(MeetingRule(day=25, hour=19))
    following = await branch.plan(local(13, 11))
    assert (following.period, following.meeting_at) == (DECEMBER, local(25, 12, 19))


async def test_a_meeting_put_off_after_its_hour_keeps_its_month_beside_the_next(
    branch: Branch,
) -> None:
    november = await branch.plan(local(1, 11))
    for step in [*(await branch.steps(november))][:-2]:  # all but chase and escalate
        await branch.say(november, step)
    december = await branch.plan(local(13, 11))
    put_off = await branch.record.write(
        move_meeting, SETTINGS, november, local(20, 11, 19, 30), local(14, 11)
    )
    assert (put_off.id, put_off.period) == (november.id, NOVEMBER)
    assert await branch.steps(put_off) == {
        Step.CONCLUDE: local(21, 11, 6),  # of the meeting that was put off; it is asked anew
        Step.CHASE: local(22, 11, 6),
        Step.ESCALATE: local(25, 11, 6),
    }
    assert (await branch.plan(local(15, 11))).id == december.id
    assert (await branch.steps(put_off))[Step.CHASE] == local(22, 11, 6)


async def test_what_was_due_and_not_said_stays_due_when_the_meeting_moves_a_little(
    branch: Branch,
) -> None:
    review = await branch.plan(local(1, 11))
    now = local(8, 11, 19)
    assert (await branch.steps(review))[Step.PACK] < now
    moved = await branch.record.write(
        move_meeting, SETTINGS, review, review.meeting_at + timedelta(hours=1), now
    )
    assert Step.PACK in await branch.steps(moved)
