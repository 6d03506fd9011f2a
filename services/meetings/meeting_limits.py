"""How far a meeting may be moved."""

from datetime import datetime, timedelta

from domain.errors import Refusal
from domain.messages import Choice

PUT_OFF_AT_MOST = timedelta(days=60)


def check_moment(at: datetime, now: datetime, ways_on: tuple[Choice, ...]) -> None:
    """Raises Refusal, with these ways on, for a moment that is past or too far away."""
    if at <= now:
        raise Refusal("meeting-past", choices=ways_on, at=at)
    if at > now + PUT_OFF_AT_MOST:
        raise Refusal("meeting-too-far", choices=ways_on, at=at, n=PUT_OFF_AT_MOST.days)
