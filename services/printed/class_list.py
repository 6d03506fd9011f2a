"""The list of a class to print: names, branches, days and certificates, and nothing else."""

from domain.classes import SeatState
from domain.errors import Refusal
from domain.ids import ClassId
from domain.messages import CandidateName, Code, Message, UnitRef, choice, say
from domain.roles import Action, Holder, Tree
from services.classes.classes import ON_A_LIST, Place, seen
from services.classes.telling import about
from services.identity import require
from services.ports import Work
from services.printed.paper import Blank, Block, Paper, Size, Text, Weight


async def class_list(work: Work, number: ClassId, who: Holder, tree: Tree) -> Paper:
    """Everybody who goes or went. Raises NotAllowed; Refusal while nobody is on the list."""
    found = await seen(work, number, who, tree)
    require(Action.CLASS_LIST, who, tree, found.one.committee)
    places = found.chosen(*ON_A_LIST)
    if not places:
        ways = (choice("class-see", f"class:{number}"), choice("my-tasks", "mine"))
        raise Refusal("class-paper-nobody", choices=ways)
    known = about(found.one)
    blocks: list[Block] = [
        Text(say("class-paper-heading", **known), Weight.HEADING),
        Text(say("class-paper-days", **known)),
        *(Text(_line(place, n)) for n, place in enumerate(places, 1)),
        Blank(say("class-paper-signature")),
    ]
    return Paper(
        size=Size.A4,
        file_name=say("class-file"),
        caption=say("class-caption", n=len(places)),
        pages=(tuple(blocks),),
    )


def _line(place: Place, number: int) -> Message:
    seat = place.seat
    if seat.state is SeatState.CERTIFIED and seat.certified_on is not None:
        given = say("class-number", number=Code(seat.certificate)) if seat.certificate else ()
        state = say("class-seat-certified", number=given, day=seat.certified_on)
    else:
        state = say(f"class-seat-{seat.state.value}")
    return say(
        "class-paper-line",
        n=number,
        candidate=CandidateName(place.candidate.id),
        branch=UnitRef(seat.branch),
        state=state,
    )
