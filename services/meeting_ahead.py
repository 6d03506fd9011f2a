"""The branch's next meeting, as far as it is known."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.ids import UnitId
from domain.meetings import MeetingException, Period, next_meeting
from services.ports import Work


@dataclass(frozen=True, slots=True)
class Ahead:
    """A meeting to come: the month it stands for, and its moment (aware)."""

    period: Period
    at: datetime


async def meeting_ahead(work: Work, branch: UnitId, now: datetime, zone: ZoneInfo) -> Ahead | None:
    """The next meeting of a branch; None where no rule is set or none is held within a year."""
    review = await work.reviews.current(branch)
    if review is not None and review.meeting_at > now:
        return Ahead(review.period, review.meeting_at)
    plan = await work.meetings.plan(branch)
    if plan is None:
        return None
    changes = await work.meetings.changes(branch)
    moved = [MeetingException(period, at) for period, (at, _) in changes.items()]
    found = next_meeting(plan.rule, moved, now, zone)
    return None if found is None else Ahead(found.period, found.at)
