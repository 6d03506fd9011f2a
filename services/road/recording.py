"""Recording the road by hand (/stage): the next step, with its vote, its paper and its day.

Whoever records holds Action.STAGE for the person's branch (services.road.standing asks for it).
"""

from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Stage
from domain.errors import NotAllowed
from domain.messages import CandidateRef, Term, say
from domain.road.events import Milestone
from domain.road.resolutions import Vote
from domain.road.stages import Passage
from domain.road.tally import Outcome
from domain.roles import Holder
from services.ports import Work
from services.road import moving
from services.road.dating import note_once
from services.road.facts import facts_of
from services.road.notices import Step, tell_above, tell_of_step
from services.road.standing import Standing, refuse_while_it_waits
from services.road.voting import (
    APPRAISING,
    STRIKING,
    Question,
    failures,
    goes_above,
    question_of,
    worked_out,
)
from services.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What was typed of one step: the day, the paper's number, the vote, the day of receipt."""

    on: date
    number: str | None = None
    vote: Vote | None = None
    received: date | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """What came of it: whether the step was taken; a vote worked out, how often it failed.

    `again`: the very vote was on record already, and was not recorded a second time.
    """

    taken: bool
    outcome: Outcome | None = None
    failures: int = 0
    above: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class _Resolved:
    """A resolution on record, how its vote came out, and whether it stood there before."""

    id: int
    outcome: Outcome | None
    again: bool

    @property
    def failed(self) -> bool:
        """Whether votes were counted and fell short."""
        return self.outcome is not None and not self.outcome.reached


async def take_step(
    work: Work, settings: Settings, standing: Standing, entry: Entry, who: Holder, now: datetime
) -> Recorded:
    """Record the next step. A vote that did not reach its share is kept and no step is taken."""
    step = standing.step
    if step is None or (step.by_itself and step.after is Stage.HELPED):
        raise NotAllowed
    await refuse_while_it_waits(work, standing)
    asked = question_of(step, settings.road.decider)
    resolved: _Resolved | None = None
    if asked is not None:
        resolved = await _resolve(work, settings, standing, asked, entry, who, now)
        if resolved.failed:
            return await _failed(work, settings, standing, asked, resolved, who, now)
    await _date(work, standing, step, entry, who, now)
    if step.by_itself:
        await _certified(work, settings, standing, step, entry, who, now)
        return Recorded(taken=True)
    await moving.move(
        work,
        settings,
        standing.candidate.id,
        step.after,
        entry.on,
        now,
        by=who.person.id,
        document=entry.number,
        resolution=resolved.id if resolved else None,
    )
    return Recorded(taken=True, outcome=resolved.outcome if resolved else None)


async def _certified(
    work: Work,
    settings: Settings,
    standing: Standing,
    step: Passage,
    entry: Entry,
    who: Holder,
    now: datetime,
) -> None:
    """The certificate is on record: the step it makes is taken, and told like any other."""
    helping = await work.assignments.of(standing.candidate.id)
    await moving.settle(work, settings, standing.candidate.id, now, by=who.person.id)
    told = Step(candidate=standing.candidate, after=step.after, on=entry.on, by=who.person.id)
    await tell_of_step(work, settings, told, helping, now)


async def _resolve(
    work: Work,
    settings: Settings,
    standing: Standing,
    asked: Question,
    entry: Entry,
    who: Holder,
    now: datetime,
) -> _Resolved:
    """Keep the resolution with its tally, once: two people may record the same meeting."""
    today = settings.calendar.day_of(now)
    found = worked_out(settings, asked, entry.vote, entry.on, today) if entry.vote else None
    same = (asked.kind, asked.body, entry.on, entry.number, entry.vote)
    for one in await work.road.resolutions(standing.candidate.id):
        if (one.kind, one.body, one.on, one.number, one.vote) == same:
            return _Resolved(one.id, found, again=True)
    added = await work.road.add_resolution(
        standing.candidate.id,
        asked.kind,
        asked.body,
        standing.candidate.branch,
        entry.on,
        now,
        number=entry.number,
        vote=entry.vote,
        by=who.person.id,
    )
    return _Resolved(added, found, again=False)


async def _failed(
    work: Work,
    settings: Settings,
    standing: Standing,
    asked: Question,
    resolved: _Resolved,
    who: Holder,
    now: datetime,
) -> Recorded:
    """A vote below its share: kept, and those above hear once it is theirs to decide."""
    today = settings.calendar.day_of(now)
    facts = await facts_of(work, standing.candidate.id)
    times = failures(settings, facts, asked, today)
    above = goes_above(settings, facts, asked, today)
    found = Recorded(
        taken=False,
        outcome=resolved.outcome,
        failures=times,
        above=above,
        again=resolved.again,
    )
    if resolved.again:
        return found
    if above:
        told = say(
            "stage-told-above",
            candidate=CandidateRef(standing.candidate.id),
            what=Term(f"resolution-{asked.kind.value}"),
            n=times,
        )
        await tell_above(work, settings, standing.candidate, told, now, by=who.person.id)
    await work.journal.note(
        "vote-failed",
        f"candidate:{standing.candidate.id}",
        at=now,
        actor=who.person.id,
        kind=asked.kind.value,
        n=times,
    )
    return found


async def _date(
    work: Work, standing: Standing, step: Passage, entry: Entry, who: Holder, now: datetime
) -> None:
    """Date the milestones of a step: the first by its own day, a second by the day of receipt.

    What was noted already with that day, as a request is among the papers, is not noted twice.
    """
    days = (entry.on, entry.received)
    for kind, day in zip(step.records, days, strict=False):
        if day is not None:
            by, number = who.person.id, entry.number
            await note_once(work, standing.candidate.id, kind, day, now, by=by, number=number)


async def appraise(
    work: Work, settings: Settings, standing: Standing, entry: Entry, who: Holder, now: datetime
) -> Recorded:
    """Record what a grassroots committee resolved on recognition; no step is taken by it."""
    if not standing.appraises:
        raise NotAllowed
    resolved = await _resolve(work, settings, standing, APPRAISING, entry, who, now)
    if resolved.failed:
        return await _failed(work, settings, standing, APPRAISING, resolved, who, now)
    await work.road.add_event(
        standing.candidate.id,
        Milestone.RECOGNITION_APPRAISED,
        entry.on,
        now,
        number=entry.number,
        by=who.person.id,
    )
    return Recorded(taken=True, outcome=resolved.outcome)


async def vote_to_strike(
    work: Work, settings: Settings, standing: Standing, entry: Entry, who: Holder, now: datetime
) -> Recorded:
    """Record the branch's vote on proposing to strike off a probationary member."""
    if not standing.strikes or entry.vote is None:
        raise NotAllowed
    resolved = await _resolve(work, settings, standing, STRIKING, entry, who, now)
    if resolved.failed:
        return await _failed(work, settings, standing, STRIKING, resolved, who, now)
    return Recorded(taken=False, outcome=resolved.outcome, again=resolved.again)
