"""Resolutions and their tallies, as counted in the room."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.ids import CandidateId, PersonId, ReviewId, UnitId


class ResolutionKind(StrEnum):
    """What was resolved."""

    LIST = "list"
    UNLIST = "unlist"
    MENTOR = "mentor"
    CLASS = "class"
    FILE = "file"
    ADMISSION = "admission"
    RECOGNITION = "recognition"
    STRIKE = "strike"  # to strike off a probationary member (xóa tên)


class Body(StrEnum):
    """Who resolved. The decider of admissions is a setting of the committee."""

    BRANCH = "branch"
    GRASSROOTS = "grassroots"
    STANDING = "standing"  # the standing committee of the commune's committee
    COMMITTEE = "committee"  # the whole committee of the commune


class Method(StrEnum):
    """How it was voted, as the meeting decided."""

    CARDS = "cards"
    SECRET = "secret"  # noqa: S105 - a ballot, not a password


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Official members left out of the count, and why (domain notes §1.3)."""

    transferred: int = 0  # temporarily to another organisation of the Party
    exempt: int = 0  # exempted from meetings, and absent
    suspended: int = 0  # suspended or detained

    @property
    def all(self) -> int:
        """How many in all."""
        return self.transferred + self.exempt + self.suspended


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """A tally: members with a vote on the roll, who is left out, present, for and against."""

    roll: int
    present: int
    in_favour: int
    against: int
    left_out: LeftOut = LeftOut()
    method: Method | None = None

    @property
    def counted(self) -> int:
        """On how many the share is worked out."""
        return self.roll - self.left_out.all


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """A resolution on one person, with its tally where one was counted."""

    id: int
    candidate: CandidateId
    kind: ResolutionKind
    body: Body
    unit: UnitId
    on: date
    at: datetime
    number: str | None = None
    vote: Vote | None = None
    review: ReviewId | None = None
    by: PersonId | None = None
