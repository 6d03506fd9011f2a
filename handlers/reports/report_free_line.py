"""The free line of a report: typed, looked at once more where it may say too much, or skipped.

Also the line that says what "other" stands for, which becomes a part of it.
"""

from dataclasses import replace

from domain.errors import Refusal
from domain.messages import say
from domain.text import FREE_TEXT_LIMIT
from domain.worries import worrying
from handlers.dialogue import Answer, Form, Question, Step, option
from handlers.reports.report_filing import file_report
from handlers.reports.report_form import NO_CHANGE, OTHER, THEN, line_of, subject, what_step
from handlers.reports.report_month import when
from handlers.turn import Turn

_WORRYING = "_worrying"  # the field that may say too much


async def _ask_line(_turn: Turn, _form: Form) -> Question:
    return Question(say("report-line"), (option("skip"),), takes_text=True)


async def _take_line(turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("_to", None)
    if answer.value == "skip":
        form.pop("line", None)
        return await _after_line(turn, form)
    return await _typed(turn, form, "line", answer.text)


async def _typed(turn: Turn, form: Form, field: str, text: str) -> str:
    """Keep the line; raises Refusal if it grew too long together with what was there."""
    form[field] = text
    if (length := len(line_of(form))) > FREE_TEXT_LIMIT:
        raise Refusal("text-too-long", length=length)
    if not worrying(text):
        return await _after_line(turn, form)
    form[_WORRYING] = field
    return "worry"


async def _ask_worry(_turn: Turn, _form: Form) -> Question:
    picks = (option("rewrite"), option("drop-line"), option("keep-line"))
    return Question(say("report-worry"), picks)


async def _take_worry(turn: Turn, form: Form, answer: Answer) -> str:
    field = form.pop(_WORRYING, "line")
    if answer.value == "rewrite":
        return field
    if answer.value == "drop-line":
        form.pop(field, None)
    return await _after_line(turn, form)


async def _after_line(turn: Turn, form: Form) -> str:
    """On to what was asked before the line, or to the last look."""
    following = form.pop(THEN, "check")
    return await file_no_change(turn, form) if following == "why" else following


async def _ask_why(turn: Turn, form: Form) -> Question:
    asked = say("report-why", when=await when(turn, form), candidate=subject(form))
    return Question(asked, (option("skip"),), takes_text=True)


async def _take_why(turn: Turn, form: Form, answer: Answer) -> str:
    form["line"], form[THEN] = answer.text, "why"
    return "worry" if worrying(answer.text) else await _after_line(turn, form)


def _what(name: str) -> Step:
    """What "other" stands for, in one line that can be skipped."""
    field = what_step(name)

    async def ask(_turn: Turn, form: Form) -> Question:
        asked = say(f"report-{field}", candidate=subject(form))
        return Question(asked, (option("skip"),), takes_text=True)

    async def take(turn: Turn, form: Form, answer: Answer) -> str:
        if answer.value == "skip":
            form.pop(field, None)
            return await _after_line(turn, form)
        return await _typed(turn, form, field, answer.text)

    return Step(ask, take, takes_text=True, keeps_text=True)


async def file_no_change(turn: Turn, form: Form) -> str:
    """Keep "no change", with the line if there is one; ends the dialogue."""
    return await file_report(turn, form, replace(NO_CHANGE, line=form.get("line") or None))


LINE_STEPS = {
    "line": Step(_ask_line, _take_line, takes_text=True, keeps_text=True),
    "worry": Step(_ask_worry, _take_worry),
    "why": Step(_ask_why, _take_why, takes_text=True, keeps_text=True),
    **{what_step(name): _what(name) for name in OTHER},
}
