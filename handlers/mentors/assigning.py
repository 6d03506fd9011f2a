"""To assign who helps a candidate: whom, how, who, on what basis; then it is noted."""

from domain.candidates import AssignmentKind
from domain.errors import NotAllowed
from domain.ids import CandidateId
from domain.messages import Argument, CandidateRef, Code, PersonRef, choice, say
from domain.roles import Action
from handlers.choosing import page, turns_page
from handlers.commands import Command, Route
from handlers.dialogue import Answer, Flow, Form, Option, Question, Step, begin, option
from handlers.mentors import assign_basis, assign_whom
from handlers.mentors.assign_form import FLOW, question, standing
from handlers.numbers import number_in
from handlers.reports.report_words import split_code
from handlers.turn import Turn
from services.mentors.helped import Standing, standing_of, to_assign
from services.monthly.months import primary


async def assign(turn: Turn, rest: str) -> None:
    """Begin with a list, or with the candidate whose code was typed."""
    who, tree = await turn.who(), await turn.tree()
    if rest:
        await assign_to(turn, await _numbered(turn, rest))
    elif await to_assign(turn.work, who, tree):
        await begin(turn, ASSIGN, "candidate")
    else:
        await turn.say("assign-nobody", choice("my-tasks", "mine"), choice("help", "help"))


async def _numbered(turn: Turn, code: str) -> str:
    written, more = split_code(code)
    found = await turn.work.candidates.by_code(written) if written and not more else None
    if found is None:
        raise NotAllowed
    return str(found.id)


async def assign_to(turn: Turn, rest: str) -> None:
    """Begin with one candidate; without one, with the list."""
    if not rest:
        await assign(turn, "")
        return
    candidate = CandidateId(number_in(rest))
    await standing_of(turn.work, candidate, await turn.who(), await turn.tree())
    await begin(turn, ASSIGN, "kind", {"candidate": str(candidate)})


async def _ask_candidate(turn: Turn, form: Form) -> Question:
    found = await to_assign(turn.work, await turn.who(), await turn.tree())
    return question(form, say("assign-candidate"), *page(form, [_entry(one) for one in found]))


def _entry(one: Standing) -> Option:
    candidate = CandidateRef(one.candidate.id)
    code = Code(one.candidate.code)
    answerable = primary(one.helped_by)
    if answerable is None or answerable.person is None:
        label = say("choice-assign-none-yet", candidate=candidate, code=code)
    elif answerable.asks_handover:
        label = say("choice-assign-hand-over", candidate=candidate, code=code)
    else:
        person = PersonRef(answerable.person, given=True)
        label = say("choice-assign-helped", candidate=candidate, code=code, person=person)
    return Option(label, str(one.candidate.id))


async def _take_candidate(turn: Turn, form: Form, answer: Answer) -> str:
    found = await to_assign(turn.work, await turn.who(), await turn.tree())
    offered = {str(one.candidate.id) for one in found}
    if turns_page(form, answer) or answer.value not in offered:
        return "candidate"
    form["candidate"] = answer.value
    return "kind"


async def _ask_kind(turn: Turn, form: Form) -> Question:
    now = await standing(turn, form)
    answerable = primary(now.helped_by)
    state: Argument = say("assign-state-none")
    if answerable is not None and answerable.person is not None:
        state = say(
            "assign-state-handover" if answerable.asks_handover else "assign-state",
            person=PersonRef(answerable.person),
            resolved=answerable.resolved_on is not None,
        )
    ways = [option(f"assign-{kind.value}", kind.value) for kind in AssignmentKind]
    if any(one.resolved_on is None for one in now.helped_by):
        ways.append(option("assign-resolved", "resolved"))
    candidate = CandidateRef(now.candidate.id)
    return question(form, say("assign-kind", candidate=candidate, state=state), *ways)


async def _take_kind(turn: Turn, form: Form, answer: Answer) -> str:
    for name in ("person", "unit", "why"):
        form.pop(name, None)
    now = await standing(turn, form)
    if answer.value == "resolved" and any(one.resolved_on is None for one in now.helped_by):
        form["kind"] = "resolved"
        return "when"
    if answer.value not in {kind.value for kind in AssignmentKind}:
        return "kind"
    form["kind"] = answer.value
    return "unit" if answer.value == AssignmentKind.ORGANISATION else "person"


ASSIGN = Flow(
    FLOW,
    {
        "candidate": Step(_ask_candidate, _take_candidate),
        "kind": Step(_ask_kind, _take_kind),
        **assign_whom.STEPS,
        **assign_basis.STEPS,
    },
    Action.ASSIGN,
)

COMMANDS = (Command("assign", "phancong", assign, Action.ASSIGN, argument=True),)
ROUTES = (Route("assign", assign_to, Action.ASSIGN),)
FLOWS = (ASSIGN,)
