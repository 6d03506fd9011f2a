"""Requests for verification: sent, to which kind of place, answered. Never what the answer says.

Source: domain notes §3.5 and §6.3.
"""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from domain.road.events import Event, Milestone


class VerificationPlace(StrEnum):
    """Where a request goes; the place itself is not kept."""

    HOME = "home"
    ABROAD = "abroad"


def unanswered(events: Iterable[Event]) -> tuple[Event, ...]:
    """The requests without a reply, the oldest first: of each kind of place, a reply answers the
    request sent first. Where the kind is not noted it is home.
    """
    ordered = sorted(events, key=lambda one: (one.on, one.id))
    replies = Counter(
        one.place or VerificationPlace.HOME
        for one in ordered
        if one.kind is Milestone.VERIFICATION_REPLY
    )
    waiting = []
    for one in ordered:
        if one.kind is not Milestone.VERIFICATION_SENT:
            continue
        place = one.place or VerificationPlace.HOME
        if replies[place]:
            replies[place] -= 1
        else:
            waiting.append(one)
    return tuple(waiting)
