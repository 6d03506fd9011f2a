"""`/papers`: the checklist of one person; several papers marked in one sitting."""

from itertools import groupby

from domain.dates import parse_date
from domain.messages import Argument, CandidateCode, Code, Message, choice, say
from domain.road.documents import Checked, PaperStanding
from domain.road.papers import PaperState
from domain.roles import Action
from handlers.checks import verification_steps
from handlers.checks.people import (
    ask_candidate,
    begin_with,
    candidate_of,
    once_more,
    take_candidate,
)
from handlers.choosing import page, turns_page
from handlers.commands import Command, Route
from handlers.dialogue import (
    DONE,
    Answer,
    Flow,
    Form,
    Option,
    Question,
    Step,
    forget_heard,
    option,
)
from handlers.terms import term
from handlers.turn import Turn
from services.checks.paper_words import named, title_of
from services.checks.papers import checklist_of, mark, to_mark
from services.checks.recording import to_record

FLOW = "papers"
NO_DATE = "papers-no-date"


async def papers(turn: Turn, rest: str) -> None:
    """`/papers`, or the button on a card: whose papers, then the list."""
    await begin_with(turn, PAPERS, rest)


async def _ask_candidate(turn: Turn, form: Form) -> Question:
    return await ask_candidate(turn, form, say("papers-whose"))


async def _listed(turn: Turn, form: Form) -> tuple[Checked, ...]:
    """The checklist, by the step each paper is needed before."""
    candidate = candidate_of(form)
    await to_record(turn.work, candidate, await turn.who(), await turn.tree())
    return await checklist_of(turn.work, turn.settings, candidate, turn.today)


async def _ask_list(turn: Turn, form: Form) -> Question:
    listed = await _listed(turn, form)
    numbers = {one.document.key: number for number, one in enumerate(to_mark(listed), start=1)}
    candidate = await turn.work.candidates.get(candidate_of(form))
    message = say(
        "papers-list",
        code=CandidateCode(candidate.id),
        noted=_noted(turn, form),
        stage=term("stage", candidate.stage),
        groups=tuple(_groups(turn, listed, numbers)),
        requests=await verification_steps.waiting_line(turn, candidate.id),
    )
    ways = [
        Option(_label(one, numbers[one.document.key]), one.document.key) for one in to_mark(listed)
    ]
    further = (option("papers-verification"), option("papers-done"))
    return Question(message, (*page(form, ways), *further))


def _label(one: Checked, number: int) -> Message:
    code = one.document.shown_code
    name: Argument = Code(code) if code is not None else title_of(one.document)
    return say("choice-papers-one", n=number, name=name)


def _noted(turn: Turn, form: Form) -> Argument:
    """What was noted by the last answer, said once."""
    key = form.pop("noted", "")
    if not key:
        return ()
    if key == verification_steps.REQUEST:
        return say("papers-noted-request")
    found = next(one for one in turn.settings.documents if one.key == key)
    return say("papers-noted", what=named(found))


def _groups(turn: Turn, listed: tuple[Checked, ...], numbers: dict[str, int]) -> list[Message]:
    return [
        say(
            "papers-group",
            stage=term("stage", before),
            lines=tuple(_line(turn, one, numbers.get(one.document.key)) for one in group),
        )
        for before, group in groupby(listed, key=lambda one: one.document.before)
    ]


def _line(turn: Turn, one: Checked, number: int | None) -> Message:
    state = _state(turn, one)
    if number is None:
        return say("papers-line", what=named(one.document), state=state)
    return say("papers-line-numbered", n=number, what=named(one.document), state=state)


def _state(turn: Turn, one: Checked) -> Message:
    if one.dated is None:
        held = one.standing is PaperStanding.UNDATED
        return say("papers-undated") if held else say("papers-missing")
    if one.standing is PaperStanding.TOO_OLD and one.document.ages is not None:
        months = turn.settings.rulebook.at(turn.today).number(one.document.ages)
        return say("papers-too-old", day=one.dated, n=months)
    return say("papers-held", day=one.dated)


async def _take_list(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "list"
    if answer.value == "papers-verification":
        return "verification"
    if answer.value == "papers-done":
        return await _over(turn, form)
    if answer.value not in {one.document.key for one in to_mark(await _listed(turn, form))}:
        return "list"
    forget_heard(form)
    form["paper"] = answer.value
    return "paper"


async def _over(turn: Turn, form: Form) -> str:
    candidate = candidate_of(form)
    await turn.say(
        "papers-over",
        choice("introducers", f"introducers:{candidate}"),
        choice("see-card", f"card:{candidate}"),
        choice("my-tasks", "mine"),
        code=CandidateCode(candidate),
    )
    return DONE


async def _ask_paper(turn: Turn, form: Form) -> Question:
    found = next(one for one in turn.settings.documents if one.key == form["paper"])
    message = say("papers-which", code=CandidateCode(candidate_of(form)), what=named(found))
    ways = (option("papers-held"), option("papers-missing"), option("back", "list"))
    return Question(message, ways)


async def _take_paper(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == "papers-held":
        return "dated"
    if answer.value == "papers-missing":
        await _mark(turn, form, PaperState.MISSING, "")
        return "list"
    return "list" if answer.value == "list" else "paper"


async def _ask_dated(_turn: Turn, form: Form) -> Question:
    message = once_more(form, say("papers-dated"))
    return Question(message, (option(NO_DATE),), takes_text=True)


async def _take_dated(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == NO_DATE:
        await _mark(turn, form, PaperState.HELD, "")
        return "list"
    day = parse_date(answer.text, turn.today)
    if day is None or day > turn.today:
        form["problem"] = "not-a-day" if day is None else "day-later"
        return "dated"
    await _mark(turn, form, PaperState.HELD, answer.text)
    return "list"


async def _mark(turn: Turn, form: Form, state: PaperState, text: str) -> None:
    await mark(
        turn.work,
        turn.settings,
        candidate_of(form),
        form["paper"],
        state,
        parse_date(text, turn.today) if text else None,
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    form["noted"] = form["paper"]


PAPERS = Flow(
    FLOW,
    {
        "candidate": Step(_ask_candidate, take_candidate),
        "list": Step(_ask_list, _take_list),
        "paper": Step(_ask_paper, _take_paper),
        "dated": Step(_ask_dated, _take_dated, takes_text=True),
        **verification_steps.STEPS,
    },
    Action.STAGE,
)

COMMANDS = (Command("papers", "giayto", papers, Action.STAGE, argument=True),)
ROUTES = (Route("papers", papers, Action.STAGE),)
FLOWS = (PAPERS,)
