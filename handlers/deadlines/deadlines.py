"""To see the dates: of one's own people, of a branch, of those in charge of, of all."""

from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, UnitId
from domain.messages import choice
from domain.roles import Action
from handlers.commands import Command, Route
from handlers.deadlines import due_answers, due_extend
from handlers.deadlines.deadlines_words import PAGE, branches, count, listed, person
from handlers.numbers import is_number, number_in
from handlers.reports.report_words import split_code
from handlers.turn import Turn
from services.deadlines import extending, seen
from services.deadlines.basis_words import basis as rule_behind
from services.deadlines.listing import NOT_FOR_MENTORS
from services.deadlines.ways import meant


async def show(turn: Turn, rest: str) -> None:
    """The dates of everybody one is shown by name, then the branches shown as counts.

    After the command, a code opens one person's dates.
    """
    code, more = split_code(rest)
    if code is not None and not more:
        known = await turn.work.candidates.by_code(code)
        if known is None:
            raise NotAllowed
        await _person(turn, known.id)
        return
    said = await _named(turn, 0)
    if not await _counted(turn, 0) and not said:
        await turn.say("deadlines-none", choice("my-tasks", "mine"), choice("help", "help"))


async def further(turn: Turn, start: str) -> None:
    """The list from further down."""
    if not await _named(turn, number_in(start)):
        await turn.say("deadlines-none", choice("my-tasks", "mine"))


async def _named(turn: Turn, start: int) -> bool:
    who, tree = await turn.who(), await turn.tree()
    dates = await seen.named(turn.work, turn.settings, who, tree, turn.today)
    if not dates.found:
        return False
    message, ways = listed(dates, start, "deadlines-page")
    await turn.tell(message, ways)
    return True


async def _counted(turn: Turn, start: int) -> bool:
    who, tree = await turn.who(), await turn.tree()
    every = await seen.counted(turn.work, turn.settings, who, tree, turn.today)
    if not every:
        return False
    shown = every[start : start + PAGE] or every[:PAGE]
    codes = [(unit, (await turn.work.units.get(unit)).code) for unit, _ in shown]
    ways = branches(codes)
    if start + PAGE < len(every):
        ways += (choice("more", f"deadlines-counts:{start + PAGE}"),)
    lines = tuple(count(unit, dates) for unit, dates in shown)
    await turn.say("deadlines-counts", *ways, lines=lines)
    return True


async def counts(turn: Turn, start: str) -> None:
    """The branches in numbers from further down."""
    if not await _counted(turn, number_in(start)):
        await turn.say("deadlines-none", choice("my-tasks", "mine"))


async def in_branch(turn: Turn, rest: str) -> None:
    """The people of one branch, opened by who oversees it."""
    number, _, start = rest.partition(":")
    begin = int(start) if is_number(start) else 0
    unit = UnitId(number_in(number))
    who, tree = await turn.who(), await turn.tree()
    dates = await seen.in_branch(
        turn.work, turn.settings, who, tree, unit, turn.now, further=begin > 0
    )
    if not dates.found:
        await turn.say("deadlines-none", choice("my-tasks", "mine"))
        return
    message, ways = listed(dates, begin, f"deadlines-in:{unit}")
    await turn.tell(message, ways)


async def of_person(turn: Turn, number: str) -> None:
    """All dates of one person."""
    await _person(turn, CandidateId(number_in(number)))


async def _person(turn: Turn, candidate: CandidateId) -> None:
    who, tree = await turn.who(), await turn.tree()
    one = await seen.of_person(turn.work, turn.settings, candidate, who, tree, turn.now)
    see = (choice("see-card", f"card:{one.candidate.id}"), choice("deadlines", "deadlines"))
    more = await extending.ways_longer(turn.work, who, one.candidate, one.found, turn.today)
    await turn.tell(person(one), (*more, *see))


async def basis(turn: Turn, rest: str) -> None:
    """The rule behind one date."""
    candidate, code, due = due_answers.mark_in(rest)
    who, tree = await turn.who(), await turn.tree()
    one = await seen.of_person(turn.work, turn.settings, candidate, who, tree, turn.now)
    if not one.full and code in NOT_FOR_MENTORS:
        raise NotAllowed
    deadline = meant(one.found, code, due)
    if deadline is None:
        raise Refusal("clock-gone", choices=(choice("deadlines", "deadlines"),))
    rules, days = turn.settings.rulebook.values, turn.settings.working_days
    ways = (choice("deadlines", "deadlines"), choice("my-tasks", "mine"))
    await turn.tell(rule_behind(deadline, rules, days), ways)


COMMANDS = (
    Command("deadlines", "thoihan", show, Action.DEADLINES, aliases=("cac moc",), argument=True),
)
ROUTES = (
    Route("deadlines", show, Action.DEADLINES),
    Route("deadlines-page", further, Action.DEADLINES),
    Route("deadlines-counts", counts, Action.DEADLINES),
    Route("deadlines-in", in_branch, Action.DEADLINES),
    Route("deadlines-of", of_person, Action.DEADLINES),
    Route("due-basis", basis, Action.DEADLINES),
    *due_answers.ROUTES,
    *due_extend.ROUTES,
)
FLOWS = (*due_answers.FLOWS, *due_extend.FLOWS)
