"""`/committee`: what the branches propose for the list, and what the committee decided on it."""

from datetime import date

from domain.dates import parse_date
from domain.document_numbers import document_number
from domain.errors import Refusal
from domain.lists import ListOutcome
from domain.messages import Argument, CandidateRef, Message, UnitRef, choice, say
from domain.roles import Action
from domain.terms import term
from handlers import dialogue
from handlers.choosing import candidate_option, page, turns_page
from handlers.commands import Command, Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, option
from handlers.numbers import is_number
from handlers.turn import Turn
from services.lists.deciding import Proposed, decide, proposed, waiting
from services.parts import Line, Section, in_parts, which

AGREE_ALL, SAVE, LATER, NO_NUMBER = (
    "committee-agree-all",
    "committee-save",
    "committee-later",
    "committee-no-number",
)
_LINE = 190
_OUTCOME = "o:"
_SHOWN = "shown"  # the proposals of the page that is open: agreeing to all means these
_DECISIONS = tuple(one for one in ListOutcome if one is not ListOutcome.WITHDRAWN)


async def show(turn: Turn, rest: str) -> None:
    """What waits, by branch, a part at a time."""
    found = await waiting(turn.work, await turn.who(), await turn.tree())
    if not found:
        await turn.say("lists-none", choice("my-tasks", "mine"))
        return
    parts = in_parts(_sections(found, {}))
    part = int(rest) if is_number(rest) and int(rest) < len(parts) else 0
    more = (choice("see-on", f"committee:{part + 1}"),) if part + 1 < len(parts) else ()
    keeps = turn.settings.road.committee_keeps_list
    await turn.say(
        "lists-waiting",
        *more,
        choice("committee-record", "committee-record"),
        choice("my-tasks", "mine"),
        part=which(part, len(parts)),
        n=len(found),
        lines=parts[part],
        foot=say("lists-foot-keeps") if keeps else say("lists-foot-notes"),
    )


