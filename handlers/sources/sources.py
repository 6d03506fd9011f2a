"""To sort sources: what the one who asks may do about it, and see of it."""

from domain.ids import SourceRoundId
from domain.messages import Choice, Message, UnitRef, choice, say
from domain.roles import Action, reach
from domain.units import UnitKind
from handlers.commands import Command, Route
from handlers.numbers import is_number, number_in
from handlers.sources import source_answers, sources_count, sources_round, sources_words
from handlers.turn import Turn
from services.sources.sources import countable, overseen, round_seen


async def show(turn: Turn, _rest: str) -> None:
    """The officer's round; else what one oversees, and what one counts; else whom one knows."""
    if await turn.may(Action.SOURCES_ROUND):
        await sources_round.show(turn)
        return
    seen = await _oversee(turn)
    counting = await countable(turn.work, await turn.who(), await turn.tree(), turn.today)
    if counting:
        await sources_count.begin_with(turn, counting)
    elif not seen:
        await _suggest(turn)


async def own(turn: Turn, _rest: str) -> None:
    """What one counts oneself, where one also runs the round."""
    counting = await countable(turn.work, await turn.who(), await turn.tree(), turn.today)
    if counting:
        await sources_count.begin_with(turn, counting)
    else:
        await _suggest(turn)


async def _oversee(turn: Turn) -> bool:
    """The open rounds as far as this person oversees branches."""
    rounds = await overseen(turn.work, await turn.who(), await turn.tree(), turn.today)
    for current, shown in rounds:
        message, ways = sources_words.overview(current, shown, 0, over=False)
        await turn.tell(message, (*ways, *await _forward(turn)))
    return bool(rounds)


async def see(turn: Turn, rest: str) -> None:
    """A round from some line on."""
    number, _, start = rest.partition(":")
    who, tree = await turn.who(), await turn.tree()
    wanted = SourceRoundId(number_in(number))
    current, shown = await round_seen(turn.work, wanted, who, tree)
    over = not current.takes_counts(turn.today)
    begin = int(start) if is_number(start) else 0
    message, ways = sources_words.overview(current, shown, begin, over=over)
    await turn.tell(message, (*ways, *await sources_round.ways(turn, current)))


async def _suggest(turn: Turn) -> None:
    """No round asks this person: whom do they know?"""
    ways = (*await _forward(turn), choice("my-tasks", "mine"))
    if len(ways) == 1:
        await turn.say("sources-none-open", *ways)
    else:
        await turn.say("sources-suggest", *ways, counted=await _unnamed(turn))


async def _forward(turn: Turn) -> tuple[Choice, ...]:
    if not await turn.may(Action.NOMINATE):
        return ()
    return (choice("want-to-nominate", "nominate"), choice("unnamed-source", "nominate-source"))


async def _unnamed(turn: Turn) -> tuple[Message, ...]:
    """How many sources without a name the branches have that this person leads."""
    lines = []
    led = reach(Action.SOURCES, await turn.who(), await turn.tree())
    for branch in await turn.work.units.of_kind(UnitKind.BRANCH) if led else ():
        counted = await turn.work.candidates.sources(branch.id) if branch.id in led else 0
        if counted:
            lines.append(say("sources-unnamed", n=counted, unit=UnitRef(branch.id)))
    return tuple(lines)


COMMANDS = (Command("sources", "rasoat", show, Action.FIND_SOURCES, aliases=("ra soat nguon",)),)
ROUTES = (
    Route("sources", show, Action.FIND_SOURCES),
    Route("sources-own", own, Action.SOURCES),
    Route("sources-see", see, Action.OVERSEE),
    *sources_count.ROUTES,
    *sources_round.ROUTES,
    *source_answers.ROUTES,
)
FLOWS = (*sources_count.FLOWS, *sources_round.FLOWS)
