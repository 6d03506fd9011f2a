"""What a check found."""

from dataclasses import dataclass

from bot.lines import Argument, Line, line


@dataclass(frozen=True, slots=True)
class Finding:
    """One line for the operator, which also says what to do. `wrong`: it must be put right."""

    line: Line
    wrong: bool = False


def fine(key: str, **args: Argument) -> Finding:
    """All is well, or something worth knowing."""
    return Finding(line(key, **args))


def wrong(key: str, **args: Argument) -> Finding:
    """Something to put right."""
    return Finding(line(key, **args), wrong=True)
