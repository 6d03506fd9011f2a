"""Targets said from January on: to whoever leads a unit with one, and to those above it.

In January every unit with a target hears how it stands; in the first month of the other quarters
only where it is not reached yet. A unit without a target hears nothing.
"""

from datetime import date, datetime

from domain.cycle import Step, once_key
from domain.ids import PersonId, UnitId
from domain.meetings import Period
from domain.messages import Choice, Message, UnitRef, choice, say
from domain.units import Role, Unit, UnitKind
from services.identity import leading, with_role_in
from services.monthly.spoken import Spoken
from services.organisations.organisations import speakers
from services.plans import plan_words
from services.plans.among import FINDERS
from services.plans.standing import committee_plan, ground, plan_of
from services.plans.walkers import ways_of
from services.ports import AgendaRow, Work
from services.settings import Settings

_QUARTERS = frozenset({1, 4, 7, 10})
_JANUARY = 1


async def keep_forecasts(work: Work, settings: Settings, now: datetime) -> None:
    """Once a day: in a quarter's first month, have every unit with a target hear of it once."""
    calendar = settings.calendar
    today = calendar.day_of(now)
    if today.month not in _QUARTERS:
        return
    period = Period.of(today)
    day = date(today.year, today.month, settings.targets.say_on)
    at = max(calendar.begin(calendar.ordinary_day_after(day)), calendar.next_decent(now))
    void = calendar.midnight_after(
        calendar.begin(date(today.year, today.month, period.last_day()))
    )
    units = dict.fromkeys(one.unit for one in await work.targets.of_year(today.year))
    for unit in units if at < void else ():
        key = once_key(f"unit-{unit}", period, Step.FORECAST)
        await work.agenda.add(
            key, unit=unit, period=period, step=Step.FORECAST, at=at, void_after=void
        )


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Who leads the unit and who is in charge of it; of a committee, its officers."""
    if row.unit is None:
        return ()
    kind = (await work.units.get(row.unit)).kind
    if kind is UnitKind.COMMITTEE:
        return await with_role_in(work, Role.OFFICER, row.unit, today)
    if kind in FINDERS:
        return await speakers(work, row.unit, today)
    charge = await with_role_in(work, Role.MEMBER_IN_CHARGE, row.unit, today)
    return tuple(dict.fromkeys((*await leading(work, row.unit, today), *charge)))


async def speak(
    work: Work,
    settings: Settings,
    row: AgendaRow,
    reader: PersonId,  # noqa: ARG001 - the same words for whoever answers for the unit
    now: datetime,
) -> Spoken | None:
    """How the unit stands; nothing without a target, nor once reached, but in January."""
    if row.unit is None or row.period is None:
        return None
    today = settings.calendar.day_of(now)
    year = row.period.year
    unit = await work.units.get(row.unit)
    words = await _words(work, settings, unit, year, today, january=row.period.month == _JANUARY)
    if words is None:
        return None
    message, done, total = words
    kind = "finder" if unit.kind in FINDERS else "unit"
    return Spoken(
        message=message,
        brief=say(
            f"forecast-brief-{kind}", year=year, unit=UnitRef(unit.id), done=done, total=total
        ),
        choices=_ways(unit),
    )


async def _words(
    work: Work, settings: Settings, unit: Unit, year: int, today: date, *, january: bool
) -> tuple[Message, int, int] | None:
    tree = await work.units.tree()
    only = [unit.id] if unit.kind is UnitKind.BRANCH else None
    base = await ground(work, settings, year, today, only)
    total = base.targets.get(unit.id)
    if unit.kind is UnitKind.COMMITTEE:
        whole = await committee_plan(work, settings, unit, tree, base)
        found, lines = whole.forecast, plan_words.committee_lines(whole)
    else:
        plan = await plan_of(work, settings, unit, tree, base)
        found, lines = plan.forecast, plan_words.short_lines(plan)
    if not total or (found.reached and not january):
        return None
    named = () if found.reached else (_named(settings, unit, today),)
    message = say(
        "forecast",
        year=year,
        unit=UnitRef(unit.id),
        lines=(*lines, *named),
        why=_why(unit),
    )
    return message, found.done, total


def _why(unit: Unit) -> Message:
    if unit.kind is UnitKind.COMMITTEE:
        return say("forecast-why-committee")
    return say("forecast-why", unit=UnitRef(unit.id))


def _named(settings: Settings, unit: Unit, today: date) -> Message:
    ways = ways_of(settings, today)
    return plan_words.name_by(ways, today, grassroots=unit.grassroots is not None)


def _ways(unit: Unit) -> tuple[Choice, ...]:
    own: UnitId = unit.id
    return (choice("see-target", f"target-of:{own}"), choice("my-tasks", "mine"))
