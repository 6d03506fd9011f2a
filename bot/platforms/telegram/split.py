"""Long texts in parts that Telegram takes. Its limit counts UTF-16 code units, not characters."""

import unicodedata

_JOINERS = {"\u200d", "\ufe0e", "\ufe0f", "\u20e3"}
_CLUSTER = 32  # how far a cut backs away from the inside of one written sign


def split(text: str, limit: int) -> list[str]:
    """The text in parts of at most `limit` UTF-16 units, cut at a line, else a word.

    White space at the cuts and around the whole is dropped; an empty text has no parts.
    """
    parts = []
    rest = text.strip()
    while rest:
        end = _fitting(rest, limit)
        if end < len(rest):
            end = _cut(rest, end)
        parts.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return parts


def _fitting(text: str, limit: int) -> int:
    """How many characters of the text fit."""
    units = 0
    for index, character in enumerate(text[: limit + 1]):
        units += 2 if character > "\uffff" else 1
        if units > limit:
            return max(index, 1)
    return len(text)


def _cut(text: str, end: int) -> int:
    """The best place at or before `end`; never in the first half, which would make scraps."""
    half = end // 2
    line = text.rfind("\n", half + 1, end + 1)
    if line > 0:
        return line
    for index in range(end, half, -1):
        if text[index].isspace():
            return index
    return _between_signs(text, end)


def _between_signs(text: str, end: int) -> int:
    for index in range(end, max(end - _CLUSTER, 0), -1):
        if not _belongs_to_previous(text, index):
            return index
    return end


def _belongs_to_previous(text: str, index: int) -> bool:
    character = text[index]
    return (
        character in _JOINERS
        or text[index - 1] == "\u200d"
        or unicodedata.combining(character) != 0
        or "\U0001f3fb" <= character <= "\U0001f3ff"
    )
