"""Reads the rows of units, and looks units up by code or name."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cached_property

from bot.spreadsheets.entry import Entry
from bot.spreadsheets.grid import Cell
from bot.spreadsheets.layout import UNITS
from bot.spreadsheets.rows import KnownUnit, Problem, UnitRow
from bot.spreadsheets.tables import Record
from bot.spreadsheets.words import BY_KIND, KINDS, Kind
from domain.meetings import MeetingRule, parse_meeting_rule
from domain.text import fold
from domain.unit_changes import unit_name
from domain.units import Association, UnitKind

_CODE = re.compile(r"[A-ZĐ0-9][A-ZĐ0-9_-]{0,15}")
_PREFIX = re.compile(r"[A-ZĐ]{1,6}")
_NO_KIND = Kind(UnitKind.COMMITTEE)

_Index = Mapping[tuple[UnitKind, str], tuple[KnownUnit, ...]]


@dataclass(frozen=True)
class Units:
    """Every unit a row may refer to: those on record and those of the file."""

    known: tuple[KnownUnit, ...]

    def named(self, said: str, kind: UnitKind) -> KnownUnit | None:
        """The unit of this kind with this code, or else the only one with this name."""
        key = (kind, fold(said))
        found = self._by_code.get(key) or self._by_name.get(key, ())
        return found[0] if len(found) == 1 else None

    def near(self, said: str, kind: UnitKind) -> str:
        """The unit of this kind whose code or name is most like what was said, if any is."""
        key = (kind, fold(said))
        if key not in self._near:
            self._near[key] = self._nearest(*key)
        return self._near[key]

    def _nearest(self, kind: UnitKind, wanted: str) -> str:
        of_kind = [unit for unit in self.known if unit.kind is kind]
        texts = {fold(text): unit for unit in of_kind for text in (unit.name, unit.code)}
        within = [one for one in texts if len(wanted) > 2 and (wanted in one or one in wanted)]
        found = get_close_matches(wanted, texts, n=1, cutoff=0.6) or within
        return f"{texts[found[0]].code} – {texts[found[0]].name}" if found else ""

    @cached_property
    def _near(self) -> dict[tuple[UnitKind, str], str]:
        """What was looked for: a wrong name often stands in a whole column."""
        return {}

    @cached_property
    def _by_code(self) -> _Index:
        return self._index(lambda unit: unit.code)

    @cached_property
    def _by_name(self) -> _Index:
        return self._index(lambda unit: unit.name)

    def _index(self, text: Callable[[KnownUnit], str]) -> _Index:
        index: dict[tuple[UnitKind, str], tuple[KnownUnit, ...]] = {}
        for unit in self.known:
            key = (unit.kind, fold(text(unit)))
            index[key] = (*index.get(key, ()), unit)
        return index

    def only(
        self, kind: UnitKind, association: Association | None, branch: str | None = None
    ) -> KnownUnit | None:
        """The only unit of this kind and organisation, of this branch's village if given."""
        found = [
            unit
            for unit in self.known
            if unit.kind is kind
            and association in {None, unit.association}
            and branch in {None, unit.branch}
        ]
        return found[0] if len(found) == 1 else None


def read_units(
    records: Iterable[Record], known: Sequence[KnownUnit], problems: list[Problem]
) -> tuple[tuple[UnitRow, ...], Units]:
    """The rows of units with their references settled, and all units to refer to."""
    entries = [Entry(record, UNITS, problems) for record in records]
    drafts = [_unit(entry) for entry in entries]
    _note_doubles(entries, drafts)
    fresh = {fold(row.code) for row in drafts}
    # A unit of the file replaces the one on record with its code.
    kept = [unit for unit in known if fold(unit.code) not in fresh]
    units = Units((*kept, *(_known(row) for row in drafts)))
    rows = [_settled(entry, row, units) for entry, row in zip(entries, drafts, strict=True)]
    kept += [_known(row) for row in rows]
    return tuple(rows), Units(tuple(kept))


def _known(row: UnitRow) -> KnownUnit:
    return KnownUnit(row.code, row.name, row.kind, row.association, row.branch, row.prefix)


