"""One person twice. In the form: `candidate` whose code is given up, `kept`, or `part` instead."""

from domain.corrections import CorrectionKind, CorrectionReason
from domain.ids import CandidateId
from domain.messages import CandidateCode, CandidateName, Code, Message, UnitRef, choice, say
from handlers.choosing import page, turns_page
from handlers.corrections.correct_frame import (
    REASON,
    WAYS_ON,
    Row,
    candidates_question,
    changed,
    chosen,
    chosen_number,
    nothing,
)
from handlers.dialogue import Answer, Form, Option, Question, Step, option
from handlers.turn import Turn
from services.corrections import merging
from services.ports import Merged


async def _undoable(turn: Turn) -> tuple[Merged, ...]:
    return await merging.undoable(turn.work, await turn.who(), await turn.tree(), turn.now)


async def _first(turn: Turn, _form: Form) -> str:
    return "merge-how" if await _undoable(turn) else "merge-old"


async def _ask_how(_turn: Turn, _form: Form) -> Question:
    picks = (option("correct-merge", "merge"), option("correct-part", "part"))
    return Question(say("correct-merge-how"), picks)


async def _take_how(_turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("part", None)
    return "merge-part" if answer.value == "part" else "merge-old"


async def _ask_part(turn: Turn, form: Form) -> Question:
    picks = [
        Option(
            say(
                "choice-correct-merged",
                stood=CandidateCode(one.given_up),
                kept=CandidateCode(one.kept),
                code=Code((await turn.work.candidates.get(one.given_up)).code),
            ),
            str(one.given_up),
        )
        for one in await _undoable(turn)
    ]
    if not picks:
        raise nothing()
    return Question(say("correct-part-which"), page(form, picks))


async def _take_part(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "merge-part"
    allowed = [int(one.given_up) for one in await _undoable(turn)]
    form["candidate"] = str(chosen_number(answer, allowed))
    form["part"] = "yes"
    return REASON


async def _ask_old(turn: Turn, form: Form) -> Question:
    people = await merging.mergeable(turn.work, await turn.who(), await turn.tree())
    return candidates_question(say("correct-merge-old"), form, people)


async def _take_old(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "merge-old"
    people = await merging.mergeable(turn.work, await turn.who(), await turn.tree())
    form["candidate"] = str(chosen(answer, people).id)
    return "merge-kept"


async def _ask_kept(turn: Turn, form: Form) -> Question:
    people = await merging.mergeable(turn.work, await turn.who(), await turn.tree())
    others = [one for one in people if str(one.id) != form["candidate"]]
    message = say("correct-merge-kept", code=CandidateCode(_stood(form)))
    return candidates_question(message, form, others)


async def _take_kept(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "merge-kept"
    people = await merging.mergeable(turn.work, await turn.who(), await turn.tree())
    others = [one for one in people if str(one.id) != form["candidate"]]
    form["kept"] = str(chosen(answer, others).id)
    return REASON


async def _look(turn: Turn, form: Form) -> tuple[Message, ...]:
    if "part" in form:
        found = {one.given_up: one.kept for one in await _undoable(turn)}
        if _stood(form) not in found:
            raise changed()
        kept = found[_stood(form)]
        return (
            say("correct-part-look", stood=CandidateCode(_stood(form)), kept=CandidateCode(kept)),
        )
    lines = [await _entry(turn, one) for one in (_stood(form), _kept(form))]
    return (
        say(
            "correct-merge-look",
            stood=CandidateCode(_stood(form)),
            kept=CandidateCode(_kept(form)),
        ),
        *lines,
        say("correct-merge-compare"),
    )


async def _entry(turn: Turn, candidate: CandidateId) -> Message:
    one = await turn.work.candidates.get(candidate)
    return say(
        "correct-merge-entry",
        name=CandidateName(candidate),
        birth=Code(one.birth),
        branch=UnitRef(one.branch),
    )


async def _do(turn: Turn, form: Form, reason: CorrectionReason) -> None:
    who, tree = await turn.who(), await turn.tree()
    stood = _stood(form)
    if "part" in form:
        kept = await merging.part(turn.work, turn.settings, stood, reason, who, tree, turn.now)
        await turn.say(
            "correct-part-done", *WAYS_ON, stood=CandidateCode(stood), kept=CandidateCode(kept)
        )
        return
    kept = _kept(form)
    await merging.merge(turn.work, turn.settings, stood, kept, reason, who, tree, turn.now)
    await turn.say(
        "correct-merge-done",
        choice("see-card", f"card:{kept}"),
        *WAYS_ON,
        stood=CandidateCode(stood),
        kept=CandidateCode(kept),
    )


def _stood(form: Form) -> CandidateId:
    return CandidateId(int(form["candidate"]))


def _kept(form: Form) -> CandidateId:
    return CandidateId(int(form["kept"]))


ROW = Row(
    CorrectionKind.SAME_PERSON,
    _first,
    {
        "merge-how": Step(_ask_how, _take_how),
        "merge-part": Step(_ask_part, _take_part),
        "merge-old": Step(_ask_old, _take_old, takes_text=True),
        "merge-kept": Step(_ask_kept, _take_kept, takes_text=True),
    },
    _look,
    _do,
)
