"""The clocks that run for one person on what is recorded of their road.

Source: domain notes §2 and §3.2.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date

from domain.candidates import Stage
from domain.dates import parse_partial_date
from domain.road.clocks import CLOCKS, NOT_PROPOSED, Clock
from domain.road.events import Milestone
from domain.road.facts import Facts
from domain.road.papers import PaperState
from domain.road.verification import VerificationPlace, unanswered
from domain.rules.rulebook import Rulebook
from domain.rules.working_days import add_months

_PROBATIONARY = frozenset({Stage.PROBATION, Stage.RECOGNITION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A clock that runs. `due` where another rule's date is its end.

    `about` tells several of one rule apart: a paper's code, the number of a request's event, the
    id of the member who introduces. `lengthened`: the rule by which it was lengthened.
    """

    code: str
    begins: date
    due: date | None = None
    about: str = ""
    lengthened: str | None = None


def running(facts: Facts, rulebook: Rulebook, renewed: Container[str]) -> Iterator[Running]:
    """Every clock that runs; none for an entry that takes part in nothing.

    `renewed`: the papers that are made again once they are too old (domain notes §2).
    """
    if not facts.candidate.shown:
        return
    for clock in CLOCKS:
        found = _of_clock(clock, facts)
        if found is not None:
            yield found
    yield from _with_probation(facts, rulebook)
    if facts.stage in NOT_PROPOSED:
        yield from _acquaintances(facts)
        yield from _papers(facts, renewed)
    if facts.stage in {Stage.FILE, Stage.VERIFICATION}:
        yield from _requests(facts)


def _of_clock(clock: Clock, facts: Facts) -> Running | None:
    begins = facts.on(clock.begins)
    if begins is None and clock.reached is not None:
        begins = facts.reached_on(clock.reached)
    if begins is None or facts.stage not in clock.stages:
        return None
    if clock.ends is not None and _since(facts, clock.ends, begins):
        return None
    lengthened = None
    if clock.lengthened is not None and _since(facts, clock.lengthened[0], begins):
        lengthened = clock.lengthened[1]
    return Running(code=clock.code, begins=begins, lengthened=lengthened)


def _since(facts: Facts, kind: Milestone, begins: date) -> bool:
    """Whether it happened after the clock began: an earlier one belongs to an earlier time."""
    on = facts.on(kind)
    return on is not None and on >= begins


def ceremony_on(facts: Facts) -> date | None:
    """The day of the ceremony, from which probation counts; None before it."""
    return facts.on(Milestone.CEREMONY) or facts.reached_on(Stage.PROBATION)


def probation_ends(facts: Facts, rulebook: Rulebook) -> date | None:
    """The day on which probation is over; None before the ceremony, or without the rule."""
    begins = ceremony_on(facts)
    rule = rulebook.rule("probation", begins) if begins is not None else None
    if begins is None or rule is None or rule.number is None:
        return None
    return add_months(begins, rule.number)


def _with_probation(facts: Facts, rulebook: Rulebook) -> Iterator[Running]:
    begins, ends = ceremony_on(facts), probation_ends(facts, rulebook)
    if begins is None or ends is None:
        return
    if facts.stage is Stage.PROBATION:
        yield Running(code="recognition_review", begins=ends)
    if facts.stage in _PROBATIONARY and not _since(facts, Milestone.NEW_MEMBER_CLASS, begins):
        yield Running(code="new_member_class", begins=begins, due=ends)


def _acquaintances(facts: Facts) -> Iterator[Running]:
    """Of a month or a year without a day its last day counts, so that nobody is told too early."""
    for one in facts.introducers:
        known = parse_partial_date(one.known_since) if one.known_since else None
        if known is None or one.person is None:
            continue
        if not one.substitute and one.until is None:
            yield Running(
                code="introducer_acquaintance", begins=known.latest(), about=str(one.person)
            )


def _papers(facts: Facts, renewed: Container[str]) -> Iterator[Running]:
    for paper in facts.papers:
        held = paper.state is PaperState.HELD and paper.code in renewed
        if held and paper.dated is not None:
            yield Running(code="paper_age", begins=paper.dated, about=paper.code)


def _requests(facts: Facts) -> Iterator[Running]:
    """The letter's arrival is not on record, so the clock begins on the day it was sent."""
    for one in unanswered(facts.all_events):
        abroad = one.place == VerificationPlace.ABROAD
        code = "verification_abroad" if abroad else "verification_home"
        yield Running(code=code, begins=one.on, about=str(one.id))