def _unit(entry: Entry) -> UnitRow:
    kind = entry.word("kind", BY_KIND, _NO_KIND, "cli-import-unknown-kind", KINDS)
    return UnitRow(
        file=entry.record.file,
        row=entry.record.row,
        code=_code(entry),
        name=entry.text("name"),
        kind=kind.kind,
        association=kind.association,
        parent=entry.text("parent") or None,
        branch=entry.text("branch") or None,
        prefix=_prefix(entry) if kind.kind is UnitKind.BRANCH else None,
        meeting=_meeting(entry),
        place=entry.text("place"),
        has_committee=entry.yes_no("has_committee", empty=False),
        signal=entry.maybe_yes_no("signal"),
        grassroots=_grassroots(entry, kind.kind),
    )


def _code(entry: Entry) -> str:
    code = entry.text("code").upper()
    if code and not _CODE.fullmatch(code):
        entry.wrong("code", "cli-import-bad-code", code)
    return code


def _prefix(entry: Entry) -> str:
    """How the codes of the branch's candidates begin; the branch's own code if nothing is said."""
    said = entry.text("prefix").upper()
    prefix = said or entry.record.cells.get("code", Cell()).text.upper()
    if prefix and not _PREFIX.fullmatch(prefix):
        entry.wrong("prefix", "cli-import-bad-prefix", prefix)
    return prefix


def _grassroots(entry: Entry, kind: UnitKind) -> str:
    """The committee between a branch and the decider, as the officer may type it in a chat."""
    said = " ".join(entry.text("grassroots").split())
    if said and kind is not UnitKind.BRANCH:
        entry.wrong("grassroots", "cli-import-grassroots-of-branch-only", said)
        return ""
    if said and unit_name(said) is None:
        entry.wrong("grassroots", "cli-import-grassroots-unfit", said)
        return ""
    return said


def _meeting(entry: Entry) -> MeetingRule | None:
    said = entry.text("meeting")
    rule = parse_meeting_rule(said) if said else None
    if said and rule is None:
        entry.wrong("meeting", "cli-import-bad-meeting", said)
    return rule


def _note_doubles(entries: Sequence[Entry], rows: Sequence[UnitRow]) -> None:
    codes: dict[str, int] = {}
    prefixes: dict[str, int] = {}
    for entry, row in zip(entries, rows, strict=True):
        first = codes.setdefault(fold(row.code), row.row)
        if row.code and first != row.row:
            entry.wrong("code", "cli-import-code-twice", row.code)
            continue
        first = prefixes.setdefault(fold(row.prefix or ""), row.row)
        if row.prefix and first != row.row:
            entry.wrong("prefix", "cli-import-prefix-twice", row.prefix)


def _settled(entry: Entry, row: UnitRow, units: Units) -> UnitRow:
    """The row with its parent and branch as codes; a chapter is under its own organisation."""
    branch = _branch(entry, row, units)
    if not row.parent:
        above = (
            units.only(UnitKind.ORGANISATION, row.association)
            if row.kind is UnitKind.CHAPTER
            else None
        )
        return replace(row, branch=branch, parent=above.code if above else None)
    above = units.named(row.parent, UnitKind.ORGANISATION)
    if above is None or row.kind is not UnitKind.CHAPTER:
        near = units.near(row.parent, UnitKind.ORGANISATION)
        entry.wrong("parent", "cli-import-unknown-parent", row.parent, near)
        return replace(row, branch=branch, parent=None)
    return replace(row, branch=branch, parent=above.code)


def _branch(entry: Entry, row: UnitRow, units: Units) -> str | None:
    if row.kind is not UnitKind.CHAPTER:
        if row.branch:
            entry.wrong("branch", "cli-import-branch-of-chapter-only", row.branch)
        return None
    if not row.branch:
        entry.wrong("branch", "cli-import-chapter-needs-branch")
        return None
    found = units.named(row.branch, UnitKind.BRANCH)
    if found is None:
        near = units.near(row.branch, UnitKind.BRANCH)
        entry.wrong("branch", "cli-import-unknown-branch", row.branch, near)
    return found.code if found else None
