"""The catalogue files as the tests look at them: entry by entry, with what is written there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from pathlib import Path

from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

import locales
from bot.catalogue import Catalogue

ROOT = Path(locales.__file__).parent
PRODUCT = ROOT.parent
PLACE = "∘"  # stands for a placeable in flattened text

# Who reads an entry, which decides how long it may be (voice.md §1.13): `# audience: mentor` above
# an entry, or `## audience: mentor` above several. Without a word it is `other`.
#   mentor    a message to somebody who follows and helps
#   group     a message to a group
#   pack      what prepares a meeting
#   part      a piece that only stands inside another message
#   operator  what the one who runs the machine reads in a terminal
#   other     everything else
AUDIENCES = frozenset({"mentor", "group", "pack", "part", "operator", "other"})
_AUDIENCE = re.compile(r"audience: *(\w+)")
# Read in a terminal or in a spreadsheet, by the one who runs the machine.
_OPERATOR_FILES = frozenset({"cli.ftl"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of one language. `patterns` maps "" (the value) and attribute names."""

    language: str
    file: str
    key: str
    audience: str
    patterns: dict[str, ast.Pattern]

    def texts(self) -> Iterator[str]:
        """The value and the attributes, every variant one after the other."""
        yield from (flatten(pattern) for pattern in self.patterns.values())

    def references(self) -> frozenset[str]:
        """The messages it is made of."""
        return frozenset(one for pattern in self.patterns.values() for one in _found(pattern).keys)

    @property
    def where(self) -> str:
        return f"{self.language}/{self.file}: {self.key}"


def flatten(pattern: ast.Pattern) -> str:
    """The text of a pattern: a placeable as a sign, a selection as its variants, parted by |."""
    return "".join(_flat(element) for element in pattern.elements)


def _flat(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return element.value
    expression = element.expression
    if isinstance(expression, ast.SelectExpression):
        return " | ".join(flatten(variant.value) for variant in expression.variants)
    return PLACE


class _Found(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()
        self.keys: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.keys.add(node.id.name)


def _found(*nodes: ast.BaseNode) -> _Found:
    found = _Found()
    for node in nodes:
        found.visit(node)
    return found


def variables_of_first_line(pattern: ast.Pattern) -> frozenset[str]:
    """The variables that stand before the first line break."""
    elements = takewhile(lambda element: not _breaks(element), pattern.elements)
    return frozenset(_found(*elements).names)


def _breaks(element: ast.TextElement | ast.Placeable) -> bool:
    return isinstance(element, ast.TextElement) and "\n" in element.value


@cache
def catalogue() -> Catalogue:
    return Catalogue.load()


@cache
def entries(language: str) -> dict[str, Entry]:
    """Every message of a language by its key."""
    found = (one for file in sorted((ROOT / language).glob("*.ftl")) for one in _read(file))
    return {one.key: one for one in found}


def _read(file: Path) -> Iterator[Entry]:
    default = group = "operator" if file.name in _OPERATOR_FILES else "other"
    for node in parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.GroupComment):
            group = _audience(node.content, default)
        if isinstance(node, ast.Message):
            comment = node.comment.content if node.comment else None
            patterns = {"": node.value} if node.value else {}
            patterns |= {one.id.name: one.value for one in node.attributes}
            yield Entry(
                file.parent.name, file.name, node.id.name, _audience(comment, group), patterns
            )


def _audience(comment: str | None, default: str) -> str:
    found = _AUDIENCE.search(comment or "")
    return found.group(1) if found else default


def report(problems: list[str]) -> str:
    """A failure's text: how many, and each on its line."""
    return f"{len(problems)} found:\n" + "\n".join(problems)
