"""What is on record of one person's road, gathered from where each thing is kept."""

from domain.ids import CandidateId
from domain.road.facts import Facts, latest
from services.cards.entries import entry_for
from services.ports import Work


async def facts_of(work: Work, candidate: CandidateId) -> Facts:
    """The facts of this person; of an entry that was merged those of the one kept. LookupError."""
    found = await entry_for(work, candidate)
    events = await work.road.events(found.id)
    away = await work.absences.running([found.id])
    return Facts(
        candidate=found,
        events=latest(events),
        all_events=events,
        moves=await work.road.moves(found.id),
        resolutions=await work.road.resolutions(found.id),
        papers=await work.road.papers(found.id),
        introducers=await work.introducers.of(found.id),
        absence=away[0] if away else None,
    )
