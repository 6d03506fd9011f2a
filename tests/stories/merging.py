"""Branches merged and split at once, without the dialogue."""

from domain.roles import Holder, Tree
from services.identity import holder
from services.units.acts import Act, Parting
from services.units.changing import merge, split
from storage.work import SqlWork
from tests.world import SETTINGS, World


async def _act(work: SqlWork, commune: World) -> Act:
    today = SETTINGS.calendar.day_of(commune.clock.now())
    tree: Tree = await work.units.tree()
    who: Holder = await holder(work, commune.people["hac"], today)
    return Act(on=today, document=None, who=who, tree=tree)


async def merges(commune: World, unit: str, into: str) -> None:
    """The officer has one branch go into another today."""
    ours = commune.units

    async def go(work: SqlWork) -> None:
        act = await _act(work, commune)
        await merge(work, SETTINGS, ours[unit], ours[into], act, commune.clock.now())

    await commune.do(go)
    await commune.settle()


async def splits(commune: World, unit: str, *people: str) -> None:
    """These members go to a branch made out of theirs today."""

    async def go(work: SqlWork) -> None:
        act = await _act(work, commune)
        gone = tuple(commune.people[one] for one in people)
        parting = Parting(name="chi bộ bản Mới", code="MOI", people=gone)
        await split(work, SETTINGS, commune.units[unit], parting, act, commune.clock.now())

    await commune.do(go)
    await commune.settle()
