"""An import that went wrong. In the form: `import`, its number."""

from domain.corrections import CorrectionKind, CorrectionReason
from domain.messages import Message, say
from handlers.choosing import page, turns_page
from handlers.corrections.correct_frame import (
    REASON,
    WAYS_ON,
    Row,
    changed,
    chosen_number,
    nothing,
)
from handlers.dialogue import Answer, Form, Option, Question, Step
from handlers.turn import Turn
from services.corrections import imports
from services.ports.imports import Import

MOST_KEPT = 20  # rows that stay and are named in the chat


async def _lately(turn: Turn) -> tuple[Import, ...]:
    return await imports.lately(turn.work, await turn.who(), await turn.tree(), turn.now)


async def _first(turn: Turn, _form: Form) -> str:
    if not await _lately(turn):
        raise nothing()
    return "import-which"


async def _ask_which(turn: Turn, form: Form) -> Question:
    picks = [
        Option(say("choice-correct-one-import", n=n, at=one.at, rows=one.rows), str(one.number))
        for n, one in enumerate(await _lately(turn), start=1)
    ]
    if not picks:
        raise nothing()
    return Question(say("correct-import-which"), page(form, picks))


async def _take_which(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "import-which"
    form["import"] = str(chosen_number(answer, [one.number for one in await _lately(turn)]))
    return REASON


async def _look(turn: Turn, form: Form) -> tuple[Message, ...]:
    for one in await _lately(turn):
        if str(one.number) == form["import"]:
            return (say("correct-import-look", at=one.at, rows=one.rows),)
    raise changed()


async def _do(turn: Turn, form: Form, reason: CorrectionReason) -> None:
    undone = await imports.take_back(
        turn.work,
        turn.settings,
        int(form["import"]),
        reason,
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    if not undone.kept:
        await turn.tell(undone.message(), WAYS_ON)
        return
    await turn.tell(undone.message())
    lines = tuple(line for row in undone.kept[:MOST_KEPT] for line in row.lines())
    await turn.say("correct-import-kept", *WAYS_ON, lines=lines, n=len(undone.kept))


ROW = Row(
    CorrectionKind.IMPORT, _first, {"import-which": Step(_ask_which, _take_which)}, _look, _do
)
