"""The secretary opens a ballot: what, about whom, how, until when, asked of whom; a last look."""

from datetime import datetime

from domain.ballots import (
    BallotKind,
    Wanted,
    about_somebody,
    closing_in,
    untimely,
)
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId, UnitId
from domain.meetings import parse_moment
from domain.messages import PersonRef, choice, say
from domain.roles import Action, reach
from handlers import dialogue
from handlers.choosing import candidate_option, page, turns_page, unit_option
from handlers.commands import Route
from handlers.dialogue import DONE, Answer, Flow, Form, Option, Question, Step, option
from handlers.numbers import is_number, number_in
from handlers.terms import options
from handlers.turn import Turn
from services.ballots import opening
from services.ballots.ballot_words import about, way
from services.ballots.opening import Electorate

_DAYS = {"ballot-three-days": 3, "ballot-a-week": 7}
_ALL_THERE = "ballot-none-out"


async def begin(turn: Turn, _rest: str) -> None:
    """Open a ballot; first in which branch, where there are several."""
    branches = sorted(reach(Action.BALLOT, await turn.who(), await turn.tree()))
    if len(branches) > 1:
        await dialogue.begin(turn, FLOW, "branch")
        return
    form = {"branch": str(branches[0])}
    await _require_open(turn, form)
    await dialogue.begin(turn, FLOW, "kind", form)


async def _require_open(turn: Turn, form: Form) -> UnitId:
    branch = UnitId(int(form["branch"]))
    await opening.require_open(turn.work, branch, await turn.who(), await turn.tree())
    return branch


async def _ask_branch(turn: Turn, form: Form) -> Question:
    branches = sorted(reach(Action.BALLOT, await turn.who(), await turn.tree()))
    entries = [unit_option(await turn.work.units.get(one)) for one in branches]
    return Question(say("ballot-which-branch"), page(form, entries))


