"""Classes of the political centre: who may go, a seat's states, and runs of certificates.

Sources: domain notes §1.2 (rows 5 and 13), §4 (class places once a month), §5 (Trung tâm chính
trị), issue 4.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.candidates import Stage
from domain.ids import CandidateId, ClassId, PersonId, UnitId
from domain.road.events import Milestone

MOST_SEATS = 500  # a larger quota is a slip of the finger
LONGEST = timedelta(days=90)
REMIND_BEFORE = timedelta(days=1)
RESULTS_AFTER = timedelta(days=1)
MISSING_AFTER = timedelta(days=14)
_COUNTER = re.compile(r"\d+")
_NUMBER = re.compile(r"[A-Za-z\u0110\u01110-9 ./_-]{1,40}")
_BETWEEN = re.compile(r"[,;\n]+")


class ClassKind(StrEnum):
    """What is taught."""

    AWARENESS = "awareness"  # bồi dưỡng nhận thức về Đảng
    NEW_MEMBER = "new_member"  # bồi dưỡng đảng viên mới

    @property
    def milestone(self) -> Milestone:
        """The event that its certificate is."""
        if self is ClassKind.AWARENESS:
            return Milestone.CLASS_CERTIFICATE
        return Milestone.NEW_MEMBER_CLASS


class SeatState(StrEnum):
    """How one person's place in a class stands. DECLINED: not this time; they may go later."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    ATTENDED = "attended"
    ABSENT = "absent"
    CERTIFIED = "certified"


HOLDS_A_PLACE = frozenset({SeatState.CONFIRMED, SeatState.ATTENDED, SeatState.CERTIFIED})
IN_QUESTION = frozenset({SeatState.PROPOSED, SeatState.CONFIRMED})
ENTERED = frozenset({SeatState.ATTENDED, SeatState.ABSENT, SeatState.CERTIFIED})
AWAITS_RESULT = frozenset({SeatState.CONFIRMED, SeatState.ATTENDED})
_ON_THE_WAY = frozenset({SeatState.PROPOSED, *HOLDS_A_PLACE})

_STAGES = {
    ClassKind.AWARENESS: frozenset(
        {
            Stage.LISTED,
            Stage.HELPED,
            Stage.TRAINED,
            Stage.FILE,
            Stage.VERIFICATION,
            Stage.OPINIONS,
        }
    ),
    ClassKind.NEW_MEMBER: frozenset({Stage.PROBATION, Stage.RECOGNITION}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingClass:
    """A class as planned. `quota`: places, None while unknown; `ends` is its last day."""

    id: ClassId
    committee: UnitId
    kind: ClassKind
    begins: date
    ends: date
    place: str
    quota: int | None
    at: datetime
    by: PersonId | None = None
    closed_at: datetime | None = None
    cancelled_at: datetime | None = None

    @property
    def off(self) -> bool:
        """Whether it was called off."""
        return self.cancelled_at is not None

    def takes_people(self, today: date) -> bool:
        """Whether people may still be proposed and confirmed: until its first day."""
        return not self.off and self.closed_at is None and today <= self.begins

    def takes_results(self, today: date) -> bool:
        """Whether attendance and certificates may be entered: from its last day on."""
        return not self.off and today >= self.ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One person's place in a class; the certificate's number and date once there is one."""

    id: int
    number: ClassId
    candidate: CandidateId
    branch: UnitId
    state: SeatState
    at: datetime
    certificate: str | None = None
    certified_on: date | None = None

    @property
    def on_the_way(self) -> bool:
        """Whether this seat leads, or led, to the class: nobody needs another one."""
        return self.state in _ON_THE_WAY


class Wrong(StrEnum):
    """Why what was typed of a class does not fit."""

    PAST = "past"
    ORDER = "order"
    LONG = "long"


def problem_of(
    begins: date, ends: date, today: date, *, known: date | None = None
) -> Wrong | None:
    """Why these days are no class that is planned today; None where they are.

    `known`: the first day on record of a class that is changed; it may have passed.
    """
    if begins < today and begins != known:
        return Wrong.PAST
    if ends < begins:
        return Wrong.ORDER
    return Wrong.LONG if ends - begins > LONGEST else None


def fits(kind: ClassKind, stage: Stage, *, certified: bool) -> bool:
    """Whether somebody at this stage would go; `certified`: a certificate of it still counts."""
    return stage in _STAGES[kind] and not certified


def still_counts(certified: date, months: int, on: date) -> bool:
    """Whether a certificate of this day counts on another, for so many months from its date."""
    whole = (on.year - certified.year) * 12 + on.month - certified.month
    return whole - (on.day < certified.day) < months


def over_quota(chosen: int, quota: int | None) -> int:
    """By how many more than there are places; 0 where it fits or nobody knows."""
    return max(0, chosen - quota) if quota is not None else 0


def read_quota(text: str) -> int | None:
    """The one whole number typed, from 1 to MOST_SEATS; None for anything else."""
    found = _COUNTER.findall(text)
    if len(found) != 1 or not 0 < int(found[0][:9]) <= MOST_SEATS:
        return None
    return int(found[0])


def certificate_numbers(text: str, count: int) -> tuple[str, ...] | None:
    """The numbers of so many certificates: as listed, or a run from the only one typed.

    "15/GCN" for three is 15/GCN, 16/GCN, 17/GCN; leading zeros stay. None where what was typed
    has neither one number nor as many as there are certificates.
    """
    typed = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    if not all(map(_NUMBER.fullmatch, typed)) or not any(map(_COUNTER.search, typed)):
        return None
    if len(typed) == count:
        return tuple(typed)
    return _run(typed[0], count) if len(typed) == 1 else None


def _run(first: str, count: int) -> tuple[str, ...] | None:
    found = _COUNTER.search(first)
    if found is None:
        return None
    begin, width = int(found[0]), len(found[0])
    head, tail = first[: found.start()], first[found.end() :]
    return tuple(f"{head}{number:0{width}d}{tail}" for number in range(begin, begin + count))


def confirmed_at_first(seats: Iterable[Seat]) -> frozenset[CandidateId]:
    """Who is chosen when the officer opens the list: all proposed, and whoever was confirmed."""
    return frozenset(seat.candidate for seat in seats if seat.state in IN_QUESTION)


def held(seats: Sequence[Seat]) -> int:
    """How many places are taken."""
    return sum(seat.state in HOLDS_A_PLACE for seat in seats)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassPlan:
    """What an officer plans: the days, the place, and how many may go (None while unknown)."""

    kind: ClassKind
    begins: date
    ends: date
    place: str
    quota: int | None
