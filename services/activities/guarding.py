"""Whether a notice about an activity is still right when it is sent (services.guards)."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.activities import Activity
from domain.ids import ActivityId
from services.ports import Work

ASKED, HELD = "activity-asked", "activity-held"


def awaits_numbers(activity: ActivityId) -> str:
    """Still needed while nobody has said who came."""
    return f"{ASKED}:{activity}"


def still_held(one: Activity) -> str:
    """Still needed while it is held at this very moment."""
    return f"{HELD}:{one.id}:{one.begins.timestamp():.0f}"


async def numbers_awaited(work: Work, of: Sequence[str], _now: datetime, _today: date) -> bool:
    """What `awaits_numbers` says."""
    return (await work.activities.get(ActivityId(int(of[0])))).open


async def is_held(work: Work, of: Sequence[str], _now: datetime, _today: date) -> bool:
    """What `still_held` says."""
    one = await work.activities.get(ActivityId(int(of[0])))
    return one.open and f"{one.begins.timestamp():.0f}" == of[1]
