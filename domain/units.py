"""The units of a committee, the people on the roll, and the posts they hold."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.ids import PersonId, UnitId


class UnitKind(StrEnum):
    """What a unit is. An organisation belongs to the commune, a chapter to a village."""

    COMMITTEE = "committee"
    BRANCH = "branch"
    ORGANISATION = "organisation"
    CHAPTER = "chapter"


class Association(StrEnum):
    """Which mass organisation an organisation or chapter belongs to."""

    YOUTH = "youth"
    WOMEN = "women"
    FARMERS = "farmers"
    VETERANS = "veterans"
    FRONT = "front"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit. `branch` is the branch in whose village a chapter is; `prefix` begins its codes.

    `signal`: whether its people can usually be reached by phone; without one, paper is used.
    `grassroots`: the grassroots committee between this branch and the decider, None without one.
    `closed_on`: the first day on which it is no more; `succeeded_by`: what took its place.
    """

    id: UnitId
    parent: UnitId | None
    branch: UnitId | None
    kind: UnitKind
    association: Association | None
    code: str
    name: str
    prefix: str | None = None
    signal: bool = True
    grassroots: str | None = None
    closed_on: date | None = None
    succeeded_by: UnitId | None = None


class Membership(StrEnum):
    """A person's standing in the Party."""

    OFFICIAL = "official"
    PROBATIONARY = "probationary"
    NONE = "none"


class Hour(StrEnum):
    """The time of day at which a person chose to hear from us."""

    MORNING = "morning"
    NOON = "noon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class Person:
    """A person on the roll. `branch` is where they belong as a member of the Party.

    `paused_until`: nothing unasked is said before that day. `away_until`: the first day back from
    leave; until then others do what is theirs.
    """

    id: PersonId
    full_name: str
    branch: UnitId | None
    membership: Membership
    smartphone: bool
    hour: Hour
    language: str | None
    paused_until: date | None
    away_until: date | None = None

    def away_on(self, day: date) -> bool:
        """Whether this person is on leave on this day."""
        return self.away_until is not None and day < self.away_until


class Role(StrEnum):
    """The roles a post gives. Rights follow the post, never the person."""

    OFFICER = "officer"
    COMMITTEE_SECRETARY = "committee_secretary"
    MEMBER_IN_CHARGE = "member_in_charge"
    BRANCH_SECRETARY = "branch_secretary"
    BRANCH_DEPUTY = "branch_deputy"
    BRANCH_COMMITTEE = "branch_committee"
    COMMUNE_LEADER = "commune_leader"
    CHAPTER_LEADER = "chapter_leader"
    POLITICAL_CENTRE = "political_centre"


@dataclass(frozen=True, slots=True)
class Post:
    """Who holds which role in which unit, from when to when (`until` is the first day without)."""

    person: PersonId
    unit: UnitId
    role: Role
    since: date
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the post is held on this day."""
        return self.since <= day and (self.until is None or day < self.until)
