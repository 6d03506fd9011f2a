"""What the offices do: the youth union resolves, targets are set, the committee decides."""

from datetime import date, datetime

from domain.candidates import Consent, ReturnReason, Schooling, Sex
from domain.lists import ListOutcome
from domain.plans.targets import PlanTerm
from domain.roles import Holder, Tree
from services.lists import deciding
from services.nominations import nominating, receiving
from services.plans.targets import YearPlan, set_plan
from services.union import resolving
from storage.work import SqlWork
from tests.simulation.acting import OFFICER, Deed, as_secretary, done_by
from tests.simulation.cast import Somebody, Village
from tests.simulation.happenings import somebody_new
from tests.simulation.run import Simulation

TERM = PlanTerm(2025, 2030)
EACH = 2  # admissions set as the target of one branch


async def people_are_put_forward(simulation: Simulation, _day: datetime) -> None:
    """A chapter's leader puts somebody forward; the union resolves; the branch receives."""
    for village in simulation.standing:
        leader = village.leader
        if leader and not leader.ways.never_started and simulation.random.random() < 0.0015:
            found = somebody_new(simulation, village)
            if await done_by(simulation, leader.nick, _putting(simulation, village, found)):
                simulation.readers.on_the_road(found, village.code)
                for nick in (leader.nick, "duyen"):
                    simulation.readers.helps.setdefault(nick, set()).add(found.canary)
                village.candidates.append(found)
                simulation.ledger.people.append(found.nick)
        if simulation.random.random() < 0.05:
            await as_secretary(simulation, village, _receiving(simulation))
    if simulation.random.random() < 0.1:
        await done_by(simulation, "duyen", _resolving(simulation))


def _putting(simulation: Simulation, village: Village, found: Somebody) -> Deed:
    async def put(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        commune = simulation.commune
        settings = commune.program.settings
        today = settings.calendar.day_of(now)
        new = nominating.Introduction(
            branch=commune.units[village.code],
            full_name=found.name,
            birth=f"{simulation.random.randint(1, 28)}/5/{simulation.random.randint(1991, 2006)}",
            sex=Sex.MALE,
            schooling=Schooling.UPPER_SECONDARY,
            chapter=commune.units[f"C{village.code}"],
            consent=Consent(form_number="7", signed_on=today, explained_by=who.person.full_name),
            reason="Tích cực việc chung.",
        )
        made = await nominating.nominate(work, settings, new, who, tree, now, today=today)
        commune.candidates[found.nick] = made.candidate
        simulation.ledger.done["put forward"] += 1

    return put


def _receiving(simulation: Simulation) -> Deed:
    async def receive(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        for made in await receiving.waiting_for(work, who, tree):
            if simulation.random.random() < 0.1:
                why = next(iter(ReturnReason))
                await receiving.give_back(work, made.id, why, who, tree, now)
            else:
                await receiving.receive(work, settings, made.id, who, tree, now, None)
            simulation.ledger.done["received"] += 1

    return receive


def _resolving(simulation: Simulation) -> Deed:
    async def resolve(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        today = settings.calendar.day_of(now)
        waiting = [one.id for one in await resolving.proposed_to(work, who, tree, today)]
        if waiting:
            number = f"{today:%m}-NQ/ĐTN"
            await resolving.resolve(
                work,
                settings,
                waiting,
                number,
                today,
                consulted=True,
                who=who,
                tree=tree,
                now=now,
            )
            simulation.ledger.done["union resolutions"] += 1

    return resolve


async def targets_are_set(simulation: Simulation, day: datetime) -> None:
    """In January, once, for the year: so many for each branch, and their sum for the committee."""
    if day.month == 1 and day.day >= 12 and day.year not in simulation.ledger.targets:
        total = EACH * len(simulation.standing)
        if await done_by(simulation, OFFICER, _setting(simulation, day.year, total)):
            simulation.ledger.targets[day.year] = total


def _setting(simulation: Simulation, year: int, total: int) -> Deed:
    async def set_them(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        commune = simulation.commune
        plan = YearPlan(
            term=TERM,
            year=year,
            plan_number="15-KH",
            plan_on=date(2025, 9, 1),
            total=total,
            split={commune.units[one.code]: EACH for one in simulation.standing},
        )
        await set_plan(work, who, tree, commune.units["XA"], plan, now)

    return set_them


async def committee_decides(simulation: Simulation, day: datetime) -> None:
    """On the 26th the committee decides on what the branches proposed for its list."""
    if day.day == 26:
        await done_by(simulation, OFFICER, _deciding(simulation))


def _deciding(simulation: Simulation) -> Deed:
    async def decide(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        today = settings.calendar.day_of(now)
        open_to_it = [one for one in ListOutcome if one is not ListOutcome.WITHDRAWN]
        outcomes = {
            one.proposal.id: simulation.random.choice([ListOutcome.AGREED, *open_to_it])
            for one in await deciding.waiting(work, who, tree)
        }
        number = f"{today:%m/%Y}"
        simulation.ledger.done["list decisions"] += await deciding.decide(
            work, settings, outcomes, today, number, who, tree, now
        )

    return decide
