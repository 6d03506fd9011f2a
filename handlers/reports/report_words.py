"""A report typed in one line: the code, the picked words in any order, and a free line."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from domain.messages import Message, say
from domain.text import fold
from handlers.reports.report_form import PICKED
from handlers.turn import Lexicon

_WORD = re.compile(r"[^\s,;]+")
_MOST_WORDS = 6  # in one entry of a pick list
_CODE = re.compile(r"\s*([A-Za-zĐđ]{1,4})\s*[-–.]?\s*(\d{1,4})\b[\s:,;.–-]*")


def split_code(text: str) -> tuple[str | None, str]:
    """A candidate's code at the beginning of a text, as "NL-07", and the rest."""
    found = _CODE.match(text)
    if found is None:
        return None, text
    return f"{found[1].upper()}-{int(found[2]):02d}", text[found.end() :]


def split_picks(text: str, lexicon: Lexicon) -> tuple[dict[str, str], str]:
    """The pick-list values named at the beginning of a text, and the free line that follows.

    Words may come in any order, parted by spaces, commas or semicolons; the first thing that is
    no such word begins the free line.
    """
    picks: dict[str, str] = {}
    words = [(found.start(), fold(found[0])) for found in _WORD.finditer(text)]
    place = 0
    while place < len(words):
        found = _next_pick([word for _, word in words[place:]], lexicon, picks)
        if found is None:
            break
        name, value, count = found
        picks[name] = value
        place += count
    rest = text[words[place][0] :] if place < len(words) else ""
    return picks, rest.strip(" ,;.")


def _next_pick(
    words: list[str], lexicon: Lexicon, taken: dict[str, str]
) -> tuple[str, str, int] | None:
    """The field and value that the first words name, and how many words that took."""
    known = _known(lexicon.words)
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        for name, value in known.get(" ".join(words[:count]).rstrip("."), ()):
            if name not in taken:
                return name, value, count
    return None


@lru_cache(maxsize=4)
def _known(
    words_of: Callable[[Message], frozenset[str]],
) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Each word of the pick lists, folded, with the fields and values it may stand for."""
    known: dict[str, tuple[tuple[str, str], ...]] = {}
    for name, kind in PICKED.items():
        for one in kind:
            for word in words_of(say(f"choice-{name}-{one.value.replace('_', '-')}")):
                known[word] = (*known.get(word, ()), (name, one.value))
    return known
