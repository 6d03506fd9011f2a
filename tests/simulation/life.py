"""What people do with the messages they get: press, take their time, or nothing at all."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from bot.platforms.base import Button
from bot.platforms.sandbox import Event
from tests.simulation.cast import ABOVE, Somebody
from tests.simulation.eyes import Readers
from tests.world import World

_STEPS = 14  # of one dialogue, at most
_STEPS_ABOVE = 3  # was there, what was seen, nothing more to say
_FORWARD = (
    "report:",
    "today:",
    "close-all:",
    "passed-on:",
    "said-aloud:",
    "will-contact:",
    "pair-still:",
)
_VISIT = ("visit-attended:", "visit-absent:")
_RESULTS = "task-result:"


@dataclass(slots=True)
class Intention:
    """Somebody will take up a message at the first look from this moment on."""

    who: Somebody
    event: Event
    at: datetime


class Life:
    """Everybody with a phone. What they type as a free line is a canary of its own."""

    def __init__(
        self, commune: World, people: Iterable[Somebody], random: Random, readers: Readers
    ) -> None:
        self._commune = commune
        self._readers = readers
        self._remarks = 0
        self._people = {one.nick: one for one in people if not one.ways.never_started}
        self._random = random
        self._seen = commune.sandbox.log.number
        self._intentions: list[Intention] = []
        self.acts = 0

    def notice(self) -> list[Event]:
        """What the bot wrote since the last look; people make up their minds about it."""
        news = [one for one in self._commune.sandbox.log.after(self._seen) if one.from_bot]
        self._seen = self._commune.sandbox.log.number
        for event in news:
            who = self._people.get(event.chat)
            if who and event.buttons and self._random.random() < who.ways.answers:
                self._intentions.append(Intention(who, event, self._when(who)))
        return news

    def _when(self, who: Somebody) -> datetime:
        now = self._commune.clock.now()
        if self._random.random() < who.ways.soon:
            return now + timedelta(minutes=self._random.randint(2, 60))
        return now + timedelta(hours=self._random.randint(10, 96))

    async def act(self) -> None:
        """Whoever meant to answer by now does."""
        now = self._commune.clock.now()
        due = [one for one in self._intentions if one.at <= now]
        self._intentions = [one for one in self._intentions if one.at > now]
        for one in due:
            await self._take_up(one.who, one.event)

    async def _take_up(self, who: Somebody, event: Event) -> None:
        button = self._chosen(who, event.buttons)
        for _ in range(_STEPS_ABOVE if who.branch == ABOVE else _STEPS):
            if button is None:
                return
            before = self._commune.sandbox.log.number
            await self._press(who, event, button)
            if button.word == "GHI THEM":
                await self._remark(who)
            told = [
                one
                for one in self._commune.sandbox.log.after(before)
                if one.from_bot and one.chat == who.nick and one.buttons
            ]
            if not told:
                return
            event = told[-1]
            button = self._next(event.buttons)

    async def _remark(self, who: Somebody) -> None:
        self._remarks += 1
        remark = f"Rm{self._remarks}w"
        self._readers.about[remark] = (who.nick, who.branch)
        self._commune.sandbox.say(who.nick, who.nick, f"Tháng này {remark} tiến bộ.")
        await self._commune.settle()

    async def _press(self, who: Somebody, event: Event, button: Button) -> None:
        self.acts += 1
        sandbox = self._commune.sandbox
        if sandbox.profile.buttons:
            sandbox.press(who.nick, who.nick, event.message, button.route)
        else:
            sandbox.say(who.nick, who.nick, button.word)
        await self._commune.settle()

    def _chosen(self, who: Somebody, buttons: tuple[Button, ...]) -> Button | None:
        """How somebody takes up a message of ours."""
        by_route = {one.route: one for one in buttons}
        for route, one in by_route.items():
            if route.startswith("met:") and self._random.random() < who.ways.fully:
                return one
            if route.startswith("no-change:"):
                return one
        told = [one for route, one in by_route.items() if route.startswith(_VISIT)]
        if who.branch == ABOVE:  # their lists open again and again; they answer what is asked
            return self._random.choice(told) if len(told) > 1 else None
        done = [one for route, one in by_route.items() if route.startswith(_RESULTS)]
        if len(done) > 1:
            return done[0]
        forward = [one for route, one in by_route.items() if route.startswith(_FORWARD)]
        return self._random.choice(forward) if forward else None

    def _next(self, buttons: tuple[Button, ...]) -> Button | None:
        """How a dialogue goes on: towards its end, and anything on the way."""
        words = {one.word: one for one in buttons}
        if "GHI THEM" in words and self._random.random() < 0.3:
            return words["GHI THEM"]
        for one in buttons:
            if one.word in {"GUI", "XAC NHAN", "BO QUA", "TAT CA"}:
                return one
        # The road is walked in `roads`, where what is taken back is counted as taken back.
        general = (
            "mine",
            "help",
            "amend",
            "stop",
            "back",
            "reopen",
            "report:",
            "hand-over",
            "stage",
        )
        ways = [one for one in buttons if not one.route.startswith(general)]
        return self._random.choice(ways) if ways else None
