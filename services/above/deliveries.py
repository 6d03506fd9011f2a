"""The delivery ledger: who can be reached, since when not, and what did not get through.

A page is a branch, with its members and the leaders of its village's chapters, or a committee,
with everybody else who holds a post under it. Only people on the roll are named here, never
anybody who is on the road to the Party.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.errors import NotAllowed
from domain.ids import PersonId, UnitId
from domain.meetings import Period
from domain.reaching import Reachable, Reached
from domain.roles import Action, Holder, Tree, current, reach
from domain.units import Person, Post, Role, Unit, UnitKind
from services.above import reaching
from services.ports import Backlog, Work
from services.settings import Settings

LOOK_BACK = timedelta(days=30)  # for messages that did not get through
LATE_AFTER = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """How one page's people stand, by name; `linked` is None for a committee, which has no group.

    `group_closed`: since when the linked group takes nothing.
    """

    unit: Unit
    people: tuple[Reached, ...]
    linked: bool | None
    group_closed: datetime | None = None

    def of(self, *states: Reachable) -> tuple[Reached, ...]:
        """Those who stand so."""
        return tuple(one for one in self.people if one.state in states)

    @property
    def clear(self) -> bool:
        """Whether nothing on this page needs anybody's care."""
        away = (Reachable.NOT_JOINED, Reachable.CLOSED, Reachable.SILENT)
        return self.linked is not False and not self.of(*away)


async def ledgers(
    work: Work, settings: Settings, who: Holder, tree: Tree, now: datetime
) -> tuple[Ledger, ...]:
    """Every page this person may see: branches by name, then the committees. Raises NotAllowed."""
    mine = reach(Action.DELIVERY, who, tree)
    if not mine:
        raise NotAllowed
    kinds = (UnitKind.BRANCH, UnitKind.COMMITTEE)
    units = [one for kind in kinds for one in await work.units.of_kind(kind) if one.id in mine]
    today = settings.calendar.day_of(now)
    pages = await people_by_page(work, [one.id for one in units], today)
    everybody = {one.id: one for people in pages.values() for one in people}
    stand = await reaching.standing_of(work, settings, everybody.values(), now)
    groups = await work.delivery.groups()
    return tuple(
        Ledger(
            unit=unit,
            people=tuple(stand[one.id] for one in pages[unit.id]),
            linked=unit.id in groups if unit.kind is UnitKind.BRANCH else None,
            group_closed=groups.get(unit.id),
        )
        for unit in units
    )


async def ledger(
    work: Work, settings: Settings, unit: UnitId, who: Holder, tree: Tree, now: datetime
) -> Ledger:
    """One page. Raises NotAllowed, also for a unit that does not exist."""
    for one in await ledgers(work, settings, who, tree, now):
        if one.unit.id == unit:
            return one
    raise NotAllowed


async def people_by_page(
    work: Work, pages: Iterable[UnitId], today: date
) -> Mapping[UnitId, tuple[Person, ...]]:
    """Whose page is which, by name; a committee's holds who is on no branch's."""
    tree = await work.units.tree()
    found: dict[UnitId, dict[PersonId, Person]] = {one: {} for one in pages}
    units = {one.id: one for kind in UnitKind for one in await work.units.of_kind(kind)}
    scope = _scope(found, units.values(), tree)
    people = await work.people.around(scope, today)
    posts: dict[PersonId, list[Post]] = {}
    for post in current(await work.people.posts_in(scope), today):
        posts.setdefault(post.person, []).append(post)
    for person in people:
        held = posts.get(person.id, [])
        branches = {page for post in held if (page := _branch_of(post, units))}
        if person.branch is not None:
            branches.add(person.branch)
        above = {_committee_over(post.unit, units, tree) for post in held}
        for page in branches or above:
            if page in found:
                found[page][person.id] = person
    return {page: tuple(mine.values()) for page, mine in found.items()}


def _scope(pages: Iterable[UnitId], units: Iterable[Unit], tree: Tree) -> list[UnitId]:
    """The units in which somebody of these pages may hold a post."""
    wanted = set(pages)
    over = {one.id for one in units if one.kind is UnitKind.COMMITTEE} & wanted
    return sorted(
        one.id
        for one in units
        if one.id in wanted
        or one.branch in wanted
        or any(tree.lies_under(one.id, above) for above in over)
    )


def _branch_of(post: Post, units: Mapping[UnitId, Unit]) -> UnitId | None:
    """The branch on whose page a post puts somebody; who is in charge of it stands above it."""
    unit = units[post.unit]
    if post.role is Role.MEMBER_IN_CHARGE:
        return None
    return unit.id if unit.kind is UnitKind.BRANCH else unit.branch


def _committee_over(unit: UnitId, units: Mapping[UnitId, Unit], tree: Tree) -> UnitId | None:
    step: UnitId | None = unit
    while step is not None and units[step].kind is not UnitKind.COMMITTEE:
        step = tree.parents.get(step)
    return step


async def undelivered(work: Work, found: Ledger, now: datetime) -> int:
    """How many messages to the people of this page did not get through lately."""
    people = [one.person.id for one in found.people]
    return await work.delivery.undelivered(people, now - LOOK_BACK)


async def backlog(work: Work, settings: Settings, now: datetime) -> Backlog:
    """What is parked, and what should have been sent by now."""
    decent = settings.calendar.previous_decent(now)
    return await work.delivery.backlog(decent - LATE_AFTER)


def out_of_reach_key(reader: PersonId, person: PersonId, period: Period) -> str:
    """The once-key under which a secretary hears in a month that somebody is out of reach."""
    return f"out-of-reach:{reader}:{person}:{period}"


async def news(
    work: Work, settings: Settings, reader: PersonId, found: Ledger, now: datetime
) -> tuple[Reached, ...]:
    """Those out of reach of whom this reader has not heard this month."""
    period = Period.of(settings.calendar.day_of(now))
    return tuple(
        [
            one
            for one in found.of(Reachable.CLOSED, Reachable.SILENT)
            if await work.once.seen(out_of_reach_key(reader, one.person.id, period)) is None
        ]
    )


async def heard(
    work: Work, settings: Settings, reader: PersonId, told: Iterable[Reached], now: datetime
) -> None:
    """Note that this reader has heard of these people this month."""
    period = Period.of(settings.calendar.day_of(now))
    for one in told:
        await work.once.first(out_of_reach_key(reader, one.person.id, period), now)
