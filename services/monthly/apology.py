"""What comes late says so: since when, why, and whether there is anything to do (M10)."""

from datetime import datetime, timedelta

from domain.messages import Message, say
from services.ports import Work

OUTAGE = "outage"


async def apology(work: Work, planned: datetime, what: Message, backlog: timedelta) -> Message:
    """The message with an apology that says only what is true.

    `planned` is when the earliest of it was due, `backlog` how long the messengers keep what was
    written while we were away.
    """
    outage = await work.marks.get(OUTAGE)
    if outage is not None:
        began, ended = (datetime.fromisoformat(one) for one in outage.split("/"))
        if began <= planned <= ended:
            return say(
                "late-notice",
                began=began,
                ended=ended,
                planned=planned,
                kept=ended - began <= backlog,
                what=what,
            )
    return say("late-plain", planned=planned, what=what)
