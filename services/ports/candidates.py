"""Ports for candidates, nominations and assignments."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.candidates import (
    AgeBand,
    Assignment,
    AssignmentKind,
    Candidate,
    Consent,
    Nomination,
    NominationState,
    ReturnReason,
    Schooling,
    Sex,
    Stage,
)
from domain.ids import CandidateId, NominationId, PersonId, UnitId


class Candidates(Protocol):
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
    ) -> CandidateId: ...

    async def get(self, candidate: CandidateId) -> Candidate: ...

    async def by_code(self, code: str) -> Candidate | None:
        """The candidate with this code; of one that was merged, the one kept."""

    async def many(self, candidates: Sequence[CandidateId]) -> tuple[Candidate, ...]: ...

    async def in_branches(self, branches: Sequence[UnitId]) -> tuple[Candidate, ...]:
        """Everybody on the road in these branches who has not left it, by code.

        As in every list: without those merged into another, and those whose card is locked.
        """

    async def of_chapters(self, chapters: Sequence[UnitId]) -> tuple[Candidate, ...]: ...

    async def named(self, folded_name: str) -> tuple[Candidate, ...]: ...

    async def move(self, candidate: CandidateId, stage: Stage, at: datetime) -> None:
        """Put the candidate at this stage. Only services.road.moving calls it, with a move."""

    async def set_standing(self, candidate: CandidateId, *, standing: bool) -> None:
        """Note whether this is a village elder, head or person of standing."""

    async def set_person(self, candidate: CandidateId, person: PersonId | None) -> None:
        """Note who this is on the roll."""

    async def set_branch(self, candidate: CandidateId, branch: UnitId) -> None:
        """Have another branch take the person over; the code stays."""

    async def set_chapter(self, candidate: CandidateId, chapter: UnitId | None) -> None:
        """Note to which chapter somebody belongs; None: to none on record."""

    async def consent(self, candidate: CandidateId) -> Consent | None: ...

    async def set_consent(
        self, candidate: CandidateId, consent: Consent | None, withdrawn_on: date
    ) -> None:
        """Replace the consent on record; None withdraws it on this day."""

    async def add_source(
        self, branch: UnitId, sex: Sex, age_band: AgeBand, by: PersonId, at: datetime
    ) -> None:
        """Count a source without a name."""

    async def sources(self, branch: UnitId) -> int: ...


class Nominations(Protocol):
    """Who put whom forward."""

    async def add(
        self,
        candidate: CandidateId,
        by: PersonId,
        unit: UnitId | None,
        reason: str,
        at: datetime,
        *,
        entered_by: PersonId | None = None,
        paper_date: date | None = None,
    ) -> NominationId: ...

    async def get(self, nomination: NominationId) -> Nomination: ...

    async def reason(self, nomination: NominationId) -> str: ...

    async def of(self, candidate: CandidateId) -> tuple[Nomination, ...]: ...

    async def waiting(self, branches: Sequence[UnitId]) -> tuple[Nomination, ...]:
        """What a secretary has still to receive or return, the oldest first."""

    async def made_by(self, person: PersonId) -> tuple[Nomination, ...]: ...

    async def made_for(self, units: Sequence[UnitId]) -> tuple[Nomination, ...]:
        """What was nominated in the name of these organisations, the newest first."""

    async def decide(
        self,
        nomination: NominationId,
        state: NominationState,
        at: datetime,
        reason: ReturnReason | None = None,
    ) -> None: ...

    async def add_reason(self, nomination: NominationId, reason: str, at: datetime) -> None:
        """Complete a returned nomination and hand it in again."""


class Assignments(Protocol):
    """Who helps whom."""

    async def add(
        self,
        candidate: CandidateId,
        kind: AssignmentKind,
        *,
        person: PersonId | None = None,
        unit: UnitId | None = None,
        resolved_on: date | None,
        put_to: str | None,
        at: datetime,
        by: PersonId | None,
    ) -> None: ...

    async def end(self, assignment: int, at: datetime, reason: str) -> None: ...

    async def resume(self, candidate: CandidateId, ended_at: datetime, reason: str) -> None:
        """Let go on what ended at this moment for this reason."""

    async def of(self, candidate: CandidateId) -> tuple[Assignment, ...]:
        """Who helps now, the one answerable first."""

    async def of_person(self, person: PersonId) -> tuple[Assignment, ...]:
        """Whom a person helps now, by the candidate's code."""

    async def in_branch(self, branch: UnitId) -> tuple[Assignment, ...]: ...

    async def of_units(self, units: Sequence[UnitId]) -> tuple[Assignment, ...]:
        """Whom these organisations follow now, by the candidate's code."""

    async def ask_handover(self, assignment: int) -> None: ...

    async def resolve(self, assignment: int, on: date | None) -> None: ...
