"""What is asked of branches that are renamed, merged or split, and what came of it."""

from dataclasses import dataclass, field
from datetime import date

from domain.ids import CandidateId, PersonId, UnitId
from domain.roles import Holder, Tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """From which day a change holds, and by which document; who records it."""

    on: date
    document: str | None
    who: Holder
    tree: Tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Parting:
    """A branch made out of another: its name and code, and who and what goes to it."""

    name: str
    code: str
    people: tuple[PersonId, ...] = ()
    candidates: tuple[CandidateId, ...] = ()
    chapters: tuple[UnitId, ...] = ()


@dataclass(frozen=True, slots=True)
class Changed:
    """What came of it: the unit people belong to now, and how many went along."""

    unit: UnitId
    members: int
    candidates: int
    chapters: int = field(default=0)
