"""Whom people call when they need a hand: somebody of their branch, else the committee's contact.

The number is its owner's own: only people of that branch are ever shown it.
"""

from datetime import date, datetime

from domain.errors import NotAllowed
from domain.ids import PersonId, UnitId
from domain.messages import Contact, Message, PersonRef, UnitRef, say
from domain.roles import Action, Holder, Tree, current, reach
from domain.units import Person, Role, UnitKind
from services.identity import require
from services.ports import Helper, Work

_LEADING = frozenset({Role.BRANCH_SECRETARY, Role.BRANCH_DEPUTY, Role.BRANCH_COMMITTEE})


async def whom_to_call(work: Work, reader: PersonId | None, today: date) -> Message:
    """The sentence that names a human to call, for this reader."""
    found = await own_helper(work, reader, today)
    if found is None:
        return say("call-contact", name=Contact("name"), phone=Contact("phone"))
    return say("call-helper", person=PersonRef(found.person), phone=Contact("helper-phone"))


async def own_helper(work: Work, reader: PersonId | None, today: date) -> Helper | None:
    """The helper of the reader's branch: somebody else, who still belongs to it."""
    if reader is None:
        return None
    branch = await _branch_of(work, reader, today)
    found = await work.helpers.of(branch) if branch is not None else None
    if found is None or found.person == reader:
        return None
    return found if await _branch_of(work, found.person, today) == branch else None


async def _branch_of(work: Work, person: PersonId, today: date) -> UnitId | None:
    """The branch to whose people somebody belongs: by the roll, else by leading it."""
    known = (await work.people.get(person)).branch
    if known is not None:
        return known
    posts = current(await work.people.posts(person), today)
    return next((one.unit for one in posts if one.role in _LEADING), None)


async def branches(work: Work, who: Holder, tree: Tree) -> tuple[UnitId, ...]:
    """The branches whose helper this person may name."""
    over = reach(Action.INVITE, who, tree)
    return tuple(one.id for one in await work.units.of_kind(UnitKind.BRANCH) if one.id in over)


async def people_of(
    work: Work, branch: UnitId, who: Holder, tree: Tree, today: date
) -> tuple[Person, ...]:
    """Those of the branch who may be named, in the order of names. Raises NotAllowed."""
    require(Action.INVITE, who, tree, branch)
    around = await work.people.around([branch], today)
    return tuple([one for one in around if await _branch_of(work, one.id, today) == branch])


async def name_helper(
    work: Work,
    branch: UnitId,
    person: PersonId,
    phone: str,
    who: Holder,
    tree: Tree,
    now: datetime,
    today: date,
) -> None:
    """From now on this branch calls this person, who is told so. Raises NotAllowed."""
    if person not in {one.id for one in await people_of(work, branch, who, tree, today)}:
        raise NotAllowed
    before = await work.helpers.of(branch)
    await work.helpers.name(branch, Helper(person, phone))
    await work.journal.note(
        "helper-named", f"unit:{branch}", at=now, actor=who.person.id, person=person
    )
    if person != who.person.id and (before is None or before.person != person):
        await work.outbox.to_person(person, say("helper-you-are", branch=UnitRef(branch)), at=now)


async def drop_helper(work: Work, branch: UnitId, who: Holder, tree: Tree, now: datetime) -> None:
    """The branch calls nobody of its own any more. Raises NotAllowed."""
    require(Action.INVITE, who, tree, branch)
    if await work.helpers.drop(branch):
        await work.journal.note("helper-dropped", f"unit:{branch}", at=now, actor=who.person.id)
