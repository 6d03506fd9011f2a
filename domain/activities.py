"""An activity of an organisation or chapter: announced, held, and who was seen there.

Only candidates on record are marked, by code; of others a number is kept, never a name.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.ids import ActivityId, CandidateId, PersonId, UnitId

LONGEST_TITLE = 80
MOST = 999


class ActivityKind(StrEnum):
    """The short list of what is announced; anything else is a short text of one's own."""

    VOLUNTEER = "volunteer"
    ENVIRONMENT = "environment"
    CULTURE = "culture"
    SPORT = "sport"
    MEETING = "meeting"
    PRODUCTION = "production"


class Mark(StrEnum):
    """What was noted of a candidate: came, or stood out. A fact, not a grade."""

    CAME = "came"
    STOOD_OUT = "stood_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One activity of a unit; title and place stay with the record (domain.messages.Written).

    `kind`: what it is, where that was chosen from the list; else its title was typed.

    `came`: how many came in all; `stood_out`: how many stood out who are not on record.
    """

    id: ActivityId
    unit: UnitId
    begins: datetime
    kind: ActivityKind | None
    by: PersonId
    came: int | None = None
    stood_out: int | None = None
    closed_at: datetime | None = None
    cancelled_at: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether it is neither cancelled nor its result entered."""
        return self.closed_at is None and self.cancelled_at is None


_LISTED = "="


def listed_title(kind: ActivityKind) -> str:
    """How a title chosen from the list is kept; no typed title begins so."""
    return f"{_LISTED}{kind.value}"


def kind_of(title: str) -> ActivityKind | None:
    """The entry of the list that a kept title stands for; None for a typed one."""
    return ActivityKind(title.removeprefix(_LISTED)) if title.startswith(_LISTED) else None


def typed_title(text: str) -> str:
    """A typed title as it is kept."""
    return text.lstrip(_LISTED).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityMark:
    """What was noted of one candidate at one activity."""

    activity: ActivityId
    candidate: CandidateId
    mark: Mark
    at: datetime
