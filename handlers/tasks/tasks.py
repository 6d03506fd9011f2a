"""`/task`: what was given to whom, what came of it; a talk about motives took place."""

from domain.errors import NotAllowed
from domain.ids import CandidateId, TaskId
from domain.messages import Choice, Message, Written, choice, say
from domain.reviews import TaskResult
from domain.roles import Action
from domain.tasks import RESULTS, Task
from domain.terms import term
from handlers.commands import Command, Route
from handlers.numbers import is_number, number_in
from handlers.reports.report_words import split_code
from handlers.tasks import talk_form, task_form
from handlers.turn import Turn
from services.tasks import giving
from services.tasks.asking import result_ways, whom
from services.tasks.listing import open_tasks, over_lately
from services.tasks.talks import to_talk_to

PAGE = 8


async def tasks(turn: Turn, rest: str) -> None:
    """The open tasks; after the command a code gives one to that person."""
    code, more = split_code(rest)
    if code is None or more:
        await _page(turn, int(rest) if is_number(rest) else 0)
        return
    known = await turn.work.candidates.by_code(code)
    if known is None:
        raise NotAllowed
    await task_form.begin_with(turn, known.id)


async def _page(turn: Turn, start: int) -> None:
    who, tree = await turn.who(), await turn.tree()
    every = await open_tasks(turn.work, who, tree, turn.today)
    start = start if start < len(every) else 0
    shown = list(enumerate(every[start : start + PAGE], start + 1))
    ways: list[Choice] = [choice("task-see", f"task-see:{one.id}", n=n) for n, one in shown]
    ways.append(choice("give-task", "task-give"))
    if await to_talk_to(turn.work, who, tree):
        ways.append(choice("note-talk", "talk"))
    if start + PAGE < len(every):
        ways.append(choice("more", f"task:{start + PAGE}"))
    if await over_lately(turn.work, who, tree, turn.today):
        ways.append(choice("tasks-over", "tasks-over"))
    lines = tuple(_line(n, one) for n, one in shown)
    await turn.say("tasks" if every else "tasks-none", *ways, n=len(every), lines=lines)


def _line(number: int, one: Task) -> Message:
    return say(
        "tasks-line",
        n=number,
        task=Written("task-title", one.id),
        whom=whom(one),
        due=say("task-due", day=one.due_on) if one.due_on is not None else (),
    )


async def over(turn: Turn, rest: str) -> None:
    """What came of tasks lately, each with the way to mend it."""
    start = int(rest) if is_number(rest) else 0
    every = await over_lately(turn.work, await turn.who(), await turn.tree(), turn.today)
    shown = list(enumerate(every[start : start + PAGE], start + 1))
    ways: list[Choice] = [choice("task-see", f"task-see:{one.id}", n=n) for n, one in shown]
    ways.append(choice("see-tasks", "task"))
    if start + PAGE < len(every):
        ways.append(choice("more", f"tasks-over:{start + PAGE}"))
    lines = tuple(_over_line(n, one) for n, one in shown)
    await turn.say("tasks-over" if lines else "tasks-none", *ways, lines=lines)


def _over_line(number: int, one: Task) -> Message:
    if one.result is None or one.result_on is None:
        raise ValueError("nothing has come of it yet")
    return say(
        "tasks-over-line",
        n=number,
        task=Written("task-title", one.id),
        whom=whom(one),
        result=term("task", one.result),
        day=one.result_on,
    )


async def see(turn: Turn, number: str) -> None:
    """One task, and what may be said of it."""
    task = await _known(turn, number)
    await turn.say(
        "task-one",
        *result_ways(task),
        choice("take-back-task", f"task-void:{task.id}"),
        choice("see-tasks", "task"),
        task=Written("task-title", task.id),
        whom=whom(task),
        given=task.given_on,
        due=say("task-due", day=task.due_on) if task.due_on is not None else (),
        result=say("task-so-far", result=term("task", task.result), day=task.result_on)
        if task.result is not None and task.result_on is not None
        else (),
    )


async def _known(turn: Turn, number: str) -> Task:
    who, tree = await turn.who(), await turn.tree()
    return await giving.known_task(turn.work, TaskId(number_in(number)), who, tree)


async def result(turn: Turn, rest: str) -> None:
    """What came of a task was pressed."""
    number, _, value = rest.partition(":")
    if value not in {one.value for one in RESULTS}:
        raise NotAllowed
    who, tree = await turn.who(), await turn.tree()
    task = await giving.record_result(
        turn.work,
        turn.settings,
        TaskId(number_in(number)),
        TaskResult(value),
        who,
        tree,
        turn.now,
    )
    see_all = (choice("see-tasks", "task"),) if await turn.may(Action.TASK) else ()
    await turn.say(
        "task-result-noted",
        *see_all,
        choice("my-tasks", "mine"),
        task=Written("task-title", task.id),
        whom=whom(task),
        result=term("task", TaskResult(value)),
    )


async def take_back(turn: Turn, number: str) -> None:
    """A task given by mistake."""
    who, tree = await turn.who(), await turn.tree()
    task = await giving.take_back(turn.work, TaskId(number_in(number)), who, tree, turn.now)
    ways = (choice("see-tasks", "task"), choice("my-tasks", "mine"))
    await turn.say("task-taken-back", *ways, task=Written("task-title", task.id))


async def talk(turn: Turn, rest: str) -> None:
    """That a talk took place: with whom the button names, or first with whom."""
    await talk_form.begin_talk(turn, CandidateId(int(rest)) if is_number(rest) else None)


def _a_code(rest: str) -> bool:
    code, more = split_code(rest)
    return code is not None and not more


COMMANDS = (Command("task", "nhiemvu", tasks, Action.TASK, argument=True, takes=_a_code),)
ROUTES = (
    Route("task", tasks, Action.TASK),
    Route("task-see", see, Action.TASK),
    Route("tasks-over", over, Action.TASK),
    Route("task-void", take_back, Action.TASK),
    Route("task-result", result),  # also for whoever it was given to; the service looks at it
    Route("talk", talk, Action.TASK),
    *task_form.ROUTES,
)
FLOWS = (*task_form.FLOWS, *talk_form.FLOWS)
