"""What the record has to say to rows of candidates: who is there already, who helps, who spoke."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches

from domain.candidates import Candidate, Stage
from domain.ids import CandidateId, PersonId
from domain.text import fold
from domain.units import Membership, Person, Role, Unit, UnitKind
from services.imports.import_alike import births_agree
from services.imports.import_rows import CANDIDATES, CandidateRow, ImportRows, Problem
from services.ports import Work

_LEADS = {
    UnitKind.BRANCH: Role.BRANCH_SECRETARY,
    UnitKind.CHAPTER: Role.CHAPTER_LEADER,
    UnitKind.ORGANISATION: Role.COMMUNE_LEADER,
}


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person of the file, by their row's place, or of the roll."""

    place: int | None = None
    person: PersonId | None = None


@dataclass(frozen=True, slots=True)
class CandidateChecks:
    """By a row's place: who is on record already, the mentor, who nominated; what is wrong."""

    known: dict[int, CandidateId] = field(default_factory=dict)
    mentors: dict[int, Somebody] = field(default_factory=dict)
    nominators: dict[int, Somebody] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def wrong(
        self, row: CandidateRow, column: str, key: str, code: str = "", near: str = ""
    ) -> None:
        """Note what is wrong with a column of a row."""
        problem = Problem(row.file, CANDIDATES, row.row, column, key, code, near)
        self.problems.append(problem)


async def check_candidates(
    work: Work,
    rows: ImportRows,
    on_the_roll: Mapping[int, PersonId],
    units: Mapping[str, Unit],
    today: date,
) -> CandidateChecks:
    """Compare the rows of candidates with the record; nothing is changed."""
    checks = CandidateChecks()
    around = _Around(work, rows, on_the_roll, units, today)
    for place, row in enumerate(rows.candidates):
        _check_days(checks, row, today)
        known = await _on_record(work, checks, row, units)
        if known is not None:
            checks.known[place] = known.id
            continue
        await _check_standing(work, checks, row, units)
        await _find_mentor(checks, around, place, row)
        await _find_nominator(checks, around, place, row)
    return checks


def _check_days(checks: CandidateChecks, row: CandidateRow, today: date) -> None:
    for column, day in (("since", row.since), ("signed", row.signed), ("resolved", row.resolved)):
        if day is not None and day > today:
            checks.wrong(
                row, column, "cli-import-day-to-come", f"{day.day}/{day.month}/{day.year}"
            )


async def _on_record(
    work: Work, checks: CandidateChecks, row: CandidateRow, units: Mapping[str, Unit]
) -> Candidate | None:
    """The candidate on record that this row is; what does not fit is noted."""
    branch = units.get(row.branch or "")
    named = await work.candidates.named(row.name) if row.name else ()
    alike = [one for one in named if births_agree(one.birth, row.birth)]
    here = [one for one in alike if branch and one.branch == branch.id]
    coded = await work.candidates.by_code(row.code) if row.code else None
    if here:
        known = coded if coded in here else min(here, key=lambda one: one.stage is Stage.LEFT)
        if coded != known and row.code:
            checks.wrong(row, "code", "cli-import-candidate-has-code", row.code, known.code)
        return known
    if alike and row.branch:
        checks.wrong(row, "name", "cli-import-candidate-elsewhere", row.name, alike[0].code)
    if coded is not None:
        # A merged entry's code leads to the one kept, whose name may be written otherwise.
        if coded.code != row.code and births_agree(coded.birth, row.birth):
            return coded
        checks.wrong(row, "code", "cli-import-candidate-code-in-use", row.code)
    return None


async def _check_standing(
    work: Work, checks: CandidateChecks, row: CandidateRow, units: Mapping[str, Unit]
) -> None:
    """Whoever is a member of the Party already is not on the road to it."""
    branch = units.get(row.branch or "")
    for person in await work.people.find(row.name) if row.name and branch else ():
        member = person.membership is not Membership.NONE
        birth = await work.people.birth(person.id)
        if (
            member
            and branch
            and person.branch == branch.id
            and births_agree((birth or "")[:4], row.birth)
        ):
            checks.wrong(row, "name", "cli-import-candidate-is-member", row.name)


