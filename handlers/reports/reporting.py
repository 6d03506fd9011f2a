"""The mentor's monthly report: five taps, or one line, or "no change"."""

from enum import StrEnum

from domain.errors import NotAllowed
from domain.ids import CandidateId
from domain.messages import Argument, CandidateCode, Message, choice, say
from domain.reviews import (
    Absence,
    Improve,
    Met,
    Proposal,
    Strength,
    TaskResult,
    asks_for_a_line,
)
from handlers.dialogue import (
    DONE,
    Answer,
    Flow,
    Form,
    Option,
    Question,
    Step,
    option,
)
from handlers.numbers import number_in
from handlers.reports.report_filing import file_report
from handlers.reports.report_form import (
    APART,
    FLOW,
    OTHER,
    THEN,
    absence_answers,
    answers_of,
    care_in,
    care_of,
    line_shown,
    mentor_of,
    report_summary,
    said_lines,
    subject,
    what_step,
)
from handlers.reports.report_free_line import LINE_STEPS, file_no_change
from handlers.reports.report_month import fresh, given, month_meant, seen, when
from handlers.terms import options
from handlers.turn import Turn
from services.away.absences import absence_of
from services.monthly.months import in_care
from services.monthly.reminding import met_ways
from services.reports import reporting
from services.reports.care_words import labels
from services.tasks.given import MOST


async def _ask_which(turn: Turn, _form: Form) -> Question:
    cares = await in_care(turn.work, turn.person, turn.today)
    chosen = tuple(Option(label, one.mark) for one, label in await labels(turn.work, cares))
    return Question(say("report-which"), chosen)


async def _take_which(turn: Turn, form: Form, answer: Answer) -> str:
    care = care_in(answer.value)
    if care not in await in_care(turn.work, turn.person, turn.today):
        raise NotAllowed
    form.update(await fresh(turn, care))
    return "met"


async def _ask_met(turn: Turn, form: Form) -> Question:
    choices = list(options("met", Met))
    if "practice" in form:
        asked = say("report-met", when=await when(turn, form), candidate=subject(form), last=())
        return Question(asked, tuple(choices))
    away = await absence_of(turn.work, care_of(form).candidate, turn.today) is not None
    if away:
        order = [one.value for one in met_ways(away)]
        choices.sort(key=lambda one: order.index(one.value))
    choices += [option("no-change"), option("not-this-month")]
    if "for" not in form and "unit" not in form:
        choices.append(option("hand-over"))
    last = await reporting.last_report(turn.work, mentor_of(turn, form), care_of(form))
    own = "unit" not in form
    before: tuple[Message, ...] = ()
    if last:
        lines = report_summary(last)
        before = (say("report-last" if own else "report-last-unit", lines=lines),)
    known: dict[str, Argument] = {"when": await when(turn, form), "candidate": subject(form)}
    if not own:
        known["seen"] = await seen(turn, form)
    key = "report-met-away" if away else "report-met"
    asked = say(key if own else "report-met-unit", last=before, **known)
    return Question(asked, tuple(choices))


async def _take_met(turn: Turn, form: Form, answer: Answer) -> str:
    match answer.value:
        case "no-change":
            return await _no_change(turn, form)
        case "not-this-month":
            return "absence"
        case "hand-over":
            await hand_over(turn, form["candidate"])
            return DONE
    form["met"] = Met(answer.value)
    return form.pop("_to", "strength")


def _picked(name: str, kind: type[StrEnum], number: int, following: str) -> Step:
    """One numbered question with a pick list; when amending, it leads back to the check."""

    async def ask(turn: Turn, form: Form) -> Question:
        details: dict[str, Argument] = {"candidate": subject(form)}
        if number:
            details |= {"number": number, "when": await when(turn, form)}
        if name == "task":
            tasks = await given(turn, form)
            details["given"] = tuple(one.told("report-task-given") for one in tasks[:MOST])
        return Question(say(f"report-{name}", **details), options(name, kind))

    async def take(_turn: Turn, form: Form, answer: Answer) -> str:
        form[name] = kind(answer.value)
        form.pop(THEN, None)
        onward = form.pop("_to", following)
        if name not in OTHER or answer.value != "other":
            return onward
        form[THEN] = onward
        return what_step(name)

    return Step(ask, take)


async def _ask_check(turn: Turn, form: Form) -> Question:
    said = {"proposal": Proposal.CONTINUE, **form}
    lines = (*said_lines(said, await given(turn, form)), *await line_shown(turn, form))
    picks = [option("send"), option("amend"), option("change-proposal"), option("add-line")]
    asked = say("report-check", when=await when(turn, form), candidate=subject(form), lines=lines)
    return Question(asked, tuple(picks))


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    match answer.value:
        case "send":
            return await _send(turn, form)
        case "amend":
            return "amend"
        case "change-proposal":
            return "proposal"
    return "line"


async def _ask_amend(_turn: Turn, form: Form) -> Question:
    fields = ("met", "strength", "improve", "task", "line")
    return Question(
        say("report-amend", candidate=subject(form)),
        tuple(option(f"amend-{name}", name) for name in fields),
    )


async def _take_amend(_turn: Turn, form: Form, answer: Answer) -> str:
    form["_to"] = "check"
    return answer.value


async def _ask_absence(_turn: Turn, form: Form) -> Question:
    return Question(say("report-absence", candidate=subject(form)), options("absence", Absence))


async def _take_absence(turn: Turn, form: Form, answer: Answer) -> str:
    return await file_report(turn, form, absence_answers(answer.value))


async def _no_change(turn: Turn, form: Form) -> str:
    earlier = await reporting.made_on(turn.work, mentor_of(turn, form), care_of(form))
    month = await month_meant(turn, form)
    kinds = [one.answers.kind for one in earlier if one.review != month.id]
    if asks_for_a_line(kinds, turn.settings.ask_line_at_unchanged):
        return "why"
    return await file_no_change(turn, form)


async def _send(turn: Turn, form: Form) -> str:
    if "practice" in form:
        await turn.say("practice-done", choice("my-tasks", "mine"), choice("help", "help"))
        return DONE
    return await file_report(turn, form, answers_of(form))


async def hand_over(turn: Turn, number: str) -> None:
    """A mentor asks to hand a candidate over."""
    candidate = CandidateId(number_in(number))
    await reporting.ask_handover(turn.work, turn.person, candidate, turn.now, turn.today)
    await turn.say("handover-noted", choice("my-tasks", "mine"), code=CandidateCode(candidate))


REPORT = Flow(
    FLOW,
    {
        "which": Step(_ask_which, _take_which),
        "met": Step(_ask_met, _take_met),
        "strength": _picked("strength", Strength, 1, "improve"),
        "improve": _picked("improve", Improve, 2, "task"),
        "task": _picked("task", TaskResult, 3, "check"),
        "proposal": _picked("proposal", Proposal, 0, "check"),
        "check": Step(_ask_check, _take_check),
        "amend": Step(_ask_amend, _take_amend),
        **LINE_STEPS,
        "absence": Step(_ask_absence, _take_absence),
    },
    apart=APART,
)
