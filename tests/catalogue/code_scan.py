"""What the product code says, read from its syntax: which keys, with which arguments."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.catalogue.entries import PRODUCT

FOLDERS = ("domain", "services", "handlers", "bot")

# Function → what stands before its first argument to make a catalogue key.
SAYERS = {
    "say": "",
    "say_to_group": "",
    "say_in_group": "",
    "line": "",
    "Term": "",
    "Refusal": "",
    "choice": "choice-",
    "option": "choice-",
}
# Arguments of those functions that are not arguments of the message.
NOT_OF_THE_MESSAGE = frozenset({"choices", "route", "value"})
PRIVATE = frozenset(
    {
        "CandidateRef",
        "CandidateName",
        "PersonRef",
        "ReportLine",
        "NominationReason",
        "DraftText",
        "Written",
    }
)


@dataclass(frozen=True, slots=True)
class Saying:
    """One call. `keys` are whole keys, `prefixes` the beginnings of keys put together there."""

    where: str
    function: str
    keys: tuple[str, ...]
    prefixes: tuple[str, ...]
    arguments: frozenset[str] | None  # None: some are handed on, so they cannot be told
    private: frozenset[str]


def sources() -> Iterator[Path]:
    for folder in FOLDERS:
        yield from sorted((PRODUCT / folder).rglob("*.py"))


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def sayings() -> tuple[Saying, ...]:
    """Every call that names a catalogue entry."""
    return tuple(
        _saying(node, path)
        for path in sources()
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Call) and node.args and _name(node.func) in SAYERS
    )


@cache
def literals() -> frozenset[str]:
    """Every text written in the product code, whatever for."""
    return frozenset(text for path in sources() for _, text in texts(path))


@cache
def beginnings() -> frozenset[str]:
    """How every text begins that is put together from parts, such as f"strength-{…}"."""
    return frozenset(
        part
        for path in sources()
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.JoinedStr) and len(part := _beginning(node)) > 1
    )


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """The texts in a file with their lines, docstrings left out."""
    for node, docstring in _with_docstrings(_tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and not docstring:
            yield node.lineno, node.value


def _with_docstrings(tree: ast.Module) -> Iterator[tuple[ast.AST, bool]]:
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        yield node, id(node) in alone


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _saying(call: ast.Call, path: Path) -> Saying:
    function = _name(call.func)
    before = SAYERS[function]
    named = [word for word in call.keywords if word.arg not in NOT_OF_THE_MESSAGE]
    told = all(word.arg for word in named)
    return Saying(
        where=f"{path.relative_to(PRODUCT)}:{call.lineno}",
        function=function,
        keys=tuple(before + key for key in _wholes(call.args[0])),
        prefixes=tuple(before + part for part in _prefixes(call.args[0])),
        arguments=frozenset(word.arg or "" for word in named) if told else None,
        private=frozenset(word.arg or "" for word in named if _is_private(word.value)),
    )


def _wholes(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    if isinstance(node, ast.IfExp):
        yield from (*_wholes(node.body), *_wholes(node.orelse))


def _prefixes(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.JoinedStr):
        yield _beginning(node)
    if isinstance(node, ast.IfExp):
        yield from (*_prefixes(node.body), *_prefixes(node.orelse))


def _beginning(node: ast.JoinedStr) -> str:
    first = node.values[0] if node.values else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""


def _is_private(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and _name(node.func) in PRIVATE
