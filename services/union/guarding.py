"""Whether a notice about a proposal is still news when it is sent (services.guards)."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.candidates import NominationState
from domain.ids import NominationId
from services.ports import Work

GUARD = "proposal"


def awaits_resolution(nomination: NominationId) -> str:
    """Still needed while the youth union's committee has not dealt with this proposal."""
    return f"{GUARD}:{nomination}"


async def resolution_awaited(work: Work, of: Sequence[str], _now: datetime, _today: date) -> bool:
    """What `awaits_resolution` says."""
    made = await work.nominations.get(NominationId(int(of[0])))
    return made.state is NominationState.PROPOSED
