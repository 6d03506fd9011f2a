"""The typed words behind the labels, in every language, folded for comparing."""

from functools import lru_cache

from bot.catalogue import Catalogue
from domain.messages import Code, Message
from domain.text import fold


class CatalogueLexicon:
    """Words from the message catalogues. Implements `handlers.turn.Lexicon`."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._plain = lru_cache(maxsize=2048)(self._of_plain)

    def languages(self) -> tuple[str, ...]:
        """The languages there are."""
        return tuple(self._catalogue.languages)

    def words(self, label: Message) -> frozenset[str]:
        """The typed word in each language, and the label itself where it is fixed text."""
        args = tuple(
            (name, value.text if isinstance(value, Code) else value)
            for name, value in sorted(label.args.items())
            if isinstance(value, Code | int) and not isinstance(value, bool)
        )
        return self._plain(label.key, args, len(args) == len(label.args))

    def _of_plain(
        self, key: str, args: tuple[tuple[str, str | int], ...], whole: bool
    ) -> frozenset[str]:
        given = dict(args)
        said = {self._catalogue.word(one, key, given) for one in self.languages()}
        if whole:
            said |= {self._catalogue.text(one, key, given) for one in self.languages()}
        return frozenset(fold(word) for word in said)
