"""Ports for what is said: chats, drafts, the outbox, the journal and the once-keys."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Protocol

from domain.ids import CandidateId, ChatId, PersonId, UnitId
from domain.messages import Choice, GroupMessage, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """A chat on some messenger: private, then `person` once joined; or a group, then `unit`."""

    id: ChatId
    platform: str
    bot: str
    external: str
    private: bool
    person: PersonId | None
    unit: UnitId | None
    state: str  # "open", "blocked" or "left"
    missed: int = 0
    last_inbound_at: datetime | None = None


class Chats(Protocol):
    """The chats known so far."""

    async def at(self, platform: str, bot: str, external: str) -> Chat | None:
        """The chat with this address."""

    async def meet(self, platform: str, bot: str, external: str, *, private: bool) -> Chat:
        """The chat with this address, made if it is new."""

    async def get(self, chat: ChatId) -> Chat: ...

    async def of_person(self, person: PersonId) -> tuple[Chat, ...]:
        """The open private chats of a person, the one heard from last first."""

    async def of_unit(self, unit: UnitId) -> Chat | None:
        """The open group linked to a unit."""

    async def joined(self) -> frozenset[PersonId]:
        """Everybody who has at least one open private chat."""

    async def heard(self, chat: ChatId, at: datetime) -> None:
        """Note that the chat is alive: open again, heard from now."""

    async def missed(self, chat: ChatId, count: int) -> None:
        """Note how many answers in a row were not understood."""

    async def pair(self, chat: ChatId, person: PersonId | None) -> None:
        """Tie a private chat to a person, or cut it."""

    async def link(self, chat: ChatId, unit: UnitId | None) -> None:
        """Tie a group to a unit, or untie it."""

    async def close(self, chat: ChatId, state: str, at: datetime) -> None:
        """Note that nothing can be sent there any more, from this moment on."""

    async def move(self, chat: ChatId, external: str) -> None:
        """The chat lives on under another address."""

    async def wrong_code(self, chat: ChatId, at: datetime) -> None:
        """Count one more wrong join code."""

    async def wrong_codes(self, chat: ChatId, since: datetime) -> int:
        """How many wrong join codes came from here since then."""


class Urgency(IntEnum):
    """Answers overtake what is for today; both overtake digests."""

    ANSWER = 0
    TODAY = 1
    DIGEST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """The choices under a message already sent: what a typed word may still mean."""

    choices: tuple[Choice, ...]
    sent_at: datetime
    message: str
    newest: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """Something to say, or an errand to run, in one chat."""

    id: int
    chat: ChatId
    person: PersonId | None
    urgency: Urgency
    message: Message | GroupMessage
    choices: tuple[Choice, ...]
    guard: str | None
    errand: str | None
    not_before: datetime
    void_after: datetime | None
    attempts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something that waits to be said to a person unasked."""

    id: int
    message: Message | GroupMessage
    guard: str | None
    candidate: CandidateId | None


class Outbox(Protocol):
    """Things to say. What is put here is sent after the commit, and not if there is none."""

    async def to_chat(
        self,
        chat: ChatId,
        message: Message,
        choices: Sequence[Choice] = (),
        *,
        at: datetime,
        person: PersonId | None = None,
    ) -> None:
        """Answer in a private chat, at once."""

    async def to_group(
        self,
        chat: ChatId,
        message: GroupMessage,
        choices: Sequence[Choice] = (),
        *,
        at: datetime,
        urgency: Urgency = Urgency.TODAY,
        void_after: datetime | None = None,
        guard: str | None = None,
    ) -> None:
        """Say something in a group."""

    async def to_person(
        self,
        person: PersonId,
        message: Message,
        choices: Sequence[Choice] = (),
        *,
        at: datetime,
        urgency: Urgency = Urgency.TODAY,
        void_after: datetime | None = None,
        guard: str | None = None,
        candidate: CandidateId | None = None,
    ) -> bool:
        """Say something to a person in the chat last used; False if they can't be reached.

        A message to somebody out of reach is kept as such, for the delivery ledger.
        """

    async def errand(self, chat: ChatId, name: str, *, at: datetime) -> None:
        """Have something done at the messenger that is not a message, such as a menu."""

    async def offers(self, chat: ChatId, since: datetime) -> tuple[Offer, ...]:
        """The choices offered in this chat since then, the newest first."""

    async def told_unasked(self, chat: ChatId, since: datetime) -> bool:
        """Whether anything that is no answer was said in this chat after that moment."""

    async def revoke(self, guard: str) -> None:
        """Void what waits under this guard."""

    async def withdraw(self, chat: ChatId) -> None:
        """Void what waits for this chat: it is no longer the person's."""

    async def notices(self, person: PersonId) -> tuple[Notice, ...]:
        """What waits to be said to a person without being an answer, the oldest first."""

    async def void(self, notice: int) -> None:
        """Do not say what waits."""


class Journal(Protocol):
    """What was done: who, what, when, under which rule. Ids and codes, never text."""

    async def note(
        self,
        action: str,
        subject: str,
        *,
        at: datetime,
        actor: PersonId | None,
        rule: str | None = None,
        **detail: str | int | None,
    ) -> None: ...

    async def of(self, subject: str) -> tuple[tuple[datetime, str, Mapping[str, str]], ...]:
        """The entries on one subject, the oldest first: moment, action, detail."""

    async def opened_by(self, person: PersonId, since: datetime) -> int:
        """How many candidates' cards a person opened from this moment on, as far as noted."""


class Once(Protocol):
    """Keys of what was already said."""

    async def first(self, key: str, at: datetime) -> bool:
        """True the first time a key is seen, and never again."""

    async def seen(self, key: str) -> datetime | None:
        """When the key was first seen."""


class Marks(Protocol):
    """Single facts about the program itself, such as its last tick."""

    async def get(self, name: str) -> str | None: ...

    async def set(self, name: str, value: str) -> None: ...


class Inbox(Protocol):
    """What came in and could not be handled."""

    async def parked(self) -> int:
        """How many messages wait for somebody to look."""
