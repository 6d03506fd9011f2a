"""The free line of a report: typed, looked at once more where it may say too much, or skipped."""

from dataclasses import replace

from domain.messages import say
from domain.worries import worrying
from handlers.dialogue import Answer, Form, Question, Step, option
from handlers.report_filing import file_report
from handlers.report_form import NO_CHANGE, THEN, subject
from handlers.report_month import when
from handlers.turn import Turn


async def _ask_line(_turn: Turn, _form: Form) -> Question:
    return Question(say("report-line"), (option("skip"),), takes_text=True)


async def _take_line(turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("_to", None)
    if answer.value == "skip":
        form.pop("line", None)
        return await _after_line(turn, form)
    form["line"] = answer.text
    return "worry" if worrying(answer.text) else await _after_line(turn, form)


async def _ask_worry(_turn: Turn, _form: Form) -> Question:
    picks = (option("rewrite"), option("drop-line"), option("keep-line"))
    return Question(say("report-worry"), picks)


async def _take_worry(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "rewrite":
        return "line"
    if answer.value == "drop-line":
        form.pop("line", None)
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


async def file_no_change(turn: Turn, form: Form) -> str:
    """Keep "no change", with the line if there is one; ends the dialogue."""
    return await file_report(turn, form, replace(NO_CHANGE, line=form.get("line") or None))


LINE_STEPS = {
    "line": Step(_ask_line, _take_line, takes_text=True),
    "worry": Step(_ask_worry, _take_worry),
    "why": Step(_ask_why, _take_why, takes_text=True),
}
