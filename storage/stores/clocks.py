"""On whom a clock may run, and what people answered to its warnings."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from domain.candidates import Stage
from domain.ids import CandidateId, PersonId
from domain.road.answers import Answered, DeadlineAnswer
from storage.stores.base import Store
from storage.tables import (
    candidates,
    deadline_answers,
    documents,
    introducers,
    milestones,
    moves,
)

_ANSWERS = (
    sa.select(
        deadline_answers.c.candidate_id,
        deadline_answers.c.rule,
        deadline_answers.c.due,
        deadline_answers.c.answer,
        deadline_answers.c.by_id,
        deadline_answers.c.at,
        deadline_answers.c.on,
    )
    .where(deadline_answers.c.candidate_id == sa.bindparam("candidate"))
    .order_by(deadline_answers.c.id)
)
# Whatever has a date of its own; a clock needs at least one of these to run.
_DATED = sa.or_(
    *(
        sa.exists().where(table.c.candidate_id == candidates.c.id)
        for table in (milestones, moves, documents, introducers)
    )
)
_ON_THE_ROAD = sa.and_(
    candidates.c.merged_into.is_(None),
    candidates.c.stage != Stage.LEFT.value,
    _DATED,
)
_MAY_RUN = sa.select(candidates.c.id).where(
    candidates.c.id.in_(sa.bindparam("candidates", expanding=True)), _ON_THE_ROAD
)
_NEXT = (
    sa.select(candidates.c.id)
    .where(candidates.c.id > sa.bindparam("after"), _ON_THE_ROAD)
    .order_by(candidates.c.id)
    .limit(sa.bindparam("most"))
)


def _answered(row: Any) -> Answered:
    candidate, rule, due, answer, by, at, on = row
    return Answered(
        candidate=CandidateId(candidate),
        rule=rule,
        due=due,
        answer=DeadlineAnswer(answer),
        by=PersonId(by),
        at=at,
        on=on,
    )


class SqlClocks(Store):
    """Whose dates are worth a look, and answers to warnings; each answer is kept."""

    async def answer(self, answered: Answered) -> None:
        """Keep an answer."""
        values = {
            "candidate_id": answered.candidate,
            "rule": answered.rule,
            "due": answered.due,
            "answer": answered.answer.value,
            "on": answered.on,
            "by_id": answered.by,
            "at": answered.at,
        }
        await self._execute(sa.insert(deadline_answers).values(values))

    async def answers(self, candidate: CandidateId) -> tuple[Answered, ...]:
        """What was answered about the dates of this person, in the order said."""
        rows = await self._execute(_ANSWERS, {"candidate": candidate})
        return tuple(map(_answered, rows))

    async def may_run_for(self, candidates: Sequence[CandidateId]) -> frozenset[CandidateId]:
        """Those of them of whom anything is on record from which a clock may run."""
        rows = await self._execute(_MAY_RUN, {"candidates": list(candidates)})
        return frozenset(CandidateId(number) for (number,) in rows)

    async def next_people(self, after: int, most: int) -> tuple[CandidateId, ...]:
        """The next such people in the order of their ids, beyond this one."""
        rows = await self._execute(_NEXT, {"after": after, "most": most})
        return tuple(CandidateId(number) for (number,) in rows)
