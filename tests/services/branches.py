"""One branch whose months are planned, for the tests of planning."""

from datetime import datetime

from domain.cycle import Step
from domain.ids import UnitId
from domain.meetings import MeetingRule
from domain.reviews import Review, ReviewState
from services.monthly.planning import plan_branch
from services.ports.meetings import MeetingPlan
from storage.sqlite import SqliteRecord
from storage.work import SqlWork
from tests.world import SETTINGS

RULE = MeetingRule(day=12, hour=19, minute=30)


class Branch:
    """One branch whose months are planned."""

    def __init__(self, record: SqliteRecord, branch: UnitId) -> None:
        self.record = record
        self.id = branch

    async def plan(self, now: datetime) -> Review:
        planned = await self.record.write(plan_branch, SETTINGS, self.id, now)
        assert planned is not None
        return planned

    async def rule(self, rule: MeetingRule, place: str = "nhà văn hóa bản") -> None:
        async def keep(work: SqlWork) -> None:
            await work.meetings.set_plan(
                self.id, MeetingPlan(rule=rule, place=place, has_committee=True)
            )

        await self.record.write(keep)

    async def steps(self, review: Review) -> dict[Step, datetime]:
        async def waiting(work: SqlWork) -> dict[Step, datetime]:
            return {row.step: row.at for row in await work.agenda.waiting(review.id)}

        return await self.record.read(waiting)

    async def say(self, review: Review, step: Step) -> None:
        """Mark the branch's own row of this step as said."""

        async def mark(work: SqlWork) -> None:
            rows = await work.agenda.waiting(review.id)
            row = next(row for row in rows if row.step is step)
            await work.agenda.done(row.id, "done", row.at)

        await self.record.write(mark)

    async def close(self, review: Review, at: datetime) -> None:
        async def shut(work: SqlWork) -> None:
            await work.reviews.set_state(review.id, ReviewState.CLOSED, at, None)

        await self.record.write(shut)
