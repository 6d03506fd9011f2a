"""A long message in parts that a small screen can hold, without losing a line of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from domain.messages import Message, say

ROOM = 1_550  # characters of lines; with its head and foot a part stays within 1,800 (voice §1.13)


@dataclass(frozen=True, slots=True)
class Line:
    """One line, and how many characters it takes at most once it is words."""

    message: Message
    size: int


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a heading, which is said again where they go on in the next part."""

    heading: Line | None
    lines: tuple[Line, ...]


def in_parts(
    sections: Iterable[Section], room: int = ROOM, most: int | None = None
) -> tuple[tuple[Message, ...], ...]:
    """The lines in order, cut into parts of at most `room` characters and `most` lines.

    A section without lines is left out; there is always one part.
    """
    parts: list[list[Message]] = [[]]
    left, count = room, 0
    for section in sections:
        begun = section.heading is None
        for line in section.lines:
            full = _needed(section, line, begun=begun) > left or (most and count >= most)
            if full and parts[-1]:
                parts.append([])
                left, count, begun = room, 0, section.heading is None
            left -= _needed(section, line, begun=begun)
            if section.heading is not None and not begun:
                parts[-1].append(section.heading.message)
            parts[-1].append(line.message)
            begun, count = True, count + 1
    return tuple(tuple(part) for part in parts)


def _needed(section: Section, line: Line, *, begun: bool) -> int:
    """How many characters, line breaks included, this line takes with what it needs above it."""
    heading = 0 if begun or section.heading is None else section.heading.size + 1
    return line.size + 1 + heading


def which(part: int, parts: int) -> tuple[Message, ...]:
    """Which part of several this is, counted from 0; nothing where there is only one."""
    return (say("part-of", n=part + 1, parts=parts),) if parts > 1 else ()
