"""A village with its branch, and the things that stand on it; invented people."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from domain.candidates import Consent, Schooling, Sex
from domain.ids import CandidateId, PersonId, UnitId
from domain.units import Membership, UnitKind
from services.ports import NewPerson, NewUnit
from storage.work import SqlWork

NOW = datetime(2026, 11, 2, 11, 30, tzinfo=UTC)
TODAY = date(2026, 11, 2)


@dataclass(frozen=True, slots=True)
class Village:
    """A committee, one branch of it, its secretary, and one candidate."""

    committee: UnitId
    branch: UnitId
    secretary: PersonId
    candidate: CandidateId


async def a_branch(work: SqlWork, parent: UnitId, code: str, name: str) -> UnitId:
    return await work.units.add(
        NewUnit(kind=UnitKind.BRANCH, code=code, name=name, parent=parent, prefix=code.upper())
    )


async def a_person(
    work: SqlWork,
    full_name: str,
    branch: UnitId | None = None,
    membership: Membership = Membership.OFFICIAL,
) -> PersonId:
    return await work.people.add(
        NewPerson(full_name=full_name, branch=branch, membership=membership)
    )


async def a_candidate(
    work: SqlWork,
    branch: UnitId,
    code: str,
    full_name: str = "Lò Thị Mai",
    chapter: UnitId | None = None,
) -> CandidateId:
    return await work.candidates.add(
        branch=branch,
        code=code,
        full_name=full_name,
        birth="5/1998",
        sex=Sex.FEMALE,
        schooling=Schooling.UPPER_SECONDARY,
        chapter=chapter,
        consent=Consent(form_number="12", signed_on=TODAY, explained_by="Quàng Văn Thu"),
        at=NOW,
    )


async def a_village(work: SqlWork) -> Village:
    committee = await work.units.add(
        NewUnit(kind=UnitKind.COMMITTEE, code="dang-uy", name="Đảng ủy xã")
    )
    branch = await a_branch(work, committee, "nl", "Chi bộ bản Nà Lạn")
    secretary = await a_person(work, "Quàng Văn Thu", branch)
    return Village(committee, branch, secretary, await a_candidate(work, branch, "NL-01"))


async def keep(work: SqlWork, name: str, value: str = "kept") -> str:
    await work.marks.set(name, value)
    return name


def names(path: Path) -> set[str]:
    """What another program sees in the file: the committed marks."""
    with closing(sqlite3.connect(path)) as raw:
        return {name for (name,) in raw.execute("SELECT name FROM marks")}
