"""What a conclusion does to the person it is about, and how it is undone."""

from dataclasses import dataclass
from datetime import datetime

from domain.candidates import Candidate, Stage
from domain.reviews import Conclusion, Decision, Review
from services.monthly.months import primary
from services.ports import Work

_MOVED, _RESTORED = "stage-moved", "stage-restored"
_RESOLVED, _UNRESOLVED = "mentor-resolved", "mentor-unresolved"
_LEADS_TO = {Decision.LIST: Stage.LISTED, Decision.REMOVE: Stage.LEFT}
LEFT = "left"  # why an assignment ended


async def take_effect(work: Work, conclusion: Conclusion, now: datetime) -> None:
    """Put the person at the stage that the branch decided on; note a mentor's resolution.

    A person whose card is locked takes no step.
    """
    candidate = await work.candidates.get(conclusion.candidate)
    if candidate.locked:
        return
    stage = _LEADS_TO.get(conclusion.decision, candidate.stage)
    if stage is not candidate.stage:
        await _move(work, candidate, stage, conclusion, now)
    elif conclusion.decision is Decision.MENTOR and conclusion.resolved_on is not None:
        first = primary(await work.assignments.of(candidate.id))
        if first is not None and first.resolved_on is None:
            await work.assignments.resolve(first.id, conclusion.resolved_on)
            await _note(work, _RESOLVED, conclusion, now, assignment=first.id)


async def _move(
    work: Work, candidate: Candidate, stage: Stage, conclusion: Conclusion, now: datetime
) -> None:
    await work.candidates.move(candidate.id, stage, now)
    await _note(work, _MOVED, conclusion, now, before=candidate.stage.value, after=stage.value)
    if stage is Stage.LEFT:
        for one in await work.assignments.of(candidate.id):
            await work.assignments.end(one.id, now, LEFT)


async def undo_effects(work: Work, review: Review, now: datetime) -> None:
    """Put back whom this month's conclusions moved, with those who helped them.

    Whoever was moved again since stays where they are.
    """
    for one in await work.reviews.conclusions(review.id):
        await undo_effect(work, one, now)


async def undo_effect(work: Work, conclusion: Conclusion, now: datetime) -> None:
    """Take back what one conclusion did, as far as nothing else has happened since."""
    done = await _done(work, conclusion)
    if done.moved is not None:
        await _put_back(work, conclusion, done.moved, now)
    first = primary(await work.assignments.of(conclusion.candidate))
    if first is not None and first.id == done.resolved:
        await work.assignments.resolve(first.id, None)
        await _note(work, _UNRESOLVED, conclusion, now, assignment=first.id)


@dataclass(frozen=True, slots=True)
class _Move:
    at: datetime
    before: Stage
    after: Stage


@dataclass(slots=True)
class _Done:
    """What a conclusion did that was not yet taken back."""

    moved: _Move | None = None
    resolved: int | None = None


async def _put_back(work: Work, conclusion: Conclusion, moved: _Move, now: datetime) -> None:
    candidate = await work.candidates.get(conclusion.candidate)
    if candidate.stage is not moved.after:
        return
    await work.candidates.move(candidate.id, moved.before, now)
    if moved.after is Stage.LEFT:
        await work.assignments.resume(candidate.id, moved.at, LEFT)
    await _note(work, _RESTORED, conclusion, now)


async def _done(work: Work, conclusion: Conclusion) -> _Done:
    done = _Done()
    for at, action, detail in await work.journal.of(f"candidate:{conclusion.candidate}"):
        if detail.get("review") != str(conclusion.review):
            continue
        if action == _MOVED:
            done.moved = _Move(at, Stage(detail["before"]), Stage(detail["after"]))
        elif action == _RESTORED:
            done.moved = None
        elif action == _RESOLVED:
            done.resolved = int(detail["assignment"])
        elif action == _UNRESOLVED:
            done.resolved = None
    return done


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
