"""`/correct`: what went wrong, which thing, what is right, why, a last look, done.

In the form: `kind`, what the row's own questions were answered, `reason`.
"""

from domain.corrections import REASONS, CorrectionKind, CorrectionReason
from domain.errors import NotAllowed
from domain.messages import Term, say
from domain.roles import Action
from handlers.commands import Command
from handlers.corrections import (
    correct_conclusion,
    correct_consent,
    correct_group,
    correct_import,
    correct_merge,
    correct_month,
    correct_phone,
    correct_post,
    correct_report,
)
from handlers.corrections.correct_frame import LOOK, REASON, WAYS_ON, Row
from handlers.dialogue import DONE, Answer, Flow, Form, Question, Step, begin, option
from handlers.turn import Turn
from services.corrections.rights import kinds, reason_term

FLOW = "correct"
_ROWS: dict[CorrectionKind, Row] = {
    row.kind: row
    for row in (
        correct_report.ROW,
        correct_conclusion.ROW,
        correct_month.ROW,
        correct_merge.ROW,
        correct_phone.ROW,
        correct_group.ROW,
        correct_post.ROW,
        correct_import.ROW,
        correct_consent.ROW,
    )
}


async def correct(turn: Turn, _rest: str) -> None:
    """Begin: what is to be put right?"""
    mine = await _mine(turn)
    if not mine:
        raise NotAllowed
    if len(mine) == 1:
        form: Form = {"kind": mine[0].value}
        await begin(turn, CORRECT, await _ROWS[mine[0]].first(turn, form), form)
    else:
        await begin(turn, CORRECT, "kind")


async def _mine(turn: Turn) -> tuple[CorrectionKind, ...]:
    found = kinds(await turn.who(), await turn.tree())
    return tuple(kind for kind in found if kind in _ROWS)


async def _ask_kind(turn: Turn, _form: Form) -> Question:
    mine = await _mine(turn)
    picks = tuple(option(f"correct-{kind.value.replace('_', '-')}", kind.value) for kind in mine)
    return Question(say("correct-what"), picks)


async def _take_kind(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value not in {kind.value for kind in await _mine(turn)}:
        raise NotAllowed
    kept = {name: value for name, value in form.items() if name.startswith("_")}
    form.clear()  # another row begins with a form of its own
    form.update(kept)
    form["kind"] = answer.value
    return await _row(form).first(turn, form)


def _row(form: Form) -> Row:
    return _ROWS[CorrectionKind(form["kind"])]


async def _ask_reason(_turn: Turn, form: Form) -> Question:
    picks = tuple(
        option(f"correct-reason-{one.value.replace('_', '-')}", one.value)
        for one in REASONS[_row(form).kind]
    )
    return Question(say("correct-why"), picks)


async def _take_reason(_turn: Turn, form: Form, answer: Answer) -> str:
    form["reason"] = CorrectionReason(answer.value).value
    return LOOK


async def _ask_look(turn: Turn, form: Form) -> Question:
    what = await _row(form).look(turn, form)
    why = (
        (say("correct-look-why", why=reason_term(CorrectionReason(form["reason"]))),)
        if "reason" in form
        else ()
    )
    picks = (option("correct-do", "do"), option("stop"))
    return Question(say("correct-look", what=what, why=why), picks)


async def _take_look(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "do":
        await turn.say("stopped", *WAYS_ON, flow=Term("flow-correct"))
        return DONE
    reason = CorrectionReason(form.get("reason", CorrectionReason.OTHER.value))
    await _row(form).do(turn, form, reason)
    return DONE


CORRECT = Flow(
    FLOW,
    {
        "kind": Step(_ask_kind, _take_kind),
        **{name: step for row in _ROWS.values() for name, step in row.steps.items()},
        REASON: Step(_ask_reason, _take_reason),
        LOOK: Step(_ask_look, _take_look),
    },
    Action.CORRECT,
)
COMMANDS = (Command("correct", "suasai", correct, Action.CORRECT, aliases=("dinh chinh",)),)
FLOWS = (CORRECT,)
