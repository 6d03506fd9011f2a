"""Many lives over the weeks around a meeting: what is said when, and how each life ends."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

from tests.kill.crash import PLACES
from tests.kill.findings import settled
from tests.kill.lives import House, Life, until
from tests.kill.village import ZONE, Mentor, one_line

BEGIN = datetime(2026, 11, 1, 12, tzinfo=ZONE)
END = datetime(2026, 11, 18, 12, tzinfo=ZONE)
_HOURS = (time(7), time(18, 45), time(19, 15))  # each step of the cycle falls due before one
_LONGEST_SECONDS = 0.12
_DOOM_SECONDS = 0.4  # a place that is not passed by then is not waited for


def moments() -> tuple[datetime, ...]:
    """Three a day from the day before the month is opened until after the last step."""
    days = [BEGIN.date() + timedelta(days=number) for number in range((END - BEGIN).days)]
    return (*(datetime.combine(day, hour, ZONE) for day in days for hour in _HOURS), END)


@dataclass(slots=True)
class Weeks:
    """Runs a number of lives; `said` is what was reported so far, as (code, line)."""

    house: House
    lives: int
    reports: int
    chance: random.Random
    said: list[tuple[str, str]] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)  # how many messages were out at each death
    dooms_met: int = 0
    _shown: str = ""  # what the clock shows, as the file keeps it

    async def pass_by(self) -> None:
        """Live and die, then once more until all is quiet."""
        shown = moments()
        for number in range(self.lives):
            done = number / self.lives
            await self._life(shown[int(done * len(shown))], done)
        self.house.clock.show(END)
        last = await self.house.live()
        now = f"{END.astimezone(UTC):%Y-%m-%d %H:%M}"
        waiting = self.house.api.admin.waiting
        await until(lambda: not waiting() and settled(self.house.database, now))
        assert await last.stop() == 0

    async def _life(self, moment: datetime, done: float) -> None:
        """The last life of a day first does what the others left of it: a day without one whole
        ring may let a step pass that no longer matters on the next.
        """
        whole = moment.time() == _HOURS[-1]
        doom = f"{self.chance.choice(PLACES)} {self.chance.randint(1, 12)}"
        doom = doom if self.chance.random() < 0.5 and not whole else ""
        share = max(0, round((done + 1 / self.lives) * self.reports) - len(self.said))
        before = self.chance.randint(0, share)
        self._speak(before, done)
        life = await self.house.live(doom)
        await life.polling()
        if whole:
            await until(lambda: settled(self.house.database, self._shown))
        self.house.clock.show(moment)
        self._shown = f"{moment.astimezone(UTC):%Y-%m-%d %H:%M}"
        await asyncio.gather(self._talk(share - before, done), self._die(life, doom))
        self.ends.append(len(self.house.api.admin.sent()))

    async def _die(self, life: Life, doom: str) -> None:
        delay = self.chance.uniform(0.005, _LONGEST_SECONDS)
        self.dooms_met += await life.dead_within(_DOOM_SECONDS if doom else delay)
        await life.kill()
        assert life.ended.result() < 0, "it ended, but nobody killed it"

    async def _talk(self, count: int, done: float) -> None:
        for _ in range(count):
            await asyncio.sleep(self.chance.uniform(0, _LONGEST_SECONDS / count))
            self._speak(1, done)

    def _speak(self, count: int, done: float) -> None:
        for _ in range(count):
            mentor = self.chance.choice(talkers(self.house.mentors, done))
            code, line = self.chance.choice(mentor.codes), f"dong so {len(self.said)}"
            self.house.api.admin.say(mentor.chat, one_line(code, line))
            self.said.append((code, line))


def talkers(mentors: Sequence[Mentor], done: float) -> Sequence[Mentor]:
    """Half report from the start, a quarter after they were asked, a quarter never."""
    quarter = len(mentors) // 4
    return mentors[: 3 * quarter] if done > 0.25 else mentors[: 2 * quarter]


def silent(mentors: Sequence[Mentor]) -> Sequence[Mentor]:
    """Those who never report."""
    return mentors[3 * (len(mentors) // 4) :]
