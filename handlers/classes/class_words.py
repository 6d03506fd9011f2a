"""A class in words: in a list, and on a page of its own."""

from domain.classes import HOLDS_A_PLACE, SeatState, TrainingClass, held, over_quota
from domain.messages import Argument, CandidateRef, Code, Message, UnitRef, say
from domain.terms import term
from services.classes.classes import Place, SeenClass
from services.classes.telling import about

LINE_SIZE = 90
_ROOM = 30  # people on one page of a class


def short(one: TrainingClass, number: int) -> Message:
    """One line in a list of classes."""
    return say("classes-line", **about(one), n=number, off=one.closed_at is not None)


def page(found: SeenClass, *, officer: bool, start: int = 0) -> Message:
    """A class with the people this reader may see, from this place on."""
    one, shown = found.one, found.places[start : start + _ROOM]
    args: dict[str, Argument] = {**about(one), "lines": tuple(map(line, shown))}
    taken = held([place.seat for place in found.places])
    return say(
        "class-page",
        **args,
        quota=quota(one, taken) if officer else (),
        people=say("class-people", n=len(found.places)) if found.places else say("class-nobody"),
    )


def further(found: SeenClass, start: int) -> int | None:
    """Where the next page begins; None if there is none."""
    following = start + _ROOM
    return following if following < len(found.places) else None


def quota(one: TrainingClass, chosen: int) -> Message:
    """How many go, of how many; over the quota is said and refused to nobody."""
    if one.quota is None:
        return say("class-quota-unknown", n=chosen)
    over = over_quota(chosen, one.quota)
    known: dict[str, Argument] = {"n": chosen, "most": one.quota}
    return say("class-quota-over", **known, over=over) if over else say("class-quota", **known)


def line(place: Place) -> Message:
    """One person of a class: who, from which branch, how the place stands."""
    seat = place.seat
    if seat.state is SeatState.CERTIFIED and seat.certified_on is not None:
        state = say(
            "class-seat-certified",
            number=say("class-number", number=Code(seat.certificate)) if seat.certificate else (),
            day=seat.certified_on,
        )
    else:
        state = say(f"class-seat-{seat.state.value}")
    return say(
        "class-page-line",
        candidate=CandidateRef(place.candidate.id),
        branch=UnitRef(seat.branch),
        state=state,
    )


def goes(place: Place) -> bool:
    """Whether this place is taken."""
    return place.seat.state in HOLDS_A_PLACE


def kind(one: TrainingClass) -> Message:
    """The kind of class alone."""
    return say("class-kind-alone", kind=term("class-kind", one.kind))
