"""After a class: who was there and who has a certificate, entered as a list; never a mark."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.classes import AWAITS_RESULT, Seat, SeatState, TrainingClass
from domain.errors import Refusal
from domain.ids import CandidateId, ClassId
from domain.messages import CandidateCode, CandidateRef, Term, UnitRef, choice, say
from domain.roles import Action, Holder, Tree
from domain.terms import term
from services.classes import class_agenda
from services.classes.classes import SeenClass, seen
from services.classes.telling import branch_leaders, following, mentors, tell
from services.deadlines.clocks import replan
from services.identity import require
from services.ports import Work
from services.reviews.nomination_results import tell_nominators
from services.road.moving import settle
from services.settings import Settings


@dataclass(frozen=True, slots=True)
class Result:
    """What is entered of one person: how it went, and the certificate's number and date."""

    state: SeatState
    certificate: str | None = None
    certified_on: date | None = None


async def to_enter(work: Work, number: ClassId, who: Holder, tree: Tree, today: date) -> SeenClass:
    """The class whose results are to be entered.

    Raises NotAllowed; Refusal before its last day, and once everything is in.
    """
    found = await seen(work, number, who, tree)
    require(Action.CLASS_LIST, who, tree, found.one.committee)
    ways = (choice("class-see", f"class:{number}"), choice("my-tasks", "mine"))
    if not found.one.takes_results(today):
        raise Refusal("class-not-over", choices=ways, day=found.one.ends)
    if not found.chosen(*AWAITS_RESULT):
        raise Refusal("class-results-in", choices=ways)
    return found


async def enter(
    work: Work,
    settings: Settings,
    number: ClassId,
    results: Mapping[CandidateId, Result],
    who: Holder,
    tree: Tree,
    now: datetime,
) -> tuple[int, int]:
    """Keep what is entered; how many have a certificate now, and for how many one is missing.

    Who has one goes on along the road; mentor, branch and organisation hear that the class is
    finished. Raises as `to_enter`.
    """
    found = await to_enter(work, number, who, tree, settings.calendar.day_of(now))
    done: list[Seat] = []
    for place in found.chosen(*AWAITS_RESULT):
        result = results.get(place.candidate.id)
        if result is None or result.state is place.seat.state:
            continue
        await _keep(work, found.one, place.seat, result, who, now)
        if result.state is SeatState.CERTIFIED and result.certified_on is not None:
            await _certify(work, settings, found.one, place.seat, result, who, now)
            done.append(place.seat)
    await _tell(work, settings, found.one, done, who, now)
    left = (await seen(work, number, who, tree)).chosen(*AWAITS_RESULT)
    if not left:
        await work.classes.close(number, now)
        await class_agenda.drop(work, number)
    return len(done), len(left)


async def _keep(
    work: Work, one: TrainingClass, seat: Seat, result: Result, who: Holder, now: datetime
) -> None:
    await work.classes.seat(
        one.id,
        seat.candidate,
        seat.branch,
        result.state,
        by=who.person.id,
        at=now,
        certificate=result.certificate,
        certified_on=result.certified_on,
    )
    await work.journal.note(
        f"class-{result.state.value}",
        f"candidate:{seat.candidate}",
        at=now,
        actor=who.person.id,
        class_id=one.id,
    )


async def _certify(
    work: Work,
    settings: Settings,
    one: TrainingClass,
    seat: Seat,
    result: Result,
    who: Holder,
    now: datetime,
) -> None:
    """The certificate is an event of the road, from which its rule counts."""
    await work.road.add_event(
        seat.candidate,
        one.kind.milestone,
        result.certified_on or one.ends,
        now,
        number=result.certificate,
        place=one.place,
        by=who.person.id,
    )
    await settle(work, settings, seat.candidate, now, by=who.person.id)
    await replan(work, settings, seat.candidate, now)


async def _tell(
    work: Work,
    settings: Settings,
    one: TrainingClass,
    done: list[Seat],
    who: Holder,
    now: datetime,
) -> None:
    today = settings.calendar.day_of(now)
    kind: Term = term("class-kind", one.kind)
    led = await branch_leaders(work, {seat.branch for seat in done}, today)
    for leader, branches in led.items():
        lines = tuple(
            say("class-line", candidate=CandidateRef(seat.candidate))
            for seat in done
            if seat.branch in branches
        )
        message = say("class-done-branch", kind=kind, day=one.ends, lines=lines)
        await tell(work, [leader], message, now, not_to=who.person.id)
    for seat in done:
        known = [who.person.id, *led]
        helping = [one for one in await mentors(work, seat.candidate) if one not in known]
        message = say("class-done-mentor", kind=kind, candidate=CandidateRef(seat.candidate))
        await tell(work, helping, message, now, candidate=seat.candidate)
        known += helping
        code, branch = CandidateCode(seat.candidate), UnitRef(seat.branch)
        with_them = await following(work, seat.candidate, today)
        outside = [person for person in with_them if person not in known]
        message = say("class-done-organisation", kind=kind, code=code, branch=branch)
        await tell(work, outside, message, now, candidate=seat.candidate)
        await tell_nominators(
            work,
            seat.candidate,
            "class-done-organisation",
            now,
            told=[*known, *outside],
            kind=kind,
        )
