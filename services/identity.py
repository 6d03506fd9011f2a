"""Who is speaking, and what their posts allow today."""

from datetime import date

from domain.errors import NotAllowed
from domain.ids import PersonId, UnitId
from domain.roles import Action, Holder, Tree, current, may
from domain.units import Role
from services.ports import Work


async def holder(work: Work, person: PersonId, today: date) -> Holder:
    """The person with the posts held today and whether candidates are in their care."""
    posts = current(await work.people.posts(person), today)
    helps = await work.assignments.of_person(person)
    return Holder(await work.people.get(person), posts, mentor=bool(helps))


def require(action: Action, who: Holder, tree: Tree, unit: UnitId | None = None) -> None:
    """Raise NotAllowed unless this person may do this (for this unit)."""
    if not may(action, who, tree, unit):
        raise NotAllowed


async def with_role_in(work: Work, role: Role, unit: UnitId, today: date) -> tuple[PersonId, ...]:
    """Who holds this role in this very unit today."""
    posts = current(await work.people.with_role(role), today)
    return tuple(sorted({post.person for post in posts if post.unit == unit}))


async def officers(work: Work, unit: UnitId, today: date) -> tuple[PersonId, ...]:
    """The officers of the committees above this unit today."""
    tree = await work.units.tree()
    posts = current(await work.people.with_role(Role.OFFICER), today)
    return tuple(sorted({one.person for one in posts if tree.lies_under(unit, one.unit)}))


async def secretaries(work: Work, branch: UnitId, today: date) -> tuple[PersonId, ...]:
    """Who is secretary of a branch today."""
    return await with_role_in(work, Role.BRANCH_SECRETARY, branch, today)
