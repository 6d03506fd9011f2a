"""What a committee has set, as the use cases need it: plain values, no secrets."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from domain.calendar import Calendar
from domain.cycle import CycleSettings
from domain.road.resolutions import Body
from domain.rules.rulebook import Rulebook


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
    the schooling exception of mountainous, border and ethnic-minority areas applies.
    """

    decider: Body = Body.STANDING
    committee_keeps_list: bool = False
    difficult_area: bool = True


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
    rulebook: Rulebook = field(default_factory=lambda: Rulebook(()))
