"""What a spreadsheet of a commune says, row by row, and what is wrong with it."""

from dataclasses import dataclass
from datetime import date

from domain.candidates import Schooling, Sex, Stage
from domain.meetings import MeetingRule
from domain.units import Association, Membership, Role, UnitKind

UNITS = "units"
PEOPLE = "people"
CANDIDATES = "candidates"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right: where it is, the catalogue key that says what, and what stood there.

    `row` counts as the spreadsheet program shows it, from 1; 0 means the whole sheet or file. An
    empty column means the whole row.
    What the record objects to names sheet and column by their keys (UNITS, PEOPLE or CANDIDATES,
    "code"), not by their titles.
    `code` and `near`, what may have been meant, may be names: they are for the operator's screen,
    never for a log.
    """

    file: str
    sheet: str
    row: int
    column: str
    key: str
    code: str = ""
    near: str = ""


@dataclass(frozen=True, slots=True)
class KnownUnit:
    """A unit on record already, to which a row may refer by code or name."""

    code: str
    name: str
    kind: UnitKind
    association: Association | None = None
    branch: str | None = None
    prefix: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRow:
    """A branch, organisation or chapter.

    `parent` is the unit above, None for the committee itself; `branch` is the branch in whose
    village a chapter is; `prefix` begins the codes of a branch's candidates. Both name codes.
    `signal`: whether phones work there; None if nothing is said. `grassroots`: the grassroots
    committee between a branch and the decider; empty if nothing is said.
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
    signal: bool | None = None
    grassroots: str = ""


@dataclass(frozen=True, slots=True)
class PostEntry:
    """A post of a person; `unit` is a code, None for the committee itself."""

    role: Role
    unit: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person of the roll. Of the birth often only the year is known.

    Of `membership` and `smartphone`, None means that nothing is said. `away_until` is the first
    day back from leave.
    """

    file: str
    row: int
    name: str
    birth_date: date | None
    birth_year: int | None
    branch: str | None
    membership: Membership | None
    posts: tuple[PostEntry, ...]
    smartphone: bool | None
    note: str
    away_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateRow:
    """Somebody on the road, with the consent they signed: without it nobody is taken in.

    `birth` is as it is kept ("1998", "5/1998", "3/5/1998"). Units are named by code: `unit` is
    who nominated. `mentor` is a name, with the year of birth where it is needed to tell two
    apart, and `resolved` the day of the resolution. A field is None or empty if nothing usable
    stands there; what has to stand there and does not is among the problems.
    """

    file: str
    row: int
    code: str
    name: str
    birth: str
    sex: Sex | None
    schooling: Schooling | None
    branch: str | None
    chapter: str | None
    stage: Stage | None
    since: date | None
    form_number: str
    signed: date | None
    explained_by: str
    mentor: str
    mentor_year: int | None
    resolved: date | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class ImportRows:
    """All that was read. With any problem, nothing of it may be used."""

    units: tuple[UnitRow, ...]
    people: tuple[PersonRow, ...]
    problems: tuple[Problem, ...]
    candidates: tuple[CandidateRow, ...] = ()
    files: tuple[str, ...] = ()
