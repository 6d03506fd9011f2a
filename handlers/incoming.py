"""What came in from a messenger, in words every messenger shares."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What happened."""

    TEXT = "text"
    PRESS = "press"
    EDIT = "edit"
    UNREADABLE = "unreadable"  # a photo, sticker, voice, file …: `what` names it
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    JOINED_GROUP = "joined_group"
    LEFT_GROUP = "left_group"
    CHAT_MOVED = "chat_moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One thing that happened in one chat. Ids are the messenger's, as text.

    `text` is NFC, without surrounding space, and already free of the bot's own @name.
    `addressed` is False for group talk that was not meant for the bot.
    """

    kind: Kind
    chat: str
    private: bool
    sender: str
    text: str = ""
    route: str = ""  # of a press
    message: str = ""  # the message written, edited or pressed
    what: str = ""
    moved_to: str = ""
    addressed: bool = True
