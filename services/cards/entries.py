"""Which entry a step is taken on: of two taken for one person the one kept, and none locked."""

from domain.candidates import Candidate
from domain.errors import Refusal
from domain.ids import CandidateId
from domain.messages import CandidateCode, choice
from services.ports import Work


async def entry_for(work: Work, candidate: CandidateId) -> Candidate:
    """The candidate, or the one into whom they were merged. Raises LookupError."""
    found = await work.candidates.get(candidate)
    return found if found.merged_into is None else await work.candidates.get(found.merged_into)


def refuse_locked(found: Candidate) -> None:
    """Raise a Refusal while the card waits for the paper of consent."""
    if found.locked:
        ways = (choice("all-candidates", "candidates"), choice("my-tasks", "mine"))
        raise Refusal("card-locked", choices=ways, code=CandidateCode(found.id))
