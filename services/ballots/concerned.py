"""Whom a ballot is about: whether they may be spoken of, and whether they are of the branch."""

from domain.ballots import Ballot
from domain.candidates import Stage
from services.ports import Work
from services.units.standing_for import unit_today

_OVER = frozenset({Stage.LEFT, Stage.OFFICIAL})


async def gone(work: Work, ballot: Ballot) -> bool:
    """Whether whom it concerns belongs to the branch no more, or has come off the road."""
    if ballot.candidate is None:
        return False
    person = await work.candidates.get(ballot.candidate)
    return person.stage in _OVER or person.branch != await unit_today(work, ballot.unit)


async def may_be_spoken_of(work: Work, ballot: Ballot) -> bool:
    """Whether whom it concerns may still be spoken of in the branch."""
    if ballot.candidate is None:
        return True
    shown = (await work.candidates.get(ballot.candidate)).shown
    return shown and not await gone(work, ballot)
