"""Who is speaking, and what their posts allow today."""

from datetime import date

from domain.errors import NotAllowed
from domain.ids import PersonId, UnitId
from domain.posts import MAY_PREPARE, in_force
from domain.roles import Action, Holder, Tree, acting, current, may
from domain.units import Post, Role
from services.organisations.organisations import speaks_for
from services.ports import Work


async def holder(work: Work, person: PersonId, today: date) -> Holder:
    """The person with the posts held today, and what they do for others."""
    posts = current(await work.people.posts(person), today)
    helps = await work.assignments.of_person(person)
    units = await speaks_for(work, posts, today)
    follows = await work.assignments.of_units(sorted(units)) if units else ()
    return Holder(
        await work.people.get(person),
        posts,
        mentor=bool(helps or follows),
        acting=await _acting(work, posts, today),
        delegated=await _delegated(work, person, posts, today),
        speaks_for=units,
    )


async def _acting(work: Work, mine: tuple[Post, ...], today: date) -> frozenset[UnitId]:
    """Where a deputy does what is the secretary's today."""
    units = {post.unit for post in mine if post.role is Role.BRANCH_DEPUTY}
    if not units:
        return frozenset()
    posts = current(await work.people.posts_in(sorted(units)), today)
    led = [post for post in posts if post.role is Role.BRANCH_SECRETARY]
    known = await work.people.many([post.person for post in led])
    away = {person.id for person in known if person.away_on(today)}
    return acting(mine, led, away, today)


async def _delegated(
    work: Work, person: PersonId, mine: tuple[Post, ...], today: date
) -> frozenset[UnitId]:
    """The branches whose secretary asked this person to prepare and conclude the month."""
    if not any(post.role in MAY_PREPARE for post in mine):
        return frozenset()
    asked = [one for one in await work.delegations.to(person) if one.runs_on(today)]
    posts = await work.people.posts_in(sorted({one.unit for one in asked})) if asked else ()
    return frozenset(one.unit for one in asked if in_force(one, posts, today))


def require(action: Action, who: Holder, tree: Tree, unit: UnitId | None = None) -> None:
    """Raise NotAllowed unless this person may do this (for this unit)."""
    if not may(action, who, tree, unit):
        raise NotAllowed


async def with_role_in(work: Work, role: Role, unit: UnitId, today: date) -> tuple[PersonId, ...]:
    """Who holds this role in this very unit today."""
    return tuple(sorted(set(await work.people.holders(unit, role, today))))


async def officers(work: Work, unit: UnitId, today: date) -> tuple[PersonId, ...]:
    """The officers of the committees above this unit today."""
    tree = await work.units.tree()
    posts = await work.people.with_role(Role.OFFICER, today)
    return tuple(sorted({one.person for one in posts if tree.lies_under(unit, one.unit)}))


async def secretaries(work: Work, branch: UnitId, today: date) -> tuple[PersonId, ...]:
    """Who is secretary of a branch today."""
    return await with_role_in(work, Role.BRANCH_SECRETARY, branch, today)


async def leading(work: Work, branch: UnitId, today: date) -> tuple[PersonId, ...]:
    """Who does the secretary's work in a branch today: the secretary, else the deputies.

    A secretary on leave leads only where no deputy is there either.
    """
    secretary = await secretaries(work, branch, today)
    deputies = await with_role_in(work, Role.BRANCH_DEPUTY, branch, today)
    for asked in (secretary, deputies):
        people = await work.people.many(asked)
        present = [person.id for person in people if not person.away_on(today)]
        if present:
            return tuple(sorted(present))
    return secretary or deputies
