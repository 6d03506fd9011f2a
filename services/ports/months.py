"""Ports for the monthly cycle: what is due, reviews, reports, conclusions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from domain.cycle import Step
from domain.ids import CandidateId, PersonId, ReportId, ReviewId, UnitId
from domain.meetings import Period
from domain.reviews import Answers, Conclusion, Report, Review, ReviewState


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaRow:
    """Something due: a step of a branch's month (`review`), of a unit's (`unit`, `period`), or one
    about a `subject` (a date of a person, a ballot, a task), which is named as its room names it.

    `candidate` is whom it concerns, so that it goes when the person's data go.
    `person` is its one reader; None while it is not yet known who that is, and for a group.
    """

    id: int
    once_key: str
    review: ReviewId | None = None
    unit: UnitId | None = None
    period: Period | None = None
    step: Step
    person: PersonId | None
    at: datetime
    void_after: datetime
    candidate: CandidateId | None = None
    subject: str | None = None


class Agenda(Protocol):
    """What is due when. A tick costs by what is due, not by what is stored."""

    async def add(
        self,
        once_key: str,
        *,
        review: ReviewId | None = None,
        unit: UnitId | None = None,
        period: Period | None = None,
        step: Step,
        at: datetime,
        void_after: datetime,
        person: PersonId | None = None,
        candidate: CandidateId | None = None,
        subject: str | None = None,
    ) -> None:
        """Plan a step, or give a step not yet said its new time.

        Raises ValueError unless it belongs to a review, to a unit and its month, or to a subject.
        """

    async def due(self, now: datetime, limit: int) -> tuple[AgendaRow, ...]:
        """What waits and is due: what has no reader yet goes first, then the longest due."""

    async def get(self, row: int) -> AgendaRow | None:
        """The row with this id, whatever its state."""

    async def of_people(
        self, people: Sequence[PersonId], until: datetime
    ) -> tuple[AgendaRow, ...]:
        """What waits for these people before this moment, the next first."""

    async def of_person(self, person: PersonId) -> tuple[AgendaRow, ...]:
        """All that waits for this person, the next first."""

    async def move(self, row: int, at: datetime) -> None:
        """Say a waiting row at another moment; one already said stays."""

    async def done(self, row: int, state: str, at: datetime | None = None) -> bool:
        """Take a row off the agenda: "done" once said (at that moment), "void" or "parked" if not.

        False if it was taken off before, so that two rings say a step once. A void step may be
        planned anew; a parked one waits for a person to look.
        """

    async def said_with(self, row: int) -> tuple[AgendaRow, ...]:
        """What was said to a person in the same message as this row, by its last day."""

    async def waiting(self, review: ReviewId) -> tuple[AgendaRow, ...]: ...

    async def drop_waiting(self, review: ReviewId) -> None: ...

    async def said(self, review: ReviewId) -> tuple[tuple[Step, PersonId | None, datetime], ...]:
        """The steps of a review already said, and when."""

    async def waiting_in(self, unit: UnitId, period: Period) -> tuple[AgendaRow, ...]:
        """What is still to come in a unit's own month."""

    async def drop_waiting_in(self, unit: UnitId, period: Period) -> None: ...

    async def said_in(
        self, unit: UnitId, period: Period
    ) -> tuple[tuple[Step, PersonId | None, datetime], ...]:
        """The steps of a unit's own month already said, and when."""

    async def waiting_about(self, subject: str) -> tuple[AgendaRow, ...]:
        """What is still to come about a subject, the next first."""

    async def drop_waiting_about(self, subject: str) -> None:
        """Forget what is still to come about a subject; it may be planned anew."""

    async def waiting_of(self, candidate: CandidateId, step: Step) -> tuple[AgendaRow, ...]:
        """What of this step is still to come about a person, the next first."""

    async def drop_waiting_of(self, candidate: CandidateId, step: Step) -> None:
        """Forget what of this step is still to come about a person; it may be planned anew."""

    async def next_at(self) -> datetime | None:
        """The moment of the next thing due."""


