"""Who speaks for a chapter or an organisation today: its leaders, or who stands in for them.

A chapter without a leader, or whose leaders are all on leave, is spoken for by whoever leads the
commune's organisation above it.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from domain.ids import PersonId, UnitId
from domain.roles import current
from domain.units import Post, Role
from services.ports import Work

LEADERS = (Role.CHAPTER_LEADER, Role.COMMUNE_LEADER)


async def speakers(work: Work, unit: UnitId, today: date) -> tuple[PersonId, ...]:
    """Who is asked for this organisation today; empty if nobody is at hand."""
    above = (await work.units.get(unit)).parent
    units = [unit] if above is None else [unit, above]
    at_hand = await _at_hand(work, units, today)
    own = [post.person for post in at_hand if post.unit == unit]
    return tuple(sorted(set(own or [post.person for post in at_hand])))


async def speaks_for(work: Work, posts: Iterable[Post], today: date) -> frozenset[UnitId]:
    """The organisations for which the holder of these (current) posts may answer today."""
    leading = [post for post in posts if post.role in LEADERS]
    units = {post.unit for post in leading}
    above = {post.unit for post in leading if post.role is Role.COMMUNE_LEADER}
    if above:
        parents = (await work.units.tree()).parents
        below = sorted(unit for unit, parent in parents.items() if parent in above)
        led = {post.unit for post in await _at_hand(work, below, today)}
        units |= set(below) - led
    return frozenset(units)


async def stands_in(work: Work, person: PersonId, unit: UnitId, on: date) -> bool:
    """Whether this person answers for the organisation on this day without leading it."""
    posts = current(await work.people.posts(person), on)
    return all(post.unit != unit or post.role not in LEADERS for post in posts)


async def _at_hand(work: Work, units: Sequence[UnitId], today: date) -> tuple[Post, ...]:
    """The leaders' posts in these units whose holders are not on leave."""
    posts = [
        post
        for post in current(await work.people.posts_in(units) if units else (), today)
        if post.role in LEADERS
    ]
    people = await work.people.many(sorted({post.person for post in posts}))
    away = {one.id for one in people if one.away_on(today)}
    return tuple(post for post in posts if post.person not in away)
