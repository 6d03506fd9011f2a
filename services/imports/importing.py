"""Taking a spreadsheet of a commune into the record, once.

Reading the same file a second time changes nothing: a unit is known by its code, a person by
name, year of birth and branch, a candidate by name, birth and branch. New rows and new posts are
added; of a person on the roll, what the file says replaces what was known; a candidate on record
stays as they are, since the branch's own word came later. Nothing is ever taken away, and a
meeting rule is set only where there is none. Nobody is told anything. What was done is kept, so
that it can be taken back (services.imports.import_undo).
"""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.ids import PersonId, UnitId
from domain.units import Membership, Post, UnitKind
from services.imports.import_checks import Checked, check, known_units
from services.imports.import_log import ImportLog
from services.imports.import_rows import ImportRows, PersonRow, Problem, UnitRow
from services.imports.import_taking import take_candidates
from services.monthly.planning import plan_branch
from services.monthly.unit_planning import plan_organisation
from services.people.founding import appoint, ensure_committee
from services.ports import NewPerson, NewUnit, Work
from services.ports.imports import Subject
from services.ports.meetings import MeetingPlan
from services.settings import Settings

__all__ = ["Imported", "import_rows", "known_units"]

_ORDER = (UnitKind.BRANCH, UnitKind.ORGANISATION, UnitKind.CHAPTER)  # what others refer to first


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What was new, and the import's number; with any problem, nothing was changed.

    Without a number there was nothing to change.
    """

    units: int = 0
    people: int = 0
    posts: int = 0
    meetings: int = 0
    candidates: int = 0
    number: int | None = None
    problems: tuple[Problem, ...] = ()


async def import_rows(work: Work, settings: Settings, rows: ImportRows, now: datetime) -> Imported:
    """Take the rows in, if neither they nor the record have anything against any of them."""
    checked = await check(work, rows, settings.calendar.day_of(now))
    problems = (*rows.problems, *checked.problems)
    if problems:
        return Imported(problems=problems)
    made = await _Import(work, settings, now, checked).take(rows)
    if made.number is not None:
        await work.journal.note(
            "imported", f"import:{made.number}", at=now, actor=None, units=made.units,
            people=made.people, posts=made.posts, meetings=made.meetings,
            candidates=made.candidates,
        )  # fmt: skip
    return made


class _Import:
    """One import on its way into the record."""

    def __init__(self, work: Work, settings: Settings, now: datetime, checked: Checked) -> None:
        self._work, self._settings, self._now = work, settings, now
        self._checked = checked
        self._today = settings.calendar.day_of(now)
        self._log = ImportLog(work)
        self._ids = dict(checked.units)

    async def take(self, rows: ImportRows) -> Imported:
        """Everything, in the order in which one refers to the other."""
        committee = await self._committee()
        made = Imported(
            units=len([row for row in rows.units if row.code not in self._ids]),
            people=len(rows.people) - len(self._checked.people),
        )
        for row in sorted(rows.units, key=lambda one: _ORDER.index(one.kind)):
            await self._take_unit(row, committee)
        people: list[PersonId] = []
        posts = 0
        for place, person in enumerate(rows.people):
            people.append(await self._take_person(person, self._checked.people.get(place)))
            posts += await self._take_posts(person, people[-1], committee)
        meetings = [await self._set_meeting(row) for row in rows.units]
        candidates = await take_candidates(
            self._work,
            self._settings,
            rows,
            self._checked,
            people,
            self._ids,
            self._log,
            self._now,
        )
        return replace(
            made,
            posts=posts,
            meetings=sum(meetings),
            candidates=candidates,
            number=await self._log.keep(rows.files, self._now),
        )

    async def _committee(self) -> UnitId:
        known = await self._work.units.of_kind(UnitKind.COMMITTEE)
        committee = await ensure_committee(self._work, self._settings)
        if committee not in {unit.id for unit in known}:
            self._log.added(Subject.UNIT, committee)
        return committee

    async def _take_unit(self, row: UnitRow, committee: UnitId) -> None:
        known = self._ids.get(row.code)
        if known is None:
            await self._add_unit(row, committee)
            known = self._ids[row.code]
        elif row.signal is not None:
            await self._log.changes(Subject.UNIT, known, row.file, row.row)
            await self._work.units.set_signal(known, signal=row.signal)
        await self._set_grassroots(row, known)

    async def _set_grassroots(self, row: UnitRow, unit: UnitId) -> None:
        """What the row does not say stays as it was."""
        if not row.grassroots:
            return
        await self._log.changes(Subject.UNIT, unit, row.file, row.row)
        await self._work.units.set_grassroots(unit, row.grassroots)

    async def _add_unit(self, row: UnitRow, committee: UnitId) -> None:
        new = NewUnit(
            kind=row.kind,
            code=row.code,
            name=row.name,
            parent=self._ids[row.parent] if row.parent else committee,
            branch=self._ids[row.branch] if row.branch else None,
            association=row.association,
            prefix=row.prefix,
            signal=row.signal is not False,
        )
        self._ids[row.code] = made = await self._work.units.add(new)
        self._log.added(Subject.UNIT, made, row.file, row.row)

    async def _take_person(self, row: PersonRow, known: PersonId | None) -> PersonId:
        people = self._work.people
        said = NewPerson(
            full_name=row.name,
            birth=_birth(row),
            branch=self._ids[row.branch] if row.branch else None,
            membership=row.membership or Membership.NONE,
            smartphone=row.smartphone is not False,
        )
        if known is None:
            known = await people.add(said)
            self._log.added(Subject.PERSON, known, row.file, row.row)
        else:
            await self._log.changes(Subject.PERSON, known, row.file, row.row)
            await people.amend(known, await self._with_what_is_known(known, row, said))
        if row.away_until is not None:
            await people.set_away(known, row.away_until)
        return known

    async def _with_what_is_known(
        self, known: PersonId, row: PersonRow, said: NewPerson
    ) -> NewPerson:
        """What the row does not say stays as it was."""
        person = await self._work.people.get(known)
        return replace(
            said,
            branch=said.branch or person.branch,
            membership=person.membership if row.membership is None else said.membership,
            smartphone=person.smartphone if row.smartphone is None else said.smartphone,
        )

    async def _take_posts(self, row: PersonRow, person: PersonId, committee: UnitId) -> int:
        new = 0
        for post in row.posts:
            unit = self._ids[post.unit] if post.unit else committee
            held = Post(person, unit, post.role, self._today)
            ended = await self._work.imports.post(held)
            if ended is not None:  # begun and ended on this very day
                await self._log.changes(Subject.POST, ended.id, row.file, row.row)
            if not await appoint(self._work, person, post.role, unit, self._today):
                continue
            begun = await self._work.imports.post(held)
            if begun is not None and ended is None:
                self._log.added(Subject.POST, begun.id, row.file, row.row)
            new += 1
        return new

    async def _set_meeting(self, row: UnitRow) -> bool:
        """Set the rule of a unit that has none, and plan a branch's coming month."""
        unit = self._ids[row.code]
        if row.meeting is None or await self._work.meetings.plan(unit) is not None:
            return False
        committee_meets = row.has_committee and row.kind is UnitKind.BRANCH
        plan = MeetingPlan(rule=row.meeting, place=row.place, has_committee=committee_meets)
        await self._work.meetings.set_plan(unit, plan)
        rule = await self._work.imports.rule_of(unit)
        if rule is not None:
            self._log.added(Subject.RULE, rule.id, row.file, row.row)
        if row.kind is UnitKind.BRANCH:
            await self._plan(row, unit)
        else:
            await plan_organisation(self._work, self._settings, unit, self._now)
        return True

    async def _plan(self, row: UnitRow, branch: UnitId) -> None:
        newest = await self._work.reviews.newest(branch)
        review = await plan_branch(self._work, self._settings, branch, self._now)
        if review is not None and (newest is None or newest.id != review.id):
            self._log.added(Subject.REVIEW, review.id, row.file, row.row)


def _birth(row: PersonRow) -> str | None:
    if row.birth_date is not None:
        return row.birth_date.isoformat()
    return None if row.birth_year is None else str(row.birth_year)
