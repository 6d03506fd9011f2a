"""What a conclusion does to the person it is about, and how it is undone."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Candidate, Stage
from domain.ids import PersonId
from domain.lists import kind_of
from domain.messages import CandidateRef, choice, say
from domain.reviews import Conclusion, Decision, Review
from domain.road.events import Milestone
from domain.road.exits import Exit, exits
from domain.road.resolutions import Body, ResolutionKind, Vote
from domain.road.stages import STAGES, next_step, path
from services.classes.proposing import propose_concluded, withdraw_concluded
from services.lists.proposals import propose, withdraw
from services.monthly.months import primary
from services.ports import Work
from services.road import moving
from services.road.facts import facts_of
from services.road.missing import missing_before, missing_lines
from services.settings import Settings

_RESOLVED, _UNRESOLVED = "mentor-resolved", "mentor-unresolved"
_KINDS = {
    Decision.LIST: ResolutionKind.LIST,
    Decision.MENTOR: ResolutionKind.MENTOR,
    Decision.CLASS: ResolutionKind.CLASS,
    Decision.FILE: ResolutionKind.FILE,
    Decision.REMOVE: ResolutionKind.UNLIST,
}


@dataclass(frozen=True, slots=True)
class _Effect:
    """A conclusion about to take effect: on which day it was resolved, and its resolution."""

    candidate: Candidate
    conclusion: Conclusion
    on: date
    resolution: int
    by: PersonId | None


async def take_effect(
    work: Work, settings: Settings, conclusion: Conclusion, now: datetime, by: PersonId | None
) -> None:
    """Record what the branch resolved, and take the step on the road that follows from it.

    A person whose card is locked takes no step.
    """
    candidate = await work.candidates.get(conclusion.candidate)
    if candidate.locked or not conclusion.decision.needs_resolution:
        return
    review = await work.reviews.get(conclusion.review)
    on = conclusion.resolved_on or settings.calendar.day_of(review.meeting_at)
    resolution = await _resolved(work, candidate, conclusion, on, now, by)
    effect = _Effect(candidate, conclusion, on, resolution, by)
    await propose(work, settings, conclusion, now)
    await propose_concluded(work, settings, conclusion, now)
    if settings.road.committee_keeps_list and kind_of(conclusion.decision) is not None:
        return  # the committee decides (services.lists.deciding)
    if conclusion.decision is Decision.LIST:
        await _list(work, settings, effect, now)
    elif conclusion.decision is Decision.MENTOR:
        await _mentor(work, settings, effect, now)
    elif conclusion.decision is Decision.FILE:
        await _file(work, settings, effect, now)
    elif conclusion.decision is Decision.REMOVE and Exit.TAKEN_OFF in exits(candidate.stage):
        await _move(work, settings, effect, Stage.LEFT, now, Exit.TAKEN_OFF.value)


async def _resolved(
    work: Work,
    candidate: Candidate,
    conclusion: Conclusion,
    on: date,
    now: datetime,
    by: PersonId | None,
) -> int:
    tally = conclusion.tally
    return await work.road.add_resolution(
        candidate.id,
        _KINDS[conclusion.decision],
        Body.BRANCH,
        candidate.branch,
        on,
        now,
        vote=Vote(
            roll=tally.roll,
            present=tally.present,
            in_favour=tally.in_favour,
            against=tally.against,
        )
        if tally is not None
        else None,
        review=conclusion.review,
        by=by,
    )


async def _move(
    work: Work,
    settings: Settings,
    effect: _Effect,
    after: Stage,
    now: datetime,
    reason: str | None = None,
) -> None:
    await moving.move(
        work,
        settings,
        effect.candidate.id,
        after,
        effect.on,
        now,
        by=effect.by,
        resolution=effect.resolution,
        review=effect.conclusion.review,
        reason=reason,
        quiet=True,
    )


async def _list(work: Work, settings: Settings, effect: _Effect, now: datetime) -> None:
    """Onto the list; whoever the month heard of before they were received is received by it."""
    for step in path(effect.candidate.stage, Stage.LISTED, grassroots=False):
        await _move(work, settings, effect, step.after, now)


async def _mentor(work: Work, settings: Settings, effect: _Effect, now: datetime) -> None:
    """The assignment that stands is resolved; its step on the road follows by itself."""
    first = primary(await work.assignments.of(effect.candidate.id))
    if first is None or effect.conclusion.resolved_on is None:
        return
    if first.resolved_on is None:
        await work.assignments.resolve(first.id, effect.conclusion.resolved_on)
        await _note(work, _RESOLVED, effect.conclusion, now, assignment=first.id)
    await moving.settle(
        work,
        settings,
        effect.candidate.id,
        now,
        by=effect.by,
        review=effect.conclusion.review,
    )


async def _file(work: Work, settings: Settings, effect: _Effect, now: datetime) -> None:
    """The papers may be made, if all before it is on record; else it is said what is missing."""
    stage = effect.candidate.stage
    if stage is Stage.TRAINED:
        await work.road.add_event(
            effect.candidate.id, Milestone.FILE_AGREED, effect.on, now, by=effect.by
        )
        await _move(work, settings, effect, Stage.FILE, now)
        return
    step = next_step(stage, grassroots=False)
    if effect.by is None or step is None or STAGES.index(stage) > STAGES.index(Stage.TRAINED):
        return
    facts = await facts_of(work, effect.candidate.id)
    missing = await missing_before(work, settings, facts, step.after, effect.on, grassroots=False)
    if facts.on(Milestone.CLASS_CERTIFICATE) is None:
        missing = (*missing, Milestone.CLASS_CERTIFICATE.value)
    who = CandidateRef(effect.candidate.id)
    told = say("road-file-not-yet", candidate=who, missing=missing_lines(settings, missing))
    ways = (choice("see-card", f"card:{effect.candidate.id}"), choice("my-tasks", "mine"))
    await work.outbox.to_person(effect.by, told, ways, at=now, candidate=effect.candidate.id)


async def undo_effects(
    work: Work, settings: Settings, review: Review, now: datetime, by: PersonId | None
) -> None:
    """Put back whom this month's conclusions moved, with those who helped them.

    Whoever was moved again since stays where they are.
    """
    for one in await work.reviews.conclusions(review.id):
        await undo_effect(work, settings, one, now, by)


async def undo_effect(
    work: Work, settings: Settings, conclusion: Conclusion, now: datetime, by: PersonId | None
) -> None:
    """Take back what one conclusion did, as far as nothing else has happened since."""
    candidate = conclusion.candidate
    await withdraw(work, settings, conclusion, now)
    await withdraw_concluded(work, conclusion)
    await moving.undo(work, settings, candidate, conclusion.review, now, by=by)
    for one in await work.road.resolutions(candidate):
        if one.review == conclusion.review:
            await work.road.void_resolution(one.id, now)
    first = primary(await work.assignments.of(candidate))
    if first is not None and first.id == await _resolved_by(work, conclusion):
        await work.assignments.resolve(first.id, None)
        await _note(work, _UNRESOLVED, conclusion, now, assignment=first.id)


async def _resolved_by(work: Work, conclusion: Conclusion) -> int | None:
    """The assignment that this conclusion resolved and that was not yet taken back."""
    found: int | None = None
    for _, action, detail in await work.journal.of(f"candidate:{conclusion.candidate}"):
        if detail.get("review") == str(conclusion.review):
            if action == _RESOLVED:
                found = int(detail["assignment"])
            elif action == _UNRESOLVED:
                found = None
    return found


async def _note(
    work: Work, action: str, conclusion: Conclusion, now: datetime, **detail: str | int
) -> None:
    await work.journal.note(
        action,
        f"candidate:{conclusion.candidate}",
        at=now,
        actor=None,
        rule=None,
        review=conclusion.review,
        **detail,
    )