class Reviews(Protocol):
    """One branch, one month."""

    async def add(
        self, branch: UnitId, period: Period, meeting_at: datetime, place: str
    ) -> ReviewId: ...

    async def get(self, review: ReviewId) -> Review: ...

    async def find(self, branch: UnitId, period: Period) -> Review | None: ...

    async def current(self, branch: UnitId) -> Review | None:
        """The branch's earliest review that is neither closed nor cancelled."""

    async def last_closed(self, branch: UnitId) -> Review | None: ...

    async def closed(self, branch: UnitId, most: int) -> tuple[Review, ...]:
        """The branch's latest closed months, the newest first."""

    async def newest(self, branch: UnitId) -> Review | None: ...

    async def move(self, review: ReviewId, meeting_at: datetime, place: str) -> None: ...

    async def move_committee(
        self, review: ReviewId, at: datetime | None, place: str | None
    ) -> None:
        """Have this month's chi ủy meet then and there; None: as usual."""

    async def set_state(
        self, review: ReviewId, state: ReviewState, at: datetime, by: PersonId | None
    ) -> None: ...

    async def group_told(self, review: ReviewId) -> None: ...

    async def carry_reports(self, numbers: Sequence[ReportId], to: ReviewId) -> None:
        """Have these reports, with all their versions, belong to another month.

        There must be none there by the same mentor or organisation on the same person.
        """

    async def conclude(
        self,
        conclusion: Conclusion,
        *,
        at: datetime,
        by: PersonId,
        entered_for: PersonId | None = None,
        paper_date: date | None = None,
    ) -> None:
        """Record a conclusion; a second on the same person and month replaces the first."""

    async def conclusions(self, review: ReviewId) -> tuple[Conclusion, ...]: ...

    async def conclusions_on(
        self, candidate: CandidateId
    ) -> tuple[tuple[Review, Conclusion], ...]:
        """What the branch concluded on one candidate, the newest first."""


class Reports(Protocol):
    """The mentors' and the following organisations' reports; every version is kept."""

    async def add(
        self,
        review: ReviewId,
        candidate: CandidateId,
        mentor: PersonId,
        answers: Answers,
        *,
        at: datetime,
        late: bool,
        entered_by: PersonId | None = None,
        paper_date: date | None = None,
        source_message: str | None = None,
        unit: UnitId | None = None,
    ) -> ReportId:
        """Keep a report as the next version of this mentor's on this candidate.

        `unit`: the organisation for which it is made; it is then the next version of that one's.
        """

    async def get(self, report: ReportId) -> Report: ...

    async def line(self, report: ReportId) -> str | None: ...

    async def of_review(self, review: ReviewId) -> tuple[Report, ...]:
        """The newest version of each report of a month."""

    async def mine(self, mentor: PersonId, candidate: CandidateId) -> tuple[Report, ...]:
        """A mentor's own newest versions on one candidate, the newest month first."""

    async def of_unit(self, unit: UnitId, candidate: CandidateId) -> tuple[Report, ...]:
        """An organisation's newest versions on one candidate, the newest month first."""

    async def on(self, candidate: CandidateId) -> tuple[Report, ...]: ...

    async def made_by(self, mentor: PersonId) -> tuple[Report, ...]:
        """What a person made, the newest versions, the newest month first."""

    async def from_message(self, source_message: str) -> Report | None:
        """The report that a chat message made, for when that message is edited."""

    async def answered(
        self, review: ReviewId, candidates: Sequence[CandidateId]
    ) -> frozenset[tuple[CandidateId, PersonId]]:
        """Which mentors have answered on which of these candidates."""

    async def answered_for(
        self, review: ReviewId, candidates: Sequence[CandidateId]
    ) -> frozenset[tuple[CandidateId, UnitId]]:
        """Which organisations have answered on which of these candidates."""
