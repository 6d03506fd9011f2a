"""Branches that are given another name, and one that goes into another."""

from datetime import datetime

from domain.roles import Holder, Tree
from services.units import changing
from services.units.acts import Act
from storage.work import SqlWork
from tests.simulation.acting import OFFICER, Deed, done_by
from tests.simulation.cast import Village
from tests.simulation.run import Simulation

_RENAMED_FROM = (2026, 3, 2)
_MERGED_FROM = (2026, 4, 20)


async def branches_change(simulation: Simulation, day: datetime) -> None:
    """Once a branch is renamed, and once one goes into its neighbour."""
    today, ledger = (day.year, day.month, day.day), simulation.ledger
    if today >= _RENAMED_FROM and not ledger.renamed:
        village = simulation.villages[-1]
        if await done_by(simulation, OFFICER, _renaming(simulation, village)):
            ledger.renamed.add(village.code)
    if today >= _MERGED_FROM and not ledger.closed:
        for village, into in zip(simulation.villages[4:], simulation.villages[5:], strict=False):
            if await done_by(simulation, OFFICER, _merging(simulation, village, into)):
                _joined(simulation, village, into, day)
                return


def _renaming(simulation: Simulation, village: Village) -> Deed:
    async def rename(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings, unit = (
            simulation.commune.program.settings,
            simulation.commune.units[village.code],
        )
        act = Act(on=settings.calendar.day_of(now), document="3-NQ", who=who, tree=tree)
        await changing.rename(work, settings, unit, "chi bộ bản Mới", act, now)

    return rename


def _merging(simulation: Simulation, village: Village, into: Village) -> Deed:
    async def merge(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        commune = simulation.commune
        settings = commune.program.settings
        act = Act(on=settings.calendar.day_of(now), document="4-NQ", who=who, tree=tree)
        one, other = commune.units[village.code], commune.units[into.code]
        await changing.merge(work, settings, one, other, act, now)

    return merge


def _joined(simulation: Simulation, village: Village, into: Village, day: datetime) -> None:
    """From now on they are people of the other branch, and nothing by their former posts."""
    simulation.ledger.closed[simulation.commune.units[village.code]] = day.date()
    village.closed = True
    for one in (*village.mentors, *village.candidates):
        one.branch = into.code
    into.mentors += [one for one in village.mentors if one is not into.secretary]
    into.candidates += village.candidates
    simulation.readers.joined(village.code, into.code)
