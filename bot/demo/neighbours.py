"""The mentors who have no phone on the page: they live on, so that a month looks real."""

import re
from collections.abc import Iterable
from datetime import timedelta

from bot.catalogue import Catalogue
from bot.demo import cast
from bot.demo.living import Living
from bot.platforms.sandbox import Event

_SILENT = frozenset({"pom"})  # somebody must be left to be reminded
_THINKS_FOR = timedelta(hours=20)
_GAP = "\x00"


class Neighbours:
    """They answer the month's question the day after it came: nothing has changed."""

    def __init__(self, commune: Living, catalogue: Catalogue, on_page: Iterable[str]) -> None:
        self._commune = commune
        language = commune.program.settings.default_language
        self._word = catalogue.word(language, "choice-no-change")
        gaps = catalogue.variables(language, "today")
        self._list = catalogue.text(language, "today", dict.fromkeys(gaps, _GAP)).split(_GAP)[0]
        joined = {person.nick for person in cast.PEOPLE if person.joined}
        self._nicks = sorted(joined - set(on_page) - _SILENT)

    async def live(self) -> None:
        """Let whoever has thought long enough answer."""
        for nick in self._nicks:
            newest = self._commune.messenger.transcript(nick)[-1:]
            if newest and newest[0].from_bot and self._thought_over(newest[0]):
                await self._answer(nick, newest[0])

    async def _answer(self, nick: str, event: Event) -> None:
        """Say the word where it is offered; of a list of the day, open each thing for it."""
        if self._offers(event):
            await self._say(nick, self._word)
        elif event.text.startswith(self._list):
            for number in re.findall(r"^(\d+)\. ", event.text, re.MULTILINE):
                await self._say(nick, number)
                if self._offers(self._commune.messenger.last(nick)):
                    await self._say(nick, self._word)

    async def _say(self, nick: str, text: str) -> None:
        self._commune.messenger.say(nick, nick, text)
        await self._commune.settle()

    def _thought_over(self, event: Event) -> bool:
        return self._commune.now - event.at >= _THINKS_FOR

    def _offers(self, event: Event) -> bool:
        return self._word in event.text or any(b.word == self._word for b in event.buttons)
