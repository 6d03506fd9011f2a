"""A date noted on somebody's road, once: two people may record the same."""

from datetime import date, datetime

from domain.ids import CandidateId, PersonId
from domain.road.events import Milestone
from services.ports import Work


async def note_once(
    work: Work,
    candidate: CandidateId,
    kind: Milestone,
    on: date,
    now: datetime,
    *,
    by: PersonId,
    number: str | None = None,
) -> bool:
    """Note that this happened on that day; False if just that is on record already."""
    events = await work.road.events(candidate)
    if any((one.kind, one.on) == (kind, on) for one in events):
        return False
    await work.road.add_event(candidate, kind, on, now, number=number, by=by)
    return True
