"""Prints the tour as a transcript: who wrote what to whom, by day and hour."""

import textwrap
from collections.abc import Iterable

from bot.catalogue import Catalogue
from bot.demo import cast
from bot.demo.texts import Words
from bot.lines import Say, line
from bot.platforms.base import Button
from bot.platforms.sandbox import Event, EventKind

WIDTH = 88  # columns; a terminal of eighty shows most lines whole
_INDENT = "    "
_HARD_SPACE = "\u00a0"


class Teller:
    """Words events for the terminal. Whoever is not followed gets one line a message."""

    def __init__(self, say: Say, catalogue: Catalogue, language: str) -> None:
        self._say = say
        self._words = Words(catalogue, language)
        self._followed: frozenset[str] = frozenset()
        self._names = {person.nick: person.name for person in cast.PEOPLE}
        self._names[cast.GROUP] = self._words.say("tour-group")
        self._day = ""

    def heading(self, part: str, followed: Iterable[str]) -> None:
        """What happens next, in one sentence, and whose messages are told in full from here."""
        self._followed = frozenset(followed)
        self._say(line("tour-part", what=self._words.say(f"tour-{part}")))

    def tell(self, event: Event) -> None:
        """One event, after the heading of its day if that is new."""
        at = event.at.astimezone(cast.ZONE)
        day = self._words.at("format-day", at)
        if day != self._day:
            self._day = day
            self._say(line("tour-day", day=day))
        hour = self._words.at("format-hour", at)
        if event.from_bot:
            self._heard(hour, event)
            return
        key = "tour-presses" if event.kind is EventKind.PRESS else "tour-says"
        text = event.text.split(" · ")[0] if event.kind is EventKind.PRESS else event.text
        self._say(line(key, hour=hour, who=self._names[event.sender], text=text))

    def _heard(self, hour: str, event: Event) -> None:
        who = self._names[event.chat]
        rows = event.text.split("\n")
        if event.chat not in self._followed:
            self._say(line("tour-hears-briefly", hour=hour, who=who, text=rows[0]))
            return
        if event.buttons:
            rows.append(" ".join(f"[{_label(button)}]" for button in event.buttons))
        self._say(line("tour-hears", hour=hour, who=who))
        self._say(line("tour-text", text="\n".join(map(_wrapped, rows))))


def _label(button: Button) -> str:
    """The label without its typed word, kept together on one row."""
    return button.label.split(" · ")[0].replace(" ", _HARD_SPACE)


def _wrapped(row: str) -> str:
    filled = textwrap.fill(
        row, WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT, break_long_words=False
    )
    return filled.replace(_HARD_SPACE, " ")
