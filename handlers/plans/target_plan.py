"""The first questions of setting targets: which committee, term, plan and year."""

from datetime import date

from domain.dates import parse_date
from domain.document_numbers import document_number
from domain.ids import UnitId
from domain.messages import Code, say
from domain.plans.splitting import read_count
from domain.plans.targets import PlanTerm, read_term
from handlers.choosing import page, turns_page, unit_option
from handlers.dialogue import Answer, Form, Option, Question, Step, option
from handlers.numbers import number_in
from handlers.plans.target_form import once_more
from handlers.turn import Turn
from services.plans.targets import planned_by, standing_plan


async def _ask_committee(turn: Turn, form: Form) -> Question:
    found = await planned_by(turn.work, await turn.who(), await turn.tree())
    return Question(say("target-which"), page(form, [unit_option(one) for one in found]))


async def _take_committee(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "committee"
    form["committee"] = str(number_in(answer.value))
    return await first_step(turn, form)


async def first_step(turn: Turn, form: Form) -> str:
    """The year, where the term and its plan are on record; else the term."""
    plan = await standing_plan(turn.work, UnitId(int(form["committee"])), turn.today.year)
    if plan is None:
        return "term"
    form["term"] = str(plan.term)
    form["plan"] = plan.plan_number or ""
    form["plan_on"] = plan.plan_on.isoformat() if plan.plan_on else ""
    return "year"


async def _ask_term(turn: Turn, form: Form) -> Question:
    first = turn.today.year
    asked = say("target-ask-term", example=Code(f"{first}-{first + 4}"))
    return Question(once_more(form, asked), takes_text=True)


async def _take_term(turn: Turn, form: Form, answer: Answer) -> str:
    term = read_term(answer.text)
    if term is None or term.last < turn.today.year:
        form["problem"] = "target-term-unread"
        return "term"
    before = PlanTerm.parse(form["term"]) if form.get("term") else term
    if before != term and not term.takes_place_of(before):
        form["plan"] = form["plan_on"] = ""
    form["term"] = str(term)
    return "term_total"


async def _ask_term_total(_turn: Turn, form: Form) -> Question:
    asked = say("target-ask-term-total", term=Code(form["term"]))
    return Question(once_more(form, asked), (option("skip"),), takes_text=True)


async def _take_term_total(_turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("term_total", None)
    if answer.value == "skip":
        return "plan"
    count = read_count(answer.text)
    if count is None:
        form["problem"] = "target-number-unread"
        return "term_total"
    form["term_total"] = str(count)
    return "plan"


async def _ask_plan(_turn: Turn, form: Form) -> Question:
    now = (say("target-plan-now", number=Code(form["plan"])),) if form.get("plan") else ()
    asked = say("target-ask-plan", example=Code("15-KH"), now=now)
    return Question(once_more(form, asked), (option("skip"),), takes_text=True)


async def _take_plan(_turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "skip":
        return "year"
    number = document_number(answer.text)
    if number is None:
        form["problem"] = "target-plan-unread"
        return "plan"
    if number != form.get("plan"):
        form["plan"], form["plan_on"] = number, ""
    return "plan_on"


async def _ask_plan_on(_turn: Turn, form: Form) -> Question:
    asked = say("target-ask-plan-on", number=Code(form["plan"]))
    return Question(once_more(form, asked), (option("skip"),), takes_text=True)


async def _take_plan_on(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "skip":
        return "year"
    day = parse_date(answer.text, turn.today)
    if day is None or day > turn.today:
        form["problem"] = "target-day-unread"
        return "plan_on"
    form["plan_on"] = day.isoformat()
    return "year"


def _years(form: Form, today: date) -> list[int]:
    term = PlanTerm.parse(form["term"])
    near = [year for year in (today.year, today.year + 1) if year in term]
    return near or [term.first]


async def _ask_year(turn: Turn, form: Form) -> Question:
    years = [
        Option(say("choice-target-year", year=year, n=year), str(year))
        for year in _years(form, turn.today)
    ]
    asked = say("target-ask-year", term=Code(form["term"]))
    return Question(asked, (*years, option("amend-plan")))


async def _take_year(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "amend-plan":
        return "term"
    year = number_in(answer.value)
    if year not in _years(form, turn.today):
        return "year"
    form["year"] = str(year)
    return "total"


STEPS = {
    "committee": Step(_ask_committee, _take_committee),
    "term": Step(_ask_term, _take_term, takes_text=True),
    "term_total": Step(_ask_term_total, _take_term_total, takes_text=True),
    "plan": Step(_ask_plan, _take_plan, takes_text=True),
    "plan_on": Step(_ask_plan_on, _take_plan_on, takes_text=True),
    "year": Step(_ask_year, _take_year),
}
