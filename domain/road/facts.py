"""What is on record about one person's road: all that dates, checks and moves are worked out from.

A fact says what has happened and when, never what ought to follow from it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from domain.candidates import Candidate, Stage
from domain.road.away import Absence
from domain.road.events import Event, Milestone, Move
from domain.road.introducers import Introducer
from domain.road.papers import Paper
from domain.road.resolutions import Resolution, ResolutionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The record of one person's road on one day.

    `events`: of each milestone the latest that counts. `all_events`, `moves` and `resolutions`
    are in the order recorded. `rules_on`: the day whose rules the case runs under; None before
    the first recorded move.
    """

    candidate: Candidate
    events: Mapping[Milestone, Event] = field(default_factory=lambda: MappingProxyType({}))
    all_events: tuple[Event, ...] = ()
    moves: tuple[Move, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    papers: tuple[Paper, ...] = ()
    introducers: tuple[Introducer, ...] = ()
    absence: Absence | None = None

    @property
    def stage(self) -> Stage:
        """Where they stand."""
        return self.candidate.stage

    @property
    def rules_on(self) -> date | None:
        """The day whose rules the case runs under, as the last move noted it."""
        return self.moves[-1].rules_on if self.moves else None

    @property
    def left_from(self) -> Stage | None:
        """Where they stood when they left the road; None for whoever has not."""
        gone = self.moves and self.moves[-1].after is self.stage is Stage.LEFT
        return self.moves[-1].before if gone else None

    def on(self, kind: Milestone) -> date | None:
        """When this happened last; None if it is not on record."""
        found = self.events.get(kind)
        return found.on if found is not None else None

    def event(self, kind: Milestone) -> Event | None:
        """The latest event of this kind that counts."""
        return self.events.get(kind)

    def resolution(self, kind: ResolutionKind) -> Resolution | None:
        """The last resolution of this kind."""
        return next((one for one in reversed(self.resolutions) if one.kind is kind), None)

    def paper(self, code: str) -> Paper | None:
        """What is noted of the paper of this code."""
        return next((one for one in self.papers if one.code == code), None)

    def reached_on(self, stage: Stage) -> date | None:
        """On which day they came to this stage the last time; None if never recorded."""
        found = (one.on for one in reversed(self.moves) if one.after is stage)
        return next(found, None)


def latest(events: tuple[Event, ...]) -> Mapping[Milestone, Event]:
    """Of each milestone the event with the latest date; of two on a day the one recorded last."""
    ordered = sorted(events, key=lambda one: (one.on, one.id))
    return MappingProxyType({one.kind: one for one in ordered})
