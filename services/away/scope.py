"""Of which people somebody may say something: those of a branch, and an organisation's own."""

from domain.candidates import Candidate, Stage
from domain.errors import NotAllowed
from domain.ids import CandidateId
from domain.roles import Action, Holder, Tree, reach
from services.cards.entries import entry_for, refuse_locked
from services.ports import Work

_OVER = frozenset({Stage.LEFT, Stage.OFFICIAL})


def on_the_road(one: Candidate) -> bool:
    """Whether somebody may be asked about: shown, and neither official by now nor gone."""
    return one.shown and one.stage not in _OVER


async def people_within(
    work: Work, action: Action, who: Holder, tree: Tree
) -> tuple[Candidate, ...]:
    """Everybody on the road over whom this right reaches, by code."""
    units = sorted(reach(action, who, tree))
    followed = [one.candidate for one in await work.assignments.of_units(units)] if units else []
    found = (
        *(await work.candidates.in_branches(units) if units else ()),
        *(await work.candidates.of_chapters(units) if units else ()),
        *(await work.candidates.many(followed) if followed else ()),
    )
    every = {one.id: one for one in found if on_the_road(one)}
    return tuple(sorted(every.values(), key=_by_code))


def _by_code(one: Candidate) -> tuple[str, int]:
    prefix, _, number = one.code.rpartition("-")
    return prefix, int(number) if number.isdigit() else 0


async def within(work: Work, action: Action, one: Candidate, who: Holder, tree: Tree) -> bool:
    """Whether this right reaches over this person: by the branch, the chapter or who follows."""
    units = reach(action, who, tree)
    if one.branch in units or one.chapter in units:
        return True
    return any(helper.unit in units for helper in await work.assignments.of(one.id))


async def known_within(
    work: Work, action: Action, candidate: CandidateId, who: Holder, tree: Tree
) -> Candidate:
    """The person, over whom this right reaches; of one merged, the one kept.

    Raises NotAllowed, also for nobody, and Refusal while the card is locked.
    """
    try:
        found = await entry_for(work, candidate)
    except LookupError:
        raise NotAllowed from None
    if not await within(work, action, found, who, tree):
        raise NotAllowed
    refuse_locked(found)
    return found
