"""The steps of the road on a card: the stage and the day for everybody who may open it.

The paper's number and what was missing are for the branch and those above (voice.md §4).
"""

from datetime import datetime

from domain.candidates import Stage
from domain.messages import Argument, Code, Message, say
from domain.road.events import Move
from domain.road.exits import Jump
from domain.terms import term
from services.cards.listing import Card, View
from services.ports import Work


async def road_lines(work: Work, card: Card) -> list[tuple[datetime, Message]]:
    """Each step that no other entry of the card tells of, with when it was recorded."""
    full = card.view is View.FULL
    return [
        (one.at, _line(one, full=full))
        for one in await work.road.moves(card.candidate.id)
        if one.review is None and one.after is not Stage.RECEIVED and one.reason != Jump.IMPORTED
    ]


def _line(one: Move, *, full: bool) -> Message:
    number: Argument = ()
    if full and one.document is not None:
        number = say("road-timeline-number", code=Code(one.document))
    return say("road-timeline", day=one.on, stage=term("stage", one.after), number=number)
