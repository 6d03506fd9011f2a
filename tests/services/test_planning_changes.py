"""What a branch decides of one month: moved, cancelled, the chi ủy at another time."""

from datetime import datetime, time

from domain.cycle import Step
from domain.meetings import Period
from domain.reviews import Review, ReviewState
from services.monthly.planning import cancel_meeting, move_committee, move_meeting
from services.ports import NewPerson
from storage.work import SqlWork
from tests.services.branches import Branch
from tests.world import SETTINGS, local

CALENDAR = SETTINGS.calendar
DECEMBER = Period(2026, 12)


async def _for_mentors(branch: Branch, review: Review, *, heard: int, waiting: int) -> None:
    """One row of the opening for each mentor, this evening; some have heard it already."""

    async def expand(work: SqlWork) -> None:
        for number in range(heard + waiting):
            mentor = await work.people.add(NewPerson(full_name="Quàng Văn Inh"))
            key = f"branch-{branch.id}:{review.period}:open:{number}"
            await work.agenda.add(
                key,
                review=review.id,
                step=Step.OPEN,
                at=CALENDAR.at(local(2, 11).date(), time(18, 30)),
                void_after=review.meeting_at,
                person=mentor,
            )
            row = next(one for one in await work.agenda.of_person(mentor) if one.step is Step.OPEN)
            if number < heard:
                await work.agenda.done(row.id, "done", local(2, 11, 6, 30))

    await branch.record.write(expand)


async def test_a_mentors_own_row_outlives_a_move_once_others_have_read_theirs(
    branch: Branch,
) -> None:
    review = await branch.plan(local(1, 11))
    await branch.say(review, Step.OPEN)
    await _for_mentors(branch, review, heard=1, waiting=1)
    moved = await branch.record.write(
        move_meeting, SETTINGS, review, local(20, 11, 19, 30), local(2, 11, 12)
    )

    async def rows(work: SqlWork) -> list[tuple[datetime, datetime]]:
        waiting = await work.agenda.waiting(moved.id)
        return [(row.at, row.void_after) for row in waiting if row.person is not None]

    assert await branch.record.read(rows) == [(local(2, 11, 18, 30), local(20, 11, 19, 30))]


async def test_what_waits_for_hours_that_have_not_come_moves_with_the_meeting(
    branch: Branch,
) -> None:
    review = await branch.plan(local(1, 11))
    await branch.say(review, Step.OPEN)
    await _for_mentors(branch, review, heard=0, waiting=1)
    moved = await branch.record.write(
        move_meeting, SETTINGS, review, local(20, 11, 19, 30), local(2, 11, 12)
    )
    steps = await branch.steps(moved)
    assert steps[Step.OPEN] == local(10, 11, 6)
    back = await branch.record.write(
        move_meeting, SETTINGS, moved, local(12, 11, 19, 30), local(2, 11, 13)
    )
    assert (await branch.steps(back))[Step.OPEN] == local(2, 11, 13)


async def test_the_chi_uys_own_date_moves_the_pack(branch: Branch) -> None:
    review = await branch.plan(local(1, 11))
    set_for_it = await branch.record.write(
        move_committee, SETTINGS, review, local(6, 11, 14), "lớp học cũ", local(1, 11)
    )
    assert (set_for_it.committee_at, set_for_it.committee_place) == (
        local(6, 11, 14),
        "lớp học cũ",
    )
    assert (await branch.steps(review))[Step.PACK] == local(5, 11, 6)
    as_usual = await branch.record.write(
        move_committee, SETTINGS, review, None, None, local(1, 11)
    )
    assert as_usual.committee_at is None
    assert (await branch.steps(review))[Step.PACK] == local(8, 11, 6)


async def test_a_cancelled_meeting_leaves_no_steps_and_the_next_month_asks(
    branch: Branch,
) -> None:
    november = await branch.plan(local(1, 11))
    december = await branch.record.write(cancel_meeting, SETTINGS, november, local(3, 11))
    assert december is not None
    assert december.period == DECEMBER
    assert await branch.steps(november) == {}
    assert (await branch.plan(local(4, 11))).id == december.id

    async def current(work: SqlWork) -> Review | None:
        return await work.reviews.current(branch.id)

    assert await branch.record.read(current) == december


async def test_a_cancelled_meeting_can_be_held_after_all(branch: Branch) -> None:
    november = await branch.plan(local(1, 11))
    await branch.say(november, Step.OPEN)
    await branch.record.write(cancel_meeting, SETTINGS, november, local(3, 11))

    async def read(work: SqlWork) -> Review:
        return await work.reviews.get(november.id)

    cancelled = await branch.record.read(read)
    assert cancelled.state is ReviewState.CANCELLED
    held = await branch.record.write(
        move_meeting, SETTINGS, cancelled, local(20, 11, 19, 30), local(4, 11)
    )
    assert held.state is ReviewState.OPEN
    assert (await branch.steps(held))[Step.NUDGE] == local(15, 11, 6)
