"""`/union`: what waits for the youth union's resolution, its resolutions, and one proposal."""

from domain.candidates import Nomination, ReturnReason
from domain.ids import NominationId
from domain.messages import (
    Argument,
    CandidateCode,
    CandidateRef,
    Choice,
    Code,
    Message,
    PersonRef,
    UnitRef,
    choice,
    say,
)
from domain.roles import Action
from domain.union import UnionResolution
from handlers.commands import Command, Route
from handlers.numbers import is_number, number_in
from handlers.turn import Turn
from handlers.union import union_form
from services.nominations.receiving import reason_in
from services.printed import papers
from services.printed.union_list import union_list
from services.union.resolving import SENT_BACK, newest, proposal, proposed_to, send_back

PAGE = 8
_SHOWN = 3  # resolutions whose lists can be printed again from the overview
NOT_PASSED = "not-passed"


async def show(turn: Turn, rest: str) -> None:
    """What waits, the oldest first, and the latest resolutions."""
    who, tree = await turn.who(), await turn.tree()
    found = await proposed_to(turn.work, who, tree, turn.today)
    done = await newest(turn.work, who, turn.today, _SHOWN)
    prints = tuple(way for one in done for way in _of_resolution(one))
    if not found:
        await turn.say("union-none", *prints, choice("my-tasks", "mine"))
        return
    start = int(rest) if is_number(rest) and int(rest) < len(found) else 0
    shown = found[start : start + PAGE]
    following = start + len(shown)
    more = (choice("more", f"union:{following}"),) if following < len(found) else ()
    await turn.say(
        "union-waiting",
        choice("union-record", "union-record"),
        *[await _way(turn, one) for one in shown],
        *more,
        *prints,
        choice("my-tasks", "mine"),
        n=len(found),
        lines=tuple([_line(one) for one in shown]),
    )


async def _way(turn: Turn, one: Nomination) -> Choice:
    candidate = await turn.work.candidates.get(one.candidate)
    return choice(
        "candidate",
        f"union-one:{one.id}",
        candidate=CandidateRef(candidate.id),
        code=Code(candidate.code),
    )


def _line(one: Nomination) -> Message:
    unit: Argument = UnitRef(one.unit) if one.unit is not None else ()
    return say("union-waiting-line", candidate=CandidateRef(one.candidate), unit=unit, at=one.at)


def _of_resolution(one: UnionResolution) -> tuple[Choice, ...]:
    number = Code(one.number)
    return (
        choice("union-print", f"union-print:{one.id}", number=number),
        choice("union-amend", f"union-amend:{one.id}", number=number),
    )


async def show_one(turn: Turn, rest: str) -> None:
    """One proposal with its ways."""
    number = NominationId(number_in(rest))
    made, _ = await proposal(turn.work, number, await turn.who(), await turn.tree())
    await turn.say(
        "union-one",
        choice("union-record", f"union-record:{made.id}"),
        choice("return", f"union-back:{made.id}"),
        choice("return-not-passed", f"union-back:{made.id}:{NOT_PASSED}"),
        choice("see-card", f"card:{made.candidate}"),
        candidate=CandidateRef(made.candidate),
        unit=UnitRef(made.unit) if made.unit is not None else (),
        by=PersonRef(made.by),
        at=made.at,
        reason=await reason_in(turn.work, made),
    )


async def give_back(turn: Turn, rest: str) -> None:
    """Send a proposal back: first why; or it was not passed this time, asked once more."""
    first, _, more = rest.partition(":")
    number = NominationId(number_in(first))
    who, tree = await turn.who(), await turn.tree()
    made, _ = await proposal(turn.work, number, who, tree)
    code = CandidateCode(made.candidate)
    if more == NOT_PASSED:
        sure = choice("union-not-passed-sure", f"union-back:{number}:{ReturnReason.NOT_PASSED}")
        await turn.say("union-not-passed-ask", sure, choice("union-open", "union"), code=code)
        return
    if more not in {*(one.value for one in SENT_BACK), ReturnReason.NOT_PASSED.value}:
        await turn.say("union-back-why", *_reasons(number), code=code)
        return
    await send_back(turn.work, number, ReturnReason(more), who, tree, turn.now)
    key = "union-back-done"
    if more == ReturnReason.NOT_PASSED:
        key = "union-not-passed-done"
    await turn.say(key, choice("union-open", "union"), choice("my-tasks", "mine"), code=code)


def _reasons(number: NominationId) -> tuple[Choice, ...]:
    return tuple(
        choice(f"return-{one.value.replace('_', '-')}", f"union-back:{number}:{one.value}")
        for one in SENT_BACK
    )


async def print_list(turn: Turn, rest: str) -> None:
    """The hand-over list of a resolution is ordered; it comes as a file."""
    row = number_in(rest)
    await union_list(turn.work, row, await turn.who(), await turn.tree())
    await papers.order(turn.work, turn.speaker.id, papers.UNION_LIST, row, turn.now)
    subject = f"resolution:{row}"
    await turn.work.journal.note(
        "printed", subject, at=turn.now, actor=turn.person, what=papers.UNION_LIST
    )
    await turn.say("slips-coming")


COMMANDS = (Command("union", "nghiquyetdoan", show, Action.UNION),)
ROUTES = (
    Route("union", show, Action.UNION),
    Route("union-one", show_one, Action.UNION),
    Route("union-back", give_back, Action.UNION),
    Route("union-print", print_list, Action.UNION),
    *union_form.ROUTES,
)
FLOWS = union_form.FLOWS