def _sections(found: tuple[Proposed, ...], outcomes: dict[int, ListOutcome]) -> list[Section]:
    branches = dict.fromkeys(one.branch for one in found)
    return [
        Section(
            Line(say("committee-branch", branch=UnitRef(branch)), _LINE // 3),
            tuple(
                Line(_line(one, outcomes.get(one.proposal.id)), _LINE)
                for one in found
                if one.branch == branch
            ),
        )
        for branch in branches
    ]


def _line(one: Proposed, outcome: ListOutcome | None) -> Message:
    args: dict[str, Argument] = {
        "candidate": CandidateRef(one.candidate.id),
        "proposal": proposed(one.proposal.kind),
        "day": one.proposal.proposed_on,
    }
    if outcome is None:
        return say("lists-line", **args)
    return say("lists-line-decided", **args, outcome=term("list-outcome", outcome))


async def record(turn: Turn, _rest: str) -> None:
    """The committee met: its date and number, then what it decided on whom."""
    if await waiting(turn.work, await turn.who(), await turn.tree()):
        await dialogue.begin(turn, FLOW, "day")
    else:
        await turn.say("lists-none", choice("my-tasks", "mine"))


async def _ask_day(turn: Turn, _form: Form) -> Question:
    today = Option(say("choice-today", day=turn.today), "today")
    return Question(say("lists-ask-day"), (today,), takes_text=True)


async def _take_day(turn: Turn, form: Form, answer: Answer) -> str:
    day = turn.today if answer.value == "today" else parse_date(answer.text, turn.today)
    if day is None or day > turn.today:
        raise Refusal("date-not-understood")
    if not await _waiting(turn, day):
        raise Refusal("lists-none-by", day=day)
    form["day"] = day.isoformat()
    return "number"


async def _waiting(turn: Turn, day: date) -> tuple[Proposed, ...]:
    """What the committee could look at on that day."""
    return await waiting(turn.work, await turn.who(), await turn.tree(), by=day)


async def _ask_number(_turn: Turn, _form: Form) -> Question:
    return Question(say("lists-ask-number"), (option(NO_NUMBER),), takes_text=True)


async def _take_number(_turn: Turn, form: Form, answer: Answer) -> str:
    form.pop("number", None)
    if answer.value != NO_NUMBER:
        number = document_number(answer.text)
        if number is None:
            raise Refusal("lists-number-unfit")
        form["number"] = number
    return "which"


def _decided(form: Form) -> dict[int, ListOutcome]:
    return {
        int(name.removeprefix(_OUTCOME)): ListOutcome(value)
        for name, value in form.items()
        if name.startswith(_OUTCOME)
    }


async def _ask_which(turn: Turn, form: Form) -> Question:
    found = await _waiting(turn, date.fromisoformat(form["day"]))
    decided = _decided(form)
    buttons = page(form, [candidate_option(one.candidate, one.proposal.id) for one in found])
    offered = {one.value for one in buttons}
    shown = tuple(one for one in found if str(one.proposal.id) in offered)
    form[_SHOWN] = ",".join(str(one.proposal.id) for one in shown)
    lines = tuple(line for part in in_parts(_sections(shown, decided)) for line in part)
    asked = say(
        "lists-which",
        day=date.fromisoformat(form["day"]),
        n=len(decided),
        lines=lines,
        more=say("lists-which-more", n=len(found)) if len(shown) < len(found) else (),
    )
    save = (option(SAVE),) if decided else ()
    return Question(asked, (*save, option(AGREE_ALL), *buttons))


async def _take_which(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != AGREE_ALL and turns_page(form, answer):
        return "which"
    found = await _waiting(turn, date.fromisoformat(form["day"]))
    if answer.value == AGREE_ALL:
        for number in filter(None, form.get(_SHOWN, "").split(",")):
            form.setdefault(f"{_OUTCOME}{number}", ListOutcome.AGREED.value)
        return "which"
    if answer.value == SAVE:
        return await _save(turn, form)
    if answer.value not in {str(one.proposal.id) for one in found}:
        raise Refusal("lists-none")
    form["at"] = answer.value
    return "outcome"


async def _ask_outcome(turn: Turn, form: Form) -> Question:
    one = await turn.work.lists.get(int(form["at"]))
    asked = say(
        "lists-ask-outcome", candidate=CandidateRef(one.candidate), proposal=proposed(one.kind)
    )
    picks = tuple(
        option(f"list-outcome-{each.value.replace('_', '-')}", each.value) for each in _DECISIONS
    )
    return Question(asked, (*picks, option(LATER)))


async def _take_outcome(_turn: Turn, form: Form, answer: Answer) -> str:
    name = f"{_OUTCOME}{form['at']}"
    if answer.value == LATER:
        form.pop(name, None)
    else:
        form[name] = ListOutcome(answer.value).value
    return "which"


async def _save(turn: Turn, form: Form) -> str:
    who, tree = await turn.who(), await turn.tree()
    day, number = date.fromisoformat(form["day"]), form.get("number")
    count = await decide(
        turn.work, turn.settings, _decided(form), day, number, who, tree, turn.now
    )
    left = len(await waiting(turn.work, who, tree))
    await turn.say(
        "lists-decided",
        *((choice("committee-more", "committee"),) if left else ()),
        choice("my-tasks", "mine"),
        n=count,
        left=say("lists-left", n=left) if left else (),
    )
    return DONE


FLOW = Flow(
    "committee",
    {
        "day": Step(_ask_day, _take_day, takes_text=True),
        "number": Step(_ask_number, _take_number, takes_text=True),
        "which": Step(_ask_which, _take_which),
        "outcome": Step(_ask_outcome, _take_outcome),
    },
    Action.COMMITTEE,
)
COMMANDS = (
    Command("committee", "xetdanhsach", show, Action.COMMITTEE, aliases=("xet danh sach",)),
)
ROUTES = (
    Route("committee", show, Action.COMMITTEE),
    Route("committee-record", record, Action.COMMITTEE),
)
FLOWS = (FLOW,)
