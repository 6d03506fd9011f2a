"""The pages for people as the tests look at them: what they quote, name and show."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import ast

from tests.catalogue.entries import entries

DOCS = Path(__file__).resolve().parents[2] / "docs"
PICTURES = DOCS / "pictures"
ROLES = (
    "dang-vien-giup-do",
    "bi-thu-chi-bo",
    "doan-the",
    "dang-uy-vien-phu-trach",
    "can-bo-ban-xay-dung-dang",
    "trung-tam-chinh-tri",
)

_BUTTON = re.compile(r"\*\*\[([^\]]+)\]\*\*")
_TYPED = re.compile(r"\*\*([A-Z0-9][A-Z0-9 -]*)\*\*")
_COMMAND = re.compile(r"`(/[a-z]+)")
_PICTURE = re.compile(r'<img src="([^"]+)" alt="([^"]*)" width="300">')
_CODE = re.compile(r"`[^`]*`")
_LINK = re.compile(r"\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class UserPage:
    """One page, as it is written."""

    path: Path
    text: str

    @property
    def buttons(self) -> list[str]:
        """The labels of the buttons it names: **[so]**."""
        return _BUTTON.findall(self.text)

    @property
    def typed(self) -> list[str]:
        """The typed words it names: **SO**."""
        return _TYPED.findall(self.text)

    @property
    def commands(self) -> list[str]:
        """The commands it names: `/so`, or `/so` with words after it."""
        return _COMMAND.findall(self.text)

    @property
    def pictures(self) -> list[tuple[str, Path]]:
        """What it shows: the words for whoever cannot see it, and the file."""
        return [(words, self.path.parent / file) for file, words in _PICTURE.findall(self.text)]

    @property
    def quotes(self) -> list[str]:
        """What it quotes the assistant as saying, line by line."""
        return [line[2:] for line in self.text.splitlines() if line.startswith("> ")]

    @property
    def prose(self) -> str:
        """What a person reads, without quotes, commands, typed words and addresses."""
        own = "\n".join(line for line in self.text.splitlines() if not line.startswith(">"))
        return _TYPED.sub(" ", _LINK.sub("]", _CODE.sub(" ", _PICTURE.sub(r"\2", own))))


@cache
def pages() -> tuple[UserPage, ...]:
    """The common page, then one for each role."""
    files = [DOCS / "huong-dan.md", *(DOCS / "vai" / f"{role}.md" for role in ROLES)]
    return tuple(UserPage(file, file.read_text(encoding="utf-8")) for file in files)


def _wanted(pattern: ast.Pattern) -> str:
    """The pattern as a regular expression: a placeable may be anything, or nothing."""
    return "".join(
        re.escape(one.value) if isinstance(one, ast.TextElement) else ".*"
        for one in pattern.elements
    )


@cache
def said(prefix: str = "", part: str = "") -> tuple[re.Pattern[str], ...]:
    """Every line of the catalogue under keys that begin so; `part`: "" or "word".

    Lines that are hardly more than places to fill in are left out: they would match anything.
    """
    return tuple(
        re.compile(line)
        for key, entry in entries("vi").items()
        if key.startswith(prefix) and part in entry.patterns
        for line in _wanted(entry.patterns[part]).split("\\\n")
        if len(re.sub(r"\W", "", line)) >= (1 if prefix else 8)
    )


def is_said(text: str, prefix: str = "", part: str = "") -> bool:
    """Whether the catalogue says exactly this, whatever is filled in."""
    return any(line.fullmatch(text) for line in said(prefix, part))
