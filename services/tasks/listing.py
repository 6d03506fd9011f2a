"""The tasks somebody gave or answers for, and those given to them."""

from datetime import date

from domain.roles import Action, Holder, Tree, reach
from domain.tasks import Task
from services.away.scope import people_within
from services.ports import Work
from services.units.standing_for import with_former


async def open_tasks(work: Work, who: Holder, tree: Tree, today: date) -> tuple[Task, ...]:
    """What is still to do of all that the units of this person gave, those due first before.

    Whoever moved to another branch takes the branch's tasks along; what a branch gave that is no
    more is the business of the one it was merged into.
    """
    units = reach(Action.TASK, who, tree)
    people = {one.id for one in await people_within(work, Action.TASK, who, tree)}
    given = [
        one
        for one in await work.tasks.without_result(await with_former(work, units))
        if one.candidate is None or one.candidate in people
    ]
    known = {one.id for one in given}
    for candidate in sorted(people):
        came = await work.tasks.of(candidate)
        given += [one for one in came if one.id not in known]
    mine = [one for one in given if one.open_on(today)]
    return tuple(sorted(mine, key=lambda one: (one.due_on or date.max, one.id)))


async def own_tasks(work: Work, who: Holder, today: date) -> tuple[Task, ...]:
    """What was given to this person and is still to do."""
    mine = await work.tasks.of_person(who.person.id)
    return tuple(one for one in mine if one.open_on(today))
