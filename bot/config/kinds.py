"""The kinds of values a key may have: how to read one, and what to say if it is not one."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.config.problems import Problem
from bot.config.secret import Secret
from bot.lines import Line, line

T = TypeVar("T")


class UnfitError(ValueError):
    """The value is not of this kind."""


class PartsUnfitError(UnfitError):
    """Single parts of a list are not of this kind; `parts` are their places within it."""

    def __init__(self, parts: tuple[Problem, ...]) -> None:
        super().__init__()
        self.parts = parts


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """How to read a key: `read` raises ValueError for anything but `wanted`."""

    read: Callable[[object], T]
    wanted: Line


def _text(raw: object) -> str:
    if not isinstance(raw, str):
        raise UnfitError
    return raw.strip()


def matching(pattern: str, wanted: Line) -> Kind[str]:
    """A text that fits the pattern, or is empty: not set."""
    fits = re.compile(pattern)

    def read(raw: object) -> str:
        text = _text(raw)
        if text and not fits.fullmatch(text):
            raise UnfitError
        return text

    return Kind(read, wanted)


def text(most: int = 200) -> Kind[str]:
    """One line of text, at most so many characters."""
    wanted = line("cli-config-expected-text", most=most)
    return matching(rf"[^\n\r]{{0,{most}}}", wanted)


def hidden(kind: Kind[str]) -> Kind[Secret]:
    """The same, kept as a secret."""
    return Kind(lambda raw: Secret(kind.read(raw)), kind.wanted)


def whole(least: int, most: int) -> Kind[int]:
    """A whole number."""

    def read(raw: object) -> int:
        if not isinstance(raw, int) or isinstance(raw, bool) or not least <= raw <= most:
            raise UnfitError
        return raw

    return Kind(read, line("cli-config-expected-whole", least=str(least), most=str(most)))


def number(least: float, most: float) -> Kind[float]:
    """A number, with or without a fraction."""

    def read(raw: object) -> float:
        if not isinstance(raw, int | float) or isinstance(raw, bool) or not least <= raw <= most:
            raise UnfitError
        return float(raw)

    return Kind(read, line("cli-config-expected-number", least=f"{least:g}", most=f"{most:g}"))


def switch() -> Kind[bool]:
    """True or false."""

    def read(raw: object) -> bool:
        if not isinstance(raw, bool):
            raise UnfitError
        return raw

    return Kind(read, line("cli-config-expected-switch"))


def one_of(*words: str) -> Kind[str]:
    """One of these words."""

    def read(raw: object) -> str:
        if _text(raw) not in words:
            raise UnfitError
        return _text(raw)

    return Kind(read, line("cli-config-expected-choice", words=" | ".join(words)))


def hour() -> Kind[time]:
    """A time of day, "18:30" or TOML's own 18:30:00."""

    def read(raw: object) -> time:
        if isinstance(raw, time):
            return raw.replace(second=0, microsecond=0)
        parts = re.fullmatch(r"(\d{1,2}):(\d{2})", _text(raw))
        if not parts:
            raise UnfitError
        return time(int(parts[1]), int(parts[2]))

    return Kind(read, line("cli-config-expected-hour"))


def time_zone() -> Kind[ZoneInfo]:
    """A time zone by its name in the IANA list."""

    def read(raw: object) -> ZoneInfo:
        try:
            return ZoneInfo(_text(raw))
        except (ZoneInfoNotFoundError, OSError) as error:
            raise UnfitError from error

    return Kind(read, line("cli-config-expected-time-zone"))
