"""The number of a resolution, decision or letter, as people type it."""

from domain.messages import Code
from domain.text import fold, tidy

LONGEST_NUMBER = 40


def document_number(text: str) -> str | None:
    """The number as it is kept, such as "12-NQ/CB"; None for what is none.

    A number has a digit and no letters with marks but Đ, so that a sentence is none. The word
    for number before it is left out: it is said wherever the number is.
    """
    first, _, rest = " ".join(tidy(text).split()).partition(" ")
    number = rest if fold(first).strip(".:") == "so" else f"{first} {rest}".strip()
    if len(number) > LONGEST_NUMBER or not any(map(str.isdigit, number)):
        return None
    try:
        return Code(number.upper()).text
    except ValueError:
        return None
