"""Ordering something to be printed. It is made and sent after the commit, by the rim."""

from datetime import datetime

from domain.ids import ChatId
from services.ports import Work

ERRAND = "paper:"
SLIPS, ALL_SLIPS, PACK = "slips", "all-slips", "pack"
CLASS_LIST = "class-list"
DATES = "dates"  # of one person
MEMBER_SHEET = "member-sheet"  # of one person, after recognition
UNION_LIST = "union-list"  # of one resolution of the youth union, by a row of it


async def order(work: Work, chat: ChatId, kind: str, number: int, now: datetime) -> None:
    """Have a file made for this private chat: SLIPS, ALL_SLIPS or PACK of one month (by its
    review), CLASS_LIST of one class, DATES or MEMBER_SHEET of one person, or UNION_LIST of one
    resolution.
    """
    await work.outbox.errand(chat, f"{ERRAND}{kind}:{number}", at=now)
