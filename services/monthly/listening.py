"""Who can be written to today, at which hour, and who stands in for whom."""

from collections.abc import Sequence
from datetime import date, time

from domain.cycle import CycleSettings
from domain.ids import PersonId, UnitId
from domain.units import Hour, Person, Role
from services.identity import leading, with_role_in
from services.ports import Work


def listening(person: Person, today: date) -> bool:
    """Whether this person may be asked or reminded today: a phone, no pause, no leave."""
    paused = person.paused_until is not None and today < person.paused_until
    return person.smartphone and not paused and not person.away_on(today)


def hour_of(person: Person, cycle: CycleSettings) -> time:
    """The hour this person chose to hear from us."""
    return {Hour.MORNING: cycle.morning, Hour.NOON: cycle.noon, Hour.EVENING: cycle.evening}[
        person.hour
    ]


async def present(work: Work, people: Sequence[PersonId], today: date) -> tuple[PersonId, ...]:
    """Those of them who listen today; all of them where nobody does, so that nothing is lost."""
    found = [one.id for one in await work.people.many(people) if listening(one, today)]
    return tuple(one for one in people if one in found) or tuple(people)


async def leaders(work: Work, branch: UnitId, today: date) -> tuple[PersonId, ...]:
    """Who gets a branch's steps: the secretary, else the deputy, else the other chi ủy members."""
    found = await leading(work, branch, today)
    if found:
        return found
    return await present(
        work, await with_role_in(work, Role.BRANCH_COMMITTEE, branch, today), today
    )
