"""Port for the dialogues half said in the chats."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.ids import ChatId, DraftId, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A dialogue with one open question. `form` holds what was answered so far, as text.

    `flow` is the name of the dialogue, and after a colon whom it is about where one chat may
    have several of them.
    """

    id: DraftId
    chat: ChatId
    flow: str
    step: str
    form: Mapping[str, str]
    asked_at: datetime
    open: bool

    @property
    def kind(self) -> str:
        """The name of the dialogue alone."""
        return self.flow.partition(":")[0]


class Drafts(Protocol):
    """Half-said things; a restart does not lose them."""

    async def open_in(self, chat: ChatId) -> Draft | None:
        """The dialogue whose question is open in this chat."""

    async def find(self, chat: ChatId, flow: str) -> Draft | None:
        """The dialogue of this kind in this chat, open or set aside."""

    async def set_aside(self, chat: ChatId) -> tuple[Draft, ...]:
        """The dialogues waiting in this chat, the newest first."""

    async def save(
        self,
        chat: ChatId,
        person: PersonId | None,
        flow: str,
        step: str,
        form: Mapping[str, str],
        at: datetime,
    ) -> DraftId:
        """Keep the dialogue and make it the open one of the chat."""

    async def drop(self, draft: DraftId) -> None: ...

    async def get(self, draft: DraftId) -> Draft | None:
        """The dialogue with this number, in whatever chat it is."""

    async def of_person(self, person: PersonId) -> tuple[Draft, ...]:
        """What a person has half said, in all their chats, the newest first."""

    async def put_aside(
        self, draft: DraftId, chat: ChatId, person: PersonId, form: Mapping[str, str]
    ) -> None:
        """Keep the dialogue, its question no longer open, in this chat and for this person."""

    async def text(self, draft: DraftId, field: str) -> str | None:
        """One field of a draft, for the renderer."""
