"""`nguon due`: what would be said to whom until a moment, played on a copy of the record.

The whole program runs on the copy, with a clock that is moved from one due moment to the next and
a messenger that only listens. The record itself is not touched and nothing is sent.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.clock import MovableClock
from bot.config import Config
from bot.database import opened_copy
from bot.lines import OperatorError, Say, line
from bot.platforms.silent import SilentPlatform, Spoken
from bot.program import Program
from bot.settings_from import settings_of
from domain.ids import UnitId
from services.people.inviting import place_of
from services.settings import Settings, Show
from services.upkeep import PULSE
from storage.record import SqlRecord
from storage.work import SqlWork

FARTHEST = timedelta(days=366)


async def forecast(config: Config, now: datetime, at: datetime, say: Say) -> None:
    """Say what would go out from `now` until `at` (aware), day by day; candidates by code only.

    Raises OperatorError for a moment more than a year ahead.
    """
    if at - now > FARTHEST:
        raise OperatorError(line("cli-due-too-far"))
    settings = replace(settings_of(config, now), show=Show.CODE)
    async with opened_copy(config, now) as record:
        clock = MovableClock(now)
        known = await record.read(_messengers)
        listening = [SilentPlatform(name, bot, clock) for name, bot in known]
        program = Program(record, listening, settings, clock)
        lost = await record.read(_unreached)
        await _play(program, clock, at)
        spoken = sorted((one for some in listening for one in some.spoken), key=lambda one: one.at)
        await _tell(record, settings, spoken, say)
        if not spoken:
            say(line("cli-due-none", at=settings.calendar.local(max(now, at))))
        if lost := await record.read(_unreached) - lost:
            say(line("cli-due-unreached", count=lost))


async def _play(program: Program, clock: MovableClock, until: datetime) -> None:
    await program.tick()
    await program.settle()
    while clock.now() < until:
        # The program would have been running all the while.
        await program.record.write(_alive, clock.now())
        clock.move_to(await _next(program, clock.now(), until))
        await program.record.write(_alive, clock.now())
        await program.tick()
        await program.settle()


async def _next(program: Program, now: datetime, until: datetime) -> datetime:
    """The next moment at which something may happen; each local day is looked at."""
    calendar = program.settings.calendar
    moments = await program.record.read(_waiting, tuple(program.platforms))
    moments += (calendar.next_decent(now), calendar.midnight_after(now), until)
    return min(moment for moment in moments if moment > now)


async def _tell(record: SqlRecord, settings: Settings, spoken: list[Spoken], say: Say) -> None:
    day = None
    for one in spoken:
        at = settings.calendar.local(one.at)
        if at.date() != day:
            day = at.date()
            say(line("cli-due-day", day=day))
        who = await record.read(_who, one, settings)
        say(line("cli-due-row", at=at, who=who, text=one.text.partition("\n")[0]))


async def _who(work: SqlWork, spoken: Spoken, settings: Settings) -> str:
    chat = await work.chats.at(spoken.platform, spoken.bot, spoken.chat)
    if chat is None or (chat.person is None and chat.unit is None):
        return "?"
    if chat.person is None:
        return await _unit(work, chat.unit)
    person = await work.people.get(chat.person)
    place = await place_of(work, person, settings.calendar.day_of(spoken.at))
    return f"{person.full_name} ({await _unit(work, place)})" if place else person.full_name


async def _unit(work: SqlWork, unit: UnitId | None) -> str:
    return (await work.units.get(unit)).name if unit is not None else "?"


async def _messengers(work: SqlWork) -> tuple[tuple[str, str], ...]:
    return await work.chats.messengers() or (("telegram", "0"),)


async def _unreached(work: SqlWork) -> int:
    """How many messages went to people without a phone."""
    return (await work.outbox.counts()).get("unreachable", 0)


async def _waiting(work: SqlWork, messengers: tuple[tuple[str, str], ...]) -> tuple[datetime, ...]:
    found = [await work.agenda.next_at()]
    found += [await work.outbox.next_at(name, bot) for name, bot in messengers]
    return tuple(moment for moment in found if moment is not None)


async def _alive(work: SqlWork, now: datetime) -> None:
    await work.marks.set(PULSE, now.isoformat())
