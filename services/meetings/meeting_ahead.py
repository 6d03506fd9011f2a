"""A unit's next meeting, as far as it is known."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.cycle import committee_meeting
from domain.ids import UnitId
from domain.meetings import Period, next_meeting
from domain.reviews import Review
from services.ports import Work
from services.ports.meetings import exceptions
from services.settings import Settings


@dataclass(frozen=True, slots=True)
class Ahead:
    """A meeting to come: the month it stands for, and its moment (aware)."""

    period: Period
    at: datetime


async def meeting_ahead(work: Work, branch: UnitId, now: datetime, zone: ZoneInfo) -> Ahead | None:
    """The next meeting of a branch, a chapter or an organisation.

    None where no rule is set or none is held within a year.
    """
    review = await work.reviews.current(branch)
    if review is not None and review.meeting_at > now:
        return Ahead(review.period, review.meeting_at)
    plan = await work.meetings.plan(branch)
    if plan is None:
        return None
    moved = exceptions(await work.meetings.changes(branch))
    found = next_meeting(plan.rule, moved, now, zone)
    return None if found is None else Ahead(found.period, found.at)


async def left_out(work: Work, unit: UnitId, now: datetime, zone: ZoneInfo) -> tuple[Period, ...]:
    """The months from this one on in which the unit does not meet, the earliest first."""
    this_month = Period.of(now.astimezone(zone))
    changes = await work.meetings.changes(unit)
    return tuple(
        period for period, one in changes.items() if one.cancelled and period >= this_month
    )


async def committee_of(work: Work, settings: Settings, review: Review) -> datetime | None:
    """When the chi ủy meets before this meeting of the branch; None where it has none."""
    own = review.committee_at
    own_plan = await work.meetings.plan(review.branch)
    if own_plan is None or not own_plan.has_committee:
        return own if own is not None and own < review.meeting_at else None
    return committee_meeting(review.meeting_at, settings.calendar, settings.cycle, own)
