"""Who can still be admitted in a year, and by when the next person must be named.

Sources: domain notes §7.3 row 4. How long somebody spends at a stage at the least is ours, marked
[I], and a setting; where a rule gives a step to somebody else by a limit, that step is taken to
last no longer than the limit. An introducer must have known the person for the months the rule
asks before the branch may propose, and the certificate of the class must still count on that day;
else the class comes once more. People decide: a forecast says what time allows, nothing else.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta

from domain.candidates import Stage
from domain.ids import CandidateId
from domain.rules.rulebook import Rules
from domain.rules.working_days import WorkingDays, add_months

ROAD_TO_CEREMONY = (
    Stage.INTRODUCED,
    Stage.RECEIVED,
    Stage.LISTED,
    Stage.HELPED,
    Stage.TRAINED,
    Stage.FILE,
    Stage.VERIFICATION,
    Stage.OPINIONS,
    Stage.PROPOSED,
    Stage.APPRAISED,
    Stage.DECIDED,
)
"""The stages before the ceremony, in order; APPRAISED only below a grassroots committee."""

# The steps somebody else takes within a limit of the rulebook, counted in working days.
_LIMITS: Mapping[Stage, str] = {
    Stage.VERIFICATION: "verification_home",
    Stage.PROPOSED: "admission_decision",
    Stage.DECIDED: "ceremony",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stays:
    """Days spent at each stage at the least, before the next [I]. Raises ValueError below 0."""

    introduced: int = 7
    received: int = 30  # the branch's next meeting puts somebody on its list
    listed: int = 15
    helped: int = 60  # until a class is held and its certificate given
    trained: int = 30
    file: int = 15
    verification: int = 30
    opinions: int = 15
    proposed: int = 30
    appraised: int = 15
    decided: int = 10

    def __post_init__(self) -> None:
        if any(getattr(self, one.name) < 0 for one in fields(self)):
            raise ValueError("no stage lasts less than no time")

    def at(self, stage: Stage) -> int:
        """The days at this stage. Raises AttributeError for one after the ceremony."""
        days: int = getattr(self, stage.value)
        return days


@dataclass(frozen=True, slots=True)
class Walker:
    """Somebody before the ceremony: at which stage, since when.

    `known_since`: from when each introducer has known them, as far as that is on record;
    `certified_on`: the day of their newest certificate of the class.
    """

    candidate: CandidateId
    stage: Stage
    since: date
    known_since: tuple[date, ...] = ()
    grassroots: bool = False
    certified_on: date | None = None


@dataclass(frozen=True, slots=True)
class Ways:
    """By what a forecast is worked out: our least days, the day's rules, the working days."""

    stays: Stays
    rules: Rules
    days: WorkingDays


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """One year of one unit: how many are to be admitted, were, and still can be.

    `target` is None where none is set. `stages`: how many stand at each stage before the
    ceremony. `can`: how many of them the time left allows.
    """

    year: int
    target: int | None
    done: int
    stages: Mapping[Stage, int]
    can: int

    @property
    def pipeline(self) -> int:
        """How many are on the road before the ceremony."""
        return sum(self.stages.values())

    @property
    def reached(self) -> bool:
        """Whether the target is reached; without one there is nothing to reach."""
        return self.target is None or self.done >= self.target

    @property
    def short(self) -> int:
        """How many are missing even if all who can make it do."""
        return max(0, (self.target or 0) - self.done - self.can)


def earliest_ceremony(one: Walker, ways: Ways, today: date) -> date:
    """The first day on which this person's ceremony could be held, from today on.

    Raises ValueError for somebody who is past it, or has left.
    """
    path = [stage for stage in ROAD_TO_CEREMONY if one.grassroots or stage is not Stage.APPRAISED]
    if one.stage is Stage.APPRAISED and not one.grassroots:
        path.insert(path.index(Stage.DECIDED), Stage.APPRAISED)
    day, first = one.since, True
    for stage in path[path.index(one.stage) :]:
        day = _over(stage, day, ways)
        if stage is Stage.OPINIONS:
            day = max([day, today, *_acquainted(one, ways.rules)])
            day = _certified(one, ways, day, today)
        if first:
            day, first = max(day, today), False
    return day


def _over(stage: Stage, begun: date, ways: Ways) -> date:
    """The day on which this stage can be over at the soonest."""
    ours = begun + timedelta(days=ways.stays.at(stage))
    rule = _LIMITS.get(stage)
    if rule is None or not ways.rules.uses(rule):
        return ours
    return min(ours, ways.days.add(begun, ways.rules.number(rule)))


def _acquainted(one: Walker, rules: Rules) -> tuple[date, ...]:
    """From when each introducer has known them long enough to introduce them."""
    if not rules.uses("introducer_acquaintance"):
        return ()
    months = rules.number("introducer_acquaintance")
    return tuple(add_months(since, months) for since in one.known_since)


def _certified(one: Walker, ways: Ways, considered: date, today: date) -> date:
    """The day on which the branch can consider them: after another class, if theirs is too old."""
    if one.certified_on is None or not ways.rules.uses("class_certificate"):
        return considered
    counts_until = add_months(one.certified_on, ways.rules.number("class_certificate"))
    if considered <= counts_until:
        return considered
    return max(considered, today + timedelta(days=ways.stays.helped))


def can_make_it(
    people: Iterable[Walker], until: date, ways: Ways, today: date
) -> tuple[CandidateId, ...]:
    """Who can still be admitted by this day, each once, in the order given."""
    found = [one.candidate for one in people if earliest_ceremony(one, ways, today) <= until]
    return tuple(dict.fromkeys(found))


def last_day_to_name(
    year: int, ways: Ways, today: date, *, grassroots: bool = False
) -> date | None:
    """Until when somebody must be named to be admitted in this year; None if that day is past.

    Counted for somebody whose introducers have known them long enough.
    """
    last = date(year, 12, 31)

    def ceremony_if_named(wait: int) -> date:
        named = today + timedelta(days=wait)
        somebody = Walker(CandidateId(0), Stage.INTRODUCED, named, grassroots=grassroots)
        return earliest_ceremony(somebody, ways, named)

    # Whoever is named later is never admitted sooner.
    in_time = bisect_right(range((last - today).days + 1), last, key=ceremony_if_named)
    return today + timedelta(days=in_time - 1) if in_time else None


def next_chance(ways: Ways, today: date, *, grassroots: bool = False) -> tuple[int, date]:
    """The first year in which somebody named from today on can be admitted, and until when."""
    year = today.year
    while (day := last_day_to_name(year, ways, today, grassroots=grassroots)) is None:
        year += 1
    return year, day


def forecast(
    year: int,
    target: int | None,
    done: int,
    people: Sequence[Walker],
    ways: Ways,
    today: date,
) -> Forecast:
    """What the time left of this year allows; each person is counted once."""
    each = tuple({one.candidate: one for one in people}.values())
    counted = {stage: sum(one.stage is stage for one in each) for stage in ROAD_TO_CEREMONY}
    return Forecast(
        year=year,
        target=target,
        done=done,
        stages={stage: n for stage, n in counted.items() if n},
        can=len(can_make_it(each, date(year, 12, 31), ways, today)),
    )


def stalled(people: Iterable[Walker], months: int, today: date) -> tuple[Walker, ...]:
    """Who has made no step for so many months, in the order given: nobody is ranked."""
    return tuple(one for one in people if add_months(one.since, months) <= today)