@dataclass(frozen=True, slots=True)
class _Neighbour:
    """Somebody of a branch who may be meant by a name."""

    who: Somebody
    name: str
    year: int | None
    membership: Membership | None


class _Around:
    """The people a row may name, of the file and of the roll."""

    def __init__(
        self,
        work: Work,
        rows: ImportRows,
        on_the_roll: Mapping[int, PersonId],
        units: Mapping[str, Unit],
        today: date,
    ) -> None:
        self.work, self.units, self.rows, self._today = work, units, rows.people, today
        self.kinds = {unit.code: unit.kind for unit in units.values()}
        self.kinds |= {row.code: row.kind for row in rows.units}
        self._on_the_roll, self._of_file = on_the_roll, set(on_the_roll.values())
        self._by_branch: dict[str, list[int]] = {}
        self._leaders: dict[tuple[Role, str | None], int] = {}
        for place, row in enumerate(rows.people):
            self._by_branch.setdefault(row.branch or "", []).append(place)
            for post in row.posts:
                self._leaders.setdefault((post.role, post.unit), place)
        self._known: dict[str, tuple[_Neighbour, ...]] = {}

    async def everybody(self, branch: str) -> tuple[_Neighbour, ...]:
        """The people of a branch, of the file and of the roll, each of them once."""
        if branch not in self._known:
            unit = self.units.get(branch)
            roll = await self.work.people.members(unit.id) if unit else ()
            self._known[branch] = (
                *[await self._of_row(place) for place in self._by_branch.get(branch, ())],
                *[await self._of_roll(one) for one in roll if one.id not in self._of_file],
            )
        return self._known[branch]

    async def _of_row(self, place: int) -> _Neighbour:
        row = self.rows[place]
        membership = row.membership
        if membership is None and place in self._on_the_roll:
            membership = (await self.work.people.get(self._on_the_roll[place])).membership
        return _Neighbour(Somebody(place=place), row.name, row.birth_year, membership)

    async def _of_roll(self, person: Person) -> _Neighbour:
        birth = await self.work.people.birth(person.id)
        year = int(birth[:4]) if birth else None
        return _Neighbour(Somebody(person=person.id), person.full_name, year, person.membership)

    async def leader(self, unit: str) -> Somebody | None:
        """Who leads a unit, by the file or else by the record."""
        role = _LEADS[self.kinds[unit]]
        place = self._leaders.get((role, unit))
        if place is not None:
            return Somebody(place=place)
        known = self.units.get(unit)
        held = await self.work.people.holders(known.id, role, self._today) if known else ()
        return Somebody(person=held[0]) if held else None


async def _find_mentor(
    checks: CandidateChecks, around: _Around, place: int, row: CandidateRow
) -> None:
    """An official member of the branch has this name (domain notes §3.3)."""
    if not row.mentor or not row.branch:
        return
    around_here = await around.everybody(row.branch)
    named = [
        one
        for one in around_here
        if fold(one.name) == fold(row.mentor) and row.mentor_year in {None, one.year}
    ]
    official = [one for one in named if one.membership is Membership.OFFICIAL]
    if len(official) == 1:
        checks.mentors[place] = official[0].who
    elif official:
        checks.wrong(row, "mentor", "cli-import-mentor-several", row.mentor)
    elif named:
        checks.wrong(row, "mentor", "cli-import-mentor-not-official", row.mentor)
    else:
        near = _near(row.mentor, (one.name for one in around_here))
        checks.wrong(row, "mentor", "cli-import-unknown-mentor", row.mentor, near)


async def _find_nominator(
    checks: CandidateChecks, around: _Around, place: int, row: CandidateRow
) -> None:
    if row.unit is None or row.unit not in around.kinds:
        return
    leader = await around.leader(row.unit)
    if leader is None:
        checks.wrong(row, "unit", "cli-import-unit-without-leader", row.unit)
    else:
        checks.nominators[place] = leader


def _near(name: str, names: Iterable[str]) -> str:
    folded = {fold(one): one for one in names}
    found = get_close_matches(fold(name), folded, n=1)
    return folded[found[0]] if found else ""
