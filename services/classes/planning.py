"""The officer plans a class, moves it, or calls it off; those concerned hear of it."""

from datetime import datetime

from domain.classes import (
    ENTERED,
    IN_QUESTION,
    ClassPlan,
    SeatState,
    TrainingClass,
    Wrong,
    problem_of,
)
from domain.errors import NotAllowed, Refusal
from domain.ids import ClassId, PersonId, UnitId
from domain.messages import choice, say
from domain.roles import Action, Holder, Tree
from services.classes import class_agenda
from services.classes.classes import places
from services.classes.proposing import propose_waiting
from services.classes.telling import about, branch_leaders, mentors, running, tell
from services.identity import require
from services.ports import Work
from services.settings import Settings


async def plan_class(
    work: Work,
    settings: Settings,
    who: Holder,
    tree: Tree,
    committee: UnitId,
    wanted: ClassPlan,
    now: datetime,
) -> tuple[TrainingClass, int]:
    """Plan a class; also how many the branches had concluded to send, proposed with it.

    Raises NotAllowed, and Refusal for days that are no class.
    """
    require(Action.CLASS, who, tree, committee)
    _refuse(problem_of(wanted.begins, wanted.ends, settings.calendar.day_of(now)))
    number = await work.classes.add(
        committee,
        wanted.kind,
        wanted.begins,
        wanted.ends,
        wanted.place,
        wanted.quota,
        by=who.person.id,
        at=now,
    )
    one = await work.classes.get(number)
    await _note(work, "class-planned", one, who.person.id, now)
    waiting = await propose_waiting(work, settings, one, now)
    await class_agenda.plan(work, settings, one, now)
    return one, len(waiting)


def _refuse(problem: Wrong | None) -> None:
    if problem is not None:
        raise Refusal(f"class-wrong-{problem.value}")


async def _note(work: Work, action: str, one: TrainingClass, by: PersonId, now: datetime) -> None:
    await work.journal.note(
        action,
        f"class:{one.id}",
        at=now,
        actor=by,
        begins=one.begins.isoformat(),
        ends=one.ends.isoformat(),
    )


async def to_change(work: Work, number: ClassId, who: Holder, tree: Tree) -> TrainingClass:
    """A class that can still be moved or called off: nothing is entered of it.

    One that was put off or broken off is often changed only after its days. Raises NotAllowed,
    also for no such class; Refusal for one that is off, or of which results are entered.
    """
    try:
        one = await work.classes.get(number)
    except LookupError:
        raise NotAllowed from None
    require(Action.CLASS, who, tree, one.committee)
    entered = any(seat.state in ENTERED for seat in await work.classes.seats(number))
    if one.off or one.closed_at is not None or entered:
        raise Refusal("class-over", choices=(choice("my-tasks", "mine"),))
    return one


async def change_class(
    work: Work,
    settings: Settings,
    number: ClassId,
    wanted: ClassPlan,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> TrainingClass:
    """Hold a class on other days or elsewhere; whoever is proposed or goes hears of it."""
    before = await to_change(work, number, who, tree)
    today = settings.calendar.day_of(now)
    _refuse(problem_of(wanted.begins, wanted.ends, today, known=before.begins))
    await work.classes.change(number, wanted.begins, wanted.ends, wanted.place, wanted.quota)
    one = await work.classes.get(number)
    await _note(work, "class-moved", one, who.person.id, now)
    await class_agenda.plan(work, settings, one, now)
    if (before.begins, before.ends, before.place) != (one.begins, one.ends, one.place):
        await _tell_concerned(work, settings, one, "class-moved", who, now)
    return one


async def cancel_class(
    work: Work, settings: Settings, number: ClassId, who: Holder, tree: Tree, now: datetime
) -> TrainingClass:
    """Call a class off; those who were to go wait for the next one. Raises as `to_change`."""
    one = await to_change(work, number, who, tree)
    await work.classes.cancel(number, now)
    await class_agenda.drop(work, number)
    await _note(work, "class-cancelled", one, who.person.id, now)
    await _tell_concerned(work, settings, one, "class-off", who, now)
    return one


async def _tell_concerned(
    work: Work,
    settings: Settings,
    one: TrainingClass,
    key: str,
    who: Holder,
    now: datetime,
) -> None:
    """Branches with somebody proposed or chosen, mentors of the chosen; who keeps the list."""
    today = settings.calendar.day_of(now)
    found = await places(work, await work.classes.seats(one.id))
    seats = [place.seat for place in found if place.seat.state in IN_QUESTION]
    people = [*await branch_leaders(work, {seat.branch for seat in seats}, today)]
    for seat in seats:
        if seat.state is SeatState.CONFIRMED:
            people += await mentors(work, seat.candidate)
    await tell(work, people, say(key, **about(one)), now, not_to=who.person.id)
    keepers = [person for person in await running(work, one, today) if person not in people]
    await tell(work, keepers, say(f"{key}-list", **about(one)), now, not_to=who.person.id)
