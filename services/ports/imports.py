"""Port for imports: what each of them added or changed, so that it can be taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.ids import CandidateId, UnitId
from domain.units import Post

Values = Mapping[str, str | int | None]
"""An entry of the record as it stands, column by column, as JSON can hold it."""


class Subject(StrEnum):
    """What an import adds or changes."""

    UNIT = "unit"
    RULE = "rule"
    REVIEW = "review"
    PERSON = "person"
    POST = "post"
    CANDIDATE = "candidate"
    CONSENT = "consent"
    NOMINATION = "nomination"
    ASSIGNMENT = "assignment"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Thing:
    """One entry of the record."""

    subject: Subject
    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What an import did to one entry; `before` is None where it added it.

    `row` of `file` is where it stood; None for what no row of a file asked for.
    """

    thing: Thing
    file: str
    row: int | None
    before: Values | None
    after: Values


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One import: when, from which files, how many of their rows changed anything."""

    number: int
    at: datetime
    files: tuple[str, ...]
    rows: int
    undone_at: datetime | None


@dataclass(frozen=True, slots=True)
class Mention:
    """An entry that refers to another; `kind` is a short English word for what it is.

    `thing` is None for what no import makes.
    """

    kind: str
    thing: Thing | None = None


class Imports(Protocol):
    """The imports and what they changed."""

    async def add(self, at: datetime, files: Sequence[str], rows: int) -> int:
        """Note an import; its number."""

    async def get(self, number: int) -> Import:
        """The import of this number. Raises LookupError."""

    async def all(self) -> tuple[Import, ...]:
        """Every import, the newest first."""

    async def note(self, number: int, change: Change) -> None: ...

    async def changes(self, number: int) -> tuple[Change, ...]:
        """What an import did, in the order in which it did it."""

    async def close(self, number: int, at: datetime, kept: Sequence[Thing]) -> None:
        """The import is taken back but for these; what stood there is forgotten."""

    async def as_it_is(self, thing: Thing) -> Values | None:
        """The entry as it stands; None if it is not on record."""

    async def rule_of(self, unit: UnitId) -> Thing | None: ...

    async def post(self, post: Post) -> Thing | None:
        """The entry of a post of this person, unit and role from this day on."""

    async def of_candidate(self, candidate: CandidateId) -> tuple[Thing, ...]:
        """The consent, nominations, assignments and moves of a candidate."""

    async def mentions(self, things: Sequence[Thing]) -> Mapping[Thing, tuple[Mention, ...]]:
        """What refers to these entries; what is only planned to be said does not count.

        An entry to which nothing refers is left out.
        """

    async def fits(self, thing: Thing, values: Values) -> bool:
        """Whether all that an entry would refer to is on record."""

    async def put_back(self, thing: Thing, before: Values, after: Values) -> None:
        """Let an entry be as it was before. A branch's numbering goes back if nobody used it."""

    async def remove(self, thing: Thing) -> None:
        """Take an entry off the record, with what is only planned to be said about it."""
