"""What every messenger must be able to do, and the few things in which they differ."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from handlers.incoming import Incoming


@dataclass(frozen=True, slots=True)
class Profile:
    """What a messenger can do. Lengths are in UTF-16 code units."""

    buttons: bool
    text_limit: int
    backlog: timedelta  # how long it keeps what was written while we were away; zero: it does not
    documents: bool = False  # whether a file can be sent


@dataclass(frozen=True, slots=True)
class Raw:
    """One update as it came: stored whole before anything looks inside.

    `update` is unique for this messenger and bot; `chat` is the lane in which order is kept
    ("" when it cannot be told); `payload` is the messenger's own JSON.
    """

    update: str
    chat: str
    payload: str


Accept = Callable[[Sequence[Raw]], Awaitable[None]]
"""Stores a batch for good; returns only after the commit. Raises when it could not."""


@dataclass(frozen=True, slots=True)
class Button:
    """A choice in the reader's language: what to show, what may be typed, what comes back."""

    label: str
    word: str
    route: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A rendered message for one chat. Plain text; the platform splits what is too long."""

    chat: str
    text: str
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A file for one private chat, with a line of text under it."""

    chat: str
    file_name: str
    content: bytes
    caption: str


@dataclass(frozen=True, slots=True)
class Sent:
    """It is there; `message` is the messenger's id of the (last) message."""

    message: str


@dataclass(frozen=True, slots=True)
class Wait:
    """The messenger asks for patience: this chat, or everybody, may write again later."""

    seconds: float
    everyone: bool = False


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The person blocked the bot or never began, or the bot was removed from the group."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat lives on under another id."""

    chat: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """The line broke before the answer: it may or may not have arrived."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The messenger will never take this message; `why` is its own word, free of our text."""

    why: str


Outcome = Sent | Wait | Unreachable | Moved | Unsure | Refused


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """A line of the command menu: the command without its slash, and what it is for."""

    command: str
    description: str


class Platform(Protocol):
    """One messenger, one bot on it."""

    name: str  # "telegram"
    bot: str  # which bot of ours: the id, as text
    profile: Profile

    def parse(self, payload: str) -> Incoming | None:
        """What the payload says; None if it is nothing for us. Raises ValueError if unreadable."""

    async def receive(self, accept: Accept) -> None:
        """Hand in batches until cancelled; tell the messenger only after `accept` returned."""

    async def send(self, outgoing: Outgoing) -> Outcome:
        """Send one message. Never raises for what a messenger may answer."""

    async def send_document(self, document: Document) -> Outcome:
        """Send one file. Never raises for what a messenger may answer."""

    async def set_menu(self, chat: str, language: str, entries: Sequence[MenuEntry]) -> None:
        """Show these commands in this chat."""

    async def count_members(self, chat: str) -> int | None:
        """How many are in the group, the bot left out; None if the messenger does not tell."""

    def link_to(self, code: str) -> str:
        """An address that opens the private chat; carries the code where the messenger can."""

    def silent_for(self) -> float:
        """Seconds since the messenger last answered us; 0.0 before the first attempt."""

    async def close(self) -> None:
        """Let go of connections."""
