"""The real program behind the demo page: its phones, its group and its clock."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from bot.catalogue import Catalogue
from bot.demo import cast
from bot.demo.contract import ClockMove, DemoState, Group, NextDue, Phone, Try
from bot.demo.living import Coming, Living, living
from bot.demo.neighbours import Neighbours
from bot.demo.routes import demo_routes
from bot.demo.texts import Words
from bot.demo.tries import TRIES
from bot.lines import Say, line
from bot.platforms.base import Document, MenuEntry
from bot.web import Listener, listen, serve
from services.settings import Settings

PHONES = ("inh", "thoa", "duyen", "hac", "phuong", "tuan", "anh", "dong")
GROUPS = (Group(cast.GROUP, cast.GROUP_TITLE),)
_STEPS = {ClockMove.HOUR: timedelta(hours=1), ClockMove.DAY: timedelta(days=1)}
_FURTHEST = timedelta(days=62)  # how far "to the next thing" looks for something to show


class Driver:
    """Implements DemoDriver. What is done is done one after the other, until all is quiet."""

    def __init__(self, commune: Living, catalogue: Catalogue) -> None:
        self._commune = commune
        self._messenger = commune.messenger
        self._catalogue = catalogue
        self._turn = asyncio.Lock()
        self._coming: Coming | None = None
        self._ended = False
        self._meanwhile = Neighbours(commune, catalogue, PHONES).live
        self._names = {person.nick: person.name for person in cast.PEOPLE}

    async def look_ahead(self) -> None:
        """See what comes next, so that the page can show it."""
        self._coming = await self._commune.coming()
        self._messenger.log.touch()

    def state(self, after: int, language: str) -> DemoState:
        """The state with the events newer than number `after`; posts and names in `language`."""
        words = Words.choose(self._catalogue, language)
        shown = {*PHONES, *(group.chat for group in GROUPS)}
        return DemoState(
            number=self._messenger.log.number,
            now=self._commune.now,
            next_due=self._next_due(words),
            buttons=self._messenger.profile.buttons,
            phones=tuple(self._phone(nick, words) for nick in PHONES),
            groups=GROUPS,
            events=tuple(one for one in self._messenger.log.after(after) if one.chat in shown),
            menus=self._menus(),
        )

    def _phone(self, nick: str, words: Words) -> Phone:
        tries = tuple(Try(typed, words.say(what)) for typed, what in TRIES[nick])
        return Phone(nick, self._names[nick], words.say(f"sample-post-{nick}"), tries)

    async def wait(self, after: int) -> None:
        """Return once there is a change newer than `after`."""
        if not self._ended:
            await self._messenger.log.wait_past(after)

    def end(self) -> None:
        """Let whoever waits go: the program ends."""
        self._ended = True
        self._messenger.log.touch()

    async def say(self, chat: str, sender: str, text: str) -> None:
        """A person writes in a chat."""
        async with self._act(chat, sender):
            self._messenger.say(chat, sender, text)

    async def press(self, chat: str, sender: str, message: str, route: str) -> None:
        """A person presses a button."""
        async with self._act(chat, sender):
            self._messenger.press(chat, sender, message, route)

    async def edit(self, chat: str, sender: str, message: str, text: str) -> None:
        """A person changes their own message."""
        async with self._act(chat, sender):
            self._messenger.edit(chat, sender, message, text)

    async def photo(self, chat: str, sender: str) -> None:
        """A person sends a photo."""
        async with self._act(chat, sender):
            self._messenger.photo(chat, sender)

    def file(self, message: str) -> Document:
        """The file sent with a message. Raises KeyError if there is none."""
        return self._messenger.file(message)

    async def move_clock(self, move: ClockMove) -> None:
        """Move the clock, let everything due happen, and return when the program is quiet."""
        async with self._turn:
            if move is ClockMove.NEXT_DUE:
                await self._to_what_shows()
            else:
                await self._commune.move_to(self._commune.now + _STEPS[move], self._meanwhile)
            await self.look_ahead()

    async def use_buttons(self, wanted: bool) -> None:
        """Be the messenger with buttons or without, once the program is quiet."""
        async with self._turn:
            self._messenger.use_buttons(wanted)

    @asynccontextmanager
    async def _act(self, chat: str, sender: str) -> AsyncIterator[None]:
        own_phone = chat == sender
        in_group = chat in {group.chat for group in GROUPS}
        if sender not in PHONES or not (own_phone or in_group):
            raise ValueError("nobody on the page can do this")
        async with self._turn:
            yield
            await self._commune.settle()
            await self.look_ahead()

    async def _to_what_shows(self) -> None:
        """To the next due thing; on from there as long as no phone of the page shows anything."""
        furthest = self._commune.now + _FURTHEST
        seen = self._messenger.log.number
        while self._commune.now < furthest and not self._shows_since(seen):
            ahead = await self._commune.coming()
            if ahead is None:
                return
            stop = _later(ahead.at, self._commune.now)
            await self._commune.move_to(stop, self._meanwhile)

    def _shows_since(self, seen: int) -> bool:
        return any(event.from_bot for event in self.state(seen, "vi").events)

    def _next_due(self, words: Words) -> NextDue | None:
        if self._coming is None:
            return None
        key = f"sample-due-{self._coming.step or 'message'}"
        return NextDue(self._coming.at, words.say(key, {"branch": self._coming.branch}))

    def _menus(self) -> Mapping[str, tuple[MenuEntry, ...]]:
        return {nick: self._messenger.menu(nick) for nick in PHONES}


def _later(moment: datetime, now: datetime) -> datetime:
    return moment if moment > now else now + timedelta(minutes=1)


async def serve_demo(
    settings: Settings, path: Path, *, port: int, buttons: bool, say: Say
) -> None:
    """Serve the page over the sample commune until cancelled; says the one address it has.

    `path` is a scratch file that holds nothing yet. A port in use gives way to any free one.
    """
    catalogue = Catalogue.load()
    async with living(settings, path, catalogue, buttons=buttons) as commune:
        driver = Driver(commune, catalogue)
        await driver.look_ahead()
        listener = _listen(port)
        say(line("cli-demo-ready", address=listener.address))
        say(line("cli-demo-stop"))
        async with asyncio.TaskGroup() as parts:
            routes = demo_routes(driver, catalogue)
            page = parts.create_task(serve(listener, routes, lambda: {"ok": True}))
            try:
                await asyncio.Event().wait()
            finally:
                driver.end()  # or an open page would hold up the end
                page.cancel()


def _listen(port: int) -> Listener:
    try:
        return listen(port=port)
    except OSError:
        return listen()
