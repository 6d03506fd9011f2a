"""The classes of the political centre, from the plan to the certificates."""

from datetime import date, datetime, timedelta

from domain.classes import AWAITS_RESULT, ClassKind, ClassPlan, SeatState, TrainingClass
from domain.roles import Holder, Tree
from services.classes import classes, confirming, planning, proposing, results
from storage.work import SqlWork
from tests.simulation.acting import OFFICER, Deed, as_secretary, done_by
from tests.simulation.run import Simulation

CENTRE = "trung"


async def classes_are_held(simulation: Simulation, day: datetime) -> None:
    """A class every other month; branches propose, the office settles, the centre enters."""
    if day.day == 3 and day.month % 2 == 0:
        kind = ClassKind.NEW_MEMBER if day.month % 6 == 0 else ClassKind.AWARENESS
        await done_by(simulation, OFFICER, _planning(simulation, kind))
    for one in await simulation.commune.record.read(_held, simulation.commune.units["XA"]):
        await _goes_on(simulation, one, day.date())


async def _held(work: SqlWork, committee: int) -> tuple[TrainingClass, ...]:
    found = await work.classes.of_committees([committee])  # type: ignore[list-item]
    return tuple(one for one in found if one.closed_at is None and not one.off)


async def _goes_on(simulation: Simulation, one: TrainingClass, today: date) -> None:
    ahead = (one.begins - today).days
    if ahead >= 8:
        for village in simulation.standing:
            if simulation.random.random() < 0.1:
                await as_secretary(simulation, village, _proposing(simulation, one))
    elif ahead in {6, 2}:
        await done_by(simulation, OFFICER, _settling(simulation, one))
    elif today > one.ends and simulation.random.random() < 0.25:
        await done_by(simulation, CENTRE, _entering(simulation, one))


def _planning(simulation: Simulation, kind: ClassKind) -> Deed:
    async def plan(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        commune = simulation.commune
        begins = commune.program.settings.calendar.day_of(now) + timedelta(days=25)
        wanted = ClassPlan(
            kind=kind,
            begins=begins,
            ends=begins + timedelta(days=4),
            place="Trung tâm",
            quota=40,
        )
        settings, committee = commune.program.settings, commune.units["XA"]
        await planning.plan_class(work, settings, who, tree, committee, wanted, now)
        simulation.ledger.done["classes"] += 1

    return plan


def _proposing(simulation: Simulation, one: TrainingClass) -> Deed:
    async def propose(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        today = settings.calendar.day_of(now)
        may = await proposing.may_go(work, settings, one, who, tree, today)
        if may:
            people = tuple(each.id for each in may)
            await proposing.propose(work, settings, one.id, people, who, tree, now)

    return propose


def _settling(simulation: Simulation, one: TrainingClass) -> Deed:
    async def settle(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        seen = await classes.seen(work, one.id, who, tree)
        chosen = [each for each in seen.places if simulation.random.random() < 0.9]
        numbers = frozenset(each.candidate.id for each in chosen)
        shown = frozenset(each.candidate.id for each in seen.places)
        await confirming.settle(work, settings, one.id, numbers, shown, who, tree, now)
        for each in seen.places:
            simulation.readers.helped_by(CENTRE, each.candidate.full_name)

    return settle


def _entering(simulation: Simulation, one: TrainingClass) -> Deed:
    async def enter(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        today = settings.calendar.day_of(now)
        seen = await results.to_enter(work, one.id, who, tree, today)
        entered = {}
        for n, place in enumerate(seen.chosen(*AWAITS_RESULT), start=1):
            missed = simulation.random.random() < 0.1
            entered[place.candidate.id] = (
                results.Result(SeatState.ABSENT)
                if missed
                else results.Result(SeatState.CERTIFIED, f"{n}/GCN", one.ends)
            )
        done, _ = await results.enter(work, settings, one.id, entered, who, tree, now)
        simulation.ledger.done["certificates"] += done

    return enter
