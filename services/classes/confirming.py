"""The officer settles who goes to a class; branch and mentor hear of it, with days and place."""

from datetime import date, datetime

from domain.classes import IN_QUESTION, Seat, SeatState, TrainingClass, over_quota
from domain.errors import Refusal
from domain.ids import CandidateId, ClassId, UnitId
from domain.messages import CandidateRef, Message, choice, say
from domain.roles import Action, Holder, Tree
from services.classes.classes import SeenClass, seen
from services.classes.telling import about, branch_leaders, mentors, tell
from services.identity import require
from services.ports import Work
from services.settings import Settings

_OPEN = frozenset({*IN_QUESTION, SeatState.DECLINED})


async def to_settle(
    work: Work, number: ClassId, who: Holder, tree: Tree, today: date
) -> SeenClass:
    """The class whose list is to be settled. Raises NotAllowed, and Refusal once it has begun."""
    found = await seen(work, number, who, tree)
    require(Action.CLASS, who, tree, found.one.committee)
    if not found.one.takes_people(today):
        raise Refusal("class-takes-nobody", choices=(choice("my-tasks", "mine"),))
    return found


async def settle(
    work: Work,
    settings: Settings,
    number: ClassId,
    chosen: frozenset[CandidateId],
    shown: frozenset[CandidateId],
    who: Holder,
    tree: Tree,
    now: datetime,
) -> tuple[TrainingClass, int]:
    """These go, the others `shown` do not go this time; how many over the quota.

    Whoever was not shown to the officer is left as they are. Only what is different from before
    is told. Raises as `to_settle`.
    """
    today = settings.calendar.day_of(now)
    found = await to_settle(work, number, who, tree, today)
    news: list[tuple[Seat, SeatState]] = []
    for seat in (place.seat for place in found.places if place.candidate.id in shown):
        state = SeatState.CONFIRMED if seat.candidate in chosen else SeatState.DECLINED
        if seat.state in _OPEN and seat.state is not state:
            await work.classes.seat(
                number, seat.candidate, seat.branch, state, by=who.person.id, at=now
            )
            await work.journal.note(
                f"class-{state.value}",
                f"candidate:{seat.candidate}",
                at=now,
                actor=who.person.id,
                class_id=number,
            )
            news.append((seat, state))
    await _tell(work, found.one, news, who, now, today)
    return found.one, over_quota(len(chosen), found.one.quota)


async def _tell(
    work: Work,
    one: TrainingClass,
    news: list[tuple[Seat, SeatState]],
    who: Holder,
    now: datetime,
    today: date,
) -> None:
    led = await branch_leaders(work, {seat.branch for seat, _ in news}, today)
    for leader, branches in led.items():
        message = say("class-settled", **about(one), lines=_lines(news, branches))
        await tell(work, [leader], message, now, one=one, not_to=who.person.id)
    for seat, state in news:
        was_going = seat.state is SeatState.CONFIRMED
        if state is SeatState.DECLINED and not was_going:
            continue
        key = "class-mentor-goes" if state is SeatState.CONFIRMED else "class-mentor-stays"
        message = say(key, **about(one), candidate=CandidateRef(seat.candidate))
        people = [person for person in await mentors(work, seat.candidate) if person not in led]
        await tell(work, people, message, now, candidate=seat.candidate, not_to=who.person.id)


def _lines(news: list[tuple[Seat, SeatState]], branches: frozenset[UnitId]) -> tuple[Message, ...]:
    return tuple(
        say(f"class-line-{state.value}", candidate=CandidateRef(seat.candidate))
        for seat, state in news
        if seat.branch in branches
    )
