"""Posts given, ended and passed on; whoever holds one today has its rights, nobody else."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from domain import posts as rules
from domain.errors import NotAllowed, Refusal
from domain.ids import PersonId, UnitId
from domain.messages import Choice, PersonRef, UnitRef, choice
from domain.posts import LONGEST_AHEAD, ROLES_IN
from domain.roles import Action, Holder, Tree, reach
from domain.terms import term
from domain.units import Person, Post, Role, Unit, UnitKind
from services.identity import require
from services.people.inviting import Entry, named
from services.ports import Work
from services.posts import succession
from services.settings import Settings

_ROLES = tuple(Role)
_ORDER = tuple(role for roles in ROLES_IN.values() for role in roles)


def key_of(post: Post) -> str:
    """A short name of a post among those of its unit, for a button."""
    return f"{post.person}.{post.since.toordinal()}.{_ROLES.index(post.role)}"


async def units_seen(work: Work, who: Holder, tree: Tree) -> tuple[Unit, ...]:
    """The units whose posts this person may see: the committee's first, then by kind and name."""
    mine = reach(Action.APPOINT, who, tree) | reach(Action.INVITE, who, tree)
    return tuple(
        [unit for kind in UnitKind for unit in await work.units.of_kind(kind) if unit.id in mine]
    )


def may_see(who: Holder, tree: Tree, unit: UnitId) -> None:
    """Raise NotAllowed unless this person may see who holds the posts of this unit."""
    if unit not in reach(Action.APPOINT, who, tree):
        require(Action.INVITE, who, tree, unit)


async def posts_of(work: Work, unit: UnitId, today: date) -> tuple[Post, ...]:
    """The posts of a unit held today or from a later day, in the order of its roles."""
    found = [post for post in await work.people.posts_in([unit]) if _lasts(post, today)]
    return tuple(sorted(found, key=lambda post: _ORDER.index(post.role)))


async def post_at(work: Work, unit: UnitId, wanted: str, today: date) -> Post:
    """The post that a button named. Raises Refusal if it has ended or changed since."""
    for post in await posts_of(work, unit, today):
        if key_of(post) == wanted:
            return post
    raise _changed(unit)


async def everybody(work: Work, who: Holder, tree: Tree, today: date) -> tuple[Person, ...]:
    """Everybody who belongs to a unit of the committee or holds a post there. NotAllowed."""
    require(Action.APPOINT, who, tree)
    return await work.people.around(sorted(reach(Action.APPOINT, who, tree)), today)


async def search(
    work: Work, said: str, who: Holder, tree: Tree, today: date
) -> tuple[Person, ...]:
    """Those on the roll who are called so, or by this very name without a unit. NotAllowed."""
    known = await everybody(work, who, tree, today)
    return called(known, said) or await work.people.find(said)


def called(people: Iterable[Person], said: str) -> tuple[Person, ...]:
    """Those who are called so, whatever the diacritics."""
    found = named(tuple(Entry(person, joined=True) for person in people), said)
    return tuple(one.person for one in found)


async def appoint(
    work: Work, settings: Settings, new: Post, who: Holder, tree: Tree, now: datetime
) -> None:
    """Give somebody a post from a day on. Raises NotAllowed, Refusal."""
    require(Action.APPOINT, who, tree, new.unit)
    today = settings.calendar.day_of(now)
    await _fits(work, new, today)
    beside = await work.people.posts_in([new.unit])
    _free(new, beside)
    await _give(work, new, who.person.id, now)
    if new.since <= today:
        await succession.begun(work, settings, new, now)


