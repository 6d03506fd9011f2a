"""Which recorded steps never were: those taken back because they had been entered wrongly."""

from collections.abc import Sequence

from domain.road.events import Move
from domain.road.exits import Back


def taken_back(moves: Sequence[Move]) -> frozenset[int]:
    """The ids of the moves that a later correction took back; `moves` in the order recorded.

    A step gone through once more did happen, and is none of them.
    """
    found: set[int] = set()
    for number, back in enumerate(moves):
        if back.reason != Back.ENTERED_WRONGLY:
            continue
        for one in reversed(moves[:number]):
            found.add(one.id)
            if one.before is back.after:
                break
    return frozenset(found)
