"""What happened on somebody's road: moves from stage to stage, and events with a date."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.candidates import Stage
from domain.ids import CandidateId, PersonId, ReviewId


class Milestone(StrEnum):
    """An event with a date, from which a rule may count. Only the date, never a content."""

    MOTIVES_TALK = "motives_talk"  # that it took place, never what was said
    CLASS_CERTIFICATE = "class_certificate"
    FILE_AGREED = "file_agreed"  # the branch agreed that the papers be made
    VERIFICATION_SENT = "verification_sent"
    VERIFICATION_REPLY = "verification_reply"
    ADMISSION_PROPOSED = "admission_proposed"  # the branch's resolution
    ADMISSION_APPRAISED = "admission_appraised"  # the grassroots committee's resolution
    ADMISSION_EXTENDED = "admission_extended"  # the decider took the longer period
    DECISION_SIGNED = "decision_signed"
    DECISION_RECEIVED = "decision_received"  # by the branch
    CEREMONY = "ceremony"
    MEMBER_PROFILE = "member_profile"  # the new member's own papers are filled in
    NEW_MEMBER_CLASS = "new_member_class"
    RECOGNITION_PROPOSED = "recognition_proposed"  # the branch's resolution
    RECOGNITION_APPRAISED = "recognition_appraised"  # the grassroots committee's resolution
    RECOGNITION_EXTENDED = "recognition_extended"
    RECOGNITION_DECIDED = "recognition_decided"
    TRANSFER_DECIDED = "transfer_decided"
    TRANSFER_DONE = "transfer_done"
    HANDED_OVER = "handed_over"  # to the members' own app


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A milestone on record. `number` and `place` name a paper and where; never a content."""

    id: int
    candidate: CandidateId
    kind: Milestone
    on: date
    at: datetime
    number: str | None = None
    place: str | None = None
    by: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A step on the road as recorded. `on`: when it happened; `at`: when it was recorded.

    `document` names the resolution or decision; `missing` are the codes of what was not there;
    `rules_on`: the day whose rules the case runs under from here.
    """

    id: int
    candidate: CandidateId
    before: Stage
    after: Stage
    on: date
    at: datetime
    rules_on: date
    document: str | None = None
    resolution: int | None = None
    review: ReviewId | None = None
    reason: str | None = None
    missing: tuple[str, ...] = ()
    by: PersonId | None = None
