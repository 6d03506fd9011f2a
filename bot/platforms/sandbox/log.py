"""Everything that was seen in every chat, in one numbered order."""

import asyncio
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.platforms.base import Button

BOT = "bot"
"""The sender of what our side wrote; no person may be called so."""


class EventKind(StrEnum):
    """What an event shows."""

    TEXT = "text"
    PRESS = "press"  # `text` is the label of the button, `message` the message it hangs on
    PHOTO = "photo"
    DOCUMENT = "document"  # `text` is the file's name, then its caption
    STICKER = "sticker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing seen in a chat. An edit is a further event with the id of the old message."""

    number: int
    chat: str
    sender: str
    kind: EventKind
    text: str
    buttons: tuple[Button, ...]
    message: str
    at: datetime
    edited: bool

    @property
    def from_bot(self) -> bool:
        """Whether our side wrote it."""
        return self.sender == BOT


class EventLog:
    """The events so far. `number` grows with each, and with every other visible change."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        """`clock` gives the aware moment that an event bears."""
        self.number = 0
        self._clock = clock
        self._events: list[Event] = []
        self._by_chat: dict[str, list[Event]] = {}
        self._changed = asyncio.Event()

    def append(
        self,
        chat: str,
        sender: str,
        message: str,
        text: str = "",
        *,
        kind: EventKind = EventKind.TEXT,
        buttons: tuple[Button, ...] = (),
        edited: bool = False,
    ) -> None:
        """Add what was just seen."""
        event = Event(
            number=self.number + 1,
            chat=chat,
            sender=sender,
            kind=kind,
            text=text,
            buttons=buttons,
            message=message,
            at=self._clock(),
            edited=edited,
        )
        self._events.append(event)
        self._by_chat.setdefault(chat, []).append(event)
        self.touch()

    def touch(self) -> None:
        """Wake whoever waits, for a change that is no event: the clock, a menu, the profile."""
        self.number += 1
        self._changed.set()
        self._changed = asyncio.Event()

    async def wait_past(self, number: int) -> None:
        """Return once something newer than `number` is there."""
        while self.number <= number:
            await self._changed.wait()

    def after(self, number: int) -> list[Event]:
        """The events newer than `number`, oldest first."""
        first = bisect_right(self._events, number, key=lambda event: event.number)
        return self._events[first:]

    def of_chat(self, chat: str) -> list[Event]:
        """The events of one chat, oldest first."""
        return list(self._by_chat.get(chat, ()))

    def written(self, chat: str, message: str) -> Event:
        """The newest version of a message. Raises ValueError if the chat has no such message."""
        versions = [
            event
            for event in self.of_chat(chat)
            if event.message == message and event.kind is not EventKind.PRESS
        ]
        if not versions:
            raise ValueError("there is no such message in this chat")
        return versions[-1]
