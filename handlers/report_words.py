"""A report typed in one line: the code, the picked words in any order, and a free line."""

import re
from enum import StrEnum

from domain.messages import say
from domain.text import fold
from handlers.report_form import PICKED
from handlers.turn import Lexicon

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
    rest = text.strip(" ,;.")
    while rest:
        found = _next_pick(rest, lexicon, picks)
        if found is None:
            break
        name, value, rest = found
        picks[name] = value
    return picks, rest


def _next_pick(text: str, lexicon: Lexicon, taken: dict[str, str]) -> tuple[str, str, str] | None:
    words = re.split(r"[\s,;]+", text)
    for count in range(min(6, len(words)), 0, -1):
        head = fold(" ".join(words[:count])).rstrip(".")
        for name, kind in PICKED.items():
            if name in taken:
                continue
            value = _value(name, kind, head, lexicon)
            if value is not None:
                return name, value, _after(text, count)
    return None


def _value(name: str, kind: type[StrEnum], said: str, lexicon: Lexicon) -> str | None:
    for one in kind:
        label = say(f"choice-{name}-{one.value.replace('_', '-')}")
        if said in lexicon.words(label):
            return one.value
    return None


def _after(text: str, count: int) -> str:
    found = re.match(rf"(?:[^\s,;]+[\s,;]*){{{count}}}", text)
    return text[found.end() :].strip(" ,;.") if found else ""
