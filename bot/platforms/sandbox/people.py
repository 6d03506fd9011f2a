"""The people's side of the sandbox: what they do in their chats and groups."""

from collections.abc import Callable
from datetime import datetime

from bot.platforms.base import Button
from bot.platforms.sandbox.log import BOT, Event, EventKind, EventLog
from bot.platforms.sandbox.mailbox import Mailbox
from bot.platforms.sandbox.payload import Update
from handlers.incoming import Kind


class People:
    """People, groups, and what they write. A private chat bears the id of its person."""

    def __init__(self, clock: Callable[[], datetime], first_update: int) -> None:
        """`clock` gives the aware moment of each event; nothing else here knows the time."""
        self.log = EventLog(clock)
        self.mailbox = Mailbox(first_update)
        self._begun: set[str] = set()
        self._blocked: set[str] = set()
        self._groups: set[str] = set()
        self._moved: dict[str, str] = {}
        self._members: dict[str, int] = {}
        self._messages = 0

    def begin(self, person: str) -> None:
        """Count this person as someone who wrote to the bot before; nothing is sent."""
        if person == BOT or person in self._groups:
            raise ValueError("that id is taken")
        self._begun.add(person)

    def say(self, chat: str, sender: str, text: str, *, reply_to: str = "") -> str:
        """Write in a chat, perhaps as a reply; returns the message's id."""
        to_bot = bool(reply_to) and self.log.written(chat, reply_to).from_bot
        message = self._enter(chat, sender)
        self.log.append(chat, sender, message, text)
        self._tell(Kind.TEXT, chat, sender, text=text, message=message, reply_to_bot=to_bot)
        return message

    def edit(self, chat: str, sender: str, message: str, text: str) -> None:
        """Change one's own message. Raises ValueError if it is not there or another's."""
        if self.log.written(chat, message).sender != sender:
            raise ValueError("a person can edit only their own message")
        self.log.append(chat, sender, message, text, edited=True)
        self._tell(Kind.EDIT, chat, sender, text=text, message=message)

    def press(
        self, chat: str, sender: str, message: str, route: str, *, forged: bool = False
    ) -> None:
        """Press a button; it stays there for ever. Raises ValueError if it never was.

        `forged` sends a route that no button bears, as a tampered app could.
        """
        button = self._button(chat, message, route)
        if button is None and not forged:
            raise ValueError("this message has no such button")
        self.log.append(
            chat, sender, message, button.label if button else "", kind=EventKind.PRESS
        )
        self._tell(Kind.PRESS, chat, sender, message=message, route=route)

    def photo(self, chat: str, sender: str) -> str:
        """Send a photo; returns the message's id."""
        return self._unreadable(chat, sender, EventKind.PHOTO)

    def sticker(self, chat: str, sender: str) -> str:
        """Send a sticker; returns the message's id."""
        return self._unreadable(chat, sender, EventKind.STICKER)

    def block(self, person: str) -> None:
        """Block the bot: nothing reaches this person until `unblock`."""
        self._blocked.add(person)
        self._tell(Kind.BLOCKED, person, person)

    def unblock(self, person: str) -> None:
        """Let the bot write again."""
        self._blocked.discard(person)
        self._begun.add(person)
        self._tell(Kind.UNBLOCKED, person, person)

    def add_to_group(self, chat: str, by: str, *, members: int | None = None) -> None:
        """Put the bot into a group of `members` people, the bot left out."""
        if chat in self._begun or chat == BOT:
            raise ValueError("that id is taken")
        self._groups.add(chat)
        if members is not None:
            self._members[chat] = members
        self._tell(Kind.JOINED_GROUP, chat, by)

    def remove_from_group(self, chat: str, by: str) -> None:
        """Throw the bot out of the group."""
        self._tell(Kind.LEFT_GROUP, chat, by)
        self._groups.discard(chat)

    def move_group(self, old: str, new: str, by: str = "") -> None:
        """Give the group another id, as a messenger does when a group grows."""
        self._tell(Kind.CHAT_MOVED, old, by, moved_to=new)
        self._groups.discard(old)
        self._groups.add(new)
        self._moved[old] = new
        if old in self._members:
            self._members[new] = self._members.pop(old)

    def set_members(self, chat: str, members: int | None) -> None:
        """Say how many are in the group, the bot left out; None: the messenger does not tell."""
        self._members.pop(chat, None)
        if members is not None:
            self._members[chat] = members

    def _enter(self, chat: str, sender: str) -> str:
        """Check that the sender can write here, and give the id of the new message."""
        if sender in (BOT, ""):
            raise ValueError("that is not a person")
        if chat not in self._groups:
            if chat != sender:
                raise ValueError("the bot is not in this chat")
            if sender in self._blocked:
                raise ValueError("whoever blocked the bot unblocks it before writing")
            self._begun.add(sender)
        return self._new_message()

    def _new_message(self) -> str:
        self._messages += 1
        return str(self._messages)

    def _unreadable(self, chat: str, sender: str, kind: EventKind) -> str:
        message = self._enter(chat, sender)
        self.log.append(chat, sender, message, kind=kind)
        self._tell(Kind.UNREADABLE, chat, sender, message=message, what=kind.value)
        return message

    def _button(self, chat: str, message: str, route: str) -> Button | None:
        event: Event = self.log.written(chat, message)
        return next((button for button in event.buttons if button.route == route), None)

    def _tell(
        self,
        kind: Kind,
        chat: str,
        sender: str,
        *,
        text: str = "",
        message: str = "",
        route: str = "",
        what: str = "",
        moved_to: str = "",
        reply_to_bot: bool = False,
    ) -> None:
        self.mailbox.put(
            Update(
                update=0,
                kind=kind.value,
                chat=chat,
                private=chat not in self._groups,
                sender=sender,
                text=text,
                route=route,
                message=message,
                what=what,
                moved_to=moved_to,
                reply_to_bot=reply_to_bot,
            )
        )
