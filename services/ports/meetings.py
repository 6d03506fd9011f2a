"""Port for when the branches and the organisations meet."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.ids import UnitId
from domain.meetings import MeetingException, MeetingRule, Period


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPlan:
    """A unit's own rule: when it meets, where, and whether a branch's chi ủy meets before."""

    rule: MeetingRule
    place: str
    has_committee: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingChange:
    """What is different about one month's meeting; what is None is as the rule has it."""

    at: datetime | None = None
    place: str | None = None
    committee_at: datetime | None = None
    committee_place: str | None = None
    cancelled: bool = False

    def exception(self, period: Period) -> MeetingException | None:
        """The month's departure from the rule; None where it meets when the rule says."""
        if self.cancelled:
            return MeetingException(period, None)
        return MeetingException(period, self.at) if self.at is not None else None


def exceptions(changes: Mapping[Period, MeetingChange]) -> tuple[MeetingException, ...]:
    """The months whose meeting is at another moment than the rule says, or not held."""
    found = (one.exception(period) for period, one in changes.items())
    return tuple(one for one in found if one is not None)


class Meetings(Protocol):
    """When the branches and the organisations meet."""

    async def plan(self, unit: UnitId) -> MeetingPlan | None: ...

    async def set_plan(self, unit: UnitId, plan: MeetingPlan) -> None: ...

    async def changes(self, unit: UnitId) -> Mapping[Period, MeetingChange]:
        """The months in which a meeting differs from the rule, in their order."""

    async def change_in(self, unit: UnitId, period: Period) -> MeetingChange:
        """How this month's meeting differs from the rule, if at all."""

    async def change(self, unit: UnitId, period: Period, change: MeetingChange) -> None:
        """Have this month's meeting differ so; replaces what was said of it before."""

    async def planned_branches(self) -> tuple[UnitId, ...]:
        """Every branch that has a rule."""

    async def planned_organisations(self) -> tuple[UnitId, ...]:
        """Every organisation and chapter that has a rule."""
