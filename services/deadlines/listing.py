"""Which dates run for whom, as the record stands; of equal ones of one rule only the first."""

from collections.abc import Mapping, Sequence
from datetime import date

from domain.ids import CandidateId
from domain.road.deadlines import Deadline, deadlines
from domain.road.facts import Facts
from services.ports import Work
from services.road.facts import facts_of
from services.settings import Settings

NOT_FOR_MENTORS = frozenset({"paper_age", "verification_home", "verification_abroad"})
"""Papers and verification, which a mentor never sees (voice.md §4)."""


def of_facts(facts: Facts, settings: Settings, today: date) -> tuple[Deadline, ...]:
    """Every date of this person, the nearest first. One rule's dates of one day are one date."""
    renewed = frozenset(one.key for one in settings.documents if one.ages == "paper_age")
    found = deadlines(facts, settings.rulebook, settings.working_days, today, renewed)
    return tuple({(one.code, one.due): one for one in reversed(found)}.values())[::-1]


async def deadlines_of(
    work: Work, settings: Settings, candidate: CandidateId, today: date
) -> tuple[Deadline, ...]:
    """Every date of this person, the nearest first. Raises LookupError."""
    return of_facts(await facts_of(work, candidate), settings, today)


async def deadlines_in(
    work: Work, settings: Settings, candidates: Sequence[CandidateId], today: date
) -> Mapping[CandidateId, tuple[Deadline, ...]]:
    """The dates of these people whose clocks have begun; nobody without one."""
    found = {}
    for one in sorted(await work.clocks.may_run_for(candidates)) if candidates else ():
        begun = [each for each in await deadlines_of(work, settings, one, today) if each.begun]
        if begun:
            found[one] = tuple(begun)
    return found


def nearest_first(found: Mapping[CandidateId, Sequence[Deadline]]) -> tuple[Deadline, ...]:
    """All of them in one row, the nearest first."""
    every = (one for mine in found.values() for one in mine)
    return tuple(sorted(every, key=lambda one: (one.due, one.candidate, one.code)))


def is_over(deadline: Deadline) -> bool:
    """Whether its last day is past."""
    return deadline.due < deadline.as_of


def is_near(deadline: Deadline) -> bool:
    """Whether it was already time for a first warning, or it is over."""
    return deadline.left <= max(deadline.rule.warn, default=0)


def known_to_mentors(found: Sequence[Deadline]) -> tuple[Deadline, ...]:
    """What of it whoever helps may see."""
    return tuple(one for one in found if one.code not in NOT_FOR_MENTORS)
