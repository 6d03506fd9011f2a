"""The sandbox messenger as our side sees it: `bot.platforms.base`, kept strictly."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.platforms.base import (
    Accept,
    Document,
    MenuEntry,
    Moved,
    Outcome,
    Outgoing,
    Profile,
    Refused,
    Sent,
    Unreachable,
)
from bot.platforms.sandbox.log import BOT, Event, EventKind
from bot.platforms.sandbox.payload import read
from bot.platforms.sandbox.people import People
from bot.platforms.sandbox.split import split
from handlers.incoming import Incoming

# Telegram's text limit and its backlog of a day; Zalo Bot's limit, and no promised backlog.
WITH_BUTTONS = Profile(buttons=True, text_limit=4096, backlog=timedelta(hours=24), documents=True)
PLAIN = Profile(buttons=False, text_limit=2000, backlog=timedelta(0))

_ROUTE_BYTES = 60  # domain.messages.Choice: leaves room for a version mark in Telegram's 64
_MOST_BUTTONS = 100  # what Telegram takes in one keyboard


class SandboxPlatform(People):
    """A messenger in memory. Not for threads: everything happens on one event loop."""

    name = "sandbox"

    def __init__(
        self,
        clock: Callable[[], datetime],
        profile: Profile = WITH_BUTTONS,
        *,
        bot: str = "nguon_sandbox_bot",
        first_update: int = 1,
    ) -> None:
        """`bot` is also the @name; `first_update` lies above every update id on record."""
        super().__init__(clock, first_update)
        self.bot = bot
        self.profile = profile
        self._menus: dict[str, tuple[MenuEntry, ...]] = {}
        self._scripted: list[Outcome] = []
        self._files: dict[str, Document] = {}

    def parse(self, payload: str) -> Incoming | None:
        """What the payload says; None if it is nothing for us. Raises ValueError if unreadable."""
        return read(payload, self.bot)

    async def receive(self, accept: Accept) -> None:
        """Hand in batches until cancelled. What `accept` raises comes through; nothing is lost."""
        await self.mailbox.hand_over(accept)

    async def send(self, outgoing: Outgoing) -> Outcome:
        """Show the message in its chat, in parts if it is long; buttons hang on the last part."""
        if self._scripted:
            return self._scripted.pop(0)
        if outgoing.chat in self._moved:
            return Moved(self._moved[outgoing.chat])
        if not self._reachable(outgoing.chat):
            return Unreachable()
        if why := self._fault(outgoing):
            return Refused(why)
        parts = split(outgoing.text, self.profile.text_limit)
        for part in parts[:-1]:
            self.log.append(outgoing.chat, BOT, self._new_message(), part)
        message = self._new_message()
        self.log.append(outgoing.chat, BOT, message, parts[-1], buttons=outgoing.buttons)
        return Sent(message)

    async def send_document(self, document: Document) -> Outcome:
        """Show the file's name and caption in its chat; `file` gives what is in it."""
        if self._scripted:
            return self._scripted.pop(0)
        if not self._reachable(document.chat):
            return Unreachable()
        if not self.profile.documents:
            return Refused("no files here")
        message = self._new_message()
        self._files[message] = document
        shown = f"{document.file_name}\n{document.caption}"
        self.log.append(document.chat, BOT, message, shown, kind=EventKind.DOCUMENT)
        return Sent(message)

    def file(self, message: str) -> Document:
        """The file sent with this message. Raises KeyError if there is none."""
        return self._files[message]

    async def set_menu(
        self,
        chat: str,
        language: str,  # noqa: ARG002 - a chat here shows one menu, that of the last call
        entries: Sequence[MenuEntry],
    ) -> None:
        """Show these commands in this chat."""
        self._menus[chat] = tuple(entries)
        self.log.touch()

    async def count_members(self, chat: str) -> int | None:
        """How many are in the group, the bot left out; None until somebody said."""
        return self._members.get(chat)

    def link_to(self, code: str) -> str:
        """An address that opens the private chat; with buttons it carries the code."""
        address = f"sandbox.example/{self.bot}"
        return f"{address}?start={code}" if self.profile.buttons else address

    def silent_for(self) -> float:
        """Always 0.0: memory is never silent."""
        return 0.0

    async def close(self) -> None:
        """Nothing to let go of."""

    def use_buttons(self, wanted: bool) -> None:
        """Be the messenger with buttons, or the one without, from the next message on.

        Messages already shown keep their buttons. Call it while nothing is being sent: a message
        rendered with buttons is refused by the messenger without them.
        """
        self.profile = WITH_BUTTONS if wanted else PLAIN
        self.log.touch()

    def answer_next(self, *outcomes: Outcome) -> None:
        """Let the next sends end so, each showing nothing: Wait, Unsure, Refused …"""
        self._scripted.extend(outcomes)

    def transcript(self, chat: str) -> list[Event]:
        """Everything seen in this chat, oldest first."""
        return self.log.of_chat(chat)

    def last(self, chat: str) -> Event:
        """The newest message of the bot in this chat. Raises LookupError if there is none."""
        for event in reversed(self.transcript(chat)):
            if event.from_bot and event.kind is EventKind.TEXT:
                return event
        raise LookupError("the bot has not written in this chat")

    def menu(self, chat: str) -> tuple[MenuEntry, ...]:
        """The command menu shown in this chat; empty until one was set."""
        return self._menus.get(chat, ())

    def _reachable(self, chat: str) -> bool:
        return chat in self._groups or (chat in self._begun and chat not in self._blocked)

    def _fault(self, outgoing: Outgoing) -> str:
        """Why a real messenger would not take this message; "" if it would."""
        if not outgoing.text.strip():
            return "text is empty"
        if outgoing.buttons and not self.profile.buttons:
            return "no buttons here"
        if len(outgoing.buttons) > _MOST_BUTTONS:
            return "too many buttons"
        for button in outgoing.buttons:
            if not button.label.strip():
                return "button without a label"
            if not 0 < len(button.route.encode()) <= _ROUTE_BYTES:
                return "button route is empty or too long"
        return ""


def with_buttons(clock: Callable[[], datetime], *, first_update: int = 1) -> SandboxPlatform:
    """A messenger like Telegram: buttons, 4096 characters, a backlog."""
    return SandboxPlatform(clock, WITH_BUTTONS, first_update=first_update)


def plain(clock: Callable[[], datetime], *, first_update: int = 1) -> SandboxPlatform:
    """A messenger like Zalo Bot: no buttons, 2000 characters, no backlog."""
    return SandboxPlatform(clock, PLAIN, first_update=first_update)
