"""What a spreadsheet of units and people says, row by row, and what is wrong with it."""

from dataclasses import dataclass
from datetime import date

from domain.meetings import MeetingRule
from domain.units import Association, Membership, Role, UnitKind

UNITS = "units"
PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right: where it is, the catalogue key that says what, and what stood there.

    `row` counts as the spreadsheet program shows it, from 1; 0 means the whole sheet or file.
    What the record objects to names sheet and column by their keys (UNITS or PEOPLE, "code"), not
    by their titles.
    `code` may be a person's name: it is for the operator's screen, never for a log.
    """

    file: str
    sheet: str
    row: int
    column: str
    key: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class KnownUnit:
    """A unit on record already, to which a row may refer by code or name."""

    code: str
    name: str
    kind: UnitKind
    association: Association | None = None
    branch: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRow:
    """A branch, organisation or chapter.

    `parent` is the unit above, None for the committee itself; `branch` is the branch in whose
    village a chapter is; `prefix` begins the codes of a branch's candidates. Both name codes.
    """

    file: str
    row: int
    code: str
    name: str
    kind: UnitKind
    association: Association | None
    parent: str | None
    branch: str | None
    prefix: str | None
    meeting: MeetingRule | None
    place: str
    has_committee: bool


@dataclass(frozen=True, slots=True)
class PostEntry:
    """A post of a person; `unit` is a code, None for the committee itself."""

    role: Role
    unit: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person of the roll. Of the birth often only the year is known."""

    file: str
    row: int
    name: str
    birth_date: date | None
    birth_year: int | None
    branch: str | None
    membership: Membership
    posts: tuple[PostEntry, ...]
    smartphone: bool
    note: str


@dataclass(frozen=True, slots=True)
class ImportRows:
    """All that was read. With any problem, nothing of it may be used."""

    units: tuple[UnitRow, ...]
    people: tuple[PersonRow, ...]
    problems: tuple[Problem, ...]
