"""Port for clocks: on whom one may run, and what people answered to its warnings."""

from collections.abc import Sequence
from typing import Protocol

from domain.ids import CandidateId
from domain.road.answers import Answered


class Clocks(Protocol):
    """Whose dates are worth a look, and answers to warnings; each answer is kept."""

    async def answer(self, answered: Answered) -> None: ...

    async def answers(self, candidate: CandidateId) -> tuple[Answered, ...]:
        """What was answered about the dates of this person, in the order said."""

    async def may_run_for(self, candidates: Sequence[CandidateId]) -> frozenset[CandidateId]:
        """Those of them of whom anything is on record from which a clock may run."""

    async def next_people(self, after: int, most: int) -> tuple[CandidateId, ...]:
        """The next such people in the order of their ids, beyond this one."""
