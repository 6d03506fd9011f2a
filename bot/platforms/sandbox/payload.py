"""The sandbox messenger's own JSON: how an update is written down, and how it is read back."""

import json
import re
import unicodedata
from dataclasses import asdict, dataclass

from handlers.incoming import Incoming, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """One update as the messenger words it; `text` stands exactly as it was typed."""

    update: int
    kind: str
    chat: str
    private: bool
    sender: str
    text: str = ""
    route: str = ""
    message: str = ""
    what: str = ""
    moved_to: str = ""
    reply_to_bot: bool = False


_SHAPE: dict[str, type] = {
    "update": int,
    "kind": str,
    "chat": str,
    "private": bool,
    "sender": str,
    "text": str,
    "route": str,
    "message": str,
    "what": str,
    "moved_to": str,
    "reply_to_bot": bool,
}


def to_json(update: Update) -> str:
    """The update as the messenger would send it."""
    return json.dumps(asdict(update))


def read(payload: str, bot_name: str) -> Incoming | None:
    """What the payload says; None for a kind that is not for us.

    Raises ValueError if it is not JSON of this messenger.
    """
    update = _from_json(payload)
    if update.kind not in set(Kind):
        return None
    kind = Kind(update.kind)
    text, called = _without_name(_clean(update.text), bot_name)
    return Incoming(
        kind=kind,
        chat=update.chat,
        private=update.private,
        sender=update.sender,
        text=text,
        route=update.route,
        message=update.message,
        what=update.what,
        moved_to=update.moved_to,
        addressed=update.private or called or update.reply_to_bot or _for_us(kind, text),
    )


def _from_json(payload: str) -> Update:
    loaded: object = json.loads(payload)
    if not isinstance(loaded, dict) or loaded.keys() != _SHAPE.keys():
        raise ValueError("not an update of the sandbox messenger")
    if any(type(loaded[key]) is not wanted for key, wanted in _SHAPE.items()):
        raise ValueError("an update of the sandbox messenger has a field of the wrong type")
    return Update(**loaded)


def _clean(text: str) -> str:
    """NFC, without surrounding space and without what no database takes."""
    whole = re.sub("[\ud800-\udfff]", "\ufffd", text).replace("\0", "")
    return unicodedata.normalize("NFC", whole).strip()


def _without_name(text: str, bot_name: str) -> tuple[str, bool]:
    """The text free of the bot's @name, and whether the name was in it."""
    name = re.escape(bot_name)
    mention = rf"^(/\w+)@{name}(?!\w)|(?<![\w@])@{name}(?!\w)[ \t]*"
    free, times = re.subn(mention, r"\1", text, flags=re.IGNORECASE)
    return free.strip(), times > 0


def _for_us(kind: Kind, text: str) -> bool:
    if kind in (Kind.TEXT, Kind.EDIT):
        return re.match(r"/[A-Za-z]\w*(?![\w@])", text) is not None  # /x@other_bot is another's
    return kind is not Kind.UNREADABLE
