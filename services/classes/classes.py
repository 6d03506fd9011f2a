"""Classes as one may see them: the officer all, the political centre the lists, a branch its own.

Source: voice.md §4: the political centre sees the list of a class, its days and certificates,
and nothing else.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.candidates import Candidate, Stage
from domain.classes import ClassKind, Seat, SeatState, TrainingClass, fits, still_counts
from domain.errors import NotAllowed
from domain.ids import CandidateId, ClassId, UnitId
from domain.roles import Action, Holder, Tree, may, reach
from domain.units import Unit, UnitKind
from services.ports import Work
from services.settings import Settings
from services.sources.sources import committees

CERTIFICATE = "class_certificate"  # the rule of how long one counts
ON_A_LIST = frozenset(
    {SeatState.CONFIRMED, SeatState.ATTENDED, SeatState.ABSENT, SeatState.CERTIFIED}
)
_ENTERED = frozenset({SeatState.ABSENT, SeatState.CERTIFIED})


@dataclass(frozen=True, slots=True)
class Place:
    """A seat with whom it is for."""

    seat: Seat
    candidate: Candidate


@dataclass(frozen=True, slots=True)
class SeenClass:
    """A class with the places that this reader may see, by branch and code."""

    one: TrainingClass
    places: tuple[Place, ...]

    def chosen(self, *states: SeatState) -> tuple[Place, ...]:
        """The places in one of these states."""
        return tuple(place for place in self.places if place.seat.state in states)


async def planning_for(work: Work, who: Holder, tree: Tree) -> tuple[Unit, ...]:
    """The committees for which this person plans classes."""
    return tuple(one for one in await committees(work) if may(Action.CLASS, who, tree, one.id))


async def committee_above(work: Work, unit: UnitId) -> UnitId | None:
    """The nearest committee above a branch, or itself; None where there is none."""
    parents = (await work.units.tree()).parents
    step: UnitId | None = unit
    while step is not None:
        if (await work.units.get(step)).kind is UnitKind.COMMITTEE:
            return step
        step = parents.get(step)
    return None


async def visible(work: Work, who: Holder, tree: Tree) -> tuple[TrainingClass, ...]:
    """The classes this person may see, the latest first, without those called off."""
    units = reach(Action.CLASS_LIST, who, tree)
    above = {await committee_above(work, unit) for unit in units}
    found = await work.classes.of_committees(sorted(one for one in above if one is not None))
    return tuple(one for one in found if not one.off)


async def seen(work: Work, number: ClassId, who: Holder, tree: Tree) -> SeenClass:
    """A class with the places this person may see. Raises NotAllowed, also for no such class."""
    try:
        one = await work.classes.get(number)
    except LookupError:
        raise NotAllowed from None
    units = reach(Action.CLASS_LIST, who, tree)
    if not any(tree.lies_under(unit, one.committee) for unit in units):
        raise NotAllowed
    proposes = reach(Action.CLASS_PROPOSE, who, tree)
    seats = [
        seat
        for seat in await work.classes.seats(number)
        if seat.branch in units and (seat.branch in proposes or seat.state in ON_A_LIST)
    ]
    return SeenClass(one, await places(work, seats))


async def places(work: Work, seats: Iterable[Seat]) -> tuple[Place, ...]:
    """These seats with their people, by branch and then as they were proposed.

    Whoever left the road goes to no class: of them only a result entered is shown.
    """
    held = tuple(seats)
    people = await work.candidates.many([seat.candidate for seat in held])
    known = {one.id: one for one in people if one.shown}
    found = [Place(seat, known[seat.candidate]) for seat in held if seat.candidate in known]
    counting = [
        place
        for place in found
        if place.candidate.stage is not Stage.LEFT or place.seat.state in _ENTERED
    ]
    return tuple(sorted(counting, key=lambda place: place.seat.branch))


def listed_for(one: SeenClass, who: Holder, tree: Tree) -> bool:
    """Whether this person enters attendance and certificates of the class."""
    return may(Action.CLASS_LIST, who, tree, one.one.committee)


async def eligible(
    work: Work,
    settings: Settings,
    one: TrainingClass,
    branches: frozenset[UnitId],
    today: date,
) -> tuple[Candidate, ...]:
    """Who of these branches could go to this class and has no place in any, by code."""
    found = await work.candidates.in_branches(sorted(branches))
    return tuple([person for person in found if await _needs(work, settings, one, person, today)])


async def _needs(
    work: Work, settings: Settings, one: TrainingClass, person: Candidate, today: date
) -> bool:
    if not fits(one.kind, person.stage, certified=False):
        return False
    if await seated(work, one, person.id, today):
        return False
    return fits(one.kind, person.stage, certified=await certified(work, settings, one, person.id))


async def certified(
    work: Work, settings: Settings, one: TrainingClass, person: CandidateId
) -> bool:
    """Whether a certificate of the kind still counts when this class begins."""
    events = await work.road.events(person)
    dates = [event.on for event in events if event.kind is one.kind.milestone]
    if not dates or one.kind is not ClassKind.AWARENESS:
        return bool(dates)
    rule = settings.rulebook.rule(CERTIFICATE, max(dates))
    if rule is None or rule.number is None:
        return True
    return still_counts(max(dates), rule.number, one.begins)


async def seated(work: Work, one: TrainingClass, person: CandidateId, today: date) -> bool:
    """Whether a place leads this person to a class of the kind: this one, or one still ahead."""
    for other, seat in await work.classes.seats_of(person):
        if other.kind is not one.kind or other.off or not seat.on_the_way:
            continue
        if other.id == one.id or (
            seat.state is not SeatState.CERTIFIED
            and (seat.state is not SeatState.PROPOSED or today <= other.begins)
        ):
            return True
    return False


async def on_a_list_of(work: Work, candidate: Candidate, who: Holder, tree: Tree) -> bool:
    """Whether somebody stands on the list of a class which this person keeps."""
    if candidate.branch not in reach(Action.CLASS_LIST, who, tree):
        return False
    seats = await work.classes.seats_of(candidate.id)
    return any(seat.state in ON_A_LIST and not one.off for one, seat in seats)
