"""What the demo page needs of the program behind it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.platforms.base import Document, MenuEntry
from bot.platforms.sandbox import Event


class ClockMove(StrEnum):
    """How far the clock goes."""

    HOUR = "hour"
    DAY = "day"
    NEXT_DUE = "next_due"


@dataclass(frozen=True, slots=True)
class NextDue:
    """The next thing the program will do by itself: an aware moment and a short name."""

    at: datetime
    what: str


@dataclass(frozen=True, slots=True)
class Try:
    """Something worth typing on a phone, and what it is."""

    typed: str
    what: str


@dataclass(frozen=True, slots=True)
class Phone:
    """One phone of the page; `chat` is the person's id as well as their private chat."""

    chat: str
    name: str
    post: str
    tries: tuple[Try, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A group chat of the page."""

    chat: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoState:
    """What the page shows, as far as it is newer than what it already has.

    `number` is that of the newest change (`EventLog.number`). `now` is aware and in the
    committee's own time zone, in which the page shows every moment.
    """

    number: int
    now: datetime
    next_due: NextDue | None
    buttons: bool
    phones: tuple[Phone, ...]
    groups: tuple[Group, ...]
    events: tuple[Event, ...]
    menus: Mapping[str, tuple[MenuEntry, ...]] = field(default_factory=dict)


class DemoDriver(Protocol):
    """The running program. What a person may not do raises ValueError and changes nothing."""

    def state(self, after: int, language: str) -> DemoState:
        """The state with the events newer than number `after`; posts and names in `language`."""

    async def wait(self, after: int) -> None:
        """Return once there is a change newer than `after`."""

    async def say(self, chat: str, sender: str, text: str) -> None:
        """A person writes in a chat."""

    async def press(self, chat: str, sender: str, message: str, route: str) -> None:
        """A person presses a button."""

    async def edit(self, chat: str, sender: str, message: str, text: str) -> None:
        """A person changes their own message."""

    async def photo(self, chat: str, sender: str) -> None:
        """A person sends a photo."""

    def file(self, message: str) -> Document:
        """The file sent with a message. Raises KeyError if there is none."""

    async def move_clock(self, move: ClockMove) -> None:
        """Move the clock, let everything due happen, and return when the program is quiet."""

    async def use_buttons(self, wanted: bool) -> None:
        """Be the messenger with buttons or without, once the program is quiet."""
