"""Choosing a closed month that can still be put right. In the form: `branch`, `review`."""

from dataclasses import dataclass

from domain.messages import say
from domain.reviews import Review
from handlers.choosing import page, turns_page
from handlers.corrections.correct_frame import branch_in, branches, chosen_number, unit_options
from handlers.dialogue import Answer, Form, Option, Question, Step
from handlers.turn import Turn
from services.corrections import conclusions


@dataclass(frozen=True, slots=True)
class ClosedMonth:
    """The first questions of a row: which branch, where there are several, and which month.

    `name` begins the names of the steps; `following` is the step after them.
    """

    name: str
    following: str

    async def first(self, turn: Turn, form: Form) -> str:
        """The first question that is needed. Raises Refusal where no month can be put right."""
        mine = await branches(turn)
        if len(mine) > 1:
            return f"{self.name}-branch"
        form["branch"] = str(mine[0].id)
        return await self._month_or_on(turn, form)

    def steps(self) -> dict[str, Step]:
        """The questions."""
        return {
            f"{self.name}-branch": Step(self._ask_branch, self._take_branch),
            f"{self.name}-month": Step(self._ask_month, self._take_month),
        }

    async def _month_or_on(self, turn: Turn, form: Form) -> str:
        found = await _months(turn, form)
        if len(found) > 1:
            return f"{self.name}-month"
        form["review"] = str(found[0].id)
        return self.following

    async def _ask_branch(self, turn: Turn, form: Form) -> Question:
        return Question(say("correct-branch"), page(form, unit_options(await branches(turn))))

    async def _take_branch(self, turn: Turn, form: Form, answer: Answer) -> str:
        if turns_page(form, answer):
            return f"{self.name}-branch"
        allowed = [int(one.id) for one in await branches(turn)]
        form["branch"] = str(chosen_number(answer, allowed))
        return await self._month_or_on(turn, form)

    async def _ask_month(self, turn: Turn, form: Form) -> Question:
        picks = tuple(
            Option(say("choice-correct-in-month", month=one.period.month), str(one.id))
            for one in await _months(turn, form)
        )
        return Question(say("correct-month-which"), picks)

    async def _take_month(self, turn: Turn, form: Form, answer: Answer) -> str:
        allowed = [int(one.id) for one in await _months(turn, form)]
        form["review"] = str(chosen_number(answer, allowed))
        return self.following


async def _months(turn: Turn, form: Form) -> tuple[Review, ...]:
    return await conclusions.months(
        turn.work, branch_in(form), await turn.who(), await turn.tree(), turn.now
    )
