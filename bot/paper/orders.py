"""What was ordered to be printed: an errand of the outbox, made a sheet for whoever reads it.

The right is looked at once more when the sheet is made: an order may wait while a post ends.
"""

from datetime import datetime

from domain.errors import NotAllowed, Refusal
from domain.ids import PersonId, ReviewId
from services.identity import holder
from services.ports import Work
from services.printed.paper import Paper
from services.printed.papers import ALL_SLIPS, PACK, SLIPS
from services.printed.slips import pack_on_paper, slips
from services.settings import Settings


async def ordered(
    work: Work, settings: Settings, order: str, reader: PersonId | None, now: datetime
) -> Paper | None:
    """The sheet of an order; None if this reader may no longer have it, or nobody is on it."""
    kind, _, number = order.partition(":")
    if reader is None or not number.isdigit():
        return None
    who = await holder(work, reader, settings.calendar.day_of(now))
    tree = await work.units.tree()
    review = ReviewId(int(number))
    try:
        if kind == PACK:
            return await pack_on_paper(work, settings, review, who, tree, now)
        if kind in {SLIPS, ALL_SLIPS}:
            return await slips(work, review, who, tree, everybody=kind == ALL_SLIPS)
    except (NotAllowed, Refusal):
        return None
    return None
