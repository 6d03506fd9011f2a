"""Which recorded steps never were: those taken back because they had been entered wrongly."""

from collections.abc import Sequence

from domain.candidates import Stage
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
        found |= {one.id for one in since(moves[:number], back.after)}
    return frozenset(found)


def since(moves: Sequence[Move], stage: Stage) -> tuple[Move, ...]:
    """The moves by which somebody went on from this stage the last time, the newest first."""
    found: list[Move] = []
    for one in reversed(moves):
        found.append(one)
        if one.before is stage:
            break
    return tuple(found)
