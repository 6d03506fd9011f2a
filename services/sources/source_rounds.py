"""A round of sorting sources: opened by the officer or by the calendar, asked once, closed."""

from datetime import date, datetime, timedelta

from domain.cycle import Step
from domain.errors import NotAllowed, Refusal
from domain.ids import PersonId, SourceRoundId, UnitId
from domain.meetings import Period
from domain.messages import choice, say
from domain.roles import Action, Holder, Tree
from domain.sources import SourceRound, reminder_day, yearly_due
from domain.units import Unit
from services.identity import officers, require
from services.ports import Work
from services.settings import Settings
from services.sources.sources import asked_in, committees, open_in, standing

LONGEST_DAYS = 180
REMINDER = ":again"


async def run_by(work: Work, who: Holder, tree: Tree) -> tuple[Unit, ...]:
    """The committees whose rounds this person opens and closes."""
    found = [one for one in await committees(work) if _runs(who, tree, one.id)]
    return tuple(found)


def _runs(who: Holder, tree: Tree, committee: UnitId) -> bool:
    try:
        require(Action.SOURCES_ROUND, who, tree, committee)
    except NotAllowed:
        return False
    return True


async def open_round(
    work: Work,
    settings: Settings,
    who: Holder,
    tree: Tree,
    committee: UnitId,
    closes_on: date,
    now: datetime,
) -> SourceRound:
    """Open a round and have every unit asked.

    Raises NotAllowed, and Refusal where one is open or the closing day does not fit.
    """
    require(Action.SOURCES_ROUND, who, tree, committee)
    today = settings.calendar.day_of(now)
    already = await open_in(work, committee, today)
    if already is not None:
        raise Refusal("sources-already-open", day=already.closes_on)
    if not today < closes_on <= today + timedelta(days=LONGEST_DAYS):
        raise Refusal("sources-day-unfit", n=LONGEST_DAYS)
    return await _open(work, settings, committee, who.person.id, closes_on, now)


async def _open(
    work: Work,
    settings: Settings,
    committee: UnitId,
    by: PersonId | None,
    closes_on: date,
    now: datetime,
) -> SourceRound:
    made = await work.sources.open_round(committee, at=now, by=by, closes_on=closes_on)
    subject = f"round:{made}"
    await work.journal.note("sources-opened", subject, at=now, actor=by, committee=committee)
    tree = await work.units.tree()
    for unit in await asked_in(work, committee, tree):
        await _plan(work, settings, unit.id, made, closes_on, now)
    return await work.sources.round(made)


async def _plan(
    work: Work,
    settings: Settings,
    unit: UnitId,
    number: SourceRoundId,
    closes_on: date,
    now: datetime,
) -> None:
    """One row to ask this unit, and one to ask again if it has not answered by then."""
    calendar = settings.calendar
    key = f"unit-{unit}:{number}:{Step.ROUND}"
    opens = calendar.next_decent(now)
    rows = {key: opens}
    again = reminder_day(
        calendar.day_of(opens),
        closes_on,
        settings.sources.remind_before,
        settings.cycle.answer_days,
    )
    if again is not None:
        rows[key + REMINDER] = calendar.begin(calendar.ordinary_day_before(again))
    for once_key, at in rows.items():
        await work.agenda.add(
            once_key,
            unit=unit,
            period=Period.of(calendar.local(now)),
            step=Step.ROUND,
            at=at,
            void_after=calendar.midnight_after(calendar.begin(closes_on)),
        )


async def close_round(
    work: Work, who: Holder, tree: Tree, number: SourceRoundId, now: datetime
) -> SourceRound:
    """Close a round before its day. Raises NotAllowed, and Refusal if it is closed already."""
    try:
        current = await work.sources.round(number)
    except LookupError:
        raise NotAllowed from None
    require(Action.SOURCES_ROUND, who, tree, current.committee)
    if not await work.sources.close_round(number, now):
        raise Refusal("sources-closed-already")
    await work.journal.note("sources-closed", f"round:{number}", at=now, actor=who.person.id)
    return await work.sources.round(number)


async def keep_rounds(work: Work, settings: Settings, now: datetime) -> None:
    """Once a day: close what has reached its day, open what the calendar opens; tell officers."""
    today = settings.calendar.day_of(now)
    for committee in await committees(work):
        await _close_what_ended(work, committee.id, today, now)
        await _open_yearly(work, settings, committee.id, today, now)


async def _close_what_ended(work: Work, committee: UnitId, today: date, now: datetime) -> None:
    newest = await work.sources.newest(committee)
    if newest is None or newest.closed_at is not None or newest.takes_counts(today):
        return
    await work.sources.close_round(newest.id, now)
    await work.journal.note("sources-closed", f"round:{newest.id}", at=now, actor=None)
    shown = await standing(work, newest, await work.units.tree())
    message = say(
        "sources-ended",
        day=newest.closes_on,
        answered=shown.answered,
        asked=len(shown.lines),
        introduce=shown.sum.introduce,
        care=shown.sum.more_care,
        away=shown.sum.away,
    )
    for officer in await officers(work, committee, today):
        await work.outbox.to_person(
            officer, message, [choice("sources-see", f"sources-see:{newest.id}")], at=now
        )


async def _open_yearly(
    work: Work, settings: Settings, committee: UnitId, today: date, now: datetime
) -> None:
    """Open this year's round once, unless one is open already."""
    if settings.sources.yearly_on is None:
        return
    wanted = yearly_due(today, *settings.sources.yearly_on)
    if wanted is None or not await work.once.first(f"sources:{committee}:{wanted.year}", now):
        return
    if await open_in(work, committee, today) is not None:
        return
    closes_on = today + timedelta(days=settings.sources.round_days)
    made = await _open(work, settings, committee, None, closes_on, now)
    asked = await asked_in(work, committee, await work.units.tree())
    message = say("sources-opened-yearly", day=closes_on, asked=len(asked))
    for officer in await officers(work, committee, today):
        await work.outbox.to_person(
            officer, message, [choice("sources-see", f"sources-see:{made.id}")], at=now
        )
