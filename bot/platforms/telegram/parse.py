"""From Telegram's JSON to what happened, in words every messenger shares.

The JSON is read as it is: the library's own reading is slower, and one field it cannot parse
costs the whole update. Shapes: Bot API, "Available types".
"""

from dataclasses import dataclass, replace

from bot.platforms.telegram.json_access import (
    JsonObject,
    find_object,
    get_id,
    get_object,
    get_text,
    load,
)
from bot.platforms.telegram.words import clean, for_another_bot, is_command, without_name
from handlers.incoming import Incoming, Kind

ROUTE_PREFIX = "1:"

# An animation comes with a document beside it and a venue with a location: the order matters.
_UNREADABLE = (
    "photo", "sticker", "voice", "video", "video_note", "audio", "animation", "document", "venue",
    "location", "contact", "poll", "dice", "game", "story", "paid_media", "checklist",
)  # fmt: skip
_GROUPS = {"group", "supergroup"}
_INSIDE = {"creator", "administrator", "member"}


@dataclass(frozen=True, slots=True)
class Identity:
    """Who we are on Telegram: the id as text, and the name without its @."""

    id: str
    username: str


def parse_update(payload: str, us: Identity) -> Incoming | None:
    """What the update says; None if it is nothing for us. Raises ValueError if it is misshapen."""
    update = load(payload)
    if (message := find_object(update, "message")) is not None:
        return _message(message, us)
    if (edited := find_object(update, "edited_message")) is not None:
        return _edited(edited, us)
    if (query := find_object(update, "callback_query")) is not None:
        return _press(query)
    if (change := find_object(update, "my_chat_member")) is not None:
        return _membership(change)
    return None


def _message(message: JsonObject, us: Identity) -> Incoming | None:
    place = _place(message, Kind.TEXT)
    if place is None:
        return None
    if "migrate_to_chat_id" in message:
        moved_to = get_id(message, "migrate_to_chat_id")
        return replace(place, kind=Kind.CHAT_MOVED, moved_to=moved_to)
    if "text" in message:
        return _said(place, message, us, "text")
    what = next((kind for kind in _UNREADABLE if kind in message), "")
    if not what:
        return None
    return _said(replace(place, kind=Kind.UNREADABLE, what=what), message, us, "caption")


def _edited(message: JsonObject, us: Identity) -> Incoming | None:
    place = _place(message, Kind.EDIT)
    return None if place is None or "text" not in message else _said(place, message, us, "text")


def _place(message: JsonObject, kind: Kind) -> Incoming | None:
    """Where and from whom; None for channels and bots."""
    chat = get_object(message, "chat")
    chat_kind = _chat_kind(chat)
    if chat_kind != "private" and chat_kind not in _GROUPS:
        return None
    sender = _sender(message)
    if sender is None:
        return None
    return Incoming(
        kind=kind,
        chat=get_id(chat, "id"),
        private=chat_kind == "private",
        sender=sender,
        message=get_id(message, "message_id"),
    )


def _chat_kind(chat: JsonObject) -> str:
    kind = get_text(chat, "type")
    if not kind:
        raise ValueError("chat has no type")
    return kind


def _sender(message: JsonObject) -> str | None:
    """The person's id; "" for a channel or an anonymous administrator; None for a bot."""
    sender = find_object(message, "from")
    # Telegram fills `from` with a stand-in bot when somebody writes as a chat.
    if sender is None or message.get("sender_chat") is not None:
        return ""
    return None if sender.get("is_bot") is True else get_id(sender, "id")


def _said(place: Incoming, message: JsonObject, us: Identity, name: str) -> Incoming | None:
    text = clean(get_text(message, name))
    if for_another_bot(text, us.username):
        return None
    text, named = without_name(text, us.username)
    addressed = place.private or named or is_command(text) or _answers(message, us)
    return replace(place, text=text, addressed=addressed)


def _answers(message: JsonObject, us: Identity) -> bool:
    answered = find_object(message, "reply_to_message")
    author = None if answered is None else find_object(answered, "from")
    return author is not None and get_id(author, "id") == us.id


def _press(query: JsonObject) -> Incoming | None:
    message = find_object(query, "message")
    if message is None:
        return None
    chat = get_object(message, "chat")
    data = get_text(query, "data")
    return Incoming(
        kind=Kind.PRESS,
        chat=get_id(chat, "id"),
        private=_chat_kind(chat) == "private",
        sender=get_id(get_object(query, "from"), "id"),
        route=data.removeprefix(ROUTE_PREFIX) if data.startswith(ROUTE_PREFIX) else "",
        message=get_id(message, "message_id"),
    )


def _membership(change: JsonObject) -> Incoming | None:
    chat = get_object(change, "chat")
    was = _is_inside(get_object(change, "old_chat_member"))
    now = _is_inside(get_object(change, "new_chat_member"))
    chat_kind = _chat_kind(chat)
    private = chat_kind == "private"
    if was == now or not (private or chat_kind in _GROUPS):
        return None
    if private:
        kind = Kind.UNBLOCKED if now else Kind.BLOCKED
    else:
        kind = Kind.JOINED_GROUP if now else Kind.LEFT_GROUP
    sender = get_id(get_object(change, "from"), "id")
    return Incoming(kind=kind, chat=get_id(chat, "id"), private=private, sender=sender)


def _is_inside(member: JsonObject) -> bool:
    status = get_text(member, "status")
    return status in _INSIDE or (status == "restricted" and member.get("is_member") is True)
