"""A conclusion, its day or its tally recorded wrongly: put right without opening the month again.

What it had done is undone, what it should have done is done, and those who were told hear once.
"""

from dataclasses import dataclass
from datetime import datetime

from domain.corrections import CorrectionKind, CorrectionReason
from domain.errors import Refusal
from domain.ids import CandidateId, ReviewId, UnitId
from domain.messages import CandidateCode, choice
from domain.reviews import Conclusion, Review
from domain.roles import Holder, Tree
from services.corrections.conclusion_fields import seen, written
from services.corrections.conclusion_notices import tell
from services.corrections.rights import keep, require_in_time, too_late
from services.monthly import planning
from services.ports import Work
from services.reviews.outcome import take_effect, undo_effect
from services.reviews.results import note_told
from services.reviews.reviewing import known
from services.settings import Settings

MONTHS = 8


@dataclass(frozen=True, slots=True)
class Corrected:
    """What was put right, and the month that is planned next."""

    before: Conclusion
    after: Conclusion
    review: Review
    following: Review | None


async def months(
    work: Work, branch: UnitId, who: Holder, tree: Tree, now: datetime
) -> tuple[Review, ...]:
    """The closed months of a branch that this person may still put right, the newest first.

    Raises NotAllowed, and a Refusal where none is closed or seven days are over for all.
    """
    found: list[Review] = []
    refused: Refusal | None = None
    for review in await work.reviews.closed(branch, MONTHS):
        try:
            require_in_time(who, tree, review, now)
        except Refusal as refusal:
            refused = refused or refusal
        else:
            found.append(review)
    if found:
        return tuple(found)
    raise refused or Refusal(
        "correct-no-month",
        choices=(choice("correct-again", "correct"), choice("my-tasks", "mine")),
    )


async def conclusion_at_hand(
    work: Work, number: ReviewId, candidate: CandidateId, who: Holder, tree: Tree, now: datetime
) -> tuple[Review, Conclusion]:
    """A conclusion this person may put right. Raises NotAllowed, Refusal."""
    review = await known(work, number)
    require_in_time(who, tree, review, now)
    for one in await work.reviews.conclusions(number):
        if one.candidate == candidate:
            return review, one
    raise too_late(review)


async def correct(
    work: Work,
    settings: Settings,
    after: Conclusion,
    stood: str,
    reason: CorrectionReason,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Corrected:
    """Put a conclusion right. Raises NotAllowed, Refusal.

    `stood`: how it read when the correction was begun (conclusion_fields.seen), for somebody may
    have been quicker.
    """
    review, before = await conclusion_at_hand(work, after.review, after.candidate, who, tree, now)
    if seen(before) != stood or written(before) == written(after):
        raise Refusal(
            "correct-changed-meanwhile",
            choices=(choice("correct-again", "correct"), choice("my-tasks", "mine")),
            code=CandidateCode(after.candidate),
        )
    await undo_effect(work, settings, before, now, who.person.id)
    await work.reviews.conclude(after, at=now, by=who.person.id)
    await _keep(work, review, before, after, reason, who, now)
    await note_told(work, after)
    await tell(work, settings, review, before, after, reason, who, now)
    await take_effect(
        work, settings, after, now, who.person.id
    )  # last: whoever is let go hears of it as well
    following = await planning.plan_following(work, settings, review, now)
    return Corrected(before, after, review, following)


async def _keep(
    work: Work,
    review: Review,
    before: Conclusion,
    after: Conclusion,
    reason: CorrectionReason,
    who: Holder,
    now: datetime,
) -> None:
    old, new = written(before), written(after)
    for field, value in new.items():
        if value != old[field]:
            await keep(
                work,
                CorrectionKind.CONCLUSION,
                f"review:{review.id}",
                field,
                reason,
                who,
                now,
                before=old[field],
                after=value,
                candidate=after.candidate,
                unit=review.branch,
            )
    await work.journal.note(
        "conclusion-corrected",
        f"candidate:{after.candidate}",
        at=now,
        actor=who.person.id,
        review=review.id,
        reason=reason.value,
    )
