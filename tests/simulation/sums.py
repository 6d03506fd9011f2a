"""What must add up at the end: each road a path of the table, nobody lost, every count the sum."""

from collections import Counter
from datetime import date

import sqlalchemy as sa

from domain.candidates import Stage
from domain.ids import CandidateId
from domain.road.events import Move
from domain.road.exits import kind_of
from services.plans.admitted import admitted
from services.plans.standing import committee_plan, ground
from services.road.moving import has_grassroots
from services.settings import Settings
from storage.tables import candidates
from storage.work import SqlWork
from tests.simulation.ledger import Ledger
from tests.world import World


async def wrong_sums(commune: World, ledger: Ledger) -> list[str]:
    """What does not add up, in words."""
    settings = commune.program.settings
    today = settings.calendar.day_of(commune.clock.now())
    read = commune.record.read
    return [
        *await read(_roads, commune, ledger),
        *await read(_admissions, commune, ledger, today),
        *await read(_targets, commune, ledger, settings, today),
    ]


async def _roads(work: SqlWork, commune: World, ledger: Ledger) -> list[str]:
    """Nobody is lost, and everybody's moves are a path."""
    wrong: list[str] = []
    known = {commune.candidates[nick] for nick in ledger.people}
    rows = await work.execute(sa.select(candidates.c.id))
    on_record = {CandidateId(number) for (number,) in rows}
    if known != on_record:
        wrong.append(f"{len(known ^ on_record)} people are on one list only")
    for number in sorted(known & on_record):
        wrong += [f"candidate {number}: {one}" for one in await _path(work, number)]
    return wrong


async def _path(work: SqlWork, number: CandidateId) -> list[str]:
    person = await work.candidates.get(number)
    grassroots = await has_grassroots(work, person)
    moves = await work.road.moves(number)
    wrong, stage = [], Stage.INTRODUCED
    for one in moves:
        if one.before is not stage:
            wrong.append(f"goes on from {one.before.value}, but stood at {stage.value}")
        if kind_of(one.before, one.after, one.reason, grassroots=grassroots) is None:
            wrong.append(f"no such move: {one.before.value} to {one.after.value}")
        stage = one.after
    if stage is not person.stage:
        wrong.append(f"moved to {stage.value}, but stands at {person.stage.value}")
    return [*wrong, *_left(moves, person.stage)]


def _left(moves: tuple[Move, ...], stage: Stage) -> list[str]:
    return ["left without a reason"] if stage is Stage.LEFT and not moves[-1].reason else []


async def _admissions(work: SqlWork, commune: World, ledger: Ledger, today: date) -> list[str]:
    """Whom the program counts as admitted, by branch and year, are the ceremonies recorded."""
    codes = {unit: code for code, unit in commune.units.items()}
    found = await admitted(work, today.year - 3, today.year)
    counted = Counter((codes[one.unit], one.on.year) for one in found)
    if counted == ledger.ceremonies:
        return []
    return [f"admitted {dict(counted)}, ceremonies {dict(ledger.ceremonies)}"]


async def _targets(
    work: SqlWork, commune: World, ledger: Ledger, settings: Settings, today: date
) -> list[str]:
    """The lines of the committee's page add up to its own, in target and in what was done."""
    wrong: list[str] = []
    tree = await work.units.tree()
    committee = await work.units.get(commune.units["XA"])
    for year, total in ledger.targets.items():
        base = await ground(work, settings, year, today)
        plan = await committee_plan(work, settings, committee, tree, base)
        lines = sum(one.forecast.target or 0 for one in plan.units)
        done = sum(one.admitted for one in plan.units)
        held = sum(n for (_, when), n in ledger.ceremonies.items() if when == year)
        if not plan.forecast.target == lines == total:
            wrong.append(f"{year}: targets {plan.forecast.target}, lines {lines}, set {total}")
        if not plan.forecast.done == done == held:
            wrong.append(f"{year}: done {plan.forecast.done}, lines {done}, held {held}")
    return wrong
