"""The tasks somebody gave or answers for, and those given to them."""

from collections.abc import Sequence
from datetime import date, timedelta

from domain.roles import Action, Holder, Tree, reach
from domain.tasks import Task
from services.away.scope import people_within
from services.ports import Work
from services.units.standing_for import with_former

_LATELY = timedelta(days=60)


async def open_tasks(work: Work, who: Holder, tree: Tree, today: date) -> tuple[Task, ...]:
    """What is still to do of all that the units of this person gave, those due first before."""
    units = await with_former(work, reach(Action.TASK, who, tree))
    given = await _theirs(work, await work.tasks.without_result(units), who, tree)
    mine = [one for one in given if one.open_on(today)]
    return tuple(sorted(mine, key=lambda one: (one.due_on or date.max, one.id)))


async def over_lately(work: Work, who: Holder, tree: Tree, today: date) -> tuple[Task, ...]:
    """Of the same tasks those that are over since two months at most, the latest first."""
    since = today - _LATELY
    units = await with_former(work, reach(Action.TASK, who, tree))
    given = await _theirs(work, await work.tasks.with_result(units, since), who, tree)
    mine = [
        (one.result_on, one)
        for one in given
        if one.result_on is not None and since <= one.result_on and not one.open_on(today)
    ]
    return tuple(one for _, one in sorted(mine, key=lambda each: (each[0], each[1].id))[::-1])


async def _theirs(
    work: Work, of_units: Sequence[Task], who: Holder, tree: Tree
) -> tuple[Task, ...]:
    """Those of the tasks of a person's units that are theirs to read, and all of their people.

    Whoever moved to another branch takes the branch's tasks along; what a branch gave that is no
    more is the business of the one it was merged into.
    """
    people = {one.id for one in await people_within(work, Action.TASK, who, tree)}
    found = {one.id: one for one in of_units if one.candidate is None or one.candidate in people}
    for candidate in sorted(people):
        found |= {one.id: one for one in await work.tasks.of(candidate)}
    return tuple(found.values())


async def own_tasks(work: Work, who: Holder, today: date) -> tuple[Task, ...]:
    """What was given to this person and is still to do."""
    mine = await work.tasks.of_person(who.person.id)
    return tuple(one for one in mine if one.open_on(today))
