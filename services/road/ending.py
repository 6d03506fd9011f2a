"""What a stage means for those who help and for the roll of the Party's members."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Candidate, Stage, birth_year
from domain.ids import CandidateId
from domain.road.clocks import CLOCKS
from domain.road.events import Milestone
from domain.road.facts import Facts
from domain.road.stages import NOTED_AT, path
from domain.road.taken_back import since
from domain.text import fold
from domain.units import Membership, Person
from services.away.absences import end_all, resume_all
from services.ports import NewPerson, Work
from services.settings import Settings
from services.tasks.giving import resume_tasks, withdraw

_MEMBERSHIP = {
    Stage.PROBATION: Membership.PROBATIONARY,
    Stage.RECOGNITION: Membership.PROBATIONARY,
    Stage.OFFICIAL: Membership.OFFICIAL,
}


_WITH = {
    Milestone.RECOGNITION_DECIDED: {Milestone.HANDED_OVER},
    **{one.begins: {one.lengthened[0]} for one in CLOCKS if one.lengthened is not None},
}
"""What goes with a date that counts no more: a longer period taken, the hand-over."""


async def end_helping(work: Work, candidate: CandidateId, stage: Stage, now: datetime) -> None:
    """Nobody helps any more: the road has ended, for the reason the stage says."""
    for one in await work.assignments.of(candidate):
        await work.assignments.end(one.id, now, stage.value)


async def end_care(
    work: Work, candidate: CandidateId, on: date, now: datetime, today: date
) -> None:
    """Nobody is asked about them any more: no host branch sees to them, no task is open."""
    await end_all(work, candidate, on, now, today)
    for task in await work.tasks.of(candidate):
        if task.open_on(today):
            await withdraw(work, task, now)


async def resume_helping(work: Work, facts: Facts) -> None:
    """The road goes on: whoever helped when it ended helps again."""
    if facts.moves:
        ended = facts.moves[-1]
        await work.assignments.resume(facts.candidate.id, ended.at, ended.after.value)


async def resume_care(work: Work, settings: Settings, facts: Facts, now: datetime) -> None:
    """The road had not ended: whoever was away is so still, and their tasks are asked about."""
    if facts.moves:
        ended_at = facts.moves[-1].at
        await resume_all(work, settings, facts.candidate.id, ended_at, now)
        await resume_tasks(work, settings, facts.candidate.id, ended_at, now)


async def take_back_events(
    work: Work, facts: Facts, back_to: Stage, now: datetime, *, mistaken: bool
) -> None:
    """What the steps taken back had dated counts no more; a certificate stays, unless `mistaken`.

    A resolution entered wrongly counts no more either; one that was voted stays an outcome.
    """
    steps = path(back_to, facts.stage, grassroots=facts.reached_on(Stage.APPRAISED) is not None)
    dated = {kind for step in steps for kind in step.records}
    dated |= {NOTED_AT[step.after] for step in steps if step.after in NOTED_AT}
    kinds = dated | {also for kind in dated for also in _WITH.get(kind, ())}
    if not mistaken:
        kinds.discard(Milestone.CLASS_CERTIFICATE)
    for event in facts.all_events:
        if event.kind in kinds:
            await work.road.void_event(event.id, now)
    if not mistaken:
        return
    stages = {step.after for step in steps}
    moves = since(facts.moves, back_to)
    wrong = {one.resolution for one in moves if one.after in stages}
    for resolution in facts.resolutions:
        if resolution.id in wrong:
            await work.road.void_resolution(resolution.id, now)


@dataclass(frozen=True, slots=True)
class _Entry:
    person: Person
    birth: str | None


async def on_the_roll(work: Work, candidate: Candidate, after: Stage, *, add: bool) -> None:
    """From the ceremony on somebody is on the roll: on probation, then official.

    `add`: put them on it if they are not; else only whoever is there already is linked. Whoever
    was a member by a step since taken back, or has left the road, is none.
    """
    membership = _MEMBERSHIP.get(after, Membership.NONE)
    entry = await _entry(work, candidate)
    if membership is Membership.NONE and candidate.person is None:
        return
    if entry is None:
        if add:
            made = await work.people.add(
                NewPerson(
                    full_name=candidate.full_name,
                    birth=candidate.birth,
                    branch=candidate.branch,
                    membership=membership,
                )
            )
            await work.candidates.set_person(candidate.id, made)
        return
    known = entry.person
    if candidate.person is None:
        await work.candidates.set_person(candidate.id, known.id)
    if known.membership is not membership and add:
        await work.people.amend(
            known.id,
            NewPerson(
                full_name=known.full_name,
                branch=candidate.branch,
                membership=membership,
                smartphone=known.smartphone,
            ),
        )


async def _entry(work: Work, candidate: Candidate) -> _Entry | None:
    """Who this is on the roll already: noted so, or of the same name and year of birth."""
    if candidate.person is not None:
        return _Entry(await work.people.get(candidate.person), candidate.birth)
    for one in await work.people.find(fold(candidate.full_name)):
        birth = await work.people.birth(one.id)
        if birth is not None and birth_year(birth) == birth_year(candidate.birth):
            return _Entry(one, birth)
    return None