async def end(
    work: Work,
    settings: Settings,
    post: Post,
    until: date,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> int:
    """End a post: `until` is the first day without. Raises NotAllowed, Refusal.

    Returns how many cards its holder opened by it, for a post given by mistake.
    """
    require(Action.APPOINT, who, tree, post.unit)
    today = settings.calendar.day_of(now)
    await _may_end(work, post, until, today)
    await _take(work, post, until, who.person.id, now)
    if until <= today:
        await succession.ended(work, settings, post, until, now)
    return await work.journal.opened_by(post.person, settings.calendar.begin(post.since))


async def replace(
    work: Work,
    settings: Settings,
    post: Post,
    person: PersonId,
    day: date,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> None:
    """From this day on somebody else holds a post. Raises NotAllowed, Refusal."""
    require(Action.APPOINT, who, tree, post.unit)
    today = settings.calendar.day_of(now)
    new = Post(person, post.unit, post.role, day)
    await _fits(work, new, today)
    if day < post.since:
        raise Refusal("post-day-before", since=post.since)
    beside = [one for one in await work.people.posts_in([post.unit]) if one != post]
    if person == post.person:
        raise _refused("post-held-already", new, new.person)
    _free(new, beside)
    await _take(work, post, day, who.person.id, now)
    await _give(work, new, who.person.id, now)
    if day <= today:
        await succession.ended(work, settings, post, day, now)
        await succession.begun(work, settings, new, now)


async def _fits(work: Work, new: Post, today: date) -> None:
    """Whether the unit has such a post, the person is known, and the day is near enough."""
    unit = await work.units.get(new.unit)
    if new.role not in ROLES_IN[unit.kind] or not await work.people.many([new.person]):
        raise NotAllowed
    if abs(new.since - today) > LONGEST_AHEAD:
        raise Refusal("post-day-far", first=today - LONGEST_AHEAD, last=today + LONGEST_AHEAD)


def _free(new: Post, beside: Sequence[Post]) -> None:
    """Raise a Refusal if the person holds the post, or somebody holds what one alone holds."""
    other = rules.filled_by(beside, new)
    if other is not None:
        raise _refused("post-filled", new, other.person)
    if not rules.may_begin(beside, new):
        raise _refused("post-held-already", new, new.person)


async def _give(work: Work, new: Post, by: PersonId, now: datetime) -> None:
    await work.people.appoint(new)
    await work.journal.note(
        succession.APPOINTED,
        f"unit:{new.unit}",
        at=now,
        actor=by,
        person=new.person,
        role=new.role.value,
        since=new.since.isoformat(),
    )


async def _take(work: Work, post: Post, until: date, by: PersonId, now: datetime) -> None:
    if not await work.people.end_post(post, rules.end(post, until).until or until):
        raise _changed(post.unit)
    await work.journal.note(
        "post-ended",
        f"unit:{post.unit}",
        at=now,
        actor=by,
        person=post.person,
        role=post.role.value,
        until=until.isoformat(),
    )


async def _may_end(work: Work, post: Post, until: date, today: date) -> None:
    if until < post.since:
        raise Refusal("post-day-before", since=post.since)
    if until - today > LONGEST_AHEAD or today - until > LONGEST_AHEAD:
        raise Refusal("post-day-far", first=today - LONGEST_AHEAD, last=today + LONGEST_AHEAD)
    if post.role is Role.OFFICER:
        others = [one for one in await posts_of(work, post.unit, until) if one.role is post.role]
        if not any(one.person != post.person and one.until is None for one in others):
            raise Refusal(
                "post-last-officer", choices=(choice("see-posts", f"posts:{post.unit}"),)
            )


def _lasts(post: Post, today: date) -> bool:
    return post.until is None or (post.until > today and post.until > post.since)


def _refused(key: str, new: Post, holder: PersonId) -> Refusal:
    return Refusal(
        key,
        choices=_back_to(new.unit),
        unit=UnitRef(new.unit),
        role=term("role", new.role),
        person=PersonRef(holder),
    )


def _changed(unit: UnitId) -> Refusal:
    return Refusal("post-changed", choices=_back_to(unit))


def _back_to(unit: UnitId) -> tuple[Choice, ...]:
    return (choice("see-posts", f"posts:{unit}"),)
