"""The posts from which somebody looks at a unit's numbers, the highest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.roles import Action, Holder, Tree, reach
from domain.units import Role, UnitKind
from services.ports import Work


class SeatKind(StrEnum):
    """From where somebody looks: the committee, branches in charge of, a branch, people found."""

    COMMITTEE = "committee"
    CHARGE = "charge"
    BRANCH = "branch"
    FINDER = "finder"


@dataclass(frozen=True, slots=True)
class Seat:
    """One place to look from: the unit it is named after, and the branches it takes in.

    `unit` of the branches somebody is in charge of is the first of them.
    """

    kind: SeatKind
    unit: UnitId
    branches: tuple[UnitId, ...] = ()

    @property
    def key(self) -> str:
        """How a button names it."""
        return f"{self.kind}:{self.unit}"


_BRANCH_ROLES = (Role.BRANCH_SECRETARY, Role.BRANCH_DEPUTY, Role.BRANCH_COMMITTEE)
_KINDS: Sequence[tuple[SeatKind, tuple[Role, ...]]] = (
    (SeatKind.COMMITTEE, (Role.OFFICER, Role.COMMITTEE_SECRETARY)),
    (SeatKind.CHARGE, (Role.MEMBER_IN_CHARGE,)),
    (SeatKind.BRANCH, _BRANCH_ROLES),
    (SeatKind.FINDER, (Role.COMMUNE_LEADER, Role.CHAPTER_LEADER)),
)


async def seats(work: Work, who: Holder, tree: Tree) -> tuple[Seat, ...]:
    """Every place from which this person may look, the highest first."""
    seen = reach(Action.STATUS, who, tree)
    order = [one.id for one in await work.units.of_kind(UnitKind.BRANCH) if one.closed_on is None]
    found: list[Seat] = []
    for kind, roles in _KINDS:
        posts = dict.fromkeys(one.unit for one in who.posts if one.role in roles)
        units = [unit for unit in posts if unit in seen]
        if kind is SeatKind.CHARGE:
            charge = tuple(unit for unit in order if unit in units)
            found += [Seat(kind, charge[0], charge)] if charge else []
        else:
            found += [Seat(kind, unit, _branches(kind, unit, order, tree)) for unit in units]
    return tuple(found)


def _branches(
    kind: SeatKind, unit: UnitId, order: Sequence[UnitId], tree: Tree
) -> tuple[UnitId, ...]:
    if kind is SeatKind.FINDER:
        return ()
    return tuple(one for one in order if tree.lies_under(one, unit))


async def seat_called(work: Work, key: str, who: Holder, tree: Tree) -> Seat:
    """The seat a button names. Raises NotAllowed for one that is not this person's today."""
    for one in await seats(work, who, tree):
        if one.key == key:
            return one
    raise NotAllowed
