"""What one reader is to read of a step, whatever else the day brings them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime

from domain.ids import CandidateId, PersonId
from domain.messages import Choice, Message
from services.ports import AgendaRow, Work
from services.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A step in words, for one reader.

    `brief` is its one line where the day brings this reader several things; `guard` is what must
    still be so when it is sent (services.guards). `first` goes before it as a message of its own,
    where the message itself is to be passed on untouched.
    """

    message: Message
    brief: Message
    choices: tuple[Choice, ...] = ()
    guard: str | None = None
    candidate: CandidateId | None = None
    first: Message | None = None


SpeakTo = Callable[[Work, Settings, AgendaRow, PersonId, datetime], Awaitable[Spoken | None]]
"""Words of a step for one reader, as things stand now; None if there is nothing (more) to say."""

ReadersOf = Callable[[Work, AgendaRow, date], Awaitable[tuple[PersonId, ...]]]
"""Who is to read a step, on this day."""


@dataclass(frozen=True, slots=True)
class Speech:
    """How a step is said: who reads it, and what it is in words for one of them."""

    readers: ReadersOf
    speak: SpeakTo
