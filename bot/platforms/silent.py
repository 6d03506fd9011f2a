"""A messenger that sends nothing and remembers what it would have sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.platforms.base import Accept, Document, MenuEntry, Outgoing, Profile, Sent
from handlers.incoming import Incoming


@dataclass(frozen=True, slots=True)
class Spoken:
    """A message that would have gone out: when, to which chat of which messenger, and its text."""

    at: datetime
    platform: str
    bot: str
    chat: str
    text: str


class SilentPlatform:
    """Stands in for a messenger whose chats the record knows."""

    profile = Profile(buttons=True, text_limit=4096, backlog=timedelta(hours=24))

    def __init__(self, name: str, bot: str, clock: Clock) -> None:
        self.name = name
        self.bot = bot
        self.spoken: list[Spoken] = []
        self._clock = clock

    def parse(self, payload: str) -> Incoming | None:  # noqa: ARG002 - nobody speaks here
        """Nothing is for us: what was written to the program waits for the program."""
        return None

    async def receive(self, accept: Accept) -> None:
        """Nothing comes in."""

    async def send(self, outgoing: Outgoing) -> Sent:
        """Remember it."""
        spoken = Spoken(self._clock.now(), self.name, self.bot, outgoing.chat, outgoing.text)
        self.spoken.append(spoken)
        return Sent(str(len(self.spoken)))

    async def send_document(self, document: Document) -> Sent:
        """Remember its caption."""
        return await self.send(Outgoing(document.chat, document.caption))

    async def set_menu(self, chat: str, language: str, entries: Sequence[MenuEntry]) -> None:
        """No menus."""

    async def count_members(self, chat: str) -> int | None:  # noqa: ARG002 - it cannot know
        """Not known."""
        return None

    def link_to(self, code: str) -> str:
        """An address that leads nowhere."""
        return f"https://t.me/?start={code}"

    def silent_for(self) -> float:
        """Never."""
        return 0.0

    async def close(self) -> None:
        """Nothing to let go of."""
