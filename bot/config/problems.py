"""What is wrong in a configuration."""

from dataclasses import dataclass

from bot.lines import Line


@dataclass(frozen=True, slots=True)
class Problem:
    """A key by its path, such as `review.open_days_before`, and what was expected there.

    The value itself is left out: it may be a secret.
    """

    path: str
    wanted: Line
