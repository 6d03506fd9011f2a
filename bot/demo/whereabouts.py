"""Of which unit a row of the agenda speaks, so that the page can say where something is due."""

from collections.abc import Awaitable, Callable, Mapping

from domain.ids import ActivityId, BallotId, ClassId, ReviewId, TaskId, UnitId
from services.people.founding import COMMITTEE_CODE
from services.ports import AgendaRow, Work

Find = Callable[[Work, int], Awaitable[UnitId]]


async def unit_of(work: Work, row: AgendaRow) -> UnitId | None:
    """The unit whose month, person, task or class it is; else the whole committee."""
    if row.unit is not None:
        return row.unit
    if row.review is not None:
        return (await work.reviews.get(row.review)).branch
    if row.candidate is not None:
        return (await work.candidates.get(row.candidate)).branch
    kind, _, rest = (row.subject or "").partition(":")
    number = rest.partition(":")[0]
    if kind in _FOUND_BY and number.isdigit():
        return await _FOUND_BY[kind](work, int(number))
    committee = await work.units.by_code(COMMITTEE_CODE)
    return committee.id if committee is not None else None


async def _of_task(work: Work, number: int) -> UnitId:
    return (await work.tasks.get(TaskId(number))).unit


async def _of_class(work: Work, number: int) -> UnitId:
    return (await work.classes.get(ClassId(number))).committee


async def _of_activity(work: Work, number: int) -> UnitId:
    return (await work.activities.get(ActivityId(number))).unit


async def _of_ballot(work: Work, number: int) -> UnitId:
    return (await work.ballots.get(BallotId(number))).unit


async def _of_month(work: Work, number: int) -> UnitId:
    return (await work.reviews.get(ReviewId(number))).branch


async def _itself(_: Work, number: int) -> UnitId:
    return UnitId(number)


# What the subject of a row begins with → how its number leads to a unit.
_FOUND_BY: Mapping[str, Find] = {
    "task": _of_task,
    "class": _of_class,
    "activity": _of_activity,
    "ballot": _of_ballot,
    "silent": _of_month,
    "visit": _of_month,
    "pair": _itself,
    "union-year": _itself,
}
