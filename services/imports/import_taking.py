"""Takes the rows of candidates into the record, once they are known to be right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.candidates import AssignmentKind, Consent, NominationState, Stage, code_for
from domain.ids import CandidateId, PersonId, UnitId
from domain.road.exits import Jump
from domain.units import UnitKind
from services.imports.import_candidate_checks import Somebody
from services.imports.import_checks import Checked
from services.imports.import_log import ImportLog
from services.imports.import_rows import CandidateRow, ImportRows
from services.ports import Work
from services.ports.imports import Subject
from services.road.moving import move, settle
from services.settings import Settings


async def take_candidates(
    work: Work,
    settings: Settings,
    rows: ImportRows,
    checked: Checked,
    people: Sequence[PersonId],
    units: Mapping[str, UnitId],
    log: ImportLog,
    now: datetime,
) -> int:
    """Add the candidates not on record yet; how many.

    `people` are the ids of the rows of people, in their order; `units` those of units, by code.
    """
    taking = _Taking(work, settings, checked, people, units, log, now)
    new = [
        (place, row)
        for place, row in enumerate(rows.candidates)
        if place not in checked.candidates
    ]
    # Codes that the file gives come first, so that those given here go on after them.
    for place, row in sorted(new, key=lambda one: not one[1].code):
        await taking.add(place, row)
    return len(new)


@dataclass(frozen=True, slots=True)
class _Taking:
    work: Work
    settings: Settings
    checked: Checked
    people: Sequence[PersonId]
    units: Mapping[str, UnitId]
    log: ImportLog
    now: datetime

    async def add(self, place: int, row: CandidateRow) -> None:
        """Put one row's candidate on the road, with the consent, and all that it tells."""
        stage, since, sex, schooling = row.stage, row.since, row.sex, row.schooling
        if not (row.branch and stage and since and sex and schooling and row.signed):
            raise ValueError("a row with a problem is never taken in")
        branch = self.units[row.branch]
        at = min(self.settings.calendar.begin(since), self.now)
        candidate = await self.work.candidates.add(
            branch=branch,
            code=await self._code(branch, row),
            full_name=row.name,
            birth=row.birth,
            sex=sex,
            schooling=schooling,
            chapter=self.units[row.chapter] if row.chapter else None,
            consent=Consent(
                form_number=row.form_number,
                signed_on=row.signed,
                explained_by=row.explained_by,
            ),
            at=at,
        )
        if stage is not Stage.INTRODUCED:
            why = Jump.IMPORTED.value
            await move(
                self.work, self.settings, candidate, stage, since, at, by=None, reason=why,
                quiet=True,
            )  # fmt: skip
        await self._nominate(candidate, place, row, stage, at)
        await self._assign(candidate, place, row)
        await settle(self.work, self.settings, candidate, at, by=None)
        self.log.added(Subject.CANDIDATE, candidate, row.file, row.row)
        for thing in await self.work.imports.of_candidate(candidate):
            self.log.added(thing.subject, thing.id, row.file, row.row)
        await self.work.journal.note(
            "candidate-imported", f"candidate:{candidate}", at=self.now, actor=None,
            stage=stage.value,
        )  # fmt: skip

    async def _code(self, branch: UnitId, row: CandidateRow) -> str:
        """The code the file gives, or the branch's next; its numbering goes on after either."""
        await self.log.changes(Subject.UNIT, branch)
        if row.code:
            await self.work.units.number_after(branch, int(row.code.rpartition("-")[2]))
            return row.code
        unit = await self.work.units.get(branch)
        number = await self.work.units.next_number(branch)
        return code_for(unit.prefix or unit.code, number)

    async def _nominate(
        self, candidate: CandidateId, place: int, row: CandidateRow, stage: Stage, at: datetime
    ) -> None:
        """Who put the person forward: an organisation by its leader, a branch by its secretary."""
        if row.unit is None:
            return
        unit = await self.work.units.get(self.units[row.unit])
        speaks_for = None if unit.kind is UnitKind.BRANCH else unit.id
        by = self._person(self.checked.nominators[place])
        nomination = await self.work.nominations.add(candidate, by, speaks_for, "", at)
        if stage is not Stage.INTRODUCED:
            await self.work.nominations.decide(nomination, NominationState.RECEIVED, at)

    async def _assign(self, candidate: CandidateId, place: int, row: CandidateRow) -> None:
        if not row.mentor or row.resolved is None:
            return
        await self.work.assignments.add(
            candidate,
            AssignmentKind.PRIMARY,
            person=self._person(self.checked.mentors[place]),
            resolved_on=row.resolved,
            put_to=None,
            at=min(self.settings.calendar.begin(row.resolved), self.now),
            by=None,
        )

    def _person(self, who: Somebody) -> PersonId:
        if who.person is not None:
            return who.person
        if who.place is None:
            raise ValueError("somebody is a row of the file or on the roll")
        return self.people[who.place]
