"""Ordering something to be printed. It is made and sent after the commit, by the rim."""

from datetime import datetime

from domain.ids import ChatId, ReviewId
from services.ports import Work

ERRAND = "paper:"
SLIPS, ALL_SLIPS, PACK = "slips", "all-slips", "pack"


async def order(work: Work, chat: ChatId, kind: str, review: ReviewId, now: datetime) -> None:
    """Have a file made for this private chat: SLIPS, ALL_SLIPS or PACK of one month."""
    await work.outbox.errand(chat, f"{ERRAND}{kind}:{review}", at=now)
