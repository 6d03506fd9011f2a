"""From an update as it came to what is stored of it, looking no deeper than needed."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot.platforms.base import Raw

# Sent with every poll and every webhook: Telegram remembers the last list it was given.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")


@dataclass(frozen=True, slots=True)
class Batch:
    """Updates to store, the offset that confirms them, and the presses that want an answer."""

    raws: tuple[Raw, ...]
    offset: int | None
    presses: tuple[str, ...]


def read_batch(updates: Sequence[object]) -> Batch:
    """Everything in one answer of getUpdates.

    `offset` is the last id + 1, not the highest: after a quiet week Telegram restarts its ids at
    random (Bot API, Update.update_id). An update without an id is kept under a digest.
    """
    ids = [update_id for update in updates if (update_id := _update_id(update)) is not None]
    return Batch(
        raws=tuple(raw_of(update) for update in updates),
        offset=ids[-1] + 1 if ids else None,
        presses=tuple(press for update in updates if (press := press_of(update))),
    )


def raw_of(update: object) -> Raw:
    """One update. The payload is ASCII JSON, so no lone surrogate or NUL can upset a database."""
    update_id = _update_id(update)
    try:
        payload = json.dumps(update, separators=(",", ":"))
    except RecursionError:
        payload = json.dumps({"update_id": update_id})
    if update_id is None:
        return unreadable(payload)
    return Raw(str(update_id), _chat_of(update), payload)


def unreadable(payload: str) -> Raw:
    """Something without an update id: kept once, under its digest."""
    digest = hashlib.sha256(payload.encode()).hexdigest()[:32]
    return Raw(f"unreadable:{digest}", "", payload)


def press_of(update: object) -> str:
    """The id of the callback query in it, "" if there is none."""
    query = _get(update, "callback_query", "id")
    return query if isinstance(query, str) else ""


def _update_id(update: object) -> int | None:
    value = _get(update, "update_id")
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _chat_of(update: object) -> str:
    places = (
        ("message", "chat", "id"),
        ("callback_query", "message", "chat", "id"),
        ("edited_message", "chat", "id"),
        ("my_chat_member", "chat", "id"),
    )
    for place in places:
        chat = _get(update, *place)
        if isinstance(chat, int):
            return str(chat)
    return ""


def _get(value: object, *path: str) -> object:
    for name in path:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value
