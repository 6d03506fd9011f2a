"""Who may do what, over which units: what domain.rights says, for the posts somebody holds.

A scope says over which units a right reaches: the unit of the post, every unit below it, or the
branches in charge of (which is the unit of a member in charge's post). Two further ways to a
right need no post: being an official member of a branch, and being assigned as a mentor. A deputy
has the secretary's rights while there is no secretary to use them, and whoever a secretary asked
to prepare the month has those it takes (DELEGABLE).
Being in a group chat gives none.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from domain.ids import PersonId, UnitId
from domain.rights import DELEGABLE, RIGHTS, Action, Scope
from domain.units import Membership, Person, Post, Role

__all__ = [
    "DELEGABLE",
    "RIGHTS",
    "Action",
    "Holder",
    "Scope",
    "Tree",
    "acting",
    "current",
    "may",
    "reach",
]


# What an official member may do in the own branch, without any post.
_OF_EVERY_MEMBER = frozenset({Action.NOMINATE, Action.FIND_SOURCES, Action.BALLOTS})

# What a mentor may do somewhere, without any post.
_OF_A_MENTOR = frozenset({Action.CORRECT, Action.DEADLINES})


@dataclass(frozen=True, slots=True)
class Tree:
    """Which unit stands under which: `parents` maps a unit to the one above it."""

    parents: Mapping[UnitId, UnitId | None]

    def lies_under(self, unit: UnitId, root: UnitId) -> bool:
        """Whether `unit` is `root` or stands anywhere below it."""
        step: UnitId | None = unit
        while step is not None:
            if step == root:
                return True
            step = self.parents.get(step)
        return False

    def below(self, root: UnitId) -> frozenset[UnitId]:
        """`root` and every unit under it."""
        return frozenset(unit for unit in self.parents if self.lies_under(unit, root))


@dataclass(frozen=True, slots=True)
class Holder:
    """A person with the posts held today and whether candidates are in their care.

    `acting`: branches in which they do what is the secretary's; `delegated`: branches whose
    secretary asked them to prepare and conclude the month; `speaks_for`: the organisations for
    which they may answer. `mentor`: there is somebody on whom they may report.
    """

    person: Person
    posts: tuple[Post, ...]
    mentor: bool = False
    acting: frozenset[UnitId] = frozenset()
    delegated: frozenset[UnitId] = frozenset()
    speaks_for: frozenset[UnitId] = frozenset()

    def roles(self) -> frozenset[Role]:
        """The roles held today."""
        return frozenset(post.role for post in self.posts)


def current(posts: Iterable[Post], today: date) -> tuple[Post, ...]:
    """The posts held on this day."""
    return tuple(post for post in posts if post.holds_on(today))


def acting(
    mine: Iterable[Post], secretaries: Iterable[Post], away: Container[PersonId], today: date
) -> frozenset[UnitId]:
    """The branches in which a deputy with these posts acts for the secretary on this day.

    That is where nobody is secretary, or every secretary is among those `away`.
    """
    deputy = {post.unit for post in current(mine, today) if post.role is Role.BRANCH_DEPUTY}
    led = {
        post.unit
        for post in current(secretaries, today)
        if post.role is Role.BRANCH_SECRETARY and post.person not in away
    }
    return frozenset(deputy - led)


def reach(action: Action, holder: Holder, tree: Tree) -> frozenset[UnitId]:
    """The units over which this person may do this; empty if nowhere."""
    units: set[UnitId] = set()
    for post in holder.posts:
        scope = RIGHTS[action].get(post.role)
        if scope is Scope.OWN:
            units.add(post.unit)
        elif scope is Scope.BELOW:
            units |= tree.below(post.unit)
    if Role.BRANCH_SECRETARY in RIGHTS[action]:
        units |= holder.acting
    if action in DELEGABLE:
        units |= holder.delegated
    branch = holder.person.branch
    if action in _OF_EVERY_MEMBER and branch and _official(holder.person):
        units.add(branch)
    return frozenset(units)


def may(action: Action, holder: Holder, tree: Tree, unit: UnitId | None = None) -> bool:
    """Whether this person may do this: for this unit, or anywhere if none is named."""
    if action is Action.REPORT:
        return holder.mentor
    if action in _OF_A_MENTOR and unit is None and holder.mentor:
        return True  # of whom they help, and what they sent themselves
    units = reach(action, holder, tree)
    return bool(units) if unit is None else unit in units


def _official(person: Person) -> bool:
    return person.membership is Membership.OFFICIAL
