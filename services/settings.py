"""What a committee has set, as the use cases need it: plain values, no secrets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from domain.calendar import Calendar
from domain.cycle import CycleSettings
from domain.plans.forecast import Stays
from domain.road.documents import Document
from domain.road.resolutions import Body
from domain.rules.rulebook import Rulebook
from domain.rules.working_days import WorkingDays
from domain.union import YEAR, YearlyStep


class Show(StrEnum):
    """How a candidate is shown in private chats; the committee chooses one of three."""

    CODE = "code"
    INITIALS = "initials"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """For how many days what was dealt with is kept: the text of updates, and what was sent."""

    payload_days: int = 3
    outbox_days: int = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSettings:
    """The sorting of sources: on which day and month a round opens by itself (None: never), for
    how many days it is open, and how many days before its end those who have not counted are
    reminded, once.
    """

    yearly_on: tuple[int, int] | None = (15, 10)
    round_days: int = 21
    remind_before: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class RoadSettings:
    """What this committee decided about the road (domain notes §1.2, §5).

    `decider`: who decides on admission and recognition. `committee_keeps_list`: a branch's
    proposal for the list of sympathisers counts once the committee has agreed. `difficult_area`:
    the schooling exception of mountainous, border and ethnic-minority areas applies. `labels`:
    what this committee calls a stage, by its value, where that is not the usual term.
    """

    decider: Body = Body.STANDING
    committee_keeps_list: bool = False
    difficult_area: bool = True
    labels: Mapping[str, str] = field(default_factory=dict)

    @property
    def own_terms(self) -> Mapping[str, str]:
        """The committee's own names of stages, by the term of the catalogue they stand for."""
        return {f"stage-{stage}": label for stage, label in self.labels.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetSettings:
    """Targets: how long the road takes at the least, and when somebody stands still.

    `say_on` is the day of a quarter's first month on which the forecast is said.
    """

    stays: Stays = field(default_factory=Stays)
    say_on: int = 5
    stalled_months: int = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class AwaySettings:
    """People away for work: when they come home, and how often their host branches are asked.

    `tet`: the first days of Tết, as the holidays' data have them; `home_days`: other days on which
    people come home, as day and month; those at home are told `home_before` days before each.
    `remarks_every`: how many months lie between two askings of a host branch.
    """

    tet: tuple[date, ...] = ()
    home_days: tuple[tuple[int, int], ...] = ((2, 9),)
    home_before: int = 10
    remarks_every: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionSettings:
    """The youth union (domain notes §3.4). `resolution_first`: what its chapters and its commune
    organisation propose reaches the branch with the resolution of its committee (form 4-KNĐ).

    `yearly`: the days of its year, said `lead_days` days before.
    """

    resolution_first: bool = True
    yearly: tuple[YearlyStep, ...] = YEAR
    lead_days: int = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A committee's settings; the names are those of the configuration.

    `mentor_load` is the number of candidates from which on to warn, `codes_in_group_from` the one
    from which on a group is shown their codes, `ask_line_at_unchanged` the month in a row of "no
    change" at which one line is asked for.
    Nobody heard from within `not_reached_after` counts as out of reach.
    """

    committee: str
    contact_name: str
    contact_phone: str
    default_language: str
    show: Show
    calendar: Calendar
    cycle: CycleSettings
    invitation_days: int = 3
    mentor_load: int = 3
    codes_in_group_from: int = 3
    ask_line_at_unchanged: int = 3
    not_reached_after: timedelta = timedelta(days=30)
    keeping: Keeping = Keeping()
    sources: SourceSettings = SourceSettings()
    road: RoadSettings = RoadSettings()
    away: AwaySettings = AwaySettings()
    targets: TargetSettings = TargetSettings()
    documents: tuple[Document, ...] = ()
    rulebook: Rulebook = field(default_factory=lambda: Rulebook(()))
    union: UnionSettings = UnionSettings()
    working_days: WorkingDays = field(default_factory=WorkingDays)
