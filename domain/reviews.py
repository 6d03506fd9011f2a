"""A month of a branch: the mentors' reports and what the branch concluded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.ids import CandidateId, PersonId, ReportId, ReviewId, UnitId
from domain.meetings import Period

REOPEN_WITHIN = timedelta(days=7)


class ReviewState(StrEnum):
    """A review is planned with its meeting, opens with the first question, and is closed once.

    A month whose meeting is cancelled concludes nothing; its mentors are asked the month after.
    """

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One branch, one month; named by the month of its meeting.

    `committee_at` and `committee_place` are set where this month's chi ủy meets at another time
    or place than usual; domain.cycle.committee_meeting tells when it meets.
    """

    id: ReviewId
    branch: UnitId
    period: Period
    meeting_at: datetime
    place: str
    state: ReviewState
    closed_at: datetime | None = None
    told_group: bool = False
    committee_at: datetime | None = None
    committee_place: str | None = None

    def takes_reports(self) -> bool:
        """Whether a report counts for this month and can still be amended."""
        return self.state in {ReviewState.PLANNED, ReviewState.OPEN}

    def reopenable(self, now: datetime) -> bool:
        """Whether a review closed too early can still be opened again (voice notes §9)."""
        return self.closed_at is not None and now <= self.closed_at + REOPEN_WITHIN


class ReportKind(StrEnum):
    """What kind of answer a mentor gave. Each of the three is an answer; a blank is not."""

    FULL = "full"
    NO_CHANGE = "no_change"
    NOT_THIS_MONTH = "not_this_month"


class Met(StrEnum):
    """Whether mentor and candidate met this month."""

    MET = "met"
    PHONE = "phone"
    NOT = "not"


class Strength(StrEnum):
    """The month's most visible strength."""

    LABOUR = "labour"
    COMMON_WORK = "common_work"
    SOLIDARITY = "solidarity"
    LEARNING = "learning"
    DISCIPLINE = "discipline"
    OTHER = "other"


class Improve(StrEnum):
    """What to work on."""

    NONE_SEEN = "none_seen"
    ATTENDANCE = "attendance"
    SPEAKING = "speaking"
    SLOW = "slow"
    AWAY = "away"
    OTHER = "other"


class TaskResult(StrEnum):
    """How the task given stands."""

    DONE = "done"
    DOING = "doing"
    NOT_DONE = "not_done"
    NONE = "none"


class Proposal(StrEnum):
    """What the mentor proposes to the branch."""

    CONTINUE = "continue"
    NEXT_STEP = "next_step"
    TALK = "talk"


class Absence(StrEnum):
    """Why there is no report this month."""

    ILLNESS = "illness"
    AWAY = "away"
    CANDIDATE_AWAY = "candidate_away"
    NOT_MET = "not_met"
    NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What a mentor says of one candidate in one month."""

    kind: ReportKind
    met: Met | None = None
    strength: Strength | None = None
    improve: Improve | None = None
    task: TaskResult | None = None
    proposal: Proposal | None = None
    absence: Absence | None = None
    line: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One version of a mentor's or an organisation's report. The newest counts; all are kept.

    `unit`: the organisation for which `mentor` made it, whoever leads it since.
    """

    id: ReportId
    review: ReviewId
    candidate: CandidateId
    mentor: PersonId
    version: int
    at: datetime
    answers: Answers
    late: bool
    entered_by: PersonId | None = None
    paper_date: date | None = None
    unit: UnitId | None = None

    @property
    def author(self) -> PersonId | tuple[UnitId]:
        """Whose report it is: the mentor's, or the organisation's whoever spoke for it."""
        return self.mentor if self.unit is None else (self.unit,)


class Decision(StrEnum):
    """The branch's conclusion on one candidate. From LIST on it is a resolution with a tally."""

    CONTINUE = "continue"
    LIST = "list"
    MENTOR = "mentor"
    CLASS = "class"
    FILE = "file"
    REMOVE = "remove"

    @property
    def needs_resolution(self) -> bool:
        """Whether a date of resolution and a tally belong to it."""
        return self is not Decision.CONTINUE


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """A show of hands or of cards, as counted in the room: members on the roll, present, for."""

    roll: int
    present: int
    in_favour: int
    against: int

    def problem(self) -> str | None:
        """Why the four numbers cannot be right together; None if they can."""
        if min(self.roll, self.present, self.in_favour, self.against) < 0:
            return "negative"
        if self.present > self.roll:
            return "present"
        if self.in_favour + self.against > self.present:
            return "votes"
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conclusion:
    """What the branch concluded on one candidate in one month."""

    review: ReviewId
    candidate: CandidateId
    decision: Decision
    task: str | None = None
    task_due: date | None = None
    resolved_on: date | None = None
    tally: Tally | None = None


ASK_FOR_A_LINE_AT = 3


def asks_for_a_line(earlier: Sequence[ReportKind], at: int = ASK_FOR_A_LINE_AT) -> bool:
    """Whether one line is asked for: this "no change" is the `at`-th in a row (newest first).

    The line may be skipped (design notes §5).
    """
    newest = earlier[: at - 1]
    return len(newest) == at - 1 and all(kind is ReportKind.NO_CHANGE for kind in newest)


def month_that_asks(current: Review | None, newest: Review | None, now: datetime) -> Review | None:
    """The month of which mentors are asked now; None where none is known.

    `current` is the branch's earliest month not concluded, `newest` its latest. A month whose
    meeting is past and which nobody concluded gives way once the next has begun to ask: what a
    mentor answers to November's question is not a correction of October's report.
    """
    if current is None or newest is None or current.meeting_at > now:
        return current
    begun = newest.state is ReviewState.OPEN and newest.meeting_at > now
    return newest if begun else current


def month_for_report(
    coming: Review | None, closed: Review | None, *, answered_closed: bool
) -> Review | None:
    """The month to which a report made now belongs.

    `coming` is the month that asks (month_that_asks), `closed` the last concluded one. While
    the coming month has not begun to ask, a report still missing from the concluded month belongs
    there, late; otherwise it belongs to the coming month. None where no month is known.
    """
    asking = coming is not None and coming.state is ReviewState.OPEN
    if closed is None or asking or answered_closed:
        return coming
    return closed
