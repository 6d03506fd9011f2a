"""An organisation that follows somebody, posts that change, and what is on record of a month."""

from datetime import date

from domain.candidates import AssignmentKind
from domain.chapters import ChapterMonth
from domain.ids import UnitId
from domain.meetings import MeetingRule, Period
from domain.reviews import Report
from domain.units import Post, Role
from services.ports.meetings import MeetingPlan
from storage.work import SqlWork
from tests.world import BEGINNING, World

NOVEMBER = Period(2026, 11)


async def follows(commune: World, unit: str, nick: str) -> None:
    """The branch asked this organisation to follow and help."""

    async def ask(work: SqlWork) -> None:
        await work.assignments.add(
            commune.candidates[nick],
            AssignmentKind.ORGANISATION,
            unit=commune.units[unit],
            resolved_on=date(2026, 9, 10),
            put_to=None,
            at=commune.clock.now(),
            by=commune.people["thoa"],
        )

    await commune.do(ask)


async def ends(commune: World, nick: str, role: Role, unit: str, until: date) -> None:
    """A post is over."""

    async def end(work: SqlWork) -> None:
        post = Post(commune.people[nick], commune.units[unit], role, BEGINNING)
        assert await work.people.end_post(post, until)

    await commune.do(end)


async def away(commune: World, nick: str, until: date) -> None:
    """Somebody is on leave."""

    async def leave(work: SqlWork) -> None:
        await work.people.set_away(commune.people[nick], until)

    await commune.do(leave)


async def unit_reports(commune: World, unit: str, nick: str) -> tuple[Report, ...]:
    """The newest version of each month that an organisation reported."""

    async def read(work: SqlWork) -> tuple[Report, ...]:
        return await work.reports.of_unit(commune.units[unit], commune.candidates[nick])

    return await commune.record.read(read)


async def meets_itself(commune: World, unit: str, day: int) -> None:
    """An organisation meets on this day of each month at 19:00."""

    async def plan(work: SqlWork) -> None:
        rule = MeetingRule(hour=19, day=day)
        await work.meetings.set_plan(
            commune.units[unit],
            MeetingPlan(rule=rule, place="nhà văn hóa bản", has_committee=False),
        )

    await commune.do(plan)


async def chapter_month(
    commune: World, unit: str, period: Period = NOVEMBER
) -> ChapterMonth | None:
    """What an organisation answered for a month."""

    async def read(work: SqlWork) -> ChapterMonth | None:
        return await work.chapter_months.get(UnitId(commune.units[unit]), period)

    return await commune.record.read(read)
