"""Reads the rows of people and their posts."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.spreadsheets.entry import Birth, Entry
from bot.spreadsheets.layout import PEOPLE
from bot.spreadsheets.rows import PersonRow, PostEntry, Problem
from bot.spreadsheets.tables import Record
from bot.spreadsheets.units import Units
from bot.spreadsheets.words import BY_MEMBERSHIP, BY_TITLE, TITLES, Title, near_word
from domain.text import fold
from domain.units import Membership, Role, UnitKind

_WITHIN_A_NAME = " .'’-"
_POST = re.compile(r"(?P<title>[^()]+?)(?:\s*\((?P<unit>[^()]+)\))?")
_OF_THE_COMMITTEE = frozenset({Role.OFFICER, Role.COMMITTEE_SECRETARY, Role.POLITICAL_CENTRE})
_MEMBERSHIPS: Mapping[str, Membership | None] = dict(BY_MEMBERSHIP)
_OF_A_BRANCH = frozenset({Role.BRANCH_SECRETARY, Role.BRANCH_DEPUTY, Role.BRANCH_COMMITTEE})


def read_people(
    records: Iterable[Record], units: Units, problems: list[Problem]
) -> tuple[PersonRow, ...]:
    """The rows of people, their posts and branches settled."""
    seen: dict[tuple[str, int | None, str | None], int] = {}
    rows = []
    for record in records:
        entry = Entry(record, PEOPLE, problems)
        row = _Reader(entry, units).person()
        key = (fold(row.name), row.birth_year, row.branch)
        if row.name and seen.setdefault(key, record.row) != record.row:
            entry.wrong("name", "cli-import-person-twice", row.name)
        rows.append(row)
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class _Reader:
    entry: Entry
    units: Units

    def person(self) -> PersonRow:
        entry = self.entry
        branch = self._branch()
        membership = entry.word("membership", _MEMBERSHIPS, None, "cli-import-unknown-membership")
        birth: Birth = entry.birth("born")
        posts = tuple(dict.fromkeys((*self._posts(branch), *self._in_charge())))
        self._check_membership(membership, posts)
        return PersonRow(
            file=entry.record.file,
            row=entry.record.row,
            name=_name(entry),
            birth_date=birth.day,
            birth_year=birth.year,
            branch=branch,
            membership=membership,
            posts=posts,
            smartphone=entry.maybe_yes_no("smartphone"),
            note=entry.text("note"),
            away_until=entry.day("away"),
        )

    def _branch(self) -> str | None:
        said = self.entry.text("branch")
        found = self.units.named(said, UnitKind.BRANCH) if said else None
        if said and found is None:
            near = self.units.near(said, UnitKind.BRANCH)
            self.entry.wrong("branch", "cli-import-unknown-branch", said, near)
        return found.code if found else None

    def _posts(self, branch: str | None) -> Iterator[PostEntry]:
        for said in self.entry.several("posts"):
            parts = _POST.fullmatch(said)
            title = BY_TITLE.get(fold(parts["title"])) if parts else None
            if parts is None or title is None:
                near = near_word(parts["title"] if parts else said, TITLES)
                self.entry.wrong("posts", "cli-import-unknown-title-of-post", said, near)
            elif title.role is Role.MEMBER_IN_CHARGE and not parts["unit"]:
                if not self.entry.text("in_charge_of"):
                    self.entry.wrong("in_charge_of", "cli-import-in-charge-of-which")
            else:
                yield from self._post(said, title, parts["unit"], branch)

    def _post(
        self, said: str, title: Title, unit: str | None, branch: str | None
    ) -> Iterator[PostEntry]:
        if title.role in _OF_THE_COMMITTEE:
            yield PostEntry(title.role, None)
            return
        code = self._unit_of(title, unit, branch)
        if code:
            yield PostEntry(title.role, code)
        else:
            self.entry.wrong("posts", "cli-import-post-needs-unit", said)

    def _unit_of(self, title: Title, unit: str | None, branch: str | None) -> str | None:
        """The unit of a post: the one named in brackets, or the only one it can be."""
        kind = UnitKind.BRANCH
        if title.role is Role.COMMUNE_LEADER:
            kind = UnitKind.ORGANISATION
        elif title.role is Role.CHAPTER_LEADER:
            kind = UnitKind.CHAPTER
        if unit:
            found = self.units.named(unit, kind)
        elif kind is UnitKind.BRANCH:
            return branch
        elif kind is UnitKind.ORGANISATION:
            found = self.units.only(kind, title.association)
        else:
            found = self.units.only(kind, title.association, branch) if branch else None
        return found.code if found else None

    def _in_charge(self) -> Iterator[PostEntry]:
        for said in self.entry.several("in_charge_of"):
            found = self.units.named(said, UnitKind.BRANCH)
            if found:
                yield PostEntry(Role.MEMBER_IN_CHARGE, found.code)
            else:
                near = self.units.near(said, UnitKind.BRANCH)
                self.entry.wrong("in_charge_of", "cli-import-unknown-branch", said, near)

    def _check_membership(self, membership: Membership | None, posts: Iterable[PostEntry]) -> None:
        """Only official members hold the posts of a branch (Charter, art. 3 and 10)."""
        if membership is not Membership.OFFICIAL and _OF_A_BRANCH & {p.role for p in posts}:
            self.entry.wrong("membership", "cli-import-post-for-official")


def _name(entry: Entry) -> str:
    """The name as people write it; noted if it holds what no name holds."""
    name = entry.text("name")
    if name and not all(sign.isalpha() or sign in _WITHIN_A_NAME for sign in name):
        entry.wrong("name", "cli-import-not-a-name", name)
    return name.title() if name.isupper() or name.islower() else name
