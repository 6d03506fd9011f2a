"""On whom somebody may record papers and introducers: the branch's secretary, and officers."""

from domain.candidates import Candidate, Stage
from domain.errors import NotAllowed
from domain.ids import CandidateId
from domain.roles import Action, Holder, Tree, reach
from services.cards.entries import entry_for, refuse_locked
from services.identity import require
from services.ports import Work

_OVER = frozenset({Stage.LEFT, Stage.OFFICIAL})


async def people_of(work: Work, who: Holder, tree: Tree) -> tuple[Candidate, ...]:
    """Everybody whose road goes on and on whom this person may record, by code."""
    branches = sorted(reach(Action.STAGE, who, tree))
    everybody = await work.candidates.in_branches(branches)
    return tuple(one for one in everybody if one.stage not in _OVER)


async def to_record(work: Work, candidate: CandidateId, who: Holder, tree: Tree) -> Candidate:
    """The entry on which is recorded. Raises NotAllowed, also for nobody; Refusal if locked."""
    try:
        found = await entry_for(work, candidate)
    except LookupError:
        raise NotAllowed from None
    require(Action.STAGE, who, tree, found.branch)
    refuse_locked(found)
    return found
