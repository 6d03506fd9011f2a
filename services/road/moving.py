"""A step on the road: recorded, with all that follows from it. The only way to change a stage.

A move says when it happened, under which resolution or document, what was missing, and the day
whose rules the case runs under from here. Nothing moves without one.
"""

from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Candidate, Stage
from domain.ids import CandidateId, PersonId, ReviewId
from domain.road.events import Milestone
from domain.road.exits import ENDED, Back, Jump, Kind, kind_of
from domain.road.facts import Facts
from domain.road.stages import next_step
from services.deadlines.clocks import replan
from services.monthly.months import primary
from services.ports import Work
from services.road.ending import (
    end_care,
    end_helping,
    on_the_roll,
    resume_care,
    resume_helping,
    take_back_events,
)
from services.road.facts import facts_of
from services.road.missing import missing_before
from services.road.notices import Step, tell_of_step
from services.settings import Settings

MOVED = "stage-moved"


class NoSuchMove(ValueError):  # noqa: N818 - callers check first; this is a fault of theirs
    """The road has no such move (domain.road.stages, domain.road.exits)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """On what a move rests, and why it is made if it is not the next step."""

    document: str | None = None
    resolution: int | None = None
    review: ReviewId | None = None
    reason: str | None = None


async def has_grassroots(work: Work, candidate: Candidate) -> bool:
    """Whether a grassroots committee stands between this person's branch and the decider."""
    return (await work.units.get(candidate.branch)).grassroots is not None


async def move(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    after: Stage,
    on: date,
    now: datetime,
    *,
    by: PersonId | None,
    document: str | None = None,
    resolution: int | None = None,
    review: ReviewId | None = None,
    reason: str | None = None,
    quiet: bool = False,
) -> None:
    """Put somebody at this stage as of `on`, and take the steps that follow by themselves.

    `reason` is a value of Exit, Back or Jump for whatever is not the next step. `quiet`: whoever
    calls tells those concerned. Raises NoSuchMove, LookupError.
    """
    facts = await facts_of(work, candidate)
    helping = await work.assignments.of(facts.candidate.id)
    basis = Basis(document=document, resolution=resolution, review=review, reason=reason)
    kind = await _record(work, settings, facts, after, on, now, by, basis)
    await _follow_up(work, settings, facts, after, kind, on, now, reason)
    if not quiet:
        step = Step(candidate=facts.candidate, after=after, on=on, by=by, reason=reason)
        if step.reopened:
            helping = await work.assignments.of(facts.candidate.id)
        await tell_of_step(work, settings, step, helping, now)
    if kind is Kind.FORWARD:
        await settle(work, settings, facts.candidate.id, now, by=by, review=review)
    await replan(work, settings, facts.candidate.id, now)


async def _record(
    work: Work,
    settings: Settings,
    facts: Facts,
    after: Stage,
    on: date,
    now: datetime,
    by: PersonId | None,
    basis: Basis,
) -> Kind:
    candidate = facts.candidate
    grassroots = await has_grassroots(work, candidate)
    kind = kind_of(candidate.stage, after, basis.reason, grassroots=grassroots)
    if kind is None:
        raise NoSuchMove(f"{candidate.stage.value} to {after.value}")
    missing: tuple[str, ...] = ()
    if kind is Kind.FORWARD:
        missing = await missing_before(work, settings, facts, after, on, grassroots=grassroots)
    await work.road.add_move(
        candidate.id,
        candidate.stage,
        after,
        on,
        now,
        rules_on=on if kind is not Kind.BACK or facts.rules_on is None else facts.rules_on,
        document=basis.document,
        resolution=basis.resolution,
        review=basis.review,
        reason=basis.reason,
        missing=missing,
        by=by,
    )
    await work.candidates.move(candidate.id, after, now)
    await _note(work, candidate, after, now, by, basis)
    return kind


async def _note(
    work: Work,
    candidate: Candidate,
    after: Stage,
    now: datetime,
    by: PersonId | None,
    basis: Basis,
) -> None:
    await work.journal.note(
        MOVED,
        f"candidate:{candidate.id}",
        at=now,
        actor=by,
        before=candidate.stage.value,
        after=after.value,
        reason=basis.reason,
        review=basis.review,
    )


async def _follow_up(
    work: Work,
    settings: Settings,
    facts: Facts,
    after: Stage,
    kind: Kind,
    on: date,
    now: datetime,
    reason: str | None,
) -> None:
    """Who helps goes on or ends; the roll says what the ceremony and the decisions made of it."""
    if after in ENDED:
        await end_helping(work, facts.candidate.id, after, now)
        await end_care(work, facts.candidate.id, on, now, settings.calendar.day_of(now))
    elif kind is Kind.BACK and facts.stage in ENDED:
        await resume_helping(work, facts)
        await resume_care(work, settings, facts, now)
    if kind is Kind.BACK:
        await take_back_events(work, facts, after, now, mistaken=reason == Back.ENTERED_WRONGLY)
    await on_the_roll(work, facts.candidate, after, add=reason != Jump.IMPORTED)


async def settle(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    now: datetime,
    *,
    by: PersonId | None,
    review: ReviewId | None = None,
) -> None:
    """Take the steps for which everything is on record: a mentor by resolution, a certificate.

    Called when either comes on record. Nobody is told: whoever put it on record tells of it.
    """
    while True:
        facts = await facts_of(work, candidate)
        grassroots = await has_grassroots(work, facts.candidate)
        step = next_step(facts.stage, grassroots=grassroots)
        if step is None or not step.by_itself or facts.candidate.locked:
            return
        on = await _ready_on(work, facts, step.after)
        if on is None:
            return
        since = facts.moves[-1].on if facts.moves else on
        day = max(on, since)
        await _record(work, settings, facts, step.after, day, now, by, Basis(review=review))
        await replan(work, settings, facts.candidate.id, now)


async def _ready_on(work: Work, facts: Facts, after: Stage) -> date | None:
    """Since when everything is on record for a step that is taken by itself; None if it is not."""
    if after is Stage.TRAINED:
        return facts.on(Milestone.CLASS_CERTIFICATE)
    helping = primary(await work.assignments.of(facts.candidate.id))
    return helping.resolved_on if helping is not None else None


async def undo(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    review: ReviewId,
    now: datetime,
    *,
    by: PersonId | None,
) -> bool:
    """Take back the moves that a month's conclusion made, unless something happened since."""
    facts = await facts_of(work, candidate)
    before: Stage | None = None
    for one in reversed(facts.moves):
        if one.review != review or one.reason == Back.UNDONE:
            break
        before = one.before
    if before is None or before is facts.stage or facts.moves[-1].after is not facts.stage:
        return False
    day = settings.calendar.day_of(now)
    why = Back.UNDONE.value
    await move(
        work, settings, candidate, before, day, now, by=by, review=review, reason=why, quiet=True
    )
    return True
