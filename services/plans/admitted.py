"""Who was admitted where, and whom organisations put forward: what targets are held against."""

from collections.abc import Sequence
from datetime import date, datetime, time

from domain.calendar import Calendar
from domain.ids import CandidateId, UnitId
from domain.plans.targets import Counted, once_each
from domain.road.events import Milestone
from domain.transfers import Transfer, branch_on
from services.ports import Work


async def happened(work: Work, kind: Milestone, first: int, last: int) -> tuple[Counted, ...]:
    """Everybody to whom this happened in these years, each in the branch they were in that day.

    The one place that decides to which branch an event belongs: who moved on, or whose branch was
    merged, still counts where it happened (domain.transfers.branch_on).
    """
    found = once_each(await work.progress.happened(kind, date(first, 1, 1), date(last + 1, 1, 1)))
    moved: dict[CandidateId, list[Transfer]] = {}
    for transfer in await work.transfers.of_many([one.candidate for one in found]):
        moved.setdefault(transfer.candidate, []).append(transfer)
    return tuple(
        Counted(one.candidate, one.on, branch_on(moved.get(one.candidate, ()), one.unit, one.on))
        for one in found
    )


async def admitted(work: Work, first: int, last: int) -> tuple[Counted, ...]:
    """Everybody whose ceremony was held in these years."""
    return await happened(work, Milestone.CEREMONY, first, last)


async def decided(work: Work, first: int, last: int) -> tuple[Counted, ...]:
    """Everybody on whose admission was decided in these years, held ceremony or not."""
    return await happened(work, Milestone.DECISION_SIGNED, first, last)


async def put_forward(
    work: Work, calendar: Calendar, units: Sequence[UnitId], first: int, last: int
) -> tuple[Counted, ...]:
    """Whom these organisations put forward in these years and a branch received, each once."""
    if not units:
        return ()
    since, until = _new_year(first, calendar), _new_year(last + 1, calendar)
    found = await work.progress.put_forward(units, since, until)
    return once_each(Counted(one, calendar.day_of(at), unit) for one, unit, at in found)


def _new_year(year: int, calendar: Calendar) -> datetime:
    return calendar.at(date(year, 1, 1), time())
