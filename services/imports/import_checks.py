"""What the record has to say to rows of a spreadsheet, before anything is changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.ids import CandidateId, PersonId, UnitId
from domain.text import fold
from domain.units import Person, Unit, UnitKind
from services.imports.import_candidate_checks import Somebody, check_candidates
from services.imports.import_rows import (
    PEOPLE,
    UNITS,
    ImportRows,
    KnownUnit,
    PersonRow,
    Problem,
    UnitRow,
)
from services.ports import Work


@dataclass(frozen=True, slots=True)
class Checked:
    """The rows beside the record: what is there already, who is meant, and what is wrong.

    `people`, `candidates`, `mentors` and `nominators` are by a row's place in its list.
    """

    units: Mapping[str, UnitId]
    people: Mapping[int, PersonId]
    candidates: Mapping[int, CandidateId]
    mentors: Mapping[int, Somebody]
    nominators: Mapping[int, Somebody]
    problems: tuple[Problem, ...]


async def known_units(work: Work) -> tuple[KnownUnit, ...]:
    """The units on record to which the rows of a spreadsheet may refer."""
    units = [unit for kind in UnitKind for unit in await work.units.of_kind(kind)]
    codes = {unit.id: unit.code for unit in units}
    return tuple(
        KnownUnit(
            unit.code,
            unit.name,
            unit.kind,
            unit.association,
            codes.get(unit.branch) if unit.branch is not None else None,
            unit.prefix,
        )
        for unit in units
        if unit.kind is not UnitKind.COMMITTEE
    )


async def check(work: Work, rows: ImportRows, today: date) -> Checked:
    """Compare the rows with the record; nothing is changed."""
    on_record = [unit for kind in UnitKind for unit in await work.units.of_kind(kind)]
    by_code = {unit.code: unit for unit in on_record}
    problems = [wrong for row in rows.units for wrong in _unit_problems(row, by_code)]
    codes = by_code.keys() | {row.code for row in rows.units}
    people: dict[int, PersonId] = {}
    for place, person in enumerate(rows.people):
        problems += _unknown_units(person, codes)
        found = await _on_the_roll(work, person, by_code)
        if len(found) > 1:
            problems.append(_wrong(person, "name", "cli-import-person-several", person.name))
        elif found:
            people[place] = found[0].id
    candidates = await check_candidates(work, rows, people, by_code, today)
    return Checked(
        units={code: unit.id for code, unit in by_code.items()},
        people=people,
        candidates=candidates.known,
        mentors=candidates.mentors,
        nominators=candidates.nominators,
        problems=(*problems, *candidates.problems),
    )


def _unit_problems(row: UnitRow, by_code: Mapping[str, Unit]) -> list[Problem]:
    problems = []
    known = by_code.get(row.code)
    if known is not None and not _is_same(row, known):
        problems.append(_wrong(row, "code", "cli-import-code-in-use", row.code, known.name))
    if row.prefix and any(
        unit.prefix == row.prefix and unit.code != row.code for unit in by_code.values()
    ):
        problems.append(_wrong(row, "prefix", "cli-import-prefix-twice", row.prefix))
    return problems


def _is_same(row: UnitRow, known: Unit) -> bool:
    return (row.kind, fold(row.name)) == (known.kind, fold(known.name))


def _unknown_units(row: PersonRow, codes: frozenset[str] | set[str]) -> list[Problem]:
    named = {"branch": row.branch} if row.branch else {}
    problems = [
        _wrong(row, column, "cli-import-unit-gone", code)
        for column, code in named.items()
        if code not in codes
    ]
    problems += [
        _wrong(row, "posts", "cli-import-unit-gone", post.unit)
        for post in row.posts
        if post.unit is not None and post.unit not in codes
    ]
    return problems


def _wrong(row: UnitRow | PersonRow, column: str, key: str, code: str, near: str = "") -> Problem:
    sheet = UNITS if isinstance(row, UnitRow) else PEOPLE
    return Problem(row.file, sheet, row.row, column, key, code, near)


async def _on_the_roll(
    work: Work, row: PersonRow, by_code: Mapping[str, Unit]
) -> tuple[Person, ...]:
    """Who of the roll this row is: same name, same branch, same year of birth where both tell.

    Somebody on the roll without branch and birth date, as `nguon invite` leaves them, is the
    person of a row that brings these and one of their posts.
    """
    named = await work.people.find(row.name) if row.name else ()
    if not named:
        return ()
    known = by_code.get(row.branch or "")
    branch = known.id if known else None
    here = [one for one in named if one.branch == branch and (branch or not row.branch)]
    years = {one.id: _year(await work.people.birth(one.id)) for one in named}
    sure = [one for one in here if years[one.id] == row.birth_year]
    if sure or row.birth_year is not None:
        here = sure or [one for one in here if years[one.id] is None]
    if here or not row.branch:
        return tuple(here)
    bare = [one for one in named if one.branch is None and years[one.id] is None]
    return tuple([one for one in bare if await _shares_a_post(work, row, one, by_code)])


async def _shares_a_post(
    work: Work, row: PersonRow, person: Person, by_code: Mapping[str, Unit]
) -> bool:
    codes = {unit.id: unit.code for unit in by_code.values() if unit.parent is not None}
    held = {(post.role, codes.get(post.unit)) for post in await work.people.posts(person.id)}
    return any((post.role, post.unit) in held for post in row.posts)


def _year(birth: str | None) -> int | None:
    return int(birth[:4]) if birth else None
