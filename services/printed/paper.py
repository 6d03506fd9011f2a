"""A sheet of paper before it is words: what is printed, block by block."""

from dataclasses import dataclass
from enum import StrEnum

from domain.messages import Message


class Size(StrEnum):
    """The sheet it is made for."""

    A4 = "A4"
    A5 = "A5"


class Weight(StrEnum):
    """How a text stands out."""

    HEADING = "heading"
    PLAIN = "plain"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: Message
    weight: Weight = Weight.PLAIN


@dataclass(frozen=True, slots=True)
class Boxes:
    """A question with boxes to tick, the same as on the phone."""

    question: Message
    options: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """Lines to write on, after a label."""

    label: Message
    lines: int = 1


Block = Text | Boxes | Blank


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A file to print: its name (a catalogue entry), the line sent with it, and its pages."""

    size: Size
    file_name: Message
    caption: Message
    pages: tuple[tuple[Block, ...], ...]

    def messages(self) -> tuple[Message, ...]:
        """Every text on it, so that whoever renders can load the names at once."""
        found = [self.file_name, self.caption]
        for block in (block for page in self.pages for block in page):
            match block:
                case Text(text):
                    found.append(text)
                case Boxes(question, options):
                    found += [question, *options]
                case Blank(label):
                    found.append(label)
        return tuple(found)
