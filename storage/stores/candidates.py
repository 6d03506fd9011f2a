"""The people on the road, their consent, and the sources without a name."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from domain.candidates import AgeBand, Candidate, Consent, Schooling, Sex, Stage
from domain.ids import CandidateId, PersonId, UnitId
from domain.text import fold
from storage.stores.base import Rows, Store, by_code, changed, maybe
from storage.stores.merged import entries_of
from storage.tables import candidates, consents, sources

_CANDIDATE = sa.select(
    candidates.c.id,
    candidates.c.branch_id,
    candidates.c.code,
    candidates.c.full_name,
    candidates.c.birth,
    candidates.c.sex,
    candidates.c.schooling,
    candidates.c.chapter_id,
    candidates.c.stage,
    candidates.c.entered_at,
    candidates.c.merged_into,
    candidates.c.locked_at,
    candidates.c.standing,
    candidates.c.person_id,
)
_GET = _CANDIDATE.where(candidates.c.id == sa.bindparam("candidate")).with_for_update()
_entry = candidates.alias()
_BY_CODE = _CANDIDATE.where(
    candidates.c.id
    == sa.select(sa.func.coalesce(_entry.c.merged_into, _entry.c.id))
    .where(_entry.c.code == sa.bindparam("code"))
    .scalar_subquery()
)
_MANY = _CANDIDATE.where(candidates.c.id.in_(sa.bindparam("candidates", expanding=True)))
_ON_THE_ROAD = _CANDIDATE.where(
    candidates.c.left_at.is_(None),
    candidates.c.merged_into.is_(None),
    candidates.c.locked_at.is_(None),
)
_IN_BRANCHES = _ON_THE_ROAD.where(
    candidates.c.branch_id.in_(sa.bindparam("branches", expanding=True))
)
_OF_CHAPTERS = _ON_THE_ROAD.where(
    candidates.c.chapter_id.in_(sa.bindparam("chapters", expanding=True))
)
_NAMED = _CANDIDATE.where(
    candidates.c.folded_name == sa.bindparam("name"), candidates.c.merged_into.is_(None)
)
_CONSENT = (
    sa.select(consents.c.form_number, consents.c.signed_on, consents.c.explained_by)
    .where(
        consents.c.candidate_id.in_(entries_of(sa.bindparam("candidate"))),
        consents.c.withdrawn_on.is_(None),
    )
    .order_by((consents.c.candidate_id == sa.bindparam("candidate")).desc(), consents.c.id)
)


def _candidate(row: Any) -> Candidate:
    candidate, branch, code, full_name, birth, sex, schooling, chapter, stage, *more = row
    entered_at, merged_into, locked_at, standing, person = more
    return Candidate(
        id=CandidateId(candidate),
        branch=UnitId(branch),
        code=code,
        full_name=full_name,
        birth=birth,
        sex=Sex(sex),
        schooling=Schooling(schooling),
        chapter=maybe(UnitId, chapter),
        stage=Stage(stage),
        entered_at=entered_at,
        merged_into=maybe(CandidateId, merged_into),
        locked=locked_at is not None,
        standing=standing,
        person=maybe(PersonId, person),
    )


_ADD = sa.insert(candidates).returning(candidates.c.id)
_CONSENT_TO = sa.insert(consents)
_MOVE = (
    sa.update(candidates)
    .where(candidates.c.id == sa.bindparam("candidate"))
    .values(
        stage=sa.bindparam("new_stage"),
        left_at=sa.bindparam("gone_at"),
        version=candidates.c.version + 1,
    )
)
_OFF_THE_ROAD = frozenset({Stage.OFFICIAL, Stage.LEFT})


def _in_order(rows: Any) -> tuple[Candidate, ...]:
    return tuple(sorted(map(_candidate, rows), key=lambda one: by_code(one.code)))


class SqlCandidates(Store):
    """The people on the road."""

    async def add(
        self,
        *,
        branch: UnitId,
        code: str,
        full_name: str,
        birth: str,
        sex: Sex,
        schooling: Schooling,
        chapter: UnitId | None,
        consent: Consent,
        at: datetime,
    ) -> CandidateId:
        """Put a person on the road, introduced and with the consent they signed."""
        person = {
            "branch_id": branch,
            "code": code,
            "full_name": full_name,
            "folded_name": fold(full_name),
            "birth": birth,
            "sex": sex.value,
            "schooling": schooling.value,
            "chapter_id": chapter,
            "stage": Stage.INTRODUCED.value,
            "entered_at": at,
        }
        candidate = CandidateId((await self._execute(_ADD, person)).scalar_one())
        signed = {
            "candidate_id": candidate,
            "form_number": consent.form_number,
            "signed_on": consent.signed_on,
            "explained_by": consent.explained_by,
        }
        await self._execute(_CONSENT_TO, signed)
        return candidate

    async def get(self, candidate: CandidateId) -> Candidate:
        """The candidate with this id. Raises LookupError."""
        row = (await self._execute(_GET, {"candidate": candidate})).first()
        if row is None:
            raise LookupError(f"no such candidate: {candidate}")
        return _candidate(row)

    async def by_code(self, code: str) -> Candidate | None:
        """The candidate with this code; of one that was merged, the one kept."""
        return maybe(_candidate, (await self._execute(_BY_CODE, {"code": code})).first())

    async def many(self, candidates: Sequence[CandidateId]) -> tuple[Candidate, ...]:
        """Those of these candidates who are on record, by code."""
        return _in_order(await self._execute(_MANY, {"candidates": list(candidates)}))

    async def in_branches(self, branches: Sequence[UnitId]) -> tuple[Candidate, ...]:
        """Everybody on the road in these branches who has not left it, by code."""
        return _in_order(await self._execute(_IN_BRANCHES, {"branches": list(branches)}))

    async def of_chapters(self, chapters: Sequence[UnitId]) -> tuple[Candidate, ...]:
        """Everybody on the road from these chapters who has not left it, by code."""
        return _in_order(await self._execute(_OF_CHAPTERS, {"chapters": list(chapters)}))

    async def named(self, folded_name: str) -> tuple[Candidate, ...]:
        """Everybody of this name, those who left the road too, by code."""
        return _in_order(await self._execute(_NAMED, {"name": fold(folded_name)}))

    async def move(self, candidate: CandidateId, stage: Stage, at: datetime) -> None:
        """Put the candidate at this stage. Raises LookupError."""
        gone_at = at if stage in _OFF_THE_ROAD else None
        new = {"candidate": candidate, "new_stage": stage.value, "gone_at": gone_at}
        changed(await self._execute(_MOVE, new), "candidate")

    async def set_standing(self, candidate: CandidateId, *, standing: bool) -> None:
        """Note whether this is a village elder, head or person of standing. Raises LookupError."""
        changed(await self._set(candidate, standing=standing), "candidate")

    async def set_person(self, candidate: CandidateId, person: PersonId | None) -> None:
        """Note who this is on the roll. Raises LookupError."""
        changed(await self._set(candidate, person_id=person), "candidate")

    async def set_branch(self, candidate: CandidateId, branch: UnitId) -> None:
        """Have another branch take the person over; the code stays. Raises LookupError."""
        changed(await self._set(candidate, branch_id=branch), "candidate")

    async def set_chapter(self, candidate: CandidateId, chapter: UnitId | None) -> None:
        """Note to which chapter somebody belongs. Raises LookupError."""
        changed(await self._set(candidate, chapter_id=chapter), "candidate")

    async def _set(self, candidate: CandidateId, **values: object) -> Rows:
        return await self._execute(
            sa.update(candidates)
            .where(candidates.c.id == candidate)
            .values(version=candidates.c.version + 1, **values)
        )

    async def consent(self, candidate: CandidateId) -> Consent | None:
        """The consent signed and not withdrawn."""
        row = (await self._execute(_CONSENT, {"candidate": candidate})).first()
        if row is None:
            return None
        return Consent(form_number=row[0], signed_on=row[1], explained_by=row[2])

    async def set_consent(
        self, candidate: CandidateId, consent: Consent | None, withdrawn_on: date
    ) -> None:
        """Replace the consent on record; None withdraws it on this day."""
        if consent is None:
            await self._execute(
                sa.update(consents)
                .where(consents.c.candidate_id == candidate)
                .values(withdrawn_on=withdrawn_on)
            )
            return
        values = {
            "candidate_id": candidate,
            "form_number": consent.form_number,
            "signed_on": consent.signed_on,
            "explained_by": consent.explained_by,
            "withdrawn_on": None,
        }
        await self._execute(
            insert(consents)
            .values(values)
            .on_conflict_do_update(index_elements=["candidate_id"], set_=values)
        )

    async def add_source(
        self, branch: UnitId, sex: Sex, age_band: AgeBand, by: PersonId, at: datetime
    ) -> None:
        """Count a source without a name."""
        await self._execute(
            sa.insert(sources).values(
                branch_id=branch, sex=sex.value, age_band=age_band.value, by_id=by, at=at
            )
        )

    async def sources(self, branch: UnitId) -> int:
        """How many sources without a name were counted in a branch."""
        counted = await self._execute(
            sa.select(sa.func.count()).select_from(sources).where(sources.c.branch_id == branch)
        )
        return int(counted.scalar_one())
