"""A branch with its meeting rule, for the stories about meetings."""

from domain.cycle import Step
from domain.meetings import MeetingRule
from services.ports.meetings import MeetingPlan
from storage.work import SqlWork
from tests.world import World


async def set_rule(commune: World, place: str = "nhà văn hóa bản") -> None:
    """Nà Lo meets on day 12, and its November is planned."""
    rule = MeetingRule(day=12, hour=19, minute=30)
    branch = commune.units["NL"]

    async def keep(work: SqlWork) -> None:
        await work.meetings.set_plan(
            branch, MeetingPlan(rule=rule, place=place, has_committee=True)
        )

    await commune.do(keep)


async def plan_of(commune: World, unit: str = "NL") -> MeetingPlan | None:
    async def read(work: SqlWork) -> MeetingPlan | None:
        return await work.meetings.plan(commune.units[unit])

    return await commune.record.read(read)


async def say_in_november(commune: World, *steps: Step) -> None:
    """Mark the branch's own rows of these steps as said."""

    async def mark(work: SqlWork) -> None:
        review = await work.reviews.newest(commune.units["NL"])
        assert review is not None
        for row in await work.agenda.waiting(review.id):
            if row.step in steps:
                await work.agenda.done(row.id, "done", row.at)
        if Step.PROMPT in steps:
            await work.reviews.group_told(review.id)

    await commune.do(mark)
