"""Whether something that waits to be said is still needed at the moment it would be sent.

A guard is a short text kept with the waiting message: what must still be so. The dispatcher asks
just before it sends, so nobody is reminded of a thing that is done.
"""

from datetime import datetime

from domain.candidates import NominationState
from domain.ids import NominationId, PersonId, ReviewId
from services.months import unanswered
from services.ports import Work


def awaits_report(review: ReviewId, mentor: PersonId) -> str:
    """Still needed while this mentor has somebody unanswered in this month."""
    return f"report:{review}:{mentor}"


def awaits_close(review: ReviewId) -> str:
    """Still needed while the month is not concluded."""
    return f"close:{review}"


def awaits_decision(nomination: NominationId) -> str:
    """Still needed while the secretary has neither received nor returned it."""
    return f"nomination:{nomination}"


def still_meets(review: ReviewId, at: datetime) -> str:
    """Still needed while the meeting of this month is held at this moment (aware)."""
    return f"meeting:{review}:{int(at.timestamp())}"


async def still_needed(work: Work, guard: str, now: datetime) -> bool:
    """Whether what the guard says is still so. Raises ValueError for an unknown guard."""
    kind, *numbers = guard.split(":")
    if kind == "report":
        review = await work.reviews.get(ReviewId(int(numbers[0])))
        if not review.takes_reports() or now >= review.meeting_at:
            return False
        return bool(await unanswered(work, review, PersonId(int(numbers[1]))))
    if kind == "close":
        return (await work.reviews.get(ReviewId(int(numbers[0])))).takes_reports()
    if kind == "nomination":
        nomination = await work.nominations.get(NominationId(int(numbers[0])))
        return nomination.state is NominationState.WAITING
    if kind == "meeting":
        review = await work.reviews.get(ReviewId(int(numbers[0])))
        return int(review.meeting_at.timestamp()) == int(numbers[1])
    raise ValueError(f"no guard is called {kind}")
