"""At which activities a candidate was seen."""

from domain.activities import Activity, ActivityMark
from domain.ids import CandidateId
from services.ports import Work


async def seen_of(work: Work, candidate: CandidateId) -> tuple[tuple[Activity, ActivityMark], ...]:
    """At which activities somebody was seen, the oldest first."""
    marks = await work.activities.marks_of(candidate)
    return tuple([(await work.activities.get(one.activity), one) for one in marks])
