"""Where a person may nominate, and what they may be shown there."""

from datetime import date

from domain.candidates import Candidate, Likeness, alike, birth_year
from domain.errors import NotAllowed
from domain.ids import UnitId
from domain.nominating import Place, places
from domain.roles import Holder, Tree, current
from domain.units import Person, Role, Unit, UnitKind
from services.identity import holder
from services.ports import Work

_SPEAKING = (UnitKind.CHAPTER, UnitKind.ORGANISATION)


async def places_of(work: Work, who: Holder, tree: Tree) -> tuple[Place, ...]:
    """The branches to which this person may nominate, by name."""
    branches = await work.units.of_kind(UnitKind.BRANCH)
    chapters = await work.units.of_kind(UnitKind.CHAPTER)
    return places(who, tree, (*branches, *chapters))


async def place_in(work: Work, who: Holder, tree: Tree, branch: UnitId) -> Place:
    """The place for this branch. Raises NotAllowed."""
    for place in await places_of(work, who, tree):
        if place.branch == branch:
            return place
    raise NotAllowed


async def in_whose_name(
    work: Work, place: Place, chapter: UnitId | None, who: Holder, today: date
) -> Place:
    """The place, in the chapter's name where its leader is away and this person stands in.

    Where a chapter has no leader at all, whoever leads above nominates in their own name.
    """
    if chapter is None or chapter == place.unit or chapter not in who.speaks_for:
        return place
    unit = await work.units.get(chapter)
    led = current(await work.people.posts_in([chapter]), today)
    if unit.branch != place.branch or not any(post.role is Role.CHAPTER_LEADER for post in led):
        return place
    return Place(place.branch, chapter)


async def nominators(work: Work, branch: UnitId, tree: Tree, today: date) -> tuple[Person, ...]:
    """Everybody who may nominate to this branch, by name: whose paper may be entered."""
    units = [unit for kind in _SPEAKING for unit in await work.units.of_kind(kind)]
    near = [unit.id for unit in units if unit.branch in {None, branch}]
    around = await work.people.around([branch, *near], today)
    speaking = [(person, await holder(work, person.id, today)) for person in around]
    branches = await work.units.of_kind(UnitKind.BRANCH)
    return tuple(
        person
        for person, who in speaking
        if any(place.branch == branch for place in places(who, tree, (*branches, *units)))
    )


async def chapters_to_choose(work: Work, place: Place) -> tuple[Unit, ...]:
    """The chapters of this branch's village; only the own one where a chapter nominates."""
    chapters = [
        unit for unit in await work.units.of_kind(UnitKind.CHAPTER) if unit.branch == place.branch
    ]
    own = tuple(unit for unit in chapters if unit.id == place.unit)
    return own or tuple(chapters)


async def likely_same(work: Work, one: Likeness, who: Holder, tree: Tree) -> tuple[Candidate, ...]:
    """Those on record who may be this person, among the branches the asker may nominate to."""
    scope = {place.branch for place in await places_of(work, who, tree)}
    found = await work.candidates.named(one.folded_name)
    return tuple(
        other
        for other in found
        if other.branch in scope
        and alike(one, Likeness(one.folded_name, birth_year(other.birth), other.branch))
    )
