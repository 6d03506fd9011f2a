"""The message catalogues, strictly: a wrong key, argument or file is an error, never odd text.

The only file that knows the Fluent library (`fluent.runtime`, pinned; tech notes §11).
"""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentInt
from fluent.syntax import ast as syntax
from fluent.syntax.visitor import Visitor

# Fluent refuses a placeable of more than 2,500 characters; longer ones are put in afterwards.
_LONG = 2_000
_STAND_IN = "\ue000{}\ue001"
# Control, direction and private-use signs; separators that only some screens break a line at.
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})


class CatalogueError(Exception):
    """A key, an attribute or an argument is missing, or a catalogue file is broken."""


class _Digits(FluentInt):
    """A number that selects variants as numbers do, but prints without grouping: 2026."""

    def __new__(cls, value: int) -> "_Digits":
        made: _Digits = int.__new__(cls, value)
        return made

    def format(self, locale: object) -> str:  # noqa: ARG002 - the library's signature
        return str(int(self))


class _Variables(Visitor):
    """Collects the variables of a pattern and the messages it refers to."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: syntax.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: syntax.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)


class _Language:
    """One language's messages, from all its files."""

    def __init__(self, name: str, files: Mapping[str, str]) -> None:
        self.bundle = FluentBundle([name], use_isolating=False)
        self.direct: dict[str, _Variables] = {}
        for file, text in files.items():
            resource = FluentResource(text)
            for entry in resource.body:
                self._take(entry, f"{name}/{file}")
            self.bundle.add_resource(resource)
        self.variables = {key: frozenset(self._follow(key, set())) for key in self.direct}

    def _take(self, entry: syntax.EntryType, file: str) -> None:
        if isinstance(entry, syntax.Junk):
            raise CatalogueError(f"{file}: cannot read {str(entry.content).strip()[:60]!r}")
        if not isinstance(entry, syntax.Message):
            return
        if entry.id.name in self.direct:
            raise CatalogueError(f"{file}: {entry.id.name} stands in the catalogue twice")
        self.direct[entry.id.name] = found = _Variables()
        found.visit(entry)

    def _follow(self, key: str, seen: set[str]) -> Iterator[str]:
        if key in seen or key not in self.direct:
            return
        seen.add(key)
        yield from self.direct[key].names
        for other in self.direct[key].messages:
            yield from self._follow(other, seen)


class Catalogue:
    """Every sentence a person reads, by language and key.

    A language is read when the first word of it is needed; what cannot be read raises
    CatalogueError then.
    """

    def __init__(self, files: Mapping[str, Mapping[str, str]]) -> None:
        """Take `files`, language → file name → content."""
        self._files = {name: files[name] for name in sorted(files)}
        self._languages: dict[str, _Language] = {}
        self._fixed: dict[tuple[str, str, str | None], str] = {}  # what needs no argument

    @classmethod
    @cache
    def load(cls) -> "Catalogue":
        """The catalogues that travel with the program, one for the whole process."""
        folders = (one for one in resources.files("locales").iterdir() if one.is_dir())
        found = {folder.name: _read(folder) for folder in folders}
        return cls({name: files for name, files in found.items() if files})

    def prepare(self) -> None:
        """Read every language now, before anybody waits for one. Raises CatalogueError."""
        for language in self._files:
            self._of(language)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages there are, such as ("en", "vi")."""
        return tuple(self._files)

    def keys(self, language: str) -> frozenset[str]:
        """Every key of this language."""
        return frozenset(self._of(language).direct)

    def has(self, language: str, key: str) -> bool:
        """Whether this language has this key."""
        return language in self._files and key in self._of(language).direct

    def variables(self, language: str, key: str) -> frozenset[str]:
        """What the entry and its attributes need, references followed. Raises CatalogueError."""
        try:
            return self._of(language).variables[key]
        except KeyError:
            raise CatalogueError(f"{language}: no entry {key}") from None

    def text(self, language: str, key: str, args: Mapping[str, str | int] | None = None) -> str:
        """The entry's text; whole numbers print as plain digits. Raises CatalogueError."""
        return self._format(language, key, None, args or {})

    def word(self, language: str, key: str, args: Mapping[str, str | int] | None = None) -> str:
        """The entry's typed form, its attribute `word`. Raises CatalogueError."""
        return self._format(language, key, "word", args or {})

    def _of(self, language: str) -> _Language:
        if language not in self._files:
            raise CatalogueError(f"no catalogue for language {language!r}")
        if language not in self._languages:
            self._languages[language] = _Language(language, self._files[language])
        return self._languages[language]

    def _format(
        self, language: str, key: str, attribute: str | None, args: Mapping[str, str | int]
    ) -> str:
        if args:
            return self._formatted(language, key, attribute, args)
        entry = (language, key, attribute)
        if entry not in self._fixed:
            self._fixed[entry] = self._formatted(language, key, attribute, args)
        return self._fixed[entry]

    def _formatted(
        self, language: str, key: str, attribute: str | None, args: Mapping[str, str | int]
    ) -> str:
        bundle = self._of(language).bundle
        if not bundle.has_message(key):
            raise CatalogueError(f"{language}: no entry {key}")
        entry = bundle.get_message(key)
        pattern = entry.value if attribute is None else entry.attributes.get(attribute)
        if pattern is None:
            raise CatalogueError(f"{language}: {key} has no {attribute or 'text'}")
        long: dict[str, str] = {}
        given = {name: _argument(value, long) for name, value in args.items()}
        environment = ResolverEnvironment(
            context=bundle, errors=[], current=CurrentEnvironment(args=given)
        )
        try:
            text = str(pattern(environment))
        except ValueError as error:
            raise CatalogueError(f"{language}: {key}: {error}") from error
        if environment.errors:
            raise CatalogueError(f"{language}: {key}: {environment.errors[0]}")
        for stand_in, whole in long.items():
            text = text.replace(stand_in, whole)
        return text


def _read(folder: Traversable) -> dict[str, str]:
    files = sorted(folder.iterdir(), key=lambda file: file.name)
    return {file.name: file.read_text("utf-8") for file in files if file.name.endswith(".ftl")}


def _argument(value: str | int, long: dict[str, str]) -> str | _Digits:
    if isinstance(value, int):
        return _Digits(value)
    text = value if value.isprintable() else "".join(filter(_shown, value))
    if len(text) <= _LONG:
        return text
    stand_in = _STAND_IN.format(len(long))
    long[stand_in] = text
    return stand_in


def _shown(sign: str) -> bool:
    """Whether a sign may be shown; a new line may."""
    return sign == "\n" or unicodedata.category(sign) not in _HIDDEN
