"""Whatever is moved, cancelled, held after all: nothing void stays due, nothing is said twice."""

import asyncio
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.cycle import AFTER_MEETING, Step, plan
from domain.errors import Refusal
from domain.ids import ReviewId
from domain.meetings import NoMeeting, Period
from domain.reviews import Review, ReviewState
from services.identity import holder
from services.meetings.meeting_cancelling import cancel, hold_again
from services.meetings.meeting_moves import set_committee_meeting, set_month
from storage.work import SqlWork
from tests.stories.schedules import set_rule
from tests.world import SETTINGS, World, candidate, local, na_lo, world

NOVEMBER = Period(2026, 11)


@dataclass(frozen=True)
class Op:
    """So many hours later somebody does this, with a day so many days ahead at this hour."""

    hours: int
    what: str
    days: int
    hour: int


OPS = st.builds(
    Op,
    hours=st.integers(0, 14),
    what=st.sampled_from(["move", "move", "cancel", "again", "committee"]),
    days=st.integers(0, 25),
    hour=st.sampled_from([7, 14, 19]),
)


@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(ops=st.lists(OPS, min_size=2, max_size=6))
def test_any_sequence_leaves_a_sound_agenda_and_a_group_that_knows(
    ops: Sequence[Op], migrated: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("moves") / "nguon.db"
    shutil.copy(migrated, path)
    asyncio.run(_live(path, ops))


async def _live(path: Path, ops: Sequence[Op]) -> None:
    async with world(path, start=local(9, 11, 8)) as commune:
        await na_lo(commune)
        await commune.group("nhom", "NL", 5)
        await candidate(commune, "mai", "Lò Thị Mai", mentor="inh")
        await set_rule(commune)
        await commune.at(local(9, 11, 18, 31))
        await commune.at(local(10, 11, 19, 1))
        (prompt,) = commune.unread("nhom")
        assert prompt.startswith("Chi bộ bản Nà Lo – sinh hoạt tháng 11")
        known = _state(await _november(commune))
        for op in ops:
            await commune.passes(timedelta(hours=op.hours))
            known = await _heard(commune, known)
            await _do(commune, op)
            await commune.settle()
            known = await _heard(commune, known)
            await _sound(commune)
        await commune.at(SETTINGS.calendar.next_decent(commune.clock.now()) + timedelta(minutes=1))
        await _heard(commune, known)
        await _sound(commune)


async def _heard(commune: World, known: str) -> str:
    """In decent hours the group hears once what is new to it, and nothing that is not."""
    november, told = await _november(commune), commune.unread("nhom")
    now = commune.clock.now()
    state = _state(november)
    if not SETTINGS.calendar.may_speak(now) or november.meeting_at <= now:
        assert len(told) <= 1
        return state if told else known
    assert len(told) == (state != known), (told, known, state)
    assert all(one.startswith("Lịch họp tháng 11 có thay đổi") for one in told)
    return state


def _state(review: Review) -> str:
    off = review.state is ReviewState.CANCELLED
    return "off" if off else review.meeting_at.isoformat()


async def _november(commune: World) -> Review:
    async def read(work: SqlWork) -> Review:
        found = await work.reviews.find(commune.units["NL"], NOVEMBER)
        assert found is not None
        return found

    return await commune.record.read(read)


async def _do(commune: World, op: Op) -> None:
    november, now = await _november(commune), commune.clock.now()
    day = SETTINGS.calendar.day_of(now) + timedelta(days=op.days)
    at = local(day.day, day.month, op.hour, year=day.year)
    try:
        await commune.do(_change, commune, op.what, november.id, at, now)
    except Refusal:
        return  # kindly refused: nothing has changed


async def _change(
    work: SqlWork, commune: World, what: str, review: ReviewId, at: datetime, now: datetime
) -> None:
    who = await holder(work, commune.people["thoa"], SETTINGS.calendar.day_of(now))
    tree = await work.units.tree()
    if what == "cancel":
        await cancel(work, SETTINGS, review, NoMeeting.SEASON, who, tree, now)
    elif what == "again":
        await hold_again(work, SETTINGS, review, at, who, tree, now)
    elif what == "committee":
        await set_committee_meeting(work, SETTINGS, review, at, "", who, tree, now)
    else:
        await set_month(work, SETTINGS, review, at, who, tree, now)


async def _sound(commune: World) -> None:
    async def read(work: SqlWork) -> None:
        for month in (NOVEMBER, NOVEMBER.next()):
            review = await work.reviews.find(commune.units["NL"], month)
            if review is not None:
                await _sound_month(work, review)

    await commune.record.read(read)


async def _sound_month(work: SqlWork, review: Review) -> None:
    waiting = await work.agenda.waiting(review.id)
    if review.state is ReviewState.CANCELLED:
        assert waiting == ()
    every = plan(review.meeting_at, SETTINGS.calendar, SETTINGS.cycle, review.committee_at)
    until = {step.step: step.void_after for step in every}
    assert [row for row in waiting if row.void_after != until.get(row.step)] == []
    said = await work.agenda.said(review.id)
    once = Counter((step, who) for step, who, _ in said if who and step not in AFTER_MEETING)
    assert [one for one, times in once.items() if times > 1] == []
    assert sum(step is Step.PROMPT for step, _, _ in said) <= 1
