"""Whether a question about somebody away is still open when it is sent (services.guards)."""

from collections.abc import Sequence
from datetime import date, datetime

from services.ports import Work

REMARK, RETURN = "host-remark", "still-away"


def awaits_remark(absence: int, asked: date) -> str:
    """Still needed while they are away and nothing came from the host since it was asked."""
    return f"{REMARK}:{absence}:{asked.isoformat()}"


def awaits_return(absence: int) -> str:
    """Still needed while they are away."""
    return f"{RETURN}:{absence}"


async def remark_awaited(work: Work, of: Sequence[str], now: datetime, today: date) -> bool:
    """What `awaits_remark` says."""
    if not await return_awaited(work, of, now, today):
        return False
    asked = date.fromisoformat(of[1])
    return all(one.on < asked for one in await work.absences.remarks(int(of[0])))


async def return_awaited(work: Work, of: Sequence[str], _now: datetime, today: date) -> bool:
    """What `awaits_return` says."""
    return (await work.absences.get(int(of[0]))).runs_on(today)
