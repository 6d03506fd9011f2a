"""The running program: record, intake, runner, dispatchers, alarm clock, wired together.

The same object runs in production, behind the demo page and in the tests; only the messenger and
the clock differ.
"""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from bot.alarm import Alarm
from bot.catalogue import Catalogue
from bot.clock import Clock
from bot.dispatcher import Dispatcher
from bot.intake import Intake
from bot.lexicon import CatalogueLexicon
from bot.outgoing import Letters
from bot.pace import Pace
from bot.platforms.base import Platform, Raw
from bot.platforms.sandbox import SandboxPlatform
from bot.runner import Runner
from bot.turns import Turns
from bot.wording import Wording
from handlers.everything import conversation
from services.settings import Settings
from storage.record import SqlRecord

ENDING_SECONDS = 4.0


class Program:
    """Everything between the messengers and the record."""

    def __init__(
        self,
        record: SqlRecord,
        platforms: Sequence[Platform],
        settings: Settings,
        clock: Clock,
        *,
        catalogue: Catalogue | None = None,
        pace: Pace | None = None,
    ) -> None:
        catalogue = catalogue or Catalogue.load()
        catalogue.prepare()
        talk = conversation()
        wording = Wording(
            catalogue,
            settings.calendar.zone,
            settings.road.own_terms,
            lambda: settings.calendar.day_of(clock.now()),
        )
        letters = Letters(wording, settings, talk.table)
        lexicon = CatalogueLexicon(catalogue)
        self.record = record
        self.settings = settings
        self.clock = clock
        self.platforms = {(one.name, one.bot): one for one in platforms}
        self.intake = Intake(record, clock)
        self.runner = Runner(
            record, self.intake, self.platforms, Turns(talk, settings, lexicon), clock
        )
        self.dispatchers = [
            Dispatcher(record, one, letters, settings.calendar, pace or Pace(0.0, 0.0, 0.0), clock)
            for one in platforms
        ]
        backlog = min((one.profile.backlog for one in platforms), default=timedelta(0))
        self.alarm = Alarm(record, settings, clock, backlog)

    async def run(self) -> None:
        """Run until cancelled, then end in order: no further message is taken in, and what is
        under way is given a moment to end, so that nothing sent goes unrecorded.

        A part that fails brings the whole down, to be restarted by whoever watches us.
        """
        async with asyncio.TaskGroup() as parts:
            doors = [
                parts.create_task(self._receive(platform)) for platform in self.platforms.values()
            ]
            parts.create_task(self.runner.run())
            parts.create_task(self._wake_dispatchers_after(self.runner.turned))
            parts.create_task(self._wake_dispatchers_after(self.alarm.rang))
            parts.create_task(self.alarm.run())
            for dispatcher in self.dispatchers:
                parts.create_task(dispatcher.run())
            try:
                await asyncio.Event().wait()
            finally:
                for door in doors:
                    door.cancel()
                ending = [*doors, parts.create_task(self._finish())]
                await asyncio.wait(ending, timeout=ENDING_SECONDS)

    async def _finish(self) -> None:
        await self.runner.finish()
        for dispatcher in self.dispatchers:
            await dispatcher.finish()

    async def settle(self) -> None:
        """Do all there is to do at this moment of the clock, then return: for demo and tests."""
        while True:
            done = await self.runner.drain()
            for dispatcher in self.dispatchers:
                done += await dispatcher.drain()
            if not done:
                return

    async def tick(self) -> None:
        """Let the alarm clock ring once."""
        await self.alarm.tick()

    async def accept(self, platform: Platform, batch: Sequence[Raw]) -> None:
        """Keep what a messenger hands in; returns after the commit."""
        await self.intake.accept(platform, batch)

    async def settle_with(self, platform: SandboxPlatform) -> None:
        """Like `settle`, for a messenger in memory whose people may still be speaking."""

        async def accept(batch: Sequence[Raw]) -> None:
            await self.accept(platform, batch)

        while await platform.mailbox.hand_over_now(accept):
            await self.settle()
        await self.settle()

    async def _receive(self, platform: Platform) -> None:
        async def accept(batch: Sequence[Raw]) -> None:
            await self.accept(platform, batch)

        await platform.receive(accept)

    async def _wake_dispatchers_after(self, event: asyncio.Event) -> None:
        while True:
            await event.wait()
            event.clear()
            for dispatcher in self.dispatchers:
                dispatcher.wake.set()
