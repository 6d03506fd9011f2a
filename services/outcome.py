"""What a conclusion does to the person it is about, and how it is undone in a month reopened."""

from datetime import datetime

from domain.candidates import Candidate, Stage
from domain.reviews import Conclusion, Decision, Review
from services.months import primary
from services.ports import Work

_MOVED, _RESTORED = "stage-moved", "stage-restored"
_LEADS_TO = {Decision.LIST: Stage.LISTED, Decision.REMOVE: Stage.LEFT}
LEFT = "left"  # why an assignment ended


async def take_effect(work: Work, conclusion: Conclusion, now: datetime) -> None:
    """Put the person at the stage that the branch decided on; note a mentor's resolution."""
    candidate = await work.candidates.get(conclusion.candidate)
    stage = _LEADS_TO.get(conclusion.decision, candidate.stage)
    if stage is not candidate.stage:
        await _move(work, candidate, stage, conclusion, now)
    elif conclusion.decision is Decision.MENTOR and conclusion.resolved_on is not None:
        first = primary(await work.assignments.of(candidate.id))
        if first is not None and first.resolved_on is None:
            await work.assignments.resolve(first.id, conclusion.resolved_on)


async def _move(
    work: Work, candidate: Candidate, stage: Stage, conclusion: Conclusion, now: datetime
) -> None:
    await work.candidates.move(candidate.id, stage, now)
    await work.journal.note(
        _MOVED,
        f"candidate:{candidate.id}",
        at=now,
        actor=None,
        review=conclusion.review,
        before=candidate.stage.value,
        after=stage.value,
    )
    if stage is Stage.LEFT:
        for one in await work.assignments.of(candidate.id):
            await work.assignments.end(one.id, now, LEFT)


async def undo_effects(work: Work, review: Review, now: datetime) -> None:
    """Put back whom this month's conclusions moved, with those who helped them.

    Whoever was moved again since stays where they are.
    """
    for one in await work.reviews.conclusions(review.id):
        before, after = await _moved(work, one)
        candidate = await work.candidates.get(one.candidate)
        if before is None or candidate.stage is not after:
            continue
        await work.candidates.move(candidate.id, before, now)
        if after is Stage.LEFT and review.closed_at is not None:
            await work.assignments.resume(candidate.id, review.closed_at, LEFT)
        await work.journal.note(
            _RESTORED, f"candidate:{candidate.id}", at=now, actor=None, review=review.id
        )


async def _moved(work: Work, conclusion: Conclusion) -> tuple[Stage | None, Stage | None]:
    """From where to where this month moved the person; nowhere if it was put back already."""
    moved: tuple[Stage | None, Stage | None] = (None, None)
    for _, action, detail in await work.journal.of(f"candidate:{conclusion.candidate}"):
        if detail.get("review") != str(conclusion.review):
            continue
        if action == _MOVED:
            moved = Stage(detail["before"]), Stage(detail["after"])
        elif action == _RESTORED:
            moved = (None, None)
    return moved
