"""Posts: which there are in a unit, how they begin and end, and what stands in for them.

A post is never deleted: it gets an end, and whoever looks asks which posts are held on the day.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.ids import PersonId, UnitId
from domain.units import Post, Role, UnitKind

ROLES_IN: Mapping[UnitKind, tuple[Role, ...]] = {
    UnitKind.COMMITTEE: (Role.OFFICER, Role.COMMITTEE_SECRETARY),
    UnitKind.BRANCH: (
        Role.BRANCH_SECRETARY,
        Role.BRANCH_DEPUTY,
        Role.BRANCH_COMMITTEE,
        Role.MEMBER_IN_CHARGE,
    ),
    UnitKind.ORGANISATION: (Role.COMMUNE_LEADER,),
    UnitKind.CHAPTER: (Role.CHAPTER_LEADER,),
}
"""The posts that a unit of each kind has, the first the one it cannot well be without."""

ONE_AT_A_TIME = frozenset({Role.BRANCH_SECRETARY})
"""Posts that one person alone holds in a unit: a further one replaces whoever holds it."""

LONGEST_AHEAD = timedelta(days=366)
"""How far from today a post may be said to begin or to end."""

MAY_PREPARE = frozenset({Role.BRANCH_DEPUTY, Role.BRANCH_COMMITTEE})
"""Whom a secretary may ask to prepare and conclude a month."""

_MAY_ASK = frozenset({Role.BRANCH_SECRETARY, Role.BRANCH_DEPUTY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """Who asked whom to prepare and conclude a branch's months (`until`: first day without)."""

    id: int
    unit: UnitId
    by: PersonId
    to: PersonId
    since: date
    until: date | None = None

    def runs_on(self, day: date) -> bool:
        """Whether the days of the request include this one."""
        return self.since <= day and (self.until is None or day < self.until)


def may_begin(posts: Iterable[Post], new: Post) -> bool:
    """Whether the post can begin: not while the person holds it, or is about to."""
    mine = (
        one
        for one in posts
        if (one.person, one.unit, one.role) == (new.person, new.unit, new.role)
    )
    return all(one.until is not None and one.until <= new.since for one in mine)


def filled_by(posts: Iterable[Post], new: Post) -> Post | None:
    """The post of somebody else that must end before this one can begin; None if it may."""
    if new.role not in ONE_AT_A_TIME:
        return None
    for one in posts:
        same = (one.unit, one.role) == (new.unit, new.role) and one.person != new.person
        if same and one.until != one.since and (one.until is None or one.until > new.since):
            return one
    return None


def end(post: Post, until: date) -> Post:
    """The post with its end; one that ends before it began was never held."""
    return replace(post, until=max(until, post.since))


def in_force(delegation: Delegation, posts: Iterable[Post], day: date) -> bool:
    """Whether a delegation holds on this day, given the posts of both people.

    It ends with its own last day, and with the post of whoever gave it or was asked.
    """
    if not delegation.runs_on(day):
        return False
    held = {
        (post.person, post.role)
        for post in posts
        if post.unit == delegation.unit and post.holds_on(day)
    }
    gives = any((delegation.by, role) in held for role in _MAY_ASK)
    return gives and any((delegation.to, role) in held for role in MAY_PREPARE)
