"""Reads the rows of candidates. Without the consent they signed, nobody is taken in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.spreadsheets.entry import Entry
from bot.spreadsheets.layout import CANDIDATES
from bot.spreadsheets.rows import CandidateRow, KnownUnit, Problem
from bot.spreadsheets.tables import Record
from bot.spreadsheets.units import Units
from bot.spreadsheets.words import BY_SCHOOLING, BY_SEX, BY_STAGE, SCHOOLINGS, SEXES, STAGES
from domain.candidates import Stage, code_for
from domain.nominating import full_name, written_birth
from domain.text import fold
from domain.units import UnitKind
from services.imports.import_alike import births_agree

_CODE = re.compile(r"(?P<prefix>[A-ZĐ]{1,6}) ?[-–]? ?(?P<number>\d{1,4})")
_MENTOR = re.compile(r"(?P<name>[^()]+?)(?: ?\((?P<year>\d{4})\))?")
_LONGEST_NUMBER = 30
_LONGEST_EXPLAINER = 100
_NOMINATING = (UnitKind.CHAPTER, UnitKind.ORGANISATION, UnitKind.BRANCH)


def read_candidates(
    records: Iterable[Record], units: Units, problems: list[Problem]
) -> tuple[CandidateRow, ...]:
    """The rows of candidates, their units settled."""
    codes: dict[str, int] = {}
    births: dict[str, list[str]] = {}
    rows = []
    for record in records:
        entry = Entry(record, CANDIDATES, problems)
        row = _Reader(entry, units).candidate()
        if row.code and codes.setdefault(row.code, row.row) != row.row:
            entry.wrong("code", "cli-import-code-twice", row.code)
        if row.name and row.birth:
            same_name = births.setdefault(fold(row.name), [])
            if any(births_agree(row.birth, birth) for birth in same_name):
                entry.wrong("name", "cli-import-person-twice", row.name)
            same_name.append(row.birth)
        rows.append(row)
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class _Reader:
    entry: Entry
    units: Units

    def candidate(self) -> CandidateRow:
        """The row, as far as it can be read."""
        entry = self.entry
        consent = replace(entry, missing="cli-import-no-consent")
        branch = self._unit("branch", UnitKind.BRANCH)
        birth = entry.partial_date("born")
        mentor = _MENTOR.fullmatch(entry.text("mentor"))
        row = CandidateRow(
            file=entry.record.file,
            row=entry.record.row,
            code=self._code(branch),
            name=self._name(),
            birth=written_birth(birth) if birth else "",
            sex=entry.word("sex", BY_SEX, None, "cli-import-unknown-sex", SEXES),
            schooling=entry.word(
                "schooling", BY_SCHOOLING, None, "cli-import-unknown-schooling", SCHOOLINGS
            ),
            branch=branch.code if branch else None,
            chapter=self._nearby("chapter", branch, UnitKind.CHAPTER),
            stage=entry.word("stage", BY_STAGE, None, "cli-import-unknown-stage", STAGES),
            since=entry.day("since"),
            form_number=_number_of_form(consent),
            signed=consent.day("signed"),
            explained_by=_explained_by(consent),
            mentor=mentor["name"] if mentor else "",
            mentor_year=int(mentor["year"]) if mentor and mentor["year"] else None,
            resolved=entry.day("resolved"),
            unit=self._nearby("unit", branch, *_NOMINATING),
        )
        self._check_mentor(row)
        return row

    def _name(self) -> str:
        said = self.entry.text("name")
        name = full_name(said) if said else None
        if said and name is None:
            self.entry.wrong("name", "cli-import-not-a-full-name", said)
        return name or ""

    def _unit(self, key: str, *kinds: UnitKind) -> KnownUnit | None:
        said = self.entry.text(key)
        if not said:
            return None
        named = [unit for kind in kinds if (unit := self.units.named(said, kind))]
        if named:
            return named[0]
        problem = {
            "branch": "cli-import-unknown-branch",
            "chapter": "cli-import-unknown-chapter",
        }.get(key, "cli-import-unknown-unit")
        near = next((near for kind in kinds if (near := self.units.near(said, kind))), "")
        self.entry.wrong(key, problem, said, near)
        return None

    def _nearby(self, key: str, branch: KnownUnit | None, *kinds: UnitKind) -> str | None:
        """The code of a unit of the branch's village, or of the commune."""
        found = self._unit(key, *kinds)
        if found is None:
            return None
        at = found.code if found.kind is UnitKind.BRANCH else found.branch
        if branch and at not in {None, branch.code}:
            self.entry.wrong(key, "cli-import-of-another-branch", self.entry.text(key))
        return found.code

    def _code(self, branch: KnownUnit | None) -> str:
        """The code as codes are written; it has to begin as the branch's codes do."""
        said = self.entry.text("code")
        found = _CODE.fullmatch(said.upper())
        if not said or branch is None:
            return ""
        prefix = branch.prefix or branch.code
        if found is None or found["prefix"] != prefix or not int(found["number"]):
            self.entry.wrong("code", "cli-import-bad-candidate-code", said, code_for(prefix, 7))
            return ""
        return code_for(prefix, int(found["number"]))

    def _check_mentor(self, row: CandidateRow) -> None:
        """A mentor is assigned by a resolution, to somebody the branch has received."""
        entry = self.entry
        if row.stage is Stage.INTRODUCED and row.mentor:
            entry.wrong("mentor", "cli-import-mentor-too-early", row.mentor)
        if row.stage is Stage.INTRODUCED and not entry.text("unit"):
            entry.wrong("unit", "cli-import-introduced-by-whom")
        if row.mentor and not entry.text("resolved"):
            entry.wrong("resolved", "cli-import-mentor-without-day", row.mentor)
        if entry.text("resolved") and not row.mentor:
            entry.wrong("mentor", "cli-import-day-without-mentor", entry.text("resolved"))


def _number_of_form(entry: Entry) -> str:
    number = entry.text("form")
    if number and (not any(map(str.isdigit, number)) or len(number) > _LONGEST_NUMBER):
        entry.wrong("form", "cli-import-not-a-number", number)
        return ""
    return number


def _explained_by(entry: Entry) -> str:
    name = entry.text("explained")
    if name and (not any(map(str.isalpha, name)) or len(name) > _LONGEST_EXPLAINER):
        entry.wrong("explained", "cli-import-not-a-name", name)
        return ""
    return name
