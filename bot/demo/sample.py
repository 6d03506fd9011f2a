"""Who and what of the sample commune is on record, by the names of the cast."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time

from bot.demo import cast
from domain.ids import CandidateId, ChatId, PersonId, UnitId

Text = Callable[[str], str]
"""A text of the catalogue, by its key."""


@dataclass(slots=True)
class Sample:
    """Who and what is on record, by the names of the cast; candidates by their codes."""

    units: dict[str, UnitId] = field(default_factory=dict)
    people: dict[str, PersonId] = field(default_factory=dict)
    chats: dict[str, ChatId] = field(default_factory=dict)
    candidates: dict[str, CandidateId] = field(default_factory=dict)

    def secretary(self, branch: str) -> PersonId:
        """Who leads this branch."""
        return self.people[cast.SECRETARIES[branch]]


def local(day: date, hour: int = 9, minute: int = 0) -> datetime:
    """A moment on the sample's own clock."""
    return datetime.combine(day, time(hour, minute), cast.ZONE)
