"""How simulated people do what they do: by their own posts, through the services, or typing."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from domain.errors import NotAllowed, Refusal
from domain.ids import PersonId
from domain.roles import Holder, Tree
from services.identity import holder
from storage.work import SqlWork
from tests.simulation.cast import Village
from tests.simulation.run import Simulation

Deed = Callable[[SqlWork, Holder, Tree, datetime], Awaitable[None]]

OFFICER = "hac"


async def as_secretary(simulation: Simulation, village: Village, deed: Deed) -> bool:
    """Whether the secretary of this branch did it."""
    return await done_by(simulation, village.secretary.nick, deed)


async def for_the_branch(simulation: Simulation, village: Village, deed: Deed) -> bool:
    """Done by the secretary, or by the officer where the secretary leaves it lying."""
    secretary = village.secretary
    own = not secretary.ways.never_started and simulation.random.random() < secretary.ways.answers
    return await done_by(simulation, secretary.nick if own else OFFICER, deed)


async def done_by(simulation: Simulation, nick: str, deed: Deed) -> bool:
    """Whether it was done; a refusal is an answer, and changes nothing."""
    commune = simulation.commune
    now = commune.clock.now()

    async def act(work: SqlWork, person: PersonId) -> None:
        today = commune.program.settings.calendar.day_of(now)
        await deed(work, await holder(work, person, today), await work.units.tree(), now)

    try:
        await commune.do(act, commune.people[nick])
    except (Refusal, NotAllowed):
        simulation.ledger.done["refused"] += 1
        return False
    await commune.settle()
    return True


async def types(simulation: Simulation, nick: str, lines: Sequence[str]) -> None:
    """Somebody types these lines one after another, and leaves off whatever is left open.

    Whoever had blocked the bot unblocks it first, as a messenger asks.
    """
    simulation.commune.sandbox.unblock(nick)
    for line in (*lines, "THOI"):
        simulation.commune.sandbox.say(nick, nick, line)
        await simulation.commune.settle()
