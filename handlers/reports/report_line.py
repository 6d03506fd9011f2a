"""A report in one line: kept at once if it says everything, else the rest is asked."""

from domain.care import Care
from domain.errors import Refusal
from domain.text import too_long
from domain.worries import worrying
from handlers.dialogue import Answer, Form, begin
from handlers.incoming import Kind
from handlers.reports.report_form import OTHER, THEN, care_of, form_for, what_step
from handlers.reports.report_words import split_picks
from handlers.reports.reporting import REPORT
from handlers.turn import Turn

QUESTIONS = ("met", "strength", "improve", "task")


async def from_line(turn: Turn, care: Care, said: str) -> None:
    """Take what follows the code: picked words in any order, and a free line."""
    picks, line = split_picks(said, turn.lexicon)
    if too_long(line):
        raise Refusal("text-too-long", length=len(line))
    source = f"{turn.chat.id}/{turn.incoming.message}"
    form: Form = {**form_for(care), "source": source, **picks}
    if turn.incoming.kind is Kind.EDIT:
        await _same_month(turn, form, source)
    missing = [name for name in QUESTIONS if name not in form]
    following = missing[0] if missing else "check"
    other = next((name for name in OTHER if form.get(name) == "other"), None)
    if line:
        form["line"] = line
    elif other is not None:
        await begin(turn, REPORT, what_step(other), {**form, THEN: following})
        return
    if worrying(line):
        await begin(turn, REPORT, "worry", {**form, THEN: following})
    elif missing:
        await begin(turn, REPORT, following, form)
    else:
        await REPORT.steps["check"].take(turn, form, Answer(value="send"))


async def _same_month(turn: Turn, form: Form, source: str) -> None:
    """An edited line corrects the month it was written for, not the one that asks by now."""
    made = await turn.work.reports.from_message(source)
    if made is not None and Care(made.candidate, made.unit) == care_of(form):
        form["month"] = str(made.review)