async def _take_branch(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "branch"
    form["branch"] = str(number_in(answer.value))
    await _require_open(turn, form)
    return "kind"


async def _ask_kind(_turn: Turn, _form: Form) -> Question:
    return Question(say("ballot-ask-kind"), options("ballot-kind", BallotKind))


async def _take_kind(turn: Turn, form: Form, answer: Answer) -> str:
    kind = BallotKind(answer.value)
    form["kind"] = kind.value
    form.pop("candidate", None)
    if not about_somebody(kind):
        return "way"
    if not await _people(turn, form):
        raise Refusal("ballot-nobody", choices=(choice("my-tasks", "mine"),))
    return "who"


async def _people(turn: Turn, form: Form) -> list[Option]:
    branch, kind = UnitId(int(form["branch"])), BallotKind(form["kind"])
    return [candidate_option(one) for one in await opening.concerning(turn.work, branch, kind)]


async def _ask_who(turn: Turn, form: Form) -> Question:
    return Question(say("ballot-ask-who"), page(form, await _people(turn, form)))


async def _take_who(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "who"
    if answer.value not in {one.value for one in await _people(turn, form)}:
        raise NotAllowed
    form["candidate"] = answer.value
    return "way"


async def _ask_way(_turn: Turn, _form: Form) -> Question:
    return Question(say("ballot-ask-way"), (option("ballot-secret"), option("ballot-named")))


async def _take_way(_turn: Turn, form: Form, answer: Answer) -> str:
    form["way"] = answer.value
    return "closes"


async def _ask_closes(_turn: Turn, _form: Form) -> Question:
    ways = tuple(option(one) for one in _DAYS)
    return Question(say("ballot-ask-closes"), ways, takes_text=True)


async def _take_closes(turn: Turn, form: Form, answer: Answer) -> str:
    calendar = turn.settings.calendar
    at: datetime | None
    if answer.value in _DAYS:
        hour = turn.settings.cycle.prompt_hour
        at = closing_in(_DAYS[answer.value], turn.now, hour, calendar)
    else:
        at = parse_moment(answer.text, turn.today, calendar.zone)
    if at is None:
        raise Refusal("ballot-closes-unclear")
    problem = untimely(turn.now, at, calendar)
    if problem is not None:
        raise Refusal(f"ballot-untimely-{problem.value}")
    form["closes"] = at.isoformat()
    form.pop("out", None)
    return "out"


async def _electorate(turn: Turn, form: Form) -> Electorate:
    out = frozenset(PersonId(int(one)) for one in form.get("out", "").split(",") if one)
    return await opening.electorate(turn.work, UnitId(int(form["branch"])), out)


async def _ask_out(turn: Turn, form: Form) -> Question:
    """Who is left out of the count: chosen one by one, for a number cannot keep anybody out."""
    found = await _electorate(turn, form)
    entries = [
        Option(say("choice-person", person=PersonRef(one.id), n=n), str(one.id))
        for n, one in enumerate(found.members, start=1)
        if one.id not in found.left_out
    ]
    asked = say("ballot-ask-out", members=len(found.members), left=len(found.left_out))
    return Question(asked, (option(_ALL_THERE), *page(form, entries)))


async def _take_out(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value == _ALL_THERE:
        found = await _electorate(turn, form)
        opening.check_enough(turn.settings, found, turn.now)
        return "reach" if found.out_of_reach else "check"
    if not turns_page(form, answer) and is_number(answer.value):
        form["out"] = f"{form.get('out', '')},{answer.value}".strip(",")
    return "out"


async def _ask_reach(turn: Turn, form: Form) -> Question:
    found = await _electorate(turn, form)
    asked = say(
        "ballot-ask-reach",
        counted=found.roll,
        asked=len(found.voters),
        unreached=found.out_of_reach,
    )
    return Question(asked, (option("ballot-go-on"), option("ballot-in-the-room")))


async def _take_reach(turn: Turn, _form: Form, answer: Answer) -> str:
    if answer.value == "ballot-go-on":
        return "check"
    await turn.say("ballot-in-the-room", choice("my-tasks", "mine"))
    return DONE


def _wanted(form: Form) -> Wanted:
    return Wanted(
        kind=BallotKind(form["kind"]),
        candidate=CandidateId(int(form["candidate"])) if "candidate" in form else None,
        secret=form["way"] == "ballot-secret",
        closes_at=datetime.fromisoformat(form["closes"]),
    )


async def _ask_check(turn: Turn, form: Form) -> Question:
    wanted, found = _wanted(form), await _electorate(turn, form)
    asked = say(
        "ballot-check",
        what=about(wanted.kind, wanted.candidate),
        way=way(secret=wanted.secret),
        at=wanted.closes_at,
        counted=found.roll,
        asked=len(found.voters),
        needed=opening.needed_of(turn.settings, found, turn.now),
    )
    return Question(asked, (option("ballot-send"), option("amend")))


async def _take_check(turn: Turn, form: Form, answer: Answer) -> str:
    if answer.value != "ballot-send":
        return "kind"
    try:
        await _open(turn, form)
    except NotAllowed:
        raise
    except Refusal as refusal:
        await turn.tell(refusal.message, refusal.choices or (choice("my-tasks", "mine"),))
    return DONE


async def _open(turn: Turn, form: Form) -> None:
    who, tree = await turn.who(), await turn.tree()
    out = (await _electorate(turn, form)).left_out
    branch = UnitId(int(form["branch"]))
    ballot, found = await opening.open_ballot(
        turn.work, turn.settings, branch, _wanted(form), out, who, tree, turn.now
    )
    ways = (choice("ballots", "ballots"), choice("my-tasks", "mine"))
    await turn.say("ballot-opened", *ways, asked=len(found.voters), at=ballot.closes_at)


FLOW = Flow(
    "ballot",
    {
        "branch": Step(_ask_branch, _take_branch),
        "kind": Step(_ask_kind, _take_kind),
        "who": Step(_ask_who, _take_who),
        "way": Step(_ask_way, _take_way),
        "closes": Step(_ask_closes, _take_closes, takes_text=True),
        "out": Step(_ask_out, _take_out),
        "reach": Step(_ask_reach, _take_reach),
        "check": Step(_ask_check, _take_check),
    },
    Action.BALLOT,
)
ROUTES = (Route("ballot-open", begin, Action.BALLOT),)
FLOWS = (FLOW,)
