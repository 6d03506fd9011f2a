"""The mentors who have no phone on the page: they live on, so that a month looks real."""

from collections.abc import Iterable
from datetime import timedelta

from bot.catalogue import Catalogue
from bot.demo import cast
from bot.demo.living import Living
from bot.platforms.sandbox import Event

_SILENT = frozenset({"pom"})  # somebody must be left to be reminded
_THINKS_FOR = timedelta(hours=20)


class Neighbours:
    """They answer the month's question the day after it came: nothing has changed."""

    def __init__(self, commune: Living, catalogue: Catalogue, on_page: Iterable[str]) -> None:
        self._commune = commune
        self._word = catalogue.word(commune.program.settings.default_language, "choice-no-change")
        joined = {person.nick for person in cast.PEOPLE if person.joined}
        self._nicks = sorted(joined - set(on_page) - _SILENT)

    async def live(self) -> None:
        """Let whoever has thought long enough answer."""
        waiting = [nick for nick in self._nicks if self._was_asked(nick)]
        for nick in waiting:
            self._commune.messenger.say(nick, nick, self._word)
        if waiting:
            await self._commune.settle()

    def _was_asked(self, nick: str) -> bool:
        """Whether the newest thing on this phone is such a question, put long enough ago."""
        newest: list[Event] = self._commune.messenger.transcript(nick)[-1:]
        return any(
            event.from_bot
            and self._commune.now - event.at >= _THINKS_FOR
            and (self._word in event.text or any(b.word == self._word for b in event.buttons))
            for event in newest
        )
