"""`/delivery`: who cannot be reached and since when, what did not get through, and what to do."""

from domain.errors import NotAllowed
from domain.ids import PersonId, UnitId
from domain.messages import Choice, UnitRef, choice, say
from domain.reaching import Reachable
from domain.roles import Action, may
from domain.text import fold
from domain.units import UnitKind
from handlers.above import delivery_words as words
from handlers.commands import Command, Route
from handlers.numbers import is_number, number_in
from handlers.turn import Turn
from services.above import deliveries
from services.above.deliveries import Ledger
from services.parts import which
from services.people import inviting


async def delivery(turn: Turn, rest: str) -> None:
    """One's own branch, or all of them for who has several; a branch's code may follow."""
    pages = await _pages(turn)
    if rest.strip():
        pages = tuple(one for one in pages if fold(one.unit.code) == fold(rest))
        if not pages:
            raise NotAllowed
    if len(pages) == 1:
        await _page(turn, pages[0], 0)
    else:
        await _overview(turn, pages, 0)


async def overview(turn: Turn, part: str) -> None:
    """All branches, from further down."""
    await _overview(turn, await _pages(turn), int(part) if is_number(part) else 0)


async def page(turn: Turn, rest: str) -> None:
    """One branch's page, or a further part of it."""
    unit, _, part = rest.partition(":")
    found = await deliveries.ledger(
        turn.work,
        turn.settings,
        UnitId(number_in(unit)),
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    await _page(turn, found, int(part) if is_number(part) else 0)


async def _pages(turn: Turn) -> tuple[Ledger, ...]:
    return await deliveries.ledgers(
        turn.work, turn.settings, await turn.who(), await turn.tree(), turn.now
    )


async def _page(turn: Turn, found: Ledger, part: int) -> None:
    part = part if part < words.parts(found) else 0
    news = await deliveries.news(turn.work, turn.settings, turn.person, found, turn.now)
    await deliveries.heard(turn.work, turn.settings, turn.person, news, turn.now)
    lost = await deliveries.undelivered(turn.work, found, turn.now)
    invitable = await _invitable(turn, found)
    calendar = turn.settings.calendar
    await turn.say(
        "delivery-unit",
        *await _ways(turn, found, part, invitable),
        unit=UnitRef(found.unit.id),
        part=which(part, words.parts(found)),
        total=len(found.people),
        well=len(found.of(Reachable.WELL)),
        news=say("delivery-news", n=len(news)) if news else (),
        sections=words.sections(found, part, invitable, calendar),
        group=words.group(found, calendar) if part == 0 else (),
        lost=say("delivery-lost", n=lost) if lost and part == 0 else (),
    )


async def _invitable(turn: Turn, found: Ledger) -> frozenset[PersonId]:
    """Those on this page for whom this reader may get a code."""
    if not found.of(Reachable.NOT_JOINED):
        return frozenset()
    roll = await inviting.roll(turn.work, await turn.who(), await turn.tree(), turn.today)
    return frozenset(one.person.id for one in roll)


async def _ways(
    turn: Turn, found: Ledger, part: int, invitable: frozenset[PersonId]
) -> list[Choice]:
    who, tree = await turn.who(), await turn.tree()
    ways = words.invitations(words.shown(found, part), invitable)
    if part + 1 < words.parts(found):
        ways.append(choice("see-on", f"delivery-of:{found.unit.id}:{part + 1}"))
    if may(Action.ON_BEHALF, who, tree, found.unit.id):
        ways += words.on_behalf(found)
    return [*ways, choice("my-tasks", "mine")]


async def _overview(turn: Turn, pages: tuple[Ledger, ...], part: int) -> None:
    wanting = [one for one in pages if not one.clear]
    parts = max(1, -(-len(wanting) // words.PAGE))
    part = part if part < parts else 0
    here = wanting[part * words.PAGE : (part + 1) * words.PAGE]
    ways = words.to_open(here)
    if part + 1 < parts:
        ways.append(choice("see-on", f"delivery-page:{part + 1}"))
    above = any(one.unit.kind is UnitKind.COMMITTEE for one in pages)
    parked = await deliveries.backlog(turn.work, turn.settings, turn.now) if above else None
    await turn.say(
        "delivery-all",
        *ways,
        choice("my-tasks", "mine"),
        part=which(part, parts),
        backlog=words.backlog(parked) if parked is not None and part == 0 else (),
        lines=tuple(words.line(one) for one in here) or say("delivery-all-well"),
        **words.totals(pages),
    )


COMMANDS = (
    Command(
        "delivery",
        "tinhinhgui",
        delivery,
        Action.DELIVERY,
        aliases=("tinh hinh gui", "tinh hinh gui nhan"),
        argument=True,
    ),
)
ROUTES = (
    Route("delivery-of", page, Action.DELIVERY),
    Route("delivery-page", overview, Action.DELIVERY),
)
