"""Messages as JSON: the outbox keeps keys and references, never text."""

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from domain import messages as m
from domain.messages import Argument, Choice, GroupMessage, Message

_TAGGED: Mapping[str, type] = {
    "code": m.Code,
    "term": m.Term,
    "unit": m.UnitRef,
    "place": m.PlaceRef,
    "unit-place": m.UnitPlaceRef,
    "candidate-code": m.CandidateCode,
    "candidate": m.CandidateRef,
    "candidate-name": m.CandidateName,
    "person": m.PersonRef,
    "line": m.ReportLine,
    "reason": m.NominationReason,
    "task": m.TaskText,
    "rule": m.RuleCited,
    "form": m.FormTitle,
    "written": m.Written,
    "draft": m.DraftText,
    "contact": m.Contact,
}
_TAGS = {kind: tag for tag, kind in _TAGGED.items()}


def dump_message(message: Message | GroupMessage) -> str:
    """The message as JSON text."""
    return json.dumps(_message(message), ensure_ascii=False, separators=(",", ":"))


def load_message(text: str) -> Message:
    """The message that `dump_message` wrote."""
    return _load_message(json.loads(text))


def dump_choices(choices: tuple[Choice, ...]) -> str | None:
    """The choices as JSON text; None for none."""
    if not choices:
        return None
    return json.dumps(
        [[_message(one.label), one.route] for one in choices],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def load_choices(text: str | None) -> tuple[Choice, ...]:
    """The choices that `dump_choices` wrote."""
    if text is None:
        return ()
    return tuple(Choice(_load_message(label), route) for label, route in json.loads(text))


def _message(message: Message | GroupMessage) -> list[Any]:
    return [message.key, {name: _dump(value) for name, value in message.args.items()}]


def _dump(value: object) -> object:
    match value:
        case bool() | int():
            return value
        case datetime():
            return ["at", value.isoformat()]
        case date():
            return ["day", value.isoformat()]
        case Message() | GroupMessage():
            return ["message", *_message(value)]
        case tuple():
            return ["many", *(_message(one) for one in value)]
    tag = _TAGS[type(value)]
    return [tag, *(getattr(value, field.name) for field in fields(_TAGGED[tag]))]


def _load_message(data: Any) -> Message:
    key, args = data
    return Message(key, {name: _load(value) for name, value in args.items()})


def _load(value: Any) -> Argument:
    if isinstance(value, int):
        return value
    tag, *rest = value
    match tag:
        case "at":
            return datetime.fromisoformat(rest[0])
        case "day":
            return date.fromisoformat(rest[0])
        case "message":
            return _load_message(rest)
        case "many":
            return tuple(_load_message(one) for one in rest)
    made: Argument = _TAGGED[tag](*rest)
    return made
