"""A task is given, taken back, and its result recorded."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Candidate
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId, TaskId, UnitId
from domain.messages import Argument, CandidateRef, Written, choice, say
from domain.reviews import TaskResult
from domain.roles import Action, Holder, Tree, reach
from domain.tasks import RESULTS, Task
from domain.units import Person
from services.away.scope import known_within
from services.monthly.months import primary
from services.ports import Work
from services.settings import Settings
from services.tasks import asking
from services.units.standing_for import unit_today


@dataclass(frozen=True, slots=True, kw_only=True)
class Giving:
    """What is given to whom (just one of the two), until when. The title is tidied, checked."""

    title: str
    due_on: date | None
    candidate: CandidateId | None = None
    person: PersonId | None = None


async def members(work: Work, who: Holder, tree: Tree) -> tuple[Person, ...]:
    """The members to whom this person may give something: those of the branches they lead."""
    found: dict[PersonId, Person] = {}
    for unit in sorted(reach(Action.TASK, who, tree)):
        found |= {one.id: one for one in await work.people.members(unit)}
    return tuple(found.values())


async def give(
    work: Work, settings: Settings, what: Giving, who: Holder, tree: Tree, now: datetime
) -> Task:
    """Record a task; whoever it is for, or who helps them, is told.

    Raises NotAllowed, and Refusal for a day that is past.
    """
    today = settings.calendar.day_of(now)
    if what.due_on is not None and what.due_on < today:
        raise Refusal("task-day-past")
    number = await work.tasks.add(
        await _unit(work, what, who, tree),
        what.title,
        candidate=what.candidate,
        person=what.person,
        given_on=today,
        due_on=what.due_on,
        by=who.person.id,
        at=now,
    )
    task = await work.tasks.get(number)
    await work.journal.note("task-given", f"task:{number}", at=now, actor=who.person.id)
    await asking.plan(work, settings, task, now)
    await _tell(work, task, who, now)
    return task


async def _unit(work: Work, what: Giving, who: Holder, tree: Tree) -> UnitId:
    """In whose name it is given. Raises NotAllowed for somebody else's people."""
    if what.candidate is not None:
        one = await known_within(work, Action.TASK, what.candidate, who, tree)
        return await _unit_for(work, one, who, tree)
    mine = {one.id: one for one in await members(work, who, tree)}
    known = mine.get(what.person) if what.person is not None else None
    if known is None or known.branch is None:
        raise NotAllowed
    return known.branch


async def _unit_for(work: Work, one: Candidate, who: Holder, tree: Tree) -> UnitId:
    units = reach(Action.TASK, who, tree)
    if one.branch in units:
        return one.branch
    if one.chapter is not None and one.chapter in units:
        return one.chapter
    for helper in await work.assignments.of(one.id):
        if helper.unit is not None and helper.unit in units:
            return helper.unit
    raise NotAllowed


async def _tell(work: Work, task: Task, who: Holder, now: datetime) -> None:
    title: dict[str, Argument] = {"task": Written("task-title", task.id)}
    due = say("task-due", day=task.due_on) if task.due_on is not None else ()
    if task.person is not None:
        if task.person != who.person.id:
            done = choice("mark-done", f"task-result:{task.id}:done", n=task.id)
            message = say("task-yours", due=due, **title)
            ways = (done, choice("my-tasks", "mine"))
            await work.outbox.to_person(task.person, message, ways, at=now)
        return
    if task.candidate is None:
        return
    first = primary(await work.assignments.of(task.candidate))
    if first is None or first.person is None or first.person == who.person.id:
        return
    await work.outbox.to_person(
        first.person,
        say("task-theirs", candidate=CandidateRef(task.candidate), due=due, **title),
        (choice("see-card", f"card:{task.candidate}"), choice("my-tasks", "mine")),
        at=now,
        candidate=task.candidate,
    )


async def known_task(work: Work, number: TaskId, who: Holder, tree: Tree) -> Task:
    """A task of one's own people, or one's own. Raises NotAllowed, also for one taken back."""
    try:
        task = await work.tasks.get(number)
    except LookupError:
        raise NotAllowed from None
    if not await work.tasks.counts(number):
        raise NotAllowed
    if task.person is not None and task.person == who.person.id:
        return task
    if task.candidate is not None:
        await known_within(work, Action.TASK, task.candidate, who, tree)
    elif not await _gave(work, task, who, tree):
        raise NotAllowed
    return task


async def _gave(work: Work, task: Task, who: Holder, tree: Tree) -> bool:
    """Whether this person answers for the unit that gave it, or for what took its place."""
    return await unit_today(work, task.unit) in reach(Action.TASK, who, tree)


async def record_result(
    work: Work,
    settings: Settings,
    number: TaskId,
    result: TaskResult,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Task:
    """Record what came of a task; who answers for it hears if its owner says so, once.

    What is on record already stays as it is. Raises NotAllowed.
    """
    task = await known_task(work, number, who, tree)
    if result not in RESULTS:
        raise NotAllowed
    if task.result is result:
        return task
    today = settings.calendar.day_of(now)
    await work.tasks.set_result(number, result, today)
    await work.journal.note(
        "task-result", f"task:{number}", at=now, actor=who.person.id, result=result.value
    )
    if task.person == who.person.id and result is TaskResult.DONE:
        await _tell_done(work, task, today, now)
    return await work.tasks.get(number)


async def _tell_done(work: Work, task: Task, today: date, now: datetime) -> None:
    message = say("task-said-done", task=Written("task-title", task.id), whom=asking.whom(task))
    for person in await asking.who_answers(work, task, today):
        if person != task.person:
            await work.outbox.to_person(person, message, (choice("see-tasks", "task"),), at=now)


async def take_back(work: Work, number: TaskId, who: Holder, tree: Tree, now: datetime) -> Task:
    """A task given by mistake counts no more. Raises NotAllowed, also for its owner."""
    task = await known_task(work, number, who, tree)
    if task.candidate is None and not await _gave(work, task, who, tree):
        raise NotAllowed
    await withdraw(work, task, now)
    await work.journal.note("task-taken-back", f"task:{number}", at=now, actor=who.person.id)
    return task


async def withdraw(work: Work, task: Task, now: datetime) -> None:
    """The task counts no more, and nobody is asked about it."""
    await work.tasks.void(task.id, now)
    await work.agenda.drop_waiting_about(asking.subject(task))


async def resume_tasks(
    work: Work, settings: Settings, candidate: CandidateId, ended_at: datetime, now: datetime
) -> None:
    """The tasks that somebody lost at this moment count again, and are asked about."""
    for number in await work.tasks.resume(candidate, ended_at):
        await asking.plan(work, settings, await work.tasks.get(number), now)
