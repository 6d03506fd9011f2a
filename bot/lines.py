"""A line for the operator: a catalogue key with plain arguments, worded only when printed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

Argument = str | int | date
"""A day or a moment is told as in a message; a moment in the time zone it carries."""


@dataclass(frozen=True, slots=True)
class Line:
    """What to say on the terminal, before it is words in somebody's language."""

    key: str
    args: Mapping[str, Argument] = field(default_factory=lambda: MappingProxyType({}))


def line(key: str, **args: Argument) -> Line:
    """A line by its catalogue key. Numbers that are names (rows, ports, years) go in as text."""
    return Line(key, args)


Say = Callable[[Line], None]
"""Shows a line to the operator."""


class OperatorError(Exception):
    """A command cannot do its work; `lines` tell the operator why and what to do."""

    def __init__(self, *lines: Line) -> None:
        super().__init__(", ".join(one.key for one in lines))
        self.lines = lines
