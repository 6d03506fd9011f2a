"""A candidate's activities since the branch last met, in one line for whoever remarks on them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.activities import Mark
from domain.ids import CandidateId
from domain.messages import Message, say
from domain.reviews import Review, ReviewState
from services.activities.seen import seen_of
from services.ports import Work
from services.settings import Settings


async def seen_lately(
    work: Work, settings: Settings, candidate: CandidateId, review: Review, now: datetime
) -> tuple[Message, ...]:
    """How many activities they came to, and at how many they stood out; nothing if at none.

    Counted from the branch's meeting of the month before on; without one on record, from the
    first day of that month.
    """
    since = await _since(work, review, settings.calendar.zone)
    marks = [
        seen for activity, seen in await seen_of(work, candidate) if since < activity.begins <= now
    ]
    if not marks:
        return ()
    stood_out = sum(one.mark is Mark.STOOD_OUT for one in marks)
    return (say("activities-seen", n=len(marks), stood_out=stood_out),)


async def _since(work: Work, review: Review, zone: ZoneInfo) -> datetime:
    month = review.period.plus(-1)
    before = await work.reviews.find(review.branch, month)
    if before is not None and before.state is not ReviewState.CANCELLED:
        return before.meeting_at
    return datetime(month.year, month.month, 1, tzinfo=zone)
