"""Phone numbers as people write them."""

import re

FEWEST_DIGITS, MOST_DIGITS = 8, 15
_WRITTEN = re.compile(r"\+?[0-9](?:[ .-]?[0-9])*")


def phone_in(text: str) -> str | None:
    """The number a text is, single spaces kept; None if it is none of 8 to 15 digits.

    "0912  345.678" gives "0912 345 678": people read a number aloud in groups.
    """
    spaced = " ".join(text.replace(".", " ").replace("-", " ").split())
    digits = sum(char.isdigit() for char in spaced)
    if not _WRITTEN.fullmatch(spaced) or not FEWEST_DIGITS <= digits <= MOST_DIGITS:
        return None
    return spaced
