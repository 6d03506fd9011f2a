"""Numbers in what a button or a typed word leads to."""

from domain.errors import NotAllowed

_MOST_DIGITS = 15  # more than any of our own numbers has


def is_number(text: str) -> bool:
    """Whether the text could be a number of ours."""
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS


def number_in(text: str) -> int:
    """The number in a route. Raises NotAllowed for one that never was ours."""
    if not is_number(text):
        raise NotAllowed
    return int(text)
