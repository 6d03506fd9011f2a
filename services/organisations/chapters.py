"""An organisation's own month: its count of outstanding members, who may give it, who sees it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.chapters import ChapterAnswer, ChapterCounts, ChapterMonth, add_up, takes_answer
from domain.errors import NotAllowed, Refusal
from domain.ids import UnitId
from domain.meetings import Period
from domain.messages import choice
from domain.roles import Action, Holder, Tree
from domain.units import Unit
from services.identity import require
from services.organisations.organisations import stands_in
from services.ports import Work
from services.settings import Settings

SHOWN = 6  # months looked back on


async def month_counts(work: Work, units: Sequence[UnitId], period: Period) -> ChapterCounts:
    """What these organisations answered for a month, in sums; counts only."""
    return add_up(units, await work.chapter_months.of(units, period))


async def keep_month(
    work: Work,
    unit: UnitId,
    period: Period,
    excellent: int | None,
    who: Holder,
    now: datetime,
    today: date,
) -> ChapterMonth:
    """Keep what an organisation found; None: it has not met. A second answer replaces the first.

    Raises NotAllowed unless this person speaks for it today, Refusal for a month gone by.
    """
    await require_open(work, unit, period, who, today)
    answer = ChapterAnswer.NOT_MET if excellent is None else ChapterAnswer.COUNTED
    before = await work.chapter_months.get(unit, period)
    made = ChapterMonth(
        unit=unit, period=period, answer=answer, excellent=excellent, by=who.person.id, at=now
    )
    await work.chapter_months.keep(made)
    await work.journal.note(
        "chapter-counted" if before is None else "chapter-amended",
        f"unit:{unit}",
        at=now,
        actor=who.person.id,
        period=str(period),
        answer=answer.value,
        excellent=excellent,
        standing_in=int(await stands_in(work, who.person.id, unit, today)) or None,
    )
    return made


async def require_open(
    work: Work, unit: UnitId, period: Period, who: Holder, today: date
) -> ChapterMonth | None:
    """What is on record of a month that this person may answer for. Raises NotAllowed, Refusal."""
    if unit not in who.speaks_for:
        raise NotAllowed
    months = await work.chapter_months.newest(unit, 1)
    newest = months[0].period if months else None
    if not takes_answer(period, Period.of(today), newest):
        ways = (choice("chapters", "chapters"), choice("my-tasks", "mine"))
        raise Refusal("chapter-month-over", choices=ways, month=period.month)
    return await work.chapter_months.get(unit, period)


@dataclass(frozen=True, slots=True)
class Looked:
    """One month on the page of an organisation; `instead`: somebody answered on its behalf."""

    period: Period
    month: ChapterMonth | None
    instead: bool = False


async def looked_back(
    work: Work, settings: Settings, unit: UnitId, who: Holder, tree: Tree, now: datetime
) -> tuple[Looked, ...]:
    """This month and those on record before it, the newest first. Raises NotAllowed."""
    calendar = settings.calendar
    require(Action.FOLLOW, who, tree, unit)
    kept = await work.chapter_months.newest(unit, SHOWN)
    found = []
    this_month = Period.of(calendar.day_of(now))
    if all(one.period != this_month for one in kept):
        found.append(Looked(this_month, None))
    for one in kept:
        instead = await stands_in(work, one.by, unit, calendar.day_of(one.at))
        found.append(Looked(one.period, one, instead))
    return tuple(sorted(found, key=lambda one: one.period, reverse=True)[:SHOWN])


async def led_by(work: Work, who: Holder) -> tuple[Unit, ...]:
    """The chapters and organisations that this person speaks for today, by name."""
    units = [await work.units.get(unit) for unit in who.speaks_for]
    return tuple(sorted(units, key=lambda one: (one.name, one.id)))


async def with_chapters(
    work: Work, unit: UnitId, period: Period, who: Holder, tree: Tree
) -> tuple[tuple[Unit, ...], Mapping[UnitId, ChapterMonth]]:
    """An organisation's chapters by name, and what each answered for a month.

    The organisation itself stands first if it meets as well, or answered. Raises NotAllowed.
    """
    require(Action.FOLLOW, who, tree, unit)
    under = [await work.units.get(one) for one in tree.below(unit) if one != unit]
    units = tuple(sorted(under, key=lambda one: (one.name, one.id)))
    found = await work.chapter_months.of([unit, *(one.id for one in units)], period)
    kept = {one.unit: one for one in found}
    if unit in kept or await work.meetings.plan(unit) is not None:
        units = (await work.units.get(unit), *units)
    return units, kept
