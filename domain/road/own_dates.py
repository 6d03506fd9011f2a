"""Dates recorded on their own, beside the steps of the road: when each can be, and after what.

Source: domain notes §1.2, §2. What a step dates is recorded with the step.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.candidates import Stage
from domain.road.events import Event, Milestone
from domain.road.facts import Facts
from domain.road.stages import STAGES


@dataclass(frozen=True, slots=True)
class OwnDate:
    """A date that is no step: from which stage on it can be recorded, and what comes before it."""

    kind: Milestone
    first: Stage
    after: Milestone | None = None


OWN_DATES = (
    OwnDate(Milestone.MOTIVES_TALK, Stage.INTRODUCED),
    OwnDate(Milestone.CLASS_CERTIFICATE, Stage.INTRODUCED),
    OwnDate(Milestone.DECISION_RECEIVED, Stage.DECIDED, Milestone.DECISION_SIGNED),
    OwnDate(Milestone.MEMBER_PROFILE, Stage.PROBATION, Milestone.CEREMONY),
    OwnDate(Milestone.NEW_MEMBER_CLASS, Stage.PROBATION, Milestone.CEREMONY),
)
_AFTER: Mapping[Milestone, Milestone | None] = {one.kind: one.after for one in OWN_DATES}

TAKEN_BACK = frozenset(
    {
        Milestone.MOTIVES_TALK,
        Milestone.ADMISSION_EXTENDED,
        Milestone.DECISION_RECEIVED,
        Milestone.MEMBER_PROFILE,
        Milestone.RECOGNITION_EXTENDED,
        Milestone.HANDED_OVER,
    }
)
"""What is taken back alone if it was entered by mistake; certificates are corrected among the
papers, and what a step dates goes with the step."""


def own_dates(stage: Stage) -> tuple[Milestone, ...]:
    """The dates that can be recorded on their own at this stage; none off the road."""
    if stage not in STAGES:
        return ()
    reached = STAGES[: STAGES.index(stage) + 1]
    return tuple(one.kind for one in OWN_DATES if one.first in reached)


def not_before(facts: Facts, kind: Milestone) -> date | None:
    """The day before which this cannot have been, as far as it is on record."""
    after = _AFTER.get(kind)
    return facts.on(after) if after is not None else None


def mistakable(facts: Facts) -> tuple[Event, ...]:
    """What is on record and can be taken back alone, the latest first."""
    found = (one for one in facts.all_events if one.kind in TAKEN_BACK)
    return tuple(sorted(found, key=lambda one: (one.on, one.id), reverse=True))
