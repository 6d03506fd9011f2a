"""Taking a spreadsheet of units, people, posts and meeting rules into the record, once.

Reading the same file a second time changes nothing: a unit is known by its code, a person by
name, year of birth and branch. New rows and new posts are added. Nothing is ever taken away, and
a branch's meeting rule is set only where it has none, since the secretary's own word came later.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.ids import PersonId, UnitId
from domain.units import UnitKind
from services.founding import appoint, ensure_committee
from services.import_checks import Checked, check, known_units
from services.import_rows import ImportRows, PersonRow, Problem, UnitRow
from services.planning import plan_branch
from services.ports import NewPerson, NewUnit, Work
from services.ports.months import MeetingPlan
from services.settings import Settings

__all__ = ["Imported", "import_rows", "known_units"]

_ORDER = (UnitKind.BRANCH, UnitKind.ORGANISATION, UnitKind.CHAPTER)  # what others refer to first


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What was new, or would be; with any problem, nothing was changed."""

    units: int = 0
    people: int = 0
    posts: int = 0
    meetings: int = 0
    problems: tuple[Problem, ...] = ()


async def import_rows(
    work: Work, settings: Settings, rows: ImportRows, now: datetime, *, dry_run: bool = False
) -> Imported:
    """Take the rows in, if the record has nothing against any of them.

    `dry_run` only tells how many units and people are new.
    """
    checked = await check(work, rows)
    problems = (*rows.problems, *checked.problems)
    if problems:
        return Imported(problems=problems)
    new_units = [row for row in rows.units if row.code not in checked.units]
    new_people = len(rows.people) - len(checked.people)
    if dry_run:
        return Imported(units=len(new_units), people=new_people)
    committee = await ensure_committee(work, settings)
    ids = await _add_units(work, new_units, checked.units, committee)
    posts = await _take_people(work, settings, rows.people, checked, ids, committee, now)
    meetings = await _set_meetings(work, settings, rows.units, ids, now)
    made = Imported(units=len(new_units), people=new_people, posts=posts, meetings=meetings)
    if made != Imported():
        await work.journal.note(
            "imported", "record", at=now, actor=None, units=made.units, people=made.people,
            posts=posts, meetings=meetings,
        )  # fmt: skip
    return made


async def _add_units(
    work: Work, rows: list[UnitRow], known: Mapping[str, UnitId], committee: UnitId
) -> dict[str, UnitId]:
    ids = dict(known)
    for row in sorted(rows, key=lambda one: _ORDER.index(one.kind)):
        ids[row.code] = await work.units.add(
            NewUnit(
                kind=row.kind,
                code=row.code,
                name=row.name,
                parent=ids[row.parent] if row.parent else committee,
                branch=ids[row.branch] if row.branch else None,
                association=row.association,
                prefix=row.prefix,
            )
        )
    return ids


async def _take_people(
    work: Work,
    settings: Settings,
    rows: tuple[PersonRow, ...],
    checked: Checked,
    ids: Mapping[str, UnitId],
    committee: UnitId,
    now: datetime,
) -> int:
    """Add the people and their posts, or bring them up to date; how many posts are new."""
    today = settings.calendar.day_of(now)
    posts = 0
    for place, row in enumerate(rows):
        person = await _take_person(work, row, checked.people.get(place), ids)
        for post in row.posts:
            unit = ids[post.unit] if post.unit else committee
            posts += await appoint(work, person, post.role, unit, today)
    return posts


async def _take_person(
    work: Work, row: PersonRow, known: PersonId | None, ids: Mapping[str, UnitId]
) -> PersonId:
    said = NewPerson(
        full_name=row.name,
        birth=_birth(row),
        branch=ids[row.branch] if row.branch else None,
        membership=row.membership,
        smartphone=row.smartphone,
    )
    if known is None:
        return await work.people.add(said)
    await work.people.amend(known, said)
    return known


def _birth(row: PersonRow) -> str | None:
    if row.birth_date is not None:
        return row.birth_date.isoformat()
    return None if row.birth_year is None else str(row.birth_year)


async def _set_meetings(
    work: Work,
    settings: Settings,
    rows: tuple[UnitRow, ...],
    ids: Mapping[str, UnitId],
    now: datetime,
) -> int:
    """Set the rules of branches that have none, and plan their coming month; how many."""
    count = 0
    for row in rows:
        branch = ids[row.code]
        if row.meeting is None or await work.meetings.plan(branch) is not None:
            continue
        plan = MeetingPlan(rule=row.meeting, place=row.place, has_committee=row.has_committee)
        await work.meetings.set_plan(branch, plan)
        await plan_branch(work, settings, branch, now)
        count += 1
    return count
