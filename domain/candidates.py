"""A candidate on the road, the consent, the nominations and who helps."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.ids import CandidateId, NominationId, PersonId, UnitId


class Stage(StrEnum):
    """How far along the road (domain notes §1.2; domain.road.stages has the moves between them).

    PROBATION begins with the ceremony. A stage says what has happened, never what ought to.
    """

    INTRODUCED = "introduced"
    RECEIVED = "received"
    LISTED = "listed"  # on the branch's list of sympathisers
    HELPED = "helped"  # a mentor was assigned by resolution
    TRAINED = "trained"  # has the certificate of the awareness class
    FILE = "file"  # the branch agreed that the papers be made
    VERIFICATION = "verification"
    OPINIONS = "opinions"  # remarks of organisations and of the place of residence
    PROPOSED = "proposed"  # the branch resolved to propose admission
    APPRAISED = "appraised"  # a grassroots committee between branch and decider agreed
    DECIDED = "decided"  # admission is decided
    PROBATION = "probation"
    RECOGNITION = "recognition"  # the branch resolved to propose recognition
    OFFICIAL = "official"
    LEFT = "left"


class Sex(StrEnum):
    """As the form of the committee asks it."""

    FEMALE = "female"
    MALE = "male"


class Schooling(StrEnum):
    """The highest level finished; LITERATE: reads and writes, without a level finished."""

    LITERATE = "literate"
    PRIMARY = "primary"
    LOWER_SECONDARY = "lower_secondary"
    UPPER_SECONDARY = "upper_secondary"
    VOCATIONAL = "vocational"
    COLLEGE = "college"
    UNIVERSITY = "university"


class AgeBand(StrEnum):
    """All that is kept of the age of a source without a name."""

    YOUNG = "18_30"
    MIDDLE = "31_40"
    OLDER = "41_60"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One person on the road. `birth` is "1998", "5/1998" or "3/5/1998"; `code` like NL-07.

    `merged_into`: this entry was taken for the same person as another, which is kept.
    `locked`: consent was recorded without its paper; nobody is shown or asked anything.
    `standing`: a village elder, head or person of standing (schooling, domain notes §3.1).
    `person`: who they are on the roll, from the ceremony on.
    """

    id: CandidateId
    branch: UnitId
    code: str
    full_name: str
    birth: str
    sex: Sex
    schooling: Schooling
    chapter: UnitId | None
    stage: Stage
    entered_at: datetime
    merged_into: CandidateId | None = None
    locked: bool = False
    standing: bool = False
    person: PersonId | None = None

    @property
    def shown(self) -> bool:
        """Whether the entry takes part in lists and counts."""
        return self.merged_into is None and not self.locked


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """The signed paper: its number, its date and who explained it. The paper stays on paper."""

    form_number: str
    signed_on: date
    explained_by: str


class NominationState(StrEnum):
    """Where a nomination stands between the one who made it and the branch.

    PROPOSED: a chapter of the youth union put it to the commune's; the branch has not got it yet.
    """

    PROPOSED = "proposed"
    WAITING = "waiting"
    RECEIVED = "received"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


class ReturnReason(StrEnum):
    """The only reasons that are ever put in writing to the one who nominated."""

    NO_RESOLUTION = "no_resolution"
    INCOMPLETE = "incomplete"
    NO_CONSENT = "no_consent"
    AGE = "age"
    OTHER_BRANCH = "other_branch"
    ALREADY = "already"
    MORE_CARE = "more_care"
    TALK = "talk"
    NOT_PASSED = "not_passed"  # by the youth union's committee, this time


@dataclass(frozen=True, slots=True, kw_only=True)
class Nomination:
    """One person's or organisation's word for a candidate."""

    id: NominationId
    candidate: CandidateId
    by: PersonId
    unit: UnitId | None
    state: NominationState
    return_reason: ReturnReason | None
    at: datetime
    decided_at: datetime | None = None


class AssignmentKind(StrEnum):
    """How somebody helps: the one answerable, a helper, or an organisation that follows."""

    PRIMARY = "primary"
    HELPER = "helper"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """Who helps a candidate. Either resolved on a day, or still to be put to a meeting."""

    id: int
    candidate: CandidateId
    person: PersonId | None
    unit: UnitId | None
    kind: AssignmentKind
    resolved_on: date | None
    put_to: str | None
    since: datetime
    asks_handover: bool = False


@dataclass(frozen=True, slots=True)
class Likeness:
    """What is compared to see whether two entries may be one person."""

    folded_name: str
    birth_year: str
    branch: UnitId


def alike(one: Likeness, other: Likeness) -> bool:
    """Whether two entries may be the same person: same name, and same year or same village.

    People decide; this only asks them to look.
    """
    if one.folded_name != other.folded_name:
        return False
    return one.birth_year == other.birth_year or one.branch == other.branch


def birth_year(birth: str) -> str:
    """The year of "1998", "5/1998" or "3/5/1998"."""
    return birth.rsplit("/", 1)[-1]


def code_for(prefix: str, number: int) -> str:
    """The code under which a candidate is known in groups, such as NL-07."""
    return f"{prefix}-{number:02d}"


def codes_shown(codes: Sequence[str], at_least: int = 3) -> tuple[str, ...]:
    """The codes a group may see: none below three people, where a code would point at one."""
    return tuple(sorted(codes)) if len(codes) >= at_least else ()
