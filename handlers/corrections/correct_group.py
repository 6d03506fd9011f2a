"""A branch tied to the wrong group. In the form: `branch`."""

from domain.corrections import CorrectionKind, CorrectionReason
from domain.ids import UnitId
from domain.messages import Code, Message, UnitRef, say
from domain.units import Unit
from handlers.choosing import page, turns_page
from handlers.corrections.correct_frame import (
    REASON,
    WAYS_ON,
    Row,
    branch_in,
    chosen_number,
    nothing,
    unit_options,
)
from handlers.dialogue import Answer, Form, Question, Step
from handlers.turn import Turn
from services.corrections import access


async def _linked(turn: Turn) -> tuple[Unit, ...]:
    return await access.linked(turn.work, await turn.who(), await turn.tree())


async def _first(turn: Turn, form: Form) -> str:
    found = await _linked(turn)
    if not found:
        raise nothing()
    if len(found) == 1:
        form["branch"] = str(found[0].id)
        return REASON
    return "group-which"


async def _ask_which(turn: Turn, form: Form) -> Question:
    picks = unit_options(await _linked(turn))
    if not picks:
        raise nothing()
    return Question(say("correct-group-which"), page(form, picks))


async def _take_which(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "group-which"
    form["branch"] = str(chosen_number(answer, [int(one.id) for one in await _linked(turn)]))
    return REASON


async def _look(_turn: Turn, form: Form) -> tuple[Message, ...]:
    return (say("correct-group-look", branch=UnitRef(branch_in(form))),)


async def _do(turn: Turn, form: Form, reason: CorrectionReason) -> None:
    branch = UnitId(branch_in(form))
    await access.untie(
        turn.work, turn.settings, branch, reason, await turn.who(), await turn.tree(), turn.now
    )
    await turn.say(
        "correct-group-untied", *WAYS_ON, branch=UnitRef(branch), command=Code("/lienket")
    )


ROW = Row(CorrectionKind.GROUP, _first, {"group-which": Step(_ask_which, _take_which)}, _look, _do)
