"""People go along their road: whoever answers for it records what happened, now and then late."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.candidates import Candidate, Stage
from domain.ids import CandidateId
from domain.road.events import Milestone
from domain.road.exits import Back, Exit
from domain.road.resolutions import Method, Vote
from domain.road.stages import Passage, Tallied
from domain.roles import Holder, Tree
from services.road.handing_over import hand_over
from services.road.recording import Entry, take_step
from services.road.standing import Standing, standing_of
from services.road.turning import go_back, hand_up, leave, record_event
from storage.work import SqlWork
from tests.simulation.acting import OFFICER, done_by, for_the_branch, types
from tests.simulation.cast import Somebody, Village
from tests.simulation.run import Simulation

PACE = 0.022  # chance a day that somebody's road is looked at
_BY_DECREE = frozenset({Stage.PROPOSED, Stage.APPRAISED, Stage.RECOGNITION})
_BEFORE_DECISION = frozenset(
    {Stage.LISTED, Stage.HELPED, Stage.TRAINED, Stage.FILE, Stage.VERIFICATION, Stage.OPINIONS}
)
_TYPED = frozenset({Stage.FILE, Stage.VERIFICATION})
_PROBATION = timedelta(days=366)


async def people_go_on(simulation: Simulation, day: datetime) -> None:
    """Some days somebody's road is looked at, and what happened is recorded."""
    for village in simulation.standing:
        for one in tuple(village.candidates):
            if simulation.random.random() < PACE:
                await _look_at(simulation, village, one, day)


async def _look_at(simulation: Simulation, village: Village, one: Somebody, day: datetime) -> None:
    number = simulation.commune.candidates[one.nick]
    found = await simulation.commune.record.read(_seen, number)
    secretary = village.secretary
    if found.stage in _TYPED and not secretary.ways.never_started:
        begin = f"/chuyenbuoc {found.code}"
        lines = (begin, "GHI BUOC", f"{day:%d/%m/%Y}", "BO QUA", "GHI VAO")
        await types(simulation, secretary.nick, lines)
        simulation.ledger.done["steps typed"] += 1
        return
    recorder = Recorder(simulation, village, number)
    if found.stage in _BY_DECREE:
        await done_by(simulation, OFFICER, recorder.record)
    else:
        await for_the_branch(simulation, village, recorder.record)


async def _seen(work: SqlWork, number: CandidateId) -> Candidate:
    return await work.candidates.get(number)


@dataclass(frozen=True, slots=True)
class Recorder:
    """Records one person's next step, or that they turn back or leave."""

    simulation: Simulation
    village: Village
    candidate: CandidateId

    async def record(self, work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        """Whatever comes next for this person, as of today."""
        settings = self.simulation.commune.program.settings
        standing = await standing_of(work, settings, self.candidate, who, tree, now)
        today = settings.calendar.day_of(now)
        if await self._turned(work, standing, who, now, today):
            return
        if standing.facts.stage is Stage.OFFICIAL:
            await hand_over(work, self.candidate, who, tree, today, now)
            self._did("handed over")
        elif standing.step is not None and self._is_time(standing, standing.step, today):
            await self._step(work, standing, standing.step, who, now, today)

    def _is_time(self, standing: Standing, step: Passage, today: date) -> bool:
        if step.by_itself or standing.facts.stage is not Stage.PROBATION:
            return not step.by_itself
        held = standing.facts.on(Milestone.CEREMONY)
        return held is not None and held + _PROBATION <= today

    async def _step(
        self,
        work: SqlWork,
        standing: Standing,
        step: Passage,
        who: Holder,
        now: datetime,
        today: date,
    ) -> None:
        settings = self.simulation.commune.program.settings
        number = f"{self.village.number}-NQ/CB" if step.resolution is not None else None
        entry = Entry(on=today, number=number, vote=self._vote(step), received=today)
        done = await take_step(work, settings, standing, entry, who, now)
        self._did("steps recorded" if done.taken else "votes failed")
        if done.taken and step.after is Stage.PROBATION:
            branch = self.simulation.code_of(standing.candidate.branch)
            self.simulation.ledger.ceremonies[branch, today.year] += 1
            name = standing.candidate.full_name.rsplit(maxsplit=1)[-1]
            self.simulation.readers.admitted.add(name)

    def _vote(self, step: Passage) -> Vote | None:
        if step.tallied is Tallied.NO:
            return None
        random, village = self.simulation.random, self.village
        if step.tallied is Tallied.MAY and random.random() < 0.4:
            return None
        for_it = village.too_few if random.random() < 0.15 else village.in_favour
        against = village.roll - for_it
        return Vote(
            roll=village.roll,
            present=village.roll,
            in_favour=for_it,
            against=against,
            method=random.choice(tuple(Method)),
        )

    async def _turned(
        self, work: SqlWork, standing: Standing, who: Holder, now: datetime, today: date
    ) -> bool:
        """Whether, for once, somebody goes up, leaves, goes back, or only a date is noted."""
        random, settings = self.simulation.random, self.simulation.commune.program.settings
        stage, chance = standing.facts.stage, random.random()
        if stage is Stage.PROBATION and standing.above:
            await hand_up(work, settings, standing, today, who, now)
            self._did("decided above")
        elif stage in _BEFORE_DECISION and chance < 0.02:
            why = random.choice([one for one in standing.exits if one is not Exit.STRUCK])
            await leave(work, settings, standing, why, Entry(on=today), who, now)
            self._did("left the road")
        elif stage in _BEFORE_DECISION and chance < 0.05 and len(standing.earlier) > 1:
            why_back = random.choice((Back.ENTERED_WRONGLY, Back.ONCE_MORE))
            await go_back(work, settings, standing, standing.earlier[0], why_back, who, now)
            self._did("went back")
        elif stage is Stage.PROBATION and chance < 0.3 and not self._profiled(standing):
            profile = Milestone.MEMBER_PROFILE
            await record_event(work, settings, standing, profile, Entry(on=today), who, now)
        else:
            return False
        return True

    def _profiled(self, standing: Standing) -> bool:
        return standing.facts.on(Milestone.MEMBER_PROFILE) is not None

    def _did(self, what: str) -> None:
        self.simulation.ledger.done[what] += 1
