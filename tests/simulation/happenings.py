"""What befalls a commune in two years: meetings move, posts change hands, people go away."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from domain.errors import NotAllowed, Refusal
from domain.ids import PersonId
from domain.meetings import NoMeeting
from domain.roles import Holder, Tree
from domain.units import Role
from services.identity import holder
from services.meetings import meeting_cancelling, meeting_moves
from services.posts import leave, posts
from storage.work import SqlWork
from tests.simulation.cast import PROMPT, Somebody, Village
from tests.simulation.run import Simulation
from tests.world import candidate

Deed = Callable[[SqlWork, Holder, Tree, datetime], Awaitable[None]]


async def meetings_move(simulation: Simulation, day: datetime) -> None:
    """Now and then a branch holds its meeting on another day, or not at all."""
    for village in simulation.villages:
        chance = simulation.random.random()
        if chance < 0.006:
            at = day + timedelta(days=simulation.random.randint(1, 25), hours=11, minutes=30)
            await _as_secretary(simulation, village, _moving(simulation, village, at))
        elif chance < 0.0075:
            await _as_secretary(simulation, village, _cancelling(simulation, village))


def _moving(simulation: Simulation, village: Village, at: datetime) -> Deed:
    async def move(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        review = await work.reviews.current(simulation.commune.units[village.code])
        if review is not None:
            settings = simulation.commune.program.settings
            await meeting_moves.set_month(work, settings, review.id, at, who, tree, now)

    return move


def _cancelling(simulation: Simulation, village: Village) -> Deed:
    async def cancel(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        review = await work.reviews.current(simulation.commune.units[village.code])
        if review is not None:
            settings = simulation.commune.program.settings
            why = next(iter(NoMeeting))
            await meeting_cancelling.cancel(work, settings, review.id, why, who, tree, now)

    return cancel


async def posts_change_hands(simulation: Simulation, _day: datetime) -> None:
    """Now and then a branch has a new secretary, from among its members."""
    for village in simulation.villages:
        if simulation.random.random() < 0.0015 and village.mentors:
            successor = simulation.random.choice(village.mentors)
            if successor.ways.smartphone:
                await _succeed(simulation, village, successor)


async def _succeed(simulation: Simulation, village: Village, successor: Somebody) -> None:
    commune, former = simulation.commune, village.secretary
    branch = commune.units[village.code]

    async def replace(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        today = commune.program.settings.calendar.day_of(now)
        held = [
            one
            for one in await posts.posts_of(work, branch, today)
            if one.role is Role.BRANCH_SECRETARY
        ]
        await posts.replace(
            work,
            commune.program.settings,
            held[0],
            commune.people[successor.nick],
            today,
            who,
            tree,
            now,
        )

    if await _done_by(simulation, "hac", replace):
        village.secretary = successor
        simulation.readers.oversees.pop(former.nick, None)
        simulation.readers.oversees.setdefault(successor.nick, set()).add(village.code)
        simulation.handed_over += 1


async def people_go_away(simulation: Simulation, day: datetime) -> None:
    """Now and then somebody is on leave for some weeks, or blocks the bot for some days."""
    for village in simulation.villages:
        for one in village.mentors:
            if one.ways.never_started:
                continue
            chance = simulation.random.random()
            if chance < 0.001:
                until = (day + timedelta(days=simulation.random.randint(5, 40))).date()
                await _done_by(simulation, one.nick, _leaving(simulation, one, until))
            elif chance < 0.0015:
                simulation.commune.sandbox.block(one.nick)
            elif chance < 0.01:
                simulation.commune.sandbox.unblock(one.nick)
    await simulation.commune.settle()


def _leaving(simulation: Simulation, one: Somebody, until: object) -> Deed:
    async def go(work: SqlWork, who: Holder, tree: Tree, now: datetime) -> None:
        settings = simulation.commune.program.settings
        person = simulation.commune.people[one.nick]
        await leave.set_leave(work, settings, person, until, who, tree, now)  # type: ignore[arg-type]

    return go


async def groups_move(simulation: Simulation, _day: datetime) -> None:
    """A group grows, and its messenger gives it another id."""
    for village in simulation.villages:
        if village.grouped and simulation.random.random() < 0.0006:
            old, new = village.group, f"{village.group}+"
            simulation.commune.sandbox.move_group(old, new, village.secretary.nick)
            village.group = new
            await simulation.commune.settle()


async def people_are_found(simulation: Simulation, _day: datetime) -> None:
    """Somebody new is on the road, with a mentor."""
    for village in simulation.villages:
        if village.mentors and simulation.random.random() < 0.002:
            nick = f"new{len(village.candidates)}-{village.code}"
            name = f"Lò Thị Zx9{len(village.candidates)}{village.code[1:]}q"
            found = Somebody(nick, name, village.code, PROMPT)
            mentor = simulation.random.choice(village.mentors)
            village.candidates.append(found)
            readers = simulation.readers
            readers.branch_of[found.canary] = village.code
            readers.candidates.add(found.canary)
            readers.helps.setdefault(mentor.nick, set()).add(found.canary)
            await candidate(
                simulation.commune, nick, name, branch=village.code, mentor=mentor.nick
            )


async def _as_secretary(simulation: Simulation, village: Village, deed: Deed) -> bool:
    return await _done_by(simulation, village.secretary.nick, deed)


async def _done_by(simulation: Simulation, nick: str, deed: Deed) -> bool:
    """Whether it was done; a refusal is an answer, and changes nothing."""
    commune = simulation.commune
    now = commune.clock.now()

    async def act(work: SqlWork, person: PersonId) -> None:
        today = commune.program.settings.calendar.day_of(now)
        await deed(work, await holder(work, person, today), await work.units.tree(), now)

    try:
        await commune.do(act, commune.people[nick])
    except (Refusal, NotAllowed):
        return False
    await commune.settle()
    return True


async def strangers_write(simulation: Simulation, day: datetime) -> None:
    """Now and then somebody nobody knows tries the bot: a word, a code, a candidate's code."""
    if simulation.random.random() < 0.1:
        said = simulation.random.choice(("/start", "VIEC", "B2X-01", "4827 1936", "xin chào"))
        simulation.commune.sandbox.say("stranger", "stranger", said)
        await simulation.commune.settle()


HAPPENINGS = (
    strangers_write,
    meetings_move,
    posts_change_hands,
    people_go_away,
    groups_move,
    people_are_found,
)
