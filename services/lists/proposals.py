"""What a branch's conclusion proposes for the committee's list, and how that is taken back."""

from datetime import datetime

from domain.ids import CandidateId
from domain.lists import ListOutcome, kind_of
from domain.reviews import Conclusion
from services.classes.classes import committee_above
from services.ports import Work
from services.settings import Settings


async def propose(work: Work, settings: Settings, conclusion: Conclusion, now: datetime) -> None:
    """Put what the branch concluded before the committee; nothing if it is not about the list.

    An older proposal on the same person that nobody decided on gives way. Whether the person
    moves at once is the committee's setting; this does not move anybody.
    """
    kind = kind_of(conclusion.decision)
    if kind is None:
        return
    candidate = await work.candidates.get(conclusion.candidate)
    committee = await committee_above(work, candidate.branch)
    if committee is None or not candidate.shown:
        return
    await _withdraw(work, settings, candidate.id, now)
    review = await work.reviews.get(conclusion.review)
    day = conclusion.resolved_on or settings.calendar.day_of(review.meeting_at)
    await work.lists.add(committee, candidate.id, kind, conclusion.review, day, now)


async def withdraw(work: Work, settings: Settings, conclusion: Conclusion, now: datetime) -> None:
    """The branch opened its month again: what it proposed there and nobody decided on is off."""
    await _withdraw(work, settings, conclusion.candidate, now)


async def _withdraw(work: Work, settings: Settings, candidate: CandidateId, now: datetime) -> None:
    day = settings.calendar.day_of(now)
    for one in await work.lists.of(candidate):
        if one.decision is None:
            await work.lists.decide(one.id, ListOutcome.WITHDRAWN, day, None, by=None)
            await work.journal.note(
                "list-withdrawn", f"candidate:{candidate}", at=now, actor=None, proposal=one.id
            )
