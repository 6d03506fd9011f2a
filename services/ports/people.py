"""Ports for units, the roll, posts and invitations."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from domain.ids import PersonId, UnitId
from domain.roles import Tree
from domain.units import Association, Hour, Membership, Person, Post, Role, Unit, UnitKind


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUnit:
    """A unit about to be made."""

    kind: UnitKind
    code: str
    name: str
    parent: UnitId | None = None
    branch: UnitId | None = None
    association: Association | None = None
    prefix: str | None = None
    signal: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """A person about to be put on the roll. `birth` is "1960" or a fuller date, or None."""

    full_name: str
    birth: str | None = None
    branch: UnitId | None = None
    membership: Membership = Membership.NONE
    smartphone: bool = True


class Units(Protocol):
    """The tree of units."""

    async def add(self, unit: NewUnit) -> UnitId: ...

    async def get(self, unit: UnitId) -> Unit: ...

    async def by_code(self, code: str) -> Unit | None: ...

    async def tree(self) -> Tree: ...

    async def of_kind(self, kind: UnitKind) -> tuple[Unit, ...]:
        """The units of a kind that there are, by name."""

    async def ever(self, kind: UnitKind) -> tuple[Unit, ...]:
        """Every unit of a kind, those that were merged into another too, by name."""

    async def set_signal(self, unit: UnitId, *, signal: bool) -> None:
        """Keep whether its people can usually be reached by phone."""

    async def set_grassroots(self, unit: UnitId, name: str | None) -> None:
        """Keep the grassroots committee between a branch and the decider; None for none."""

    async def next_number(self, branch: UnitId) -> int:
        """Take the branch's next number for a candidate's code."""

    async def number_after(self, branch: UnitId, number: int) -> None:
        """Have the numbering go on after this number, unless it is further already."""


class People(Protocol):
    """The roll and the posts."""

    async def add(self, person: NewPerson) -> PersonId: ...

    async def get(self, person: PersonId) -> Person: ...

    async def many(self, people: Sequence[PersonId]) -> tuple[Person, ...]: ...

    async def members(self, branch: UnitId) -> tuple[Person, ...]:
        """The members of the Party in a branch, by name."""

    async def around(self, units: Sequence[UnitId], on: date) -> tuple[Person, ...]:
        """Everybody who belongs to one of these units or holds a post there that day, by name."""

    async def find(self, folded_name: str) -> tuple[Person, ...]:
        """Everybody of this name, written without diacritics."""

    async def birth(self, person: PersonId) -> str | None:
        """The birth date on the roll, "1960" or fuller; None if it is not known."""

    async def amend(self, person: PersonId, known: NewPerson) -> None:
        """Bring the roll's entry of a person up to date; a birth not told stays as it was."""

    async def appoint(self, post: Post) -> None: ...

    async def end_post(self, post: Post, until: date) -> bool:
        """Give a post this end; False if it has another end by now."""

    async def posts(self, person: PersonId) -> tuple[Post, ...]:
        """Every post a person holds or held."""

    async def posts_in(self, units: Sequence[UnitId]) -> tuple[Post, ...]:
        """Every post that is or was held in one of these units, the oldest first."""

    async def changing(self, after: date, upto: date) -> tuple[Post, ...]:
        """The posts that begin or end on a day after the one and not after the other."""

    async def holders(self, unit: UnitId, role: Role, on: date) -> tuple[PersonId, ...]:
        """Who holds this role in this unit on this day, the longest in it first."""

    async def with_role(self, role: Role, on: date) -> tuple[Post, ...]:
        """Every post with this role that is held on this day."""

    async def set_hour(self, person: PersonId, hour: Hour) -> None: ...

    async def set_language(self, person: PersonId, language: str) -> None: ...

    async def pause(self, person: PersonId, until: date | None) -> None: ...

    async def set_away(self, person: PersonId, until: date | None) -> None:
        """Keep the first day back from leave; None ends the leave."""

    async def on_leave(self) -> tuple[Person, ...]:
        """Everybody for whom a first day back is on record, also if it has come, by name."""

    async def read_privacy(self, person: PersonId, at: datetime) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A one-time code made for a person; only its hash is on record."""

    id: int
    person: PersonId
    expires_at: datetime
    used_at: datetime | None
    made_by: PersonId | None = None


class Invitations(Protocol):
    """The one-time join codes."""

    async def add(
        self,
        person: PersonId,
        code_hash: str,
        *,
        made_by: PersonId | None,
        at: datetime,
        expires_at: datetime,
    ) -> bool:
        """Keep a new code; True if an older unused code of the same person ended with it."""

    async def by_hash(self, code_hash: str) -> Invitation | None: ...

    async def use(self, invitation: int, at: datetime) -> None: ...
