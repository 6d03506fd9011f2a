"""Before Tết and other days on which people come home: who is away, and who is expected.

Source: voice.md X7. Once for each such day, to who leads the branch and who leads the youth
chapters of its village; where nobody is away, nothing is said.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from domain.candidates import Candidate
from domain.cycle import Step
from domain.ids import PersonId, UnitId
from domain.messages import Argument, Code, UnitRef, choice, say
from domain.road.away import Absence, HomeDay, home_days
from domain.units import Association, UnitKind
from services.away.absences import away_among
from services.monthly.listening import leaders, listening
from services.monthly.spoken import Spoken
from services.organisations.organisations import speakers
from services.ports import Work
from services.settings import Settings

SUBJECT = "home"
_PLANNED_AHEAD = 3  # days beyond those before the day, so that a weekend of rest loses nothing


async def plan(work: Work, settings: Settings, now: datetime) -> None:
    """Once a day: a row for each unit with somebody away, for each day of coming home ahead."""
    away = settings.away
    today = settings.calendar.day_of(now)
    coming = home_days(today, away.tet, away.home_days, away.home_before + _PLANNED_AHEAD)
    if not coming:
        return
    running = [one.candidate for one in await work.absences.every_running()]
    units = _units_of(await work.candidates.many(running), await _youth(work))
    for one in coming:
        for unit in sorted(units):
            await _add(work, settings, unit, one, now)


async def _youth(work: Work) -> frozenset[UnitId]:
    chapters = await work.units.of_kind(UnitKind.CHAPTER)
    return frozenset(one.id for one in chapters if one.association is Association.YOUTH)


def _units_of(people: Iterable[Candidate], youth: frozenset[UnitId]) -> set[UnitId]:
    units: set[UnitId] = set()
    for one in people:
        units.add(one.branch)
        if one.chapter is not None and one.chapter in youth:
            units.add(one.chapter)
    return units


async def _add(work: Work, settings: Settings, unit: UnitId, home: HomeDay, now: datetime) -> None:
    calendar = settings.calendar
    wanted = home.day - timedelta(days=settings.away.home_before)
    at = calendar.begin(calendar.ordinary_day_before(wanted))
    key = f"{SUBJECT}:{unit}:{home.day.isoformat()}"
    await work.agenda.add(
        key,
        step=Step.HOME,
        at=max(at, calendar.next_decent(now)) if at < now else at,
        void_after=calendar.begin(home.day),
        subject=key,
    )


def unit_in(rest: str) -> UnitId:
    """The unit in what follows SUBJECT in a row's subject."""
    return UnitId(int(rest.partition(":")[0]))


async def readers(work: Work, unit: UnitId, today: date) -> tuple[PersonId, ...]:
    """Who leads the branch, or speaks for the chapter, and can be written to."""
    kind = (await work.units.get(unit)).kind
    found = (
        await leaders(work, unit, today)
        if kind is UnitKind.BRANCH
        else await speakers(work, unit, today)
    )
    people = await work.people.many(found)
    return tuple(one.id for one in people if listening(one, today))


async def people_away(work: Work, unit: UnitId, today: date) -> tuple[Absence, ...]:
    """Those of a branch, or of a chapter, who are away today, by code."""
    people = (
        *await work.candidates.in_branches([unit]),
        *await work.candidates.of_chapters([unit]),
    )
    away = await away_among(work, [one.id for one in people if one.shown], today)
    return tuple(away[one.id] for one in people if one.id in away)


async def words(work: Work, settings: Settings, subject: str, now: datetime) -> Spoken | None:
    """How many are away and how many are expected; None where nobody is away."""
    _, number, iso = subject.split(":")
    unit, day = UnitId(int(number)), date.fromisoformat(iso)
    away = await people_away(work, unit, settings.calendar.day_of(now))
    if not away:
        return None
    tet = day in settings.away.tet
    numbers: dict[str, Argument] = {
        "day": day,
        "unit": UnitRef(unit),
        "n": len(away),
        "expected": sum(one.back_by(day) for one in away),
        "word": Code("DA VE"),
    }
    message = say("home-round-tet" if tet else "home-round", **numbers)
    brief = say("home-brief", day=day, n=len(away), unit=UnitRef(unit))
    return Spoken(message=message, brief=brief, choices=(choice("see-away-all", "away"),))
