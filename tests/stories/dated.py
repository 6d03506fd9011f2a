"""Somebody on the road with a date that runs, for the stories about dates."""

from datetime import date, datetime

from domain.candidates import Stage
from domain.cycle import Step
from domain.road.events import Milestone
from services.deadlines.clocks import replan
from storage.work import SqlWork
from tests.world import World, candidate

NEAR, OVERDUE = "Sắp đến hạn:", "Đã quá hạn:"


async def happened(commune: World, nick: str, kind: Milestone, on: date) -> None:
    """Something with a date comes on record, and the clocks follow."""

    async def record(work: SqlWork) -> None:
        now, who = commune.clock.now(), commune.candidates[nick]
        await work.road.add_event(who, kind, on, now)
        await replan(work, commune.program.settings, who, now)

    await commune.do(record)


async def decided(commune: World, on: date = date(2026, 11, 2)) -> None:
    """NL-01, whose admission is decided and whose branch got the decision on this day."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.DECIDED)
    await happened(commune, "mai", Milestone.DECISION_RECEIVED, on)


async def on_probation(commune: World, since: date) -> None:
    """NL-01, on probation since this day."""
    await candidate(commune, "mai", "Lò Thị Mai", mentor="inh", stage=Stage.PROBATION)
    await happened(commune, "mai", Milestone.CEREMONY, since)
    await happened(commune, "mai", Milestone.MEMBER_PROFILE, since)
    await happened(commune, "mai", Milestone.NEW_MEMBER_CLASS, since)


def warned(said: list[str]) -> list[str]:
    """What of it warns of a date."""
    return [one for one in said if one.startswith((NEAR, OVERDUE, "Sắp đến mốc:"))]


async def heard_until(commune: World, who: str, moment: datetime) -> list[str]:
    """What somebody hears of dates until then."""
    commune.unread(who)
    await commune.live_until(moment)
    return warned(commune.unread(who))


async def planned(commune: World, nick: str = "mai") -> list[tuple[str, datetime]]:
    """The warnings that wait for their day, the next first, by their once-keys without the id."""

    async def read(work: SqlWork) -> list[tuple[str, datetime]]:
        rows = await work.agenda.waiting_of(commune.candidates[nick], Step.DEADLINE)
        return [(row.once_key.split(":", 2)[2], row.at) for row in rows]

    return await commune.record.read(read)
