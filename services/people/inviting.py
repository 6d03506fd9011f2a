"""One-time codes: who may hand one out, for whom, and the making of it.

Of a code only a hash is on record: SHA-256 over a salt that is random and the committee's own,
and the eight digits. A deliberately slow hash has no place in a turn, and is not needed here: a
code lives three days and is good once, a chat has five tries in an hour, and whoever could read
the table in which the hashes lie could as well pair a chat in the table beside it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from domain.errors import NotAllowed
from domain.ids import PersonId, UnitId
from domain.invitations import expiry, new_code
from domain.roles import Action, Holder, Tree, current, reach
from domain.text import fold
from domain.units import Person, Post, Role, UnitKind
from services.ports import Work
from services.settings import Settings

Draw = Callable[[int], int]
"""`draw(n)` gives an unforeseeable whole number from 0 to n - 1, as secrets.randbelow does."""

_SALT = "invitation-salt"
_SALT_SIZE = 2**128


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """A code just made; its eight digits are told once and kept nowhere.

    `phones` is how many the person has paired already; `replaced`: an unused code ended with it.
    """

    person: PersonId
    code: str
    expires_at: datetime
    phones: int
    smartphone: bool
    replaced: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody who may be invited, and whether they have joined."""

    person: Person
    joined: bool


async def code_hash(work: Work, code: str) -> str | None:
    """The hash under which a code would be on record; None while no code was ever made."""
    salt = await work.marks.get(_SALT)
    return None if salt is None else _hash(salt, code)


async def make_code(
    work: Work,
    settings: Settings,
    person: PersonId,
    *,
    by: PersonId | None,
    now: datetime,
    draw: Draw,
) -> Invited:
    """Make a code for a person; an older one ends with it. Asks for no right: the caller does."""
    salt = await work.marks.get(_SALT)
    if salt is None:
        salt = f"{draw(_SALT_SIZE):032x}"
        await work.marks.set(_SALT, salt)
    code = new_code(draw)
    until = expiry(now, settings.calendar, days=settings.invitation_days)
    hashed = _hash(salt, code)
    replaced = await work.invitations.add(person, hashed, made_by=by, at=now, expires_at=until)
    await work.journal.note("invitation-made", f"person:{person}", at=now, actor=by)
    return Invited(
        person=person,
        code=code,
        expires_at=until,
        phones=len(await work.chats.of_person(person)),
        smartphone=(await work.people.get(person)).smartphone,
        replaced=replaced,
    )


async def invite(
    work: Work,
    settings: Settings,
    who: Holder,
    tree: Tree,
    person: PersonId,
    now: datetime,
    draw: Draw,
) -> Invited:
    """Make a code for somebody whom `who` may invite. Raises NotAllowed."""
    if not await _may_invite(work, who, tree, person, settings.calendar.day_of(now)):
        raise NotAllowed
    return await make_code(work, settings, person, by=who.person.id, now=now, draw=draw)


async def roll(work: Work, who: Holder, tree: Tree, today: date) -> tuple[Entry, ...]:
    """Everybody whom this person may invite, by name."""
    people = await work.people.around(sorted(reach(Action.INVITE, who, tree)), today)
    if Role.OFFICER not in who.roles():
        people = tuple(
            [one for one in people if await _may_invite(work, who, tree, one.id, today)]
        )
    joined = await work.chats.joined()
    return tuple(Entry(one, one.id in joined) for one in people)


def named(entries: tuple[Entry, ...], said: str) -> tuple[Entry, ...]:
    """Those of whose names each word said begins a word, whatever the diacritics."""
    wanted = fold(said).split()

    def fits(name: str) -> bool:
        words = fold(name).split()
        return all(any(word.startswith(one) for word in words) for one in wanted)

    return tuple(one for one in entries if wanted and fits(one.person.full_name))


async def place_of(work: Work, person: Person, today: date) -> UnitId | None:
    """The unit by which a person is known: their branch, else that of their first post."""
    if person.branch is not None:
        return person.branch
    posts = current(await work.people.posts(person.id), today)
    return posts[0].unit if posts else None


async def _may_invite(work: Work, who: Holder, tree: Tree, person: PersonId, today: date) -> bool:
    """Whether all that this person's phone would see lies within what `who` leads.

    Otherwise a branch secretary could make a code for an officer who is a member of the branch,
    and read the whole commune's record with it.
    """
    over = reach(Action.INVITE, who, tree)
    try:
        known = await work.people.get(person)
    except LookupError:
        return False
    posts = current(await work.people.posts(person), today)
    if known.branch is None and not posts:
        return False
    if known.branch is not None and known.branch not in over:
        return False
    return all([await _within(work, post, over, tree) for post in posts])


async def _within(work: Work, post: Post, over: frozenset[UnitId], tree: Tree) -> bool:
    if post.role is Role.MEMBER_IN_CHARGE:
        return tree.parents.get(post.unit) in over
    if post.unit in over:
        return True
    unit = await work.units.get(post.unit)
    return unit.kind is UnitKind.CHAPTER and unit.branch in over


def _hash(salt: str, code: str) -> str:
    return sha256(f"{salt}:{code}".encode()).hexdigest()
