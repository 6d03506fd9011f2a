"""What says that somebody nominated for a chapter whose leader is away."""

from datetime import date

from domain.ids import NominationId
from domain.messages import Message, UnitRef, say
from services.organisations.organisations import stands_in
from services.ports import Work


async def instead_of(work: Work, nomination: NominationId, today: date) -> tuple[Message, ...]:
    """The line, as part of a message; empty where who nominated leads the unit themselves."""
    made = await work.nominations.get(nomination)
    if made.unit is None or not await stands_in(work, made.by, made.unit, today):
        return ()
    return (say("nominate-instead", unit=UnitRef(made.unit)),)
