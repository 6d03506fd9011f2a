"""The sample commune in motion: the whole program on a scratch file, and a clock to move."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.catalogue import Catalogue
from bot.clock import MovableClock
from bot.demo import cast
from bot.demo.around import surround
from bot.demo.founding import found
from bot.demo.past import live_through
from bot.demo.sample import Sample
from bot.demo.whereabouts import unit_of
from bot.holiday_calendar import days_of_rest, working_days
from bot.platforms.sandbox import SandboxPlatform, plain, with_buttons
from bot.program import Program
from domain.cycle import Planned, Step, moment_for
from services.monthly.listening import hour_of
from services.monthly.steps import STEPS
from services.ports import AgendaRow
from services.settings import Settings
from storage.schema import upgrade
from storage.sqlite import SqliteRecord
from storage.work import SqlWork

_LONGEST_STEP = timedelta(hours=1)  # a longer silence would count as an outage
_FAR_AHEAD = timedelta(days=400)
_FAR_MANY = 1_000


Meanwhile = Callable[[], Awaitable[None]]
"""What else happens while time passes."""


@dataclass(frozen=True, slots=True)
class Coming:
    """What the program will do next by itself: a step of a branch's month, or a message sent."""

    at: datetime
    step: Step | None
    branch: str


def sample_settings(settings: Settings) -> Settings:
    """The committee's settings with the sample's own name, contact and holidays."""
    contact = next(person.name for person in cast.PEOPLE if person.nick == "hac")
    years = range(cast.START.year - 1, cast.START.year + 3)
    return replace(
        settings,
        committee=cast.COMMITTEE,
        contact_name=contact,
        contact_phone=cast.CONTACT_PHONE,
        calendar=replace(settings.calendar, zone=cast.ZONE, holidays=days_of_rest(years)),
        working_days=working_days(years),
    )


class Living:
    """The program with the sample commune in it. Nothing happens but what is asked for here."""

    def __init__(
        self, program: Program, messenger: SandboxPlatform, clock: MovableClock, sample: Sample
    ) -> None:
        self.program = program
        self.messenger = messenger
        self.clock = clock
        self.sample = sample

    @property
    def now(self) -> datetime:
        """The moment on the commune's own clock."""
        return self.clock.now().astimezone(cast.ZONE)

    async def settle(self) -> None:
        """Everything said is handled, and everything due is sent."""
        await self.program.settle_with(self.messenger)

    async def coming(self) -> Coming | None:
        """The next thing that happens by itself; None if nothing is planned."""
        return await self.program.record.read(self._coming)

    async def move_to(self, moment: datetime, meanwhile: Meanwhile | None = None) -> None:
        """Let time pass until then, through every moment at which something is due.

        `meanwhile` is done after each step, of an hour at most.
        """
        while (now := self.clock.now()) < moment:
            ahead = await self.coming()
            stops = [moment, now + _LONGEST_STEP]
            if ahead is not None and ahead.at > now:
                stops.append(ahead.at)
            self.clock.move_to(min(stops))
            await self.program.tick()
            await self.settle()
            if meanwhile is not None:
                await meanwhile()

    async def _coming(self, work: SqlWork) -> Coming | None:
        now = self.clock.now()
        first: Coming | None = None
        for row in sorted(await work.agenda.due(now + _FAR_AHEAD, _FAR_MANY), key=_planned):
            if first is not None and first.at <= row.at:
                break
            at = await self._said_at(work, row)
            if at is not None and (first is None or at < first.at):
                first = Coming(at, row.step, await self._name(work, row))
        waiting = await work.outbox.next_at(self.messenger.name, self.messenger.bot)
        if waiting is not None and (first is None or waiting < first.at):
            first = Coming(waiting, None, "")
        if first is None:
            return None
        calendar = self.program.settings.calendar
        return replace(first, at=calendar.next_decent(max(first.at, now)))

    async def _said_at(self, work: SqlWork, row: AgendaRow) -> datetime | None:
        """When the first of its readers, or the group, hears of it; None if nobody is to."""
        if row.person is not None:
            return row.at
        cycle, calendar = self.program.settings.cycle, self.program.settings.calendar
        readers = await STEPS[row.step].readers(work, row, calendar.day_of(row.at))
        hours = [hour_of(one, cycle) for one in await work.people.many(readers)]
        unit = await unit_of(work, row)
        if row.step is Step.PROMPT and unit is not None and await work.chats.of_unit(unit):
            hours = [cycle.prompt_hour]
        planned = Planned(row.step, row.at, row.void_after)
        return min((moment_for(planned, hour, calendar) for hour in hours), default=None)

    async def _name(self, work: SqlWork, row: AgendaRow) -> str:
        unit = await unit_of(work, row)
        return (await work.units.get(unit)).name if unit is not None else ""


def _planned(row: AgendaRow) -> datetime:
    return row.at


@asynccontextmanager
async def living(
    settings: Settings,
    path: Path,
    catalogue: Catalogue,
    *,
    buttons: bool,
    sample: Sample | None = None,
) -> AsyncIterator[Living]:
    """The sample commune on this file, which must hold nothing yet; closed afterwards.

    `sample`: what `founded_on` gave for this file, if it has been there already.
    """
    upgrade(path, now=cast.START)
    clock = MovableClock(cast.START)
    messenger = (with_buttons if buttons else plain)(clock.now)
    known = sample_settings(settings)
    record = SqliteRecord(path)
    await record.open()
    try:
        program = Program(record, [messenger], known, clock, catalogue=catalogue)
        made = sample
        if made is None:
            made = await record.write(_found, known, messenger, catalogue)
        _hand_out_phones(messenger)
        commune = Living(program, messenger, clock, made)
        await program.tick()
        await commune.settle()
        yield commune
    finally:
        await record.close()


async def founded_on(
    settings: Settings, path: Path, catalogue: Catalogue, *, buttons: bool
) -> Sample:
    """Write the sample commune on this file; its time does not begin to run."""
    upgrade(path, now=cast.START)
    messenger = (with_buttons if buttons else plain)(MovableClock(cast.START).now)
    record = SqliteRecord(path)
    await record.open()
    try:
        return await record.write(_found, sample_settings(settings), messenger, catalogue)
    finally:
        await record.close()


async def _found(
    work: SqlWork, settings: Settings, messenger: SandboxPlatform, catalogue: Catalogue
) -> Sample:
    def text(key: str) -> str:
        return catalogue.text(settings.default_language, key)

    sample = await found(work, settings, messenger.name, messenger.bot, text)
    await live_through(work, sample, text)
    await surround(work, settings, sample, text)
    return sample


def _hand_out_phones(messenger: SandboxPlatform) -> None:
    joined = [person.nick for person in cast.PEOPLE if person.joined]
    for nick in joined:
        messenger.begin(nick)
    members = sum(person.branch == "NL" for person in cast.PEOPLE)
    messenger.add_to_group(cast.GROUP, "thoa", members=members)
    messenger.mailbox.lose()  # the group was linked long ago
