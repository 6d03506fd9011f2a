"""Opinions gathered by chat: on what, by whom, until when; how one is counted and how it ends.

Source: domain notes §1.3 and §6, voice.md §4. Only where the committee has resolved that it may
be done. Never on admission, recognition or striking off: those are voted on in the room, so no
kind below can stand for them, nor can anybody be asked about whose admission is proposed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType

from domain.calendar import Calendar
from domain.candidates import Stage
from domain.ids import BallotId, CandidateId, PersonId, UnitId

LONGEST = timedelta(days=7)
SHORTEST = timedelta(hours=1)
_A_DAY = timedelta(days=1)


class BallotKind(StrEnum):
    """What is asked; the last two are about nobody in particular."""

    MONTH = "month"  # the month's bình xét of one person
    INTRODUCE = "introduce"  # to choose somebody as outstanding and introduce them
    LIST = "list"
    MENTOR = "mentor"
    CLASS = "class"
    SOURCES = "sources"  # the branch's sorting of its sources
    PLAN = "plan"  # the branch's plan for finding and fostering people


_UNDER_WAY = frozenset(
    {
        Stage.RECEIVED,
        Stage.LISTED,
        Stage.HELPED,
        Stage.TRAINED,
        Stage.FILE,
        Stage.VERIFICATION,
        Stage.OPINIONS,
    }
)
STAGES: Mapping[BallotKind, frozenset[Stage]] = MappingProxyType(
    {
        BallotKind.MONTH: _UNDER_WAY,
        BallotKind.INTRODUCE: frozenset({Stage.INTRODUCED, Stage.RECEIVED}),
        BallotKind.LIST: frozenset({Stage.RECEIVED}),
        BallotKind.MENTOR: _UNDER_WAY - {Stage.RECEIVED},
        BallotKind.CLASS: frozenset({Stage.LISTED, Stage.HELPED}),
    }
)
"""About whom each kind may be asked; a kind that is not here is about nobody."""

SHARE = "branch_list_share"
"""The rule of the share that every kind is worked out by: the branch's ordinary one."""


class BallotChoice(StrEnum):
    """What a voter may say."""

    FOR = "for"
    AGAINST = "against"
    OTHER = "other"  # another opinion, or none


class CancelReason(StrEnum):
    """Why a ballot was stopped; the last three are ours to say."""

    MISTAKE = "mistake"
    MEETING = "meeting"  # it is dealt with in the room
    VOTERS = "voters"  # the list of those asked is not right
    PERMIT = "permit"  # the committee's decision was withdrawn
    BRANCH = "branch"  # the branch is no more
    GONE = "gone"  # whom it is about belongs to the branch no more, or has come off the road


BY_HAND = (CancelReason.MISTAKE, CancelReason.MEETING, CancelReason.VOTERS)


class Cast(StrEnum):
    """What became of a press."""

    COUNTED = "counted"
    CHANGED = "changed"
    ALREADY = "already"  # counted before; it stays as it was
    LATE = "late"
    CANCELLED = "cancelled"


class Untimely(StrEnum):
    """Why a ballot cannot close at a moment."""

    SOON = "soon"
    FAR = "far"
    HOURS = "hours"  # in quiet hours or on a day of rest


@dataclass(frozen=True, slots=True, kw_only=True)
class Permit:
    """The committee's own decision that its branches may gather opinions by chat."""

    id: int
    committee: UnitId
    number: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a secretary would ask. `candidate` for the kinds that are about somebody."""

    kind: BallotKind
    candidate: CandidateId | None
    secret: bool
    closes_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """One question to a branch. `roll`: on how many the share is worked out, reached or not.

    `share` is the code of the rule. Moments are aware.
    """

    id: BallotId
    permit: int
    unit: UnitId
    candidate: CandidateId | None
    kind: BallotKind
    secret: bool
    share: str
    roll: int
    opened_at: datetime
    opened_by: PersonId
    closes_at: datetime
    closed_at: datetime | None = None
    cancelled_at: datetime | None = None

    @property
    def running(self) -> bool:
        """Whether it has neither been closed nor stopped."""
        return self.closed_at is None and self.cancelled_at is None

    def takes_votes(self, now: datetime) -> bool:
        """Whether a vote still counts, also if the alarm that closes it is late."""
        return self.running and now < self.closes_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Voter:
    """Somebody who is asked. `choice` is kept in an open ballot alone, while it runs."""

    voted: bool
    choice: BallotChoice | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each choice was made."""

    in_favour: int = 0
    against: int = 0
    other: int = 0

    @property
    def voted(self) -> int:
        """How many have voted."""
        return self.in_favour + self.against + self.other

    def undecided(self, roll: int) -> int:
        """How many of the roll have not voted, those out of reach too."""
        return roll - self.voted


def about_somebody(kind: BallotKind) -> bool:
    """Whether this kind concerns one person."""
    return kind in STAGES


def may_concern(kind: BallotKind, stage: Stage) -> bool:
    """Whether this kind can be asked about somebody at this stage."""
    return stage in STAGES.get(kind, frozenset())


def cast(ballot: Ballot, voter: Voter, choice: BallotChoice, now: datetime) -> Cast:
    """What becomes of a press of somebody who is asked.

    A secret vote stays as it is, for nobody knows what it was; an open one can be changed.
    """
    if ballot.cancelled_at is not None:
        return Cast.CANCELLED
    if not ballot.takes_votes(now):
        return Cast.LATE
    if not voter.voted:
        return Cast.COUNTED
    return Cast.ALREADY if ballot.secret or voter.choice is choice else Cast.CHANGED


def untimely(opened: datetime, closes: datetime, calendar: Calendar) -> Untimely | None:
    """Why a ballot opened now cannot close then; None if it can."""
    if closes < opened + SHORTEST:
        return Untimely.SOON
    if closes > opened + LONGEST:
        return Untimely.FAR
    return None if calendar.may_speak(closes) else Untimely.HOURS


def closing_in(days: int, opened: datetime, hour: time, calendar: Calendar) -> datetime:
    """The moment, some days on at this hour, earlier where that is too far or a day of rest."""
    wanted = calendar.day_of(opened) + timedelta(days=days)
    if calendar.at(wanted, calendar.clamp(hour)) > opened + LONGEST:
        wanted -= _A_DAY
    return calendar.at(calendar.ordinary_day_before(wanted), calendar.clamp(hour))


def reminded_on(
    opened: datetime, closes: datetime, evening: time, calendar: Calendar
) -> date | None:
    """The day on whose evening at least a day is left; None if it opened too late for that."""
    day = calendar.day_of(closes) - _A_DAY
    if calendar.at(day, evening) + _A_DAY > closes:
        day -= _A_DAY
    day = calendar.ordinary_day_before(day)
    return day if day > calendar.day_of(opened) else None
