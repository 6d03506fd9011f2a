"""Typed looks into JSON that somebody else wrote. A wrong shape is a ValueError, nothing else."""

import json
from collections.abc import Mapping

JsonObject = Mapping[str, object]


def load(payload: str | bytes) -> JsonObject:
    """The JSON object in `payload`. Raises ValueError if it is none."""
    try:
        value: object = json.loads(payload)
    except RecursionError:
        raise ValueError("JSON nested too deeply") from None
    return as_object(value, "payload")


def as_object(value: object, name: str) -> JsonObject:
    """`value` as an object. Raises ValueError."""
    if not isinstance(value, dict):
        raise ValueError(f"{name} is no object")  # noqa: TRY004 - parse promises ValueError
    return value


def get_object(parent: JsonObject, name: str) -> JsonObject:
    """The object under `name`. Raises ValueError if missing or of another type."""
    return as_object(parent.get(name), name)


def find_object(parent: JsonObject, name: str) -> JsonObject | None:
    """The object under `name`, None if there is none. Raises ValueError for another type."""
    value = parent.get(name)
    return None if value is None else as_object(value, name)


def get_id(parent: JsonObject, name: str) -> str:
    """The whole number under `name`, as text. Raises ValueError."""
    value = parent.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{name} is no whole number")  # noqa: TRY004 - parse promises ValueError
    return str(value)


def get_text(parent: JsonObject, name: str) -> str:
    """The text under `name`, "" if there is none. Raises ValueError for another type."""
    value = parent.get(name, "")
    if not isinstance(value, str):
        raise ValueError(f"{name} is no text")  # noqa: TRY004 - parse promises ValueError
    return value
