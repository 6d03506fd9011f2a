"""The papers of the road: which are there, who introduces, who helps; all of it for eyes above."""

from datetime import date, datetime, timedelta

from domain.assigning import Basis
from domain.candidates import AssignmentKind, Stage
from domain.ids import CandidateId, PersonId
from domain.road.events import Milestone
from domain.road.introducers import IntroducerKind
from domain.road.papers import PaperState
from domain.road.verification import VerificationPlace
from domain.roles import Holder, Tree
from services.checks import introducers, papers
from services.mentors.assigning import assign_person
from services.mentors.helped import members_to_ask, to_assign
from services.road.facts import facts_of
from storage.work import SqlWork
from tests.simulation.acting import Deed, as_secretary, for_the_branch
from tests.simulation.cast import Somebody, Village
from tests.simulation.run import Simulation

_WITH_PAPERS = frozenset({Stage.TRAINED, Stage.FILE, Stage.VERIFICATION, Stage.OPINIONS})


async def papers_are_noted(simulation: Simulation, _day: datetime) -> None:
    """Now and then a paper is there, a request is sent or answered, somebody introduces."""
    for village in simulation.standing:
        for one in tuple(village.candidates):
            if simulation.random.random() < 0.009:
                number = simulation.commune.candidates[one.nick]
                deed = simulation.random.choice((_paper, _request, _introducer))
                await for_the_branch(simulation, village, deed(simulation, number))


def _paper(simulation: Simulation, number: CandidateId) -> Deed:
    async def mark(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        today = settings.calendar.day_of(now)
        listed = papers.to_mark(await papers.checklist_of(work, settings, number, today))
        # A certificate's own day is entered with the class.
        keys = [one.document.key for one in listed if one.document.milestone is None]
        key = simulation.random.choice(keys)
        state = PaperState.HELD if simulation.random.random() < 0.9 else PaperState.MISSING
        dated = today - timedelta(days=simulation.random.randint(0, 60))
        await papers.mark(work, settings, number, key, state, dated, who, tree, now)
        simulation.ledger.done["papers"] += 1

    return mark


def _request(simulation: Simulation, number: CandidateId) -> Deed:
    async def note(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        if (await facts_of(work, number)).stage is not Stage.VERIFICATION:
            return
        today = settings.calendar.day_of(now)
        waiting = await papers.requests_of(work, number)
        kind = Milestone.VERIFICATION_REPLY if waiting else Milestone.VERIFICATION_SENT
        asked = waiting[0].place if waiting else None
        place = VerificationPlace(asked) if asked else VerificationPlace.HOME
        await papers.note_verification(work, settings, number, kind, place, today, who, tree, now)
        simulation.ledger.done["verifications"] += 1

    return note


def _introducer(simulation: Simulation, number: CandidateId) -> Deed:
    async def name(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        facts = await facts_of(work, number)
        offered = await introducers.members_to_offer(work, facts.candidate)
        if facts.stage not in _WITH_PAPERS or len(facts.introducers) > 1 or not offered:
            return
        person = simulation.random.choice(offered).id
        since = str(date(2024, 6, 1).year + simulation.random.randint(0, 2))
        new = introducers.Named(kind=IntroducerKind.MEMBER, person=person, known_since=since)
        await introducers.name_introducer(work, settings, number, new, who, tree, now)
        simulation.ledger.done["introducers"] += 1

    return name


async def helpers_are_assigned(simulation: Simulation, _day: datetime) -> None:
    """A secretary settles who helps whoever has nobody."""
    for village in simulation.standing:
        if simulation.random.random() < 0.03 and not village.secretary.ways.never_started:
            await as_secretary(simulation, village, _assigning(simulation, village))


def _assigning(simulation: Simulation, village: Village) -> Deed:
    async def assign(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        kind = AssignmentKind.PRIMARY
        for standing in await to_assign(work, who, tree):
            if any(one.kind is kind for one in standing.helped_by):
                continue
            asked = [one.id for one, _ in await members_to_ask(work, standing, kind)]
            mentor = next((one for one in village.mentors if _id(simulation, one) in asked), None)
            if mentor is None or standing.candidate.stage is Stage.INTRODUCED:
                continue
            basis = Basis(resolved_on=settings.calendar.day_of(now))
            person = _id(simulation, mentor)
            await assign_person(work, settings, standing, kind, person, basis, who, tree, now)
            simulation.readers.helped_by(mentor.nick, standing.candidate.full_name)
            simulation.ledger.done["assigned"] += 1
            return

    return assign


def _id(simulation: Simulation, one: Somebody) -> PersonId:
    return simulation.commune.people[one.nick]
