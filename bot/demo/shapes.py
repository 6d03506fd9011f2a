"""The demo's state as the page reads it: plain JSON, every moment also in words."""

from datetime import datetime

from bot.demo.contract import DemoState, NextDue, Phone
from bot.demo.texts import Words
from bot.platforms.sandbox import Event

Json = dict[str, object]


def state_to_json(state: DemoState, after: int, words: Words) -> Json:
    """The state; its events are those newer than `after`, in the zone of `state.now`."""
    return {
        "n": state.number,
        "after": after,
        "now": _iso(state.now),
        "clock": words.at("demo-clock", state.now),
        "next_due": _due(state.next_due, state.now, words),
        "buttons": state.buttons,
        "phones": [_phone(phone) for phone in state.phones],
        "groups": [{"chat": group.chat, "title": group.title} for group in state.groups],
        "menus": {
            chat: [
                {"command": entry.command, "description": entry.description} for entry in entries
            ]
            for chat, entries in state.menus.items()
        },
        "events": [_event(event, state.now, words) for event in state.events],
    }


def _phone(phone: Phone) -> Json:
    tries = [{"typed": one.typed, "what": one.what} for one in phone.tries]
    return {"chat": phone.chat, "name": phone.name, "post": phone.post, "tries": tries}


def _due(due: NextDue | None, now: datetime, words: Words) -> Json | None:
    if due is None:
        return None
    at = due.at.astimezone(now.tzinfo)
    return {
        "at": _iso(at),
        "what": due.what,
        "sentence": words.at("demo-next-due", at, what=due.what),
    }


def _event(event: Event, now: datetime, words: Words) -> Json:
    at = event.at.astimezone(now.tzinfo)
    return {
        "n": event.number,
        "chat": event.chat,
        "from": event.sender,
        "kind": event.kind.value,
        "text": event.text,
        "buttons": [
            {"label": button.label, "word": button.word, "route": button.route}
            for button in event.buttons
        ],
        "message": event.message,
        "at": _iso(at),
        "day": words.at("format-day", at),
        "hour": words.at("format-hour", at),
        "edited": event.edited,
    }


def _iso(at: datetime) -> str:
    return at.isoformat(timespec="minutes")
