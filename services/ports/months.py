"""Ports for the monthly cycle: meetings, what is due, reviews, reports, conclusions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from domain.cycle import Step
from domain.ids import CandidateId, PersonId, ReportId, ReviewId, UnitId
from domain.meetings import MeetingRule, Period
from domain.reviews import Answers, Conclusion, Report, Review, ReviewState


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPlan:
    """A branch's own rule: when it meets, where, and whether its committee meets before."""

    rule: MeetingRule
    place: str
    has_committee: bool


class Meetings(Protocol):
    """When the branches meet."""

    async def plan(self, branch: UnitId) -> MeetingPlan | None: ...

    async def set_plan(self, branch: UnitId, plan: MeetingPlan) -> None: ...

    async def changes(self, branch: UnitId) -> Mapping[Period, tuple[datetime, str | None]]:
        """The months in which a meeting is held at another time or place."""

    async def change(
        self, branch: UnitId, period: Period, at: datetime, place: str | None
    ) -> None: ...

    async def planned_branches(self) -> tuple[UnitId, ...]:
        """Every branch that has a rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaRow:
    """Something due: a step of a review, for one person where the hour is their own."""

    id: int
    once_key: str
    review: ReviewId
    step: Step
    person: PersonId | None
    at: datetime
    void_after: datetime


class Agenda(Protocol):
    """What is due when. A tick costs by what is due, not by what is stored."""

    async def add(
        self,
        once_key: str,
        review: ReviewId,
        step: Step,
        *,
        at: datetime,
        void_after: datetime,
        person: PersonId | None = None,
    ) -> None:
        """Plan a step, or give a step not yet said its new time."""

    async def due(self, now: datetime, limit: int) -> tuple[AgendaRow, ...]: ...

    async def done(self, row: int, state: str, at: datetime | None = None) -> bool:
        """Take a row off the agenda: "done" once said (at that moment), "void" or "parked" if not.

        False if it was taken off before, so that two rings say a step once. A void step may be
        planned anew; a parked one waits for a person to look.
        """

    async def waiting(self, review: ReviewId) -> tuple[AgendaRow, ...]: ...

    async def drop_waiting(self, review: ReviewId) -> None: ...

    async def said(self, review: ReviewId) -> tuple[tuple[Step, PersonId | None, datetime], ...]:
        """The steps of a review already said, and when."""

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
        """The branch's earliest review that is not closed."""

    async def last_closed(self, branch: UnitId) -> Review | None: ...

    async def newest(self, branch: UnitId) -> Review | None: ...

    async def move(self, review: ReviewId, meeting_at: datetime, place: str) -> None: ...

    async def set_state(
        self, review: ReviewId, state: ReviewState, at: datetime, by: PersonId | None
    ) -> None: ...

    async def group_told(self, review: ReviewId) -> None: ...

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
    """The mentors' reports; every version is kept."""

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
    ) -> ReportId:
        """Keep a report as the next version of this mentor's on this candidate."""

    async def get(self, report: ReportId) -> Report: ...

    async def line(self, report: ReportId) -> str | None: ...

    async def of_review(self, review: ReviewId) -> tuple[Report, ...]:
        """The newest version of each report of a month."""

    async def mine(self, mentor: PersonId, candidate: CandidateId) -> tuple[Report, ...]:
        """A mentor's own newest versions on one candidate, the newest month first."""

    async def on(self, candidate: CandidateId) -> tuple[Report, ...]: ...

    async def made_by(self, mentor: PersonId) -> tuple[Report, ...]:
        """A mentor's own newest versions on everybody, the newest month first."""

    async def from_message(self, source_message: str) -> Report | None:
        """The report that a chat message made, for when that message is edited."""

    async def answered(
        self, review: ReviewId, candidates: Sequence[CandidateId]
    ) -> frozenset[tuple[CandidateId, PersonId]]: ...
