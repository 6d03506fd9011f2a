"""A longer period that the decider took: noted by its staff, with the document."""

from datetime import date, datetime

from domain.candidates import Candidate
from domain.errors import NotAllowed, Refusal
from domain.ids import PersonId
from domain.messages import Choice, choice
from domain.road.clocks import CLOCKS
from domain.road.deadlines import Deadline
from domain.roles import Holder, Tree
from services.deadlines.acting import OF_THE_DECIDER
from services.deadlines.answering import Asked, Mark, asked
from services.deadlines.clocks import replan
from services.deadlines.listing import of_facts
from services.deadlines.ways import longer as way_longer
from services.identity import officers
from services.ports import Work
from services.road.facts import facts_of
from services.settings import Settings


async def longer(
    work: Work, settings: Settings, who: Holder, tree: Tree, mark: Mark, now: datetime
) -> Asked:
    """The decision whose period an officer may note as lengthened.

    Raises NotAllowed for whoever is not the decider's staff, Refusal where it was taken already.
    """
    one = await asked(work, settings, who, tree, mark, now)
    staff = await officers(work, one.candidate.branch, settings.calendar.day_of(now))
    if one.deadline.code not in OF_THE_DECIDER or who.person.id not in staff:
        raise NotAllowed
    if one.deadline.extended is not None:
        raise Refusal("deadline-extended-already", choices=(choice("deadlines", "deadlines"),))
    return one


async def ways_longer(
    work: Work, who: Holder, candidate: Candidate, found: tuple[Deadline, ...], today: date
) -> tuple[Choice, ...]:
    """What an officer may press beside one person's dates; nothing for anybody else."""
    if who.person.id not in await officers(work, candidate.branch, today):
        return ()
    return tuple(way for one in found for way in way_longer(one))


def most_longer(settings: Settings, deadline: Deadline) -> int:
    """How many working days the rule allows more at most; 0 where it says none."""
    clock = next(one for one in CLOCKS if one.code == deadline.code)
    if clock.lengthened is None:
        return 0
    rule = settings.rulebook.rule(clock.lengthened[1], deadline.begins)
    return (rule.number or 0) if rule is not None else 0


async def lengthen(
    work: Work,
    settings: Settings,
    one: Asked,
    number: str,
    on: date,
    by: PersonId,
    now: datetime,
) -> Deadline:
    """Note that the decider took the longer period, by which document; the date as it is then."""
    clock = next(each for each in CLOCKS if each.code == one.deadline.code)
    if clock.lengthened is None:
        raise NotAllowed
    candidate = one.candidate.id
    await work.road.add_event(candidate, clock.lengthened[0], on, now, number=number, by=by)
    await work.journal.note(
        "deadline-extended", f"candidate:{candidate}", at=now, actor=by, rule=one.deadline.code
    )
    await replan(work, settings, candidate, now)
    today = settings.calendar.day_of(now)
    found = of_facts(await facts_of(work, candidate), settings, today)
    return next((each for each in found if each.code == one.deadline.code), one.deadline)
