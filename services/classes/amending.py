"""A result of a class that was entered wrongly is taken back by the officer and entered anew."""

from datetime import datetime

from domain.candidates import Stage
from domain.classes import ENTERED, Seat, SeatState, TrainingClass
from domain.errors import NotAllowed
from domain.ids import CandidateId, ClassId
from domain.messages import CandidateRef, say
from domain.road.exits import Back
from domain.roles import Action, Holder, Tree
from domain.terms import term
from services.classes.classes import Place, seen
from services.classes.telling import branch_leaders, tell
from services.deadlines.clocks import replan
from services.identity import require
from services.ports import Work
from services.road.moving import move
from services.settings import Settings


async def entered(work: Work, number: ClassId, who: Holder, tree: Tree) -> tuple[Place, ...]:
    """Whose results of this class are on record. Raises NotAllowed but for its officer."""
    found = await seen(work, number, who, tree)
    require(Action.CLASS, who, tree, found.one.committee)
    return () if found.one.off else found.chosen(*ENTERED)


async def take_back(
    work: Work,
    settings: Settings,
    number: ClassId,
    candidate: CandidateId,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> None:
    """One person's result counts no more, with the certificate and the step that came of it.

    The branch hears of it. Raises NotAllowed, also for somebody without a result.
    """
    places = await entered(work, number, who, tree)
    place = next((one for one in places if one.candidate.id == candidate), None)
    if place is None:
        raise NotAllowed
    seat, branch = place.seat, place.candidate.branch
    one = await work.classes.get(number)
    by = who.person.id
    await work.classes.seat(number, candidate, seat.branch, SeatState.CONFIRMED, by=by, at=now)
    await work.classes.close(number, None)
    await work.journal.note(
        "class-result-taken-back",
        f"candidate:{candidate}",
        at=now,
        actor=by,
        class_id=number,
        before=seat.state.value,
    )
    if seat.state is SeatState.CERTIFIED:
        await _uncertify(work, settings, one, seat, who, now)
    led = await branch_leaders(work, {branch}, settings.calendar.day_of(now))
    message = say(
        "class-taken-back",
        kind=term("class-kind", one.kind),
        candidate=CandidateRef(candidate),
    )
    await tell(work, led, message, now, candidate=candidate, not_to=by)


async def _uncertify(
    work: Work, settings: Settings, one: TrainingClass, seat: Seat, who: Holder, now: datetime
) -> None:
    """The certificate is no event any more; whoever stands at the step it led to steps back."""
    for event in await work.road.events(seat.candidate):
        if event.kind is one.kind.milestone and event.on == seat.certified_on:
            await work.road.void_event(event.id, now)
    moves = await work.road.moves(seat.candidate)
    stage = (await work.candidates.get(seat.candidate)).stage
    if stage is Stage.TRAINED and moves and moves[-1].after is Stage.TRAINED:
        await move(
            work,
            settings,
            seat.candidate,
            moves[-1].before,
            settings.calendar.day_of(now),
            now,
            by=who.person.id,
            reason=Back.ENTERED_WRONGLY.value,
            quiet=True,
        )
    await replan(work, settings, seat.candidate, now)
