"""What was ordered to be printed: an errand of the outbox, made a sheet for whoever reads it.

The right is looked at once more when the sheet is made: an order may wait while a post ends.
"""

from datetime import datetime

from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, ClassId, PersonId, ReviewId
from domain.roles import Holder, Tree
from services.identity import holder
from services.ports import Work
from services.printed.class_list import class_list
from services.printed.dates import dates_on_paper
from services.printed.member_sheet import member_sheet
from services.printed.paper import Paper
from services.printed.papers import (
    ALL_SLIPS,
    CLASS_LIST,
    DATES,
    MEMBER_SHEET,
    PACK,
    SLIPS,
    UNION_LIST,
)
from services.printed.slips import pack_on_paper, slips
from services.printed.union_list import union_list
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
    try:
        if kind in {PACK, SLIPS, ALL_SLIPS}:
            return await _of_month(work, settings, kind, ReviewId(int(number)), who, tree, now)
        return await _of_one(work, settings, kind, int(number), who, tree)
    except (NotAllowed, Refusal):
        return None


async def _of_month(
    work: Work,
    settings: Settings,
    kind: str,
    review: ReviewId,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Paper:
    if kind == PACK:
        return await pack_on_paper(work, settings, review, who, tree, now)
    return await slips(work, review, who, tree, everybody=kind == ALL_SLIPS)


async def _of_one(
    work: Work, settings: Settings, kind: str, number: int, who: Holder, tree: Tree
) -> Paper | None:
    """A sheet of one class, one resolution or one person."""
    if kind == CLASS_LIST:
        return await class_list(work, ClassId(number), who, tree)
    if kind == UNION_LIST:
        return await union_list(work, number, who, tree)
    if kind == DATES:
        return await dates_on_paper(work, CandidateId(number), who, tree)
    if kind == MEMBER_SHEET:
        return await member_sheet(work, settings, CandidateId(number), who, tree)
    return None
