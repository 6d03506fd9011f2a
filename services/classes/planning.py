"""The officer plans a class, moves it, or calls it off; those concerned hear of it."""

from datetime import date, datetime

from domain.classes import IN_QUESTION, ClassPlan, SeatState, TrainingClass, problem_of
from domain.errors import NotAllowed, Refusal
from domain.ids import ClassId, PersonId, UnitId
from domain.messages import Message, choice, say
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
    _refuse(wanted, settings.calendar.day_of(now))
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


def _refuse(wanted: ClassPlan, today: date) -> None:
    problem = problem_of(wanted.begins, wanted.ends, today)
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


async def to_change(
    work: Work, number: ClassId, who: Holder, tree: Tree, today: date
) -> TrainingClass:
    """A class that can still be moved or called off.

    Raises NotAllowed, also for no such class; Refusal for one that is off or over.
    """
    try:
        one = await work.classes.get(number)
    except LookupError:
        raise NotAllowed from None
    require(Action.CLASS, who, tree, one.committee)
    if one.off or one.closed_at is not None or one.ends < today:
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
    before = await to_change(work, number, who, tree, settings.calendar.day_of(now))
    _refuse(wanted, settings.calendar.day_of(now))
    await work.classes.change(number, wanted.begins, wanted.ends, wanted.place, wanted.quota)
    one = await work.classes.get(number)
    await _note(work, "class-moved", one, who.person.id, now)
    await class_agenda.plan(work, settings, one, now)
    if (before.begins, before.ends, before.place) != (one.begins, one.ends, one.place):
        await _tell_concerned(work, settings, one, say("class-moved", **about(one)), who, now)
    return one


async def cancel_class(
    work: Work, settings: Settings, number: ClassId, who: Holder, tree: Tree, now: datetime
) -> TrainingClass:
    """Call a class off; those who were to go wait for the next one. Raises as `to_change`."""
    one = await to_change(work, number, who, tree, settings.calendar.day_of(now))
    await work.classes.cancel(number, now)
    await class_agenda.drop(work, number)
    await _note(work, "class-cancelled", one, who.person.id, now)
    await _tell_concerned(work, settings, one, say("class-off", **about(one)), who, now)
    return one


async def _tell_concerned(
    work: Work,
    settings: Settings,
    one: TrainingClass,
    message: Message,
    who: Holder,
    now: datetime,
) -> None:
    """Branches with somebody proposed or chosen, mentors of the chosen, the political centre."""
    today = settings.calendar.day_of(now)
    found = await places(work, await work.classes.seats(one.id))
    seats = [place.seat for place in found if place.seat.state in IN_QUESTION]
    people = [*await branch_leaders(work, {seat.branch for seat in seats}, today)]
    for seat in seats:
        if seat.state is SeatState.CONFIRMED:
            people += await mentors(work, seat.candidate)
    people += await running(work, one, today)
    await tell(work, people, message, now, not_to=who.person.id)
