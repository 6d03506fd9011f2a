"""What befalls a commune in two years: meetings move, posts change hands, people go away."""

from datetime import datetime, timedelta

from domain.candidates import Stage
from domain.meetings import NoMeeting
from domain.roles import Holder, Tree
from domain.units import Role
from services.meetings import meeting_cancelling, meeting_moves
from services.posts import leave, posts
from storage.work import SqlWork
from tests.simulation.acting import Deed, as_secretary, done_by
from tests.simulation.cast import PROMPT, Somebody, Village
from tests.simulation.placing import Beginning, put_on_the_road
from tests.simulation.run import Simulation


async def meetings_move(simulation: Simulation, day: datetime) -> None:
    """Now and then a branch holds its meeting on another day, or not at all."""
    for village in simulation.standing:
        chance = simulation.random.random()
        if chance < 0.006:
            at = day + timedelta(days=simulation.random.randint(1, 25), hours=11, minutes=30)
            await as_secretary(simulation, village, _moving(simulation, village, at))
        elif chance < 0.0075:
            await as_secretary(simulation, village, _cancelling(simulation, village))


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
    for village in simulation.standing:
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

    if await done_by(simulation, "hac", replace):
        village.secretary = successor
        simulation.readers.succeeds(former.nick, successor.nick, village.code)
        simulation.handed_over += 1


async def people_go_away(simulation: Simulation, day: datetime) -> None:
    """Now and then somebody is on leave for some weeks, or blocks the bot for some days."""
    for village in simulation.standing:
        for one in village.mentors:
            if one.ways.never_started:
                continue
            chance = simulation.random.random()
            if chance < 0.001:
                until = (day + timedelta(days=simulation.random.randint(5, 40))).date()
                await done_by(simulation, one.nick, _leaving(simulation, one, until))
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
    for village in simulation.standing:
        if village.grouped and simulation.random.random() < 0.0006:
            old, new = village.group, f"{village.group}+"
            simulation.commune.sandbox.move_group(old, new, village.secretary.nick)
            village.group = new
            await simulation.commune.settle()


async def people_are_found(simulation: Simulation, _day: datetime) -> None:
    """Somebody is entered by the office, with a mentor."""
    for village in simulation.standing:
        if village.mentors and simulation.random.random() < 0.001:
            found = somebody_new(simulation, village)
            mentor = simulation.random.choice(village.mentors)
            begins = Beginning(village, found, mentor, Stage.LISTED)
            commune, ledger = simulation.commune, simulation.ledger
            await put_on_the_road(commune, begins, simulation.readers, ledger)
            village.candidates.append(found)


def somebody_new(simulation: Simulation, village: Village) -> Somebody:
    """Somebody of this village whom nobody knew so far."""
    number = len(simulation.ledger.people)
    return Somebody(f"new{number}", f"Lò Thị Zx9{number}q", village.code, PROMPT)


async def strangers_write(simulation: Simulation, day: datetime) -> None:
    """Now and then somebody nobody knows tries the bot: a word, a code, a candidate's code."""
    if simulation.random.random() < 0.1:
        said = simulation.random.choice(("/start", "VIEC", "B2X-01", "4827 1936", "xin chào"))
        simulation.commune.sandbox.say("stranger", "stranger", said)
        await simulation.commune.settle()
