"""What a command or a button route is, and the table that finds it by what was typed."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass

from domain.roles import Action
from domain.text import bare, fold, nearly
from handlers.turn import Turn

Run = Callable[[Turn, str], Awaitable[None]]

_SHORTEST_SLIP = 4  # a word of three letters is one slip away from too many others


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its English and Vietnamese word, what it does, the right it needs, and where.

    `aliases` are further typed forms without a slash. `argument`: words may follow it; typed
    without a slash, only words for which `takes` holds, where it is given.
    """

    name: str
    vietnamese: str
    run: Run
    action: Action | None = None
    aliases: tuple[str, ...] = ()
    argument: bool = False
    takes: Callable[[str], bool] | None = None
    group: bool = False
    private: bool = True
    strangers: bool = False
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Route:
    """Where a button leads: a name and what it does with the rest of the route.

    `asks_which`: where its word is typed while several messages offer it, it asks which is meant.
    `unkept`: what was pressed or typed is forgotten in the very turn that handles it, and is
    never offered as what may have been meant.
    """

    name: str
    run: Run
    action: Action | None = None
    group: bool = False
    strangers: bool = False
    asks_which: bool = False
    unkept: bool = False


class Table:
    """Every command and every route, found by what was typed or pressed."""

    def __init__(self, commands: Iterable[Command], routes: Iterable[Route]) -> None:
        self.commands = tuple(commands)
        self.routes: Mapping[str, Route] = {route.name: route for route in routes}
        self._slash = {word: one for one in self.commands for word in (one.name, one.vietnamese)}
        self._typed: dict[str, Command] = {}
        for one in self.commands:
            for word in (one.name, one.vietnamese, *one.aliases):
                if self._typed.setdefault(_key(word), one) is not one:
                    raise ValueError(f"two commands are typed {word}")

    def by_slash(self, text: str) -> tuple[Command | None, str] | None:
        """The command of a text that begins with a slash, and the rest; None if it does not."""
        if not text.startswith("/"):
            return None
        word, _, rest = text[1:].partition(" ")
        first, _, more = word.partition("\n")
        return self._slash.get(fold(first)), f"{more} {rest}".strip()

    def by_words(self, text: str) -> tuple[Command, str] | None:
        """The command that a text is, or begins with where words may follow it."""
        whole = self._typed.get(_key(text))
        if whole is not None:
            return whole, ""
        words = text.split()
        for count in range(min(4, len(words) - 1), 0, -1):
            found = self._typed.get(_key(" ".join(words[:count])))
            rest = " ".join(words[count:])
            if found is not None and found.argument and (found.takes is None or found.takes(rest)):
                return found, rest
        return None

    def by_slip(self, text: str) -> Command | None:
        """The one command that the whole text is but for a slip of the finger."""
        said = _key(text)
        found = {
            one.name: one
            for word, one in self._typed.items()
            if len(word) >= _SHORTEST_SLIP and nearly(said, word)
        }
        return found.popitem()[1] if len(found) == 1 else None

    def unkept(self, route: str) -> bool:
        """Whether what leads to this route is forgotten in the very turn."""
        found = self.routes.get(route.partition(":")[0])
        return found is not None and found.unkept

    def typed_words(self) -> Mapping[str, Command]:
        """Every typed form, without spaces."""
        return self._typed


def _key(text: str) -> str:
    return bare(text).replace(" ", "")
