"""The steps of the road on a card: the stage and the day for everybody who may open it.

The paper's number, the general reason and what was missing are for the branch and those above
(voice.md §4).
"""

from datetime import datetime

from domain.candidates import Stage
from domain.messages import Argument, Code, Message, Term, say
from domain.road.events import Move
from domain.road.exits import Back, Exit, Jump
from domain.road.taken_back import taken_back
from domain.terms import term
from services.cards.listing import Card, View
from services.ports import Work


async def road_lines(work: Work, card: Card) -> list[tuple[datetime, Message]]:
    """Each step that no other entry of the card tells of, with when it was recorded."""
    full = card.view is View.FULL
    moves = await work.road.moves(card.candidate.id)
    gone = taken_back(moves)
    return [
        (one.at, _line(one, full=full, gone=one.id in gone))
        for one in moves
        if one.review is None and one.after is not Stage.RECEIVED and one.reason != Jump.IMPORTED
    ]


def _line(one: Move, *, full: bool, gone: bool) -> Message:
    number: Argument = ()
    if full and one.document is not None:
        number = say("road-timeline-number", code=Code(one.document))
    return say(
        "road-timeline",
        day=one.on,
        stage=term("stage", one.after),
        number=number,
        back=one.reason in set(Back),
        reason=_reason(one) if full else (),
        gone=say("road-timeline-gone") if gone else (),
    )


def _reason(one: Move) -> Argument:
    """The general reason for which the road was left, or a step taken back."""
    for kind, reasons in (("exit", set(Exit)), ("back", set(Back) - {Back.UNDONE})):
        if one.reason in reasons:
            return say("road-timeline-reason", reason=Term(f"road-{kind}-{_slug(one.reason)}"))
    return ()


def _slug(reason: str | None) -> str:
    return (reason or "").replace("_", "-")
