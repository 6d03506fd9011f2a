"""`/ballot`: the branch's questions by chat, how many have voted, what came of them."""

from domain.ballots import BY_HAND, Ballot, CancelReason
from domain.errors import NotAllowed, Refusal
from domain.ids import BallotId, UnitId
from domain.messages import Choice, Code, Message, Term, choice, say
from domain.roles import Action, may, reach
from handlers.ballots import ballot_form, permit, voting
from handlers.commands import Command, Route
from handlers.numbers import number_in
from handlers.turn import Turn
from services.ballots.ballot_step import result_words
from services.ballots.ballot_words import what
from services.ballots.closing import cancel, result
from services.ballots.permits import permit_for
from services.identity import require
from services.units.standing_for import unit_today, with_former

_SHOWN = 4


async def show(turn: Turn, _rest: str) -> None:
    """The officer sees what permits it, a secretary the ballots, a member what is asked."""
    who, tree = await turn.who(), await turn.tree()
    officer = may(Action.BALLOT_PERMIT, who, tree)
    if officer:
        await permit.show(turn)
    branches = sorted(reach(Action.BALLOT, who, tree))
    if branches:
        await _of_branches(turn, branches)
    await _own_vote(turn, who.person.branch, alone=not officer and not branches)


async def _own_vote(turn: Turn, branch: UnitId | None, *, alone: bool) -> None:
    """What this member is asked; that there is nothing, where they are told nothing else."""
    running = await turn.work.ballots.running_in(branch) if branch else None
    if running is not None and await turn.work.ballots.voter(running.id, turn.person):
        await voting.ask(turn, str(running.id))
    elif alone:
        await turn.say("ballot-nothing-asked", choice("my-tasks", "mine"))


async def _of_branches(turn: Turn, branches: list[UnitId]) -> None:
    permitted = await permit_for(turn.work, await turn.tree(), branches[0])
    known = await turn.work.ballots.of_units(await with_former(turn.work, branches), _SHOWN)
    lines, ways = [], []
    for one in known:
        lines.append(await _line(turn, one))
        ways += _ways(one)
    home = choice("my-tasks", "mine")
    if permitted is None:
        off = choice("enter-conclusion", "review")
        await turn.say("ballot-off", *ways, off, home)
        return
    running = {one.unit for one in known if one.running}
    if set(branches) - running:
        ways.insert(0, choice("ballot-open", "ballot-open"))
    await turn.say(
        "ballots",
        *ways,
        home,
        number=Code(permitted.number),
        day=permitted.on,
        lines=tuple(lines) or say("ballots-none"),
    )


async def _line(turn: Turn, one: Ballot) -> Message:
    if one.cancelled_at is not None:
        return say("ballots-line-stopped", n=int(one.id), what=what(one))
    if one.closed_at is not None:
        return say("ballots-line-closed", n=int(one.id), what=what(one))
    asked = len(await turn.work.ballots.voters(one.id))
    voted = asked - len(await turn.work.ballots.undecided(one.id))
    return say(
        "ballots-line-running",
        n=int(one.id),
        what=what(one),
        voted=voted,
        asked=asked,
        at=one.closes_at,
    )


def _ways(one: Ballot) -> list[Choice]:
    if one.closed_at is not None:
        return [choice("ballot-see", f"ballot-see:{one.id}", n=int(one.id))]
    if one.running:
        return [choice("ballot-stop", f"ballot-stop:{one.id}", n=int(one.id))]
    return []


async def _own(turn: Turn, rest: str) -> Ballot:
    """A ballot of a branch that this person leads, or whose place that branch took.

    Raises NotAllowed for any other, whether it exists or not.
    """
    try:
        ballot = await turn.work.ballots.get(BallotId(number_in(rest)))
    except LookupError:
        raise NotAllowed from None
    home = await unit_today(turn.work, ballot.unit)
    require(Action.BALLOT, await turn.who(), await turn.tree(), home)
    return ballot


async def see(turn: Turn, rest: str) -> None:
    """What came of a ballot, once it is closed; before that, how many have voted."""
    ballot = await _own(turn, rest)
    if ballot.closed_at is None:
        await turn.say(
            "ballot-one",
            *_ways(ballot),
            choice("ballots", "ballots"),
            line=await _line(turn, ballot),
        )
        return
    found = await result(turn.work, turn.settings, ballot, turn.now)
    message, ways = await result_words(turn.work, found)
    await turn.tell(message, ways)


async def stop(turn: Turn, rest: str) -> None:
    """Ask why it is stopped."""
    ballot = await _running(turn, rest)
    ways = [
        choice(f"ballot-why-{one.value}", f"ballot-stopped:{ballot.id}:{one.value}")
        for one in BY_HAND
    ]
    await turn.say("ballot-stop-why", *ways, choice("ballots", "ballots"), what=what(ballot))


async def stopped(turn: Turn, rest: str) -> None:
    """Stop it: what was counted is forgotten."""
    number, _, reason = rest.partition(":")
    ballot = await _running(turn, number)
    found = next((one for one in BY_HAND if one.value == reason), None)
    if found is None:
        raise NotAllowed
    await _cancel(turn, ballot, found)
    why = Term(f"ballot-why-{found.value}")
    await turn.say(
        "ballot-stopped-by-me", choice("ballots", "ballots"), what=what(ballot), why=why
    )


async def _cancel(turn: Turn, ballot: Ballot, why: CancelReason) -> None:
    await cancel(turn.work, turn.settings, ballot, why, turn.person, turn.now)


async def _running(turn: Turn, rest: str) -> Ballot:
    ballot = await _own(turn, rest)
    if not ballot.takes_votes(turn.now):
        raise Refusal("ballot-over", choices=(choice("ballots", "ballots"),))
    return ballot


COMMANDS = (Command("ballot", "bophieu", show, Action.BALLOTS, aliases=("bo phieu",)),)
ROUTES = (
    Route("ballots", show, Action.BALLOTS),
    Route("ballot-see", see, Action.BALLOT),
    Route("ballot-stop", stop, Action.BALLOT),
    Route("ballot-stopped", stopped, Action.BALLOT),
    *ballot_form.ROUTES,
    *permit.ROUTES,
    *voting.ROUTES,
)
FLOWS = (*ballot_form.FLOWS, *permit.FLOWS)
