"""A committee member attends a branch's meeting and says what they saw (domain notes §4)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.ids import PersonId, ReviewId, UnitId

ASKED_FOR = timedelta(days=7)  # how long after a meeting it is asked about; it can be told later
TELLABLE_FOR = timedelta(days=62)


class VisitState(StrEnum):
    """Whether the member in charge was there."""

    ATTENDED = "attended"
    ABSENT = "absent"


class Saw(StrEnum):
    """What the meeting made of its work with people on the road; no judgement of anybody."""

    DISCUSSED = "discussed"
    BRIEFLY = "briefly"
    NOT_DISCUSSED = "not_discussed"
    NEEDS_HELP = "needs_help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What one member in charge told of one meeting. `on`: the day of the meeting."""

    id: int
    branch: UnitId
    review: ReviewId
    person: PersonId
    state: VisitState
    on: date
    at: datetime
    saw: Saw | None = None
    has_line: bool = False
