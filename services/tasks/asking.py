"""A task whose day has come: who gave it is asked once what came of it."""

from datetime import date, datetime, timedelta

from domain.candidates import Candidate
from domain.cycle import Step
from domain.ids import PersonId, TaskId, UnitId
from domain.messages import CandidateRef, Choice, Message, PersonRef, Written, choice, say
from domain.reviews import TaskResult
from domain.roles import Action, reach
from domain.tasks import RESULTS, Task
from domain.units import UnitKind
from services.away.scope import on_the_road, within
from services.cards.entries import entry_for
from services.identity import holder
from services.monthly.listening import leaders, listening
from services.monthly.spoken import Spoken
from services.organisations.organisations import speakers
from services.ports import AgendaRow, Work
from services.settings import Settings
from services.tasks.guarding import awaits_result
from services.units.standing_for import unit_today

ANSWER_WITHIN = timedelta(days=14)


def subject(task: Task) -> str:
    """Under which it is asked about."""
    return f"task:{task.id}"


async def plan(work: Work, settings: Settings, task: Task, now: datetime) -> None:
    """Put the one question on the agenda, for the day on which the task is due.

    It stays there whatever is said until then: a result may have been a slip, and on the day
    nothing is asked about what is done.
    """
    calendar = settings.calendar
    if task.due_on is None or task.due_on < calendar.day_of(now):
        return
    at = calendar.begin(calendar.ordinary_day_after(task.due_on))
    await work.agenda.add(
        subject(task),
        step=Step.TASK,
        at=at,
        void_after=at + ANSWER_WITHIN,
        candidate=task.candidate,
        subject=subject(task),
    )


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Who answers for the task the row is about."""
    task = await _task(work, row)
    return await who_answers(work, task, today) if task is not None else ()


async def who_answers(work: Work, task: Task, today: date) -> tuple[PersonId, ...]:
    """Who gave it, while their post reaches over it; else who leads the unit now."""
    person = await _whose(work, task)
    unit = await _unit(work, task, person)
    giver = await _giver(work, task, unit, person, today)
    if giver is not None:
        return (giver,)
    kind = (await work.units.get(unit)).kind
    found = await (leaders if kind is UnitKind.BRANCH else speakers)(work, unit, today)
    return tuple(one.id for one in await work.people.many(found) if listening(one, today))


async def _task(work: Work, row: AgendaRow) -> Task | None:
    try:
        number = TaskId(int((row.subject or "").rpartition(":")[2]))
        return await work.tasks.get(number) if await work.tasks.counts(number) else None
    except (LookupError, ValueError):
        return None


async def _whose(work: Work, task: Task) -> Candidate | None:
    return await entry_for(work, task.candidate) if task.candidate is not None else None


async def _unit(work: Work, task: Task, person: Candidate | None) -> UnitId:
    """The unit that gave it, or what that was merged into, while it has to do with the person.

    For somebody who moved to another branch since, that one.
    """
    unit = await unit_today(work, task.unit)
    if person is None or unit == person.chapter:
        return unit
    helpers = {one.unit for one in await work.assignments.of(person.id)}
    return unit if unit in helpers else person.branch


async def _giver(
    work: Work, task: Task, unit: UnitId, person: Candidate | None, today: date
) -> PersonId | None:
    if task.by is None:
        return None
    who, tree = await holder(work, task.by, today), await work.units.tree()
    if not listening(who.person, today) or unit not in reach(Action.TASK, who, tree):
        return None
    mine = person is None or await within(work, Action.TASK, person, who, tree)
    return task.by if mine else None


async def speak(
    work: Work,
    settings: Settings,
    row: AgendaRow,
    reader: PersonId,  # noqa: ARG001 - the same words for whoever is asked
    now: datetime,
) -> Spoken | None:
    """What came of it? Nothing where that is known, or nobody may be asked about the person."""
    task = await _task(work, row)
    if task is None or task.due_on is None or not task.open_on(settings.calendar.day_of(now)):
        return None
    person = await _whose(work, task)
    if person is not None and not on_the_road(person):
        return None
    return Spoken(
        message=say(
            "task-ask",
            task=Written("task-title", task.id),
            whom=whom(task),
            day=task.due_on,
        ),
        brief=say("task-brief", task=Written("task-title", task.id), day=task.due_on),
        choices=result_ways(task),
        guard=awaits_result(task.id),
        candidate=task.candidate,
    )


def whom(task: Task) -> Message:
    """For whom it is, as part of a message."""
    if task.candidate is not None:
        return say("task-whom-candidate", candidate=CandidateRef(task.candidate))
    if task.person is None:
        raise ValueError("a task is for a candidate or for a person")
    return say("task-whom-person", person=PersonRef(task.person))


def result_ways(task: Task) -> tuple[Choice, ...]:
    """What may come of it, as buttons."""
    return tuple(
        choice(f"task-{_key(one)}", f"task-result:{task.id}:{one.value}") for one in RESULTS
    )


def _key(result: TaskResult) -> str:
    return result.value.replace("_", "-")
