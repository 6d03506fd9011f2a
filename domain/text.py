"""Text that people type: made clean, compared without diacritics, and cut down to initials."""

import unicodedata
from collections.abc import Mapping
from typing import TypeVar

FREE_TEXT_LIMIT = 500  # characters; design.md §8
_SHORTEST_FORGIVEN = 4  # letters of the word meant; a shorter one is too easily another
_AROUND_A_WORD = " .,;:!?\"'()[]«»“”‘’…-"
_WITHOUT_MARKS = str.maketrans({"đ": "d"})

T = TypeVar("T")


def fold(text: str) -> str:
    """The key under which texts are compared: no case, no diacritics, single spaces."""
    plain = unicodedata.normalize("NFC", text).casefold().translate(_WITHOUT_MARKS)
    kept = (
        char
        for char in unicodedata.normalize("NFD", plain)
        if unicodedata.category(char) not in {"Mn", "Cf", "Cs"}
    )
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())


def bare(text: str) -> str:
    """The folded text without the punctuation around it: «Đã ký.» gives "da ky"."""
    return fold(text).strip(_AROUND_A_WORD)


def _clean(line: str) -> str:
    spaced = " ".join(line.split())
    kept = "".join(c for c in spaced if unicodedata.category(c) not in {"Cc", "Cf", "Cs"})
    return " ".join(unicodedata.normalize("NFC", kept).split())


def tidy(text: str) -> str:
    """The text as it is kept: NFC, no invisible characters, single spaces, lines as typed.

    Runs of empty lines become one; none is left at either end.
    """
    lines: list[str] = []
    for line in map(_clean, text.splitlines()):
        if line or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).strip()


def too_long(text: str, limit: int = FREE_TEXT_LIMIT) -> bool:
    """Whether a free text is over the limit, in characters, once tidied."""
    return len(tidy(text)) > limit


def shorten(text: str, limit: int) -> str:
    """The text within `limit` characters, cut at a word where one ends in its second half.

    Raises ValueError for a limit below 2.
    """
    if limit < 2:
        raise ValueError("nothing fits")
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    at_word = head.rfind(" ")
    return (head[:at_word] if at_word >= limit // 2 else head).rstrip() + "…"


def initials(name: str) -> str:
    """The initials of a full name: "Lò Thị Mai" gives "L.T.M."; empty for an empty name."""
    return "".join(f"{word[0].upper()}." for word in tidy(name).split())


def given_name(name: str) -> str:
    """What one is called: the last word of a Vietnamese name; empty for an empty name."""
    return next(reversed(tidy(name).split()), "")


def _one_edit_apart(a: str, b: str) -> bool:
    """Whether one letter was added, left out or changed, or two neighbours changed places."""
    short, long = sorted((a, b), key=len)
    if len(long) - len(short) > 1:
        return False
    start = next((i for i, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), None)
    if start is None:
        return True
    if len(short) < len(long):
        return short[start:] == long[start + 1 :]
    swapped = short[:start] + short[start : start + 2][::-1] + short[start + 2 :]
    return short[start + 1 :] == long[start + 1 :] or swapped == long


def _letters(folded: str) -> int:
    return sum(char.isalpha() for char in folded)


def _digits(folded: str) -> str:
    return "".join(char for char in folded if char.isdigit())


def nearly(said: str, word: str) -> bool:
    """Whether the whole message is the word but for one slip, in a word of 4 letters or more.

    A slip is a letter too many, too few or wrong, or two neighbours that changed places. Never a
    digit: NL-07 and NL-08 are two people.
    """
    return _nearly_folded(fold(said), fold(word))


def _nearly_folded(a: str, b: str) -> bool:
    if a == b:
        return True
    if not _one_edit_apart(a, b) or _digits(a) != _digits(b):
        return False
    fewer, more = sorted((_letters(a), _letters(b)))
    return more >= _SHORTEST_FORGIVEN and fewer >= _SHORTEST_FORGIVEN - 1


def match(said: str, words: Mapping[str, T]) -> T | None:
    """What the whole message stands for: an exact word first, else the only one nearly said.

    Never looks inside the message: «KHONG DONG Y» contains «DONG Y» (voice.md §5). Where two
    different meanings fit equally, there is none.
    """
    whole = bare(said)
    folded = [(fold(word), meaning) for word, meaning in words.items()]
    exact = [meaning for word, meaning in folded if word == whole]
    near = exact or [meaning for word, meaning in folded if _nearly_folded(whole, word)]
    return near[0] if near and all(meaning == near[0] for meaning in near) else None
