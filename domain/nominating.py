"""To which branches a person may nominate, on whose behalf, and what a nomination must look like.

Source: issue 2 (who nominates). Age and schooling are only pointed out: domain.road.eligibility.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.dates import PartialDate
from domain.ids import UnitId
from domain.roles import Action, Holder, Tree, may
from domain.text import tidy
from domain.units import Membership, Role, Unit, UnitKind

LONGEST_NAME = 60
_NAME_WORDS = range(2, 7)
_WITHIN_A_NAME = " '’-"


@dataclass(frozen=True, slots=True)
class Place:
    """A branch to which a person may nominate; `unit` is the organisation they speak for.

    Without a unit the nomination is the person's own word.
    """

    branch: UnitId
    unit: UnitId | None


def places(holder: Holder, tree: Tree, units: Iterable[Unit]) -> tuple[Place, ...]:
    """Where this person may nominate, in the order of `units`; one place for each branch.

    A commune leader: every branch of the committee the organisation stands under. A chapter
    leader: the branch in whose village the chapter is. A secretary and any official member: the
    own branch. Who speaks for an organisation speaks for it also in the own branch.
    """
    if not may(Action.NOMINATE, holder, tree):
        return ()
    known = {unit.id: unit for unit in units}
    speaks_for: dict[UnitId, UnitId | None] = {}
    for post in holder.posts:
        if post.role in {Role.COMMUNE_LEADER, Role.CHAPTER_LEADER}:
            for branch in _branches_of(post.unit, post.role, tree, known):
                speaks_for.setdefault(branch, post.unit)
    for branch in _own_branches(holder):
        speaks_for.setdefault(branch, None)
    return tuple(
        Place(unit.id, speaks_for[unit.id]) for unit in known.values() if unit.id in speaks_for
    )


def _branches_of(
    unit: UnitId, role: Role, tree: Tree, known: dict[UnitId, Unit]
) -> Sequence[UnitId]:
    if role is Role.CHAPTER_LEADER:
        branch = known[unit].branch if unit in known else None
        return () if branch is None else (branch,)
    committee = tree.parents.get(unit)
    if committee is None:
        return ()
    return [
        one.id
        for one in known.values()
        if one.kind is UnitKind.BRANCH and tree.lies_under(one.id, committee)
    ]


def _own_branches(holder: Holder) -> list[UnitId]:
    own = [post.unit for post in holder.posts if post.role is Role.BRANCH_SECRETARY]
    person = holder.person
    if person.branch is not None and person.membership is Membership.OFFICIAL:
        own.append(person.branch)
    return own


def full_name(text: str) -> str | None:
    """The name somebody typed, tidied: 2 to 6 words of letters; None for anything else.

    A name typed all in small or all in capital letters gets its capitals.
    """
    name = " ".join(tidy(text).split())
    if len(name) > LONGEST_NAME or len(name.split()) not in _NAME_WORDS:
        return None
    if not all(sign.isalpha() or sign in _WITHIN_A_NAME for sign in name):
        return None
    if not all(any(map(str.isalpha, word)) for word in name.split()):
        return None
    return name.title() if name.islower() or name.isupper() else name


def written_birth(birth: PartialDate) -> str:
    """The birth date as it is kept: "1998", "5/1998" or "3/5/1998"."""
    parts = (birth.day, birth.month, birth.year)
    return "/".join(str(part) for part in parts if part is not None)
