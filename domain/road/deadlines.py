"""The dates that a regulation sets for one person, with the rule each comes from.

Source: domain notes §2; design.md §9. A clock runs under the value of the day on which it began;
a rule that the committee does not use gives no date. A date asks people to act; it never refuses.
"""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date, timedelta

from domain.ids import CandidateId
from domain.road.events import Milestone
from domain.road.facts import Facts
from domain.road.running import Running, probation_ends, running
from domain.rules.ground import Ground, ground
from domain.rules.rulebook import Measure, Rule, Rulebook
from domain.rules.working_days import WorkingDays, add_months

EARLIEST = frozenset({"probation", "introducer_acquaintance"})
"""Rules whose date is the first day on which the next step may be taken, not the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """One date as it stands on the day `as_of`.

    `begins`: the day of the event from which is counted; it may lie ahead, as that of a review
    does during probation. `left` counts to `due` in working days where the rule does, in days
    otherwise; negative: over by so many. `extended`: the rule by which it was lengthened.
    `about` tells several of one rule apart: a paper's code, the number of a request's event, the
    id of the member who introduces; empty where there is but one.
    """

    rule: Rule
    candidate: CandidateId
    begins: date
    due: date
    as_of: date
    left: int
    extended: Rule | None = None
    about: str = ""

    @property
    def code(self) -> str:
        """The rule's code."""
        return self.rule.code

    @property
    def earliest(self) -> bool:
        """Whether it is the first day on which something may be done, not the last."""
        return self.code in EARLIEST

    @property
    def in_working_days(self) -> bool:
        """Whether `left` and `over` count working days."""
        return self.rule.measure is Measure.WORKING_DAYS

    @property
    def begun(self) -> bool:
        """Whether its clock runs already."""
        return self.begins <= self.as_of

    @property
    def over(self) -> int:
        """How many days (working days where the rule counts those) it is late; 0 in time."""
        return max(0, -self.left)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A day from which something counts, with the ground of it."""

    day: date
    ground: Ground


def deadlines(
    facts: Facts,
    rulebook: Rulebook,
    days: WorkingDays,
    today: date,
    renewed: Container[str] = (),
) -> tuple[Deadline, ...]:
    """Every date that runs for this person, the nearest first; those that are over first of all.

    Of a first day (`earliest`) only one that still lies ahead. `renewed`: the keys of the papers
    that are made again once they are too old.
    """
    clocks = running(facts, rulebook, renewed)
    dated = (_dated(one, facts, rulebook, days, today) for one in clocks)
    found = [one for one in dated if one is not None and not (one.earliest and one.left <= 0)]
    return tuple(sorted(found, key=lambda one: (one.due, one.code, one.about)))


def _dated(
    clock: Running, facts: Facts, rulebook: Rulebook, days: WorkingDays, today: date
) -> Deadline | None:
    rule = rulebook.rule(clock.code, clock.begins)
    if rule is None:
        return None
    extended = rulebook.rule(clock.lengthened, clock.begins) if clock.lengthened else None
    due = clock.due or _end(clock.begins, rule, extended, days)
    if due is None:
        return None
    by_working_days = rule.measure is Measure.WORKING_DAYS
    left = days.until(today, due) if by_working_days else (due - today).days
    return Deadline(
        rule=rule,
        candidate=facts.candidate.id,
        begins=clock.begins,
        due=due,
        as_of=today,
        left=left,
        extended=extended,
        about=clock.about,
    )


def _end(begins: date, rule: Rule, extended: Rule | None, days: WorkingDays) -> date | None:
    """The end of the period; a longer one counts on in its own measure. None without a number."""
    if rule.number is None:
        return None
    match rule.measure:
        case Measure.WORKING_DAYS:
            due = days.add(begins, rule.number)
        case Measure.MONTHS:
            due = add_months(begins, rule.number)
        case Measure.DAYS:
            due = begins + timedelta(days=rule.number)
        case _:
            return None
    return due if extended is None else _end(due, extended, None, days)


def warnings(deadline: Deadline, days: WorkingDays) -> tuple[date, ...]:
    """The days on which to warn, in order, none before today or before the clock begins.

    So many working days before it is due where the rule counts those, so many days otherwise.
    """
    due = deadline.due
    if deadline.in_working_days:
        found = {days.before(due, n) for n in deadline.rule.warn}
    else:
        found = {due - timedelta(days=n) for n in deadline.rule.warn}
    first = max(deadline.as_of, deadline.begins)
    return tuple(sorted(day for day in found if day >= first))


def official_as_of(facts: Facts, rulebook: Rulebook) -> Counted | None:
    """From when a recognised member counts as official: the day the months of probation ended.

    However late the branch or the committee was (Quy định thi hành Điều lệ Đảng, 4.2.2).
    None before the ceremony, or where the rule is not used.
    """
    day = probation_ends(facts, rulebook)
    rule = rulebook.rule("official_from", day) if day is not None else None
    return Counted(day=day, ground=ground(rule)) if day is not None and rule is not None else None


def party_age_from(facts: Facts, rulebook: Rulebook) -> Counted | None:
    """From when tuổi đảng counts: the date on the decision of admission (Điều lệ, Điều 5 khoản 4).

    It counts once the member is official. None without that date, or where the rule is not used.
    """
    day = facts.on(Milestone.DECISION_SIGNED)
    rule = rulebook.rule("party_age", day) if day is not None else None
    return Counted(day=day, ground=ground(rule)) if day is not None and rule is not None else None
