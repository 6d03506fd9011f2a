"""What the sample commune is made of: units, people on the roll, people on the road."""

from dataclasses import dataclass
from datetime import date

from domain.candidates import Schooling, Sex, Stage, code_for
from domain.meetings import MeetingRule
from domain.road.events import Milestone
from domain.units import Association, Hour, Membership, Role, UnitKind
from services.people.founding import COMMITTEE_CODE


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleUnit:
    """A unit. A branch that meets has a rule, a place and perhaps a committee of its own."""

    code: str
    name: str
    kind: UnitKind
    parent: str | None = COMMITTEE_CODE
    branch: str | None = None
    association: Association | None = None
    prefix: str | None = None
    meets: MeetingRule | None = None
    place: str = ""
    has_committee: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePerson:
    """Somebody on the roll. Whoever has joined is known to the messenger by their nickname."""

    nick: str
    name: str
    posts: tuple[tuple[Role, str], ...] = ()
    branch: str | None = None
    membership: Membership = Membership.OFFICIAL
    birth: str | None = None
    hour: Hour = Hour.EVENING
    smartphone: bool = True
    joined: bool = True


@dataclass(frozen=True, slots=True)
class SampleStep:
    """A step after the list: when, by which paper; the branch's vote as (roll, present, yes, no).

    `received`: when the branch had the paper in its hands, where that counts.
    """

    after: Stage
    on: date
    number: str | None = None
    vote: tuple[int, int, int, int] | None = None
    received: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleIntroducer:
    """Who introduces: a member by their nickname, or the youth union by its unit's code."""

    member: str | None = None
    union: str | None = None
    known_since: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleCandidate:
    """Somebody on the road: who nominated them, who helps, and how far they have come.

    `resolved`: when the branch listed them and assigned the mentor; None: to be put to the coming
    meeting. `mentor`: None where nobody is assigned yet. `papers`: the forms that are there, by
    code, with their dates. `moved`: to which branch, and on which day.
    """

    number: int
    name: str
    birth: str
    sex: Sex
    schooling: Schooling
    stage: Stage
    branch: str = "NL"
    chapter: str | None = None
    nominator: str
    on_behalf_of: str | None = None
    reason: str
    nominated: date
    mentor: str | None
    resolved: date | None = None
    again: date | None = None  # when a mentor was assigned for the probation
    organisation: str | None = None
    steps: tuple[SampleStep, ...] = ()
    events: tuple[tuple[Milestone, date], ...] = ()
    failed: SampleStep | None = None
    papers: tuple[tuple[str, date], ...] = ()
    introducers: tuple[SampleIntroducer, ...] = ()
    moved: tuple[str, date] | None = None

    @property
    def code(self) -> str:
        """The code under which they are known; it stays when they move."""
        return code_for(self.branch, self.number)

    @property
    def belongs_to(self) -> str:
        """The branch they belong to today."""
        return self.moved[0] if self.moved else self.branch


def branch(
    code: str, name: str, rule: MeetingRule, place: str, *, has_committee: bool = False
) -> SampleUnit:
    """A branch of the committee; its code is also what its people's codes begin with."""
    return SampleUnit(
        code=code,
        name=name,
        kind=UnitKind.BRANCH,
        prefix=code,
        meets=rule,
        place=place,
        has_committee=has_committee,
    )


def organisation(code: str, name: str, association: Association) -> SampleUnit:
    """A mass organisation of the commune."""
    return SampleUnit(code=code, name=name, kind=UnitKind.ORGANISATION, association=association)


def chapter(
    code: str, name: str, kind: Association, *, monthly_on: int | None = None
) -> SampleUnit:
    """A chapter in a village, whose code says of what and where; `monthly_on`: day it meets."""
    parent, _, branch = code.partition("-")
    return SampleUnit(
        code=code,
        name=name,
        kind=UnitKind.CHAPTER,
        parent={"CD": "DX"}.get(parent, parent),
        branch=branch,
        association=kind,
        meets=MeetingRule(hour=19, day=monthly_on) if monthly_on else None,
        place="nhà văn hóa bản" if monthly_on else "",
    )
