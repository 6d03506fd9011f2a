"""One turn: who spoke where, the open unit of work, and how to answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from domain.errors import NotAllowed
from domain.ids import PersonId
from domain.messages import Argument, Choice, GroupMessage, GroupSafe, Message, say, say_to_group
from domain.roles import Action, Holder, Tree, may
from handlers.incoming import Incoming
from services.identity import holder
from services.ports import Chat, Work
from services.settings import Settings


class Lexicon(Protocol):
    """The typed words behind the catalogue's labels, in every language, folded."""

    def words(self, label: Message) -> frozenset[str]:
        """Everything that may be typed to mean this label."""

    def languages(self) -> tuple[str, ...]:
        """The languages there are."""


@dataclass(slots=True)
class Turn:
    """What a handler works with. It awaits the record only, and it never sends: it leaves rows."""

    work: Work
    settings: Settings
    lexicon: Lexicon
    incoming: Incoming
    chat: Chat
    speaker: Chat  # the private chat of whoever speaks; the same as `chat` unless in a group
    now: datetime
    link_to: Callable[[str], str]
    kept: bool = True  # whether what came in may stay on record until housekeeping
    _holder: Holder | None = field(default=None, init=False)
    _tree: Tree | None = field(default=None, init=False)

    @property
    def today(self) -> date:
        """The local date of this turn."""
        return self.settings.calendar.day_of(self.now)

    async def who(self) -> Holder:
        """The person speaking; raises NotAllowed for somebody who has not joined."""
        if self._holder is None:
            self._holder = await holder(self.work, self.person, self.today)
        return self._holder

    @property
    def person(self) -> PersonId:
        """Who speaks; raises NotAllowed for somebody who has not joined."""
        if self.speaker.person is None:
            raise NotAllowed
        return self.speaker.person

    async def tree(self) -> Tree:
        """The units of the committee."""
        if self._tree is None:
            self._tree = await self.work.units.tree()
        return self._tree

    async def may(self, action: Action) -> bool:
        """Whether the person speaking may do this anywhere."""
        if self.speaker.person is None:
            return False
        if action is Action.REPORT:  # needs no look at the units
            return (await self.who()).mentor
        return may(action, await self.who(), await self.tree())

    async def say(self, key: str, *choices: Choice, **args: Argument) -> None:
        """Answer in the speaker's private chat."""
        await self.tell(say(key, **args), choices)

    async def tell(self, message: Message, choices: Sequence[Choice] = ()) -> None:
        """Answer in the speaker's private chat with a message already made."""
        if not self.speaker.private:
            raise NotAllowed  # nothing private is ever said in a group
        await self.work.outbox.to_chat(
            self.speaker.id, message, choices, at=self.now, person=self.speaker.person
        )

    async def say_in_group(
        self,
        key: str,
        *choices: Choice,
        **args: "GroupSafe | GroupMessage | tuple[GroupMessage, ...]",
    ) -> None:
        """Answer in this group; mypy refuses an argument that could be a name."""
        await self.work.outbox.to_group(
            self.chat.id, say_to_group(key, **args), choices, at=self.now
        )
