"""What goes on around the road: people away and back, moves, tasks, activities, meetings seen."""

from datetime import datetime, timedelta

from domain.activities import Mark
from domain.ids import CandidateId
from domain.meetings import Period
from domain.road.away import HostAnswer
from domain.roles import Holder, Tree
from domain.transfers import TransferReason
from services.activities import holding
from services.away import absences, hosting, transfers
from services.tasks import giving, talks
from storage.work import SqlWork
from tests.simulation.acting import OFFICER, Deed, as_secretary, done_by
from tests.simulation.cast import Somebody, Village
from tests.simulation.run import Simulation


async def people_work_away(simulation: Simulation, _day: datetime) -> None:
    """Somebody goes away for work, is seen to elsewhere, and comes back."""
    for village in simulation.standing:
        for one in tuple(village.candidates):
            chance = simulation.random.random()
            if chance < 0.0012:
                await as_secretary(simulation, village, _going(simulation, village, one))
            elif chance < 0.006:
                await as_secretary(simulation, village, _back(simulation, one))
        if simulation.random.random() < 0.02:
            await as_secretary(simulation, village, _remarking(simulation, village))


def _going(simulation: Simulation, village: Village, one: Somebody) -> Deed:
    async def go(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        today = settings.calendar.day_of(now)
        others = [each for each in simulation.standing if each is not village]
        host = simulation.random.choice(others) if simulation.random.random() < 0.5 else None
        going = absences.Going(
            candidate=simulation.commune.candidates[one.nick],
            since=today,
            place="Bình Dương",
            returns=Period.of(today).plus(simulation.random.randint(2, 9)),
            host=simulation.commune.units[host.code] if host else None,
            host_name=None if host else "Chi bộ Công ty May 3",
        )
        await absences.record(work, settings, going, who, tree, now)
        if host is not None:
            simulation.readers.hosts[one.canary] = host.code
        simulation.ledger.done["went away"] += 1

    return go


def _back(simulation: Simulation, one: Somebody) -> Deed:
    async def come(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        commune = simulation.commune
        settings, number = commune.program.settings, commune.candidates[one.nick]
        if await absences.absence_of(work, number, settings.calendar.day_of(now)) is not None:
            await absences.back(work, settings, number, who, tree, now)
            simulation.readers.hosts.pop(one.canary, None)
            simulation.ledger.done["came back"] += 1

    return come


def _remarking(simulation: Simulation, village: Village) -> Deed:
    async def remark(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        today = settings.calendar.day_of(now)
        for one in await hosting.hosted(work, who, tree, today):
            line, answer = simulation.ledger.next_line(), simulation.random.choice([*HostAnswer])
            home = (await work.candidates.get(one.candidate)).branch
            simulation.readers.about[line] = (village.secretary.nick, simulation.code_of(home))
            simulation.readers.hosted[line] = village.code
            await hosting.remark(
                work, settings, one.id, answer, f"Đã gặp {line}.", today, who, tree, now
            )
            simulation.ledger.done["host remarks"] += 1

    return remark


async def people_move(simulation: Simulation, _day: datetime) -> None:
    """Somebody moves to another branch, or for good."""
    for village in simulation.standing:
        for one in tuple(village.candidates):
            if simulation.random.random() < 0.0004:
                await _moves(simulation, village, one)


async def _moves(simulation: Simulation, village: Village, one: Somebody) -> None:
    others = [each for each in simulation.standing if each is not village]
    after = simulation.random.choice(others) if simulation.random.random() < 0.8 else None
    number = simulation.commune.candidates[one.nick]

    async def move(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        what = transfers.Moving(
            candidate=number,
            on=settings.calendar.day_of(now),
            reason=TransferReason.HOME,
            after=simulation.commune.units[after.code] if after else None,
            place=None if after else "Hà Nội",
        )
        await transfers.move(work, settings, what, who, tree, now)
        if after is not None:
            # Known before anybody is told: the branch before must read nothing of it.
            simulation.readers.moves(one.canary, village.code, after.code)

    if await done_by(simulation, OFFICER, move):
        simulation.ledger.done["moved"] += 1
        village.candidates.remove(one)
        if after is not None:
            one.branch = after.code
            after.candidates.append(one)


async def tasks_are_given(simulation: Simulation, _day: datetime) -> None:
    """A secretary gives somebody something to do, or notes that the motives were talked over."""
    for village in simulation.standing:
        for one in tuple(village.candidates):
            if simulation.random.random() < 0.002:
                number = simulation.commune.candidates[one.nick]
                await as_secretary(simulation, village, _giving(simulation, number))


def _giving(simulation: Simulation, number: CandidateId) -> Deed:
    async def give(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        today = settings.calendar.day_of(now)
        if simulation.random.random() < 0.3:
            await talks.talked(work, settings, number, today, who, tree, now)
            return
        what = giving.Giving(
            title="dạy lớp xóa mù chữ", due_on=today + timedelta(days=20), candidate=number
        )
        await giving.give(work, settings, what, who, tree, now)
        simulation.ledger.done["tasks"] += 1

    return give


async def activities_are_held(simulation: Simulation, _day: datetime) -> None:
    """A chapter announces something, and says later who came."""
    for village in simulation.standing:
        leader = village.leader
        if leader is None or leader.ways.never_started:
            continue
        chance = simulation.random.random()
        if chance < 0.004:
            await done_by(simulation, leader.nick, _announcing(simulation, village))
        elif chance < 0.02:
            await done_by(simulation, leader.nick, _counting(simulation))


def _announcing(simulation: Simulation, village: Village) -> Deed:
    async def announce(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings, unit = (
            simulation.commune.program.settings,
            simulation.commune.units[f"C{village.code}"],
        )
        begins = now + timedelta(days=simulation.random.randint(2, 9))
        title, place = "Làm đường vào bản", "đầu bản"
        await holding.announce(work, settings, unit, title, begins, place, who, tree, now)
        simulation.ledger.done["activities"] += 1

    return announce


def _counting(simulation: Simulation) -> Deed:
    async def count(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        for one in await holding.listed(work, who, tree, now):
            if one.begins < now and one.open:
                marks = [(each.id, Mark.CAME) for each in await holding.of_unit(work, one, tree)]
                await holding.count(work, one.id, 12, 2, marks[:3], who, tree, now)

    return count
