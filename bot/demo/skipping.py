"""Months of the tour that are not told: nothing is shown, the branches concluded as usual."""

from datetime import datetime, timedelta

from bot.demo.living import Living
from domain.reviews import ReviewState
from domain.units import UnitKind
from storage.work import SqlWork

_NIGHT = 4  # o'clock: the program plans at that hour and says nothing
_MANY = 10_000
_MEETING = timedelta(hours=2)


async def skip_to(commune: Living, day: datetime) -> None:
    """Be in the night before this day; what was due in between counts as heard and concluded."""
    night = day.replace(hour=_NIGHT, minute=0)
    if night <= commune.now:
        return
    commune.clock.move_to(night)
    await commune.program.record.write(_concluded, night)
    await commune.program.tick()
    await commune.program.record.write(_heard, night)


async def _concluded(work: SqlWork, until: datetime) -> None:
    for branch in await work.units.of_kind(UnitKind.BRANCH):
        review = await work.reviews.current(branch.id)
        while review is not None and review.meeting_at < until:
            closed = review.meeting_at + _MEETING
            await work.reviews.set_state(review.id, ReviewState.CLOSED, closed, None)
            review = await work.reviews.current(branch.id)


async def _heard(work: SqlWork, until: datetime) -> None:
    while rows := await work.agenda.due(until, _MANY):
        for row in rows:
            await work.agenda.done(row.id, "done", until - timedelta(days=1))
