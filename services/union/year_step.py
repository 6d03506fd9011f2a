"""The youth union's own year, and who nears the end of its age: said once to each who leads.

Planned once a day by once-keys. The age is in the rulebook (union_oldest) and not confirmed: the
words say so.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from domain.candidates import Candidate
from domain.cycle import Step
from domain.ids import ActivityId, CandidateId, PersonId, UnitId
from domain.messages import Argument, CandidateRef, Term, UnitRef, choice, say
from domain.union import UnionEvent, YearlyStep, end_of_age, nearing_counts, next_on, warning_day
from domain.units import Association, Unit, UnitKind
from services.activities import after_step
from services.identity import leading
from services.monthly.listening import listening
from services.monthly.spoken import Spoken
from services.organisations.organisations import speakers
from services.ports import AgendaRow, Work
from services.settings import Settings
from services.union.proposing import body_of

YEAR, AGE = "union-year", "union-age"
_PLANNED_AHEAD = 3  # days, so that a holiday or an outage loses nothing
_AGE_VOID_DAYS = 14
_RULE = "union_oldest"


async def plan(work: Work, settings: Settings, now: datetime) -> None:
    """Once a day: the days of the year that come near, and the warnings of age."""
    units = await _youth(work)
    for step in settings.union.yearly:
        await _plan_step(work, settings, step, units, now)
    await _plan_ages(work, settings, frozenset(one.id for one in units), now)


async def _youth(work: Work) -> tuple[Unit, ...]:
    kinds = (UnitKind.ORGANISATION, UnitKind.CHAPTER)
    found = [one for kind in kinds for one in await work.units.of_kind(kind)]
    return tuple(one for one in found if one.association is Association.YOUTH)


async def _plan_step(
    work: Work, settings: Settings, step: YearlyStep, units: tuple[Unit, ...], now: datetime
) -> None:
    calendar, lead = settings.calendar, settings.union.lead_days
    today = calendar.day_of(now)
    day = next_on(step, today)
    if (day - today).days > lead + _PLANNED_AHEAD:
        return
    at = calendar.begin(calendar.ordinary_day_before(day - timedelta(days=lead)))
    for unit in units:
        key = f"{YEAR}:{unit.id}:{step.event}:{day.isoformat()}"
        void = calendar.midnight_after(calendar.begin(day))
        await work.agenda.add(key, step=Step.UNION, at=at, void_after=void, subject=key)


async def _plan_ages(
    work: Work, settings: Settings, units: frozenset[UnitId], now: datetime
) -> None:
    calendar = settings.calendar
    today = calendar.day_of(now)
    rules = settings.rulebook.at(today)
    if not rules.uses(_RULE):
        return
    months, distances = rules.number(_RULE), rules[_RULE].warn
    for one in await _of_the_union(work, sorted(units)):
        end = end_of_age(one.birth, months) if nearing_counts(one) else None
        due = warning_day(end.on, distances, today) if end is not None else None
        if end is None or due is None or due[1] > today + timedelta(days=_PLANNED_AHEAD):
            continue
        at = calendar.begin(calendar.ordinary_day_after(due[1]))
        key = f"{AGE}:{one.id}:{end.on.isoformat()}:{due[0]}"
        void = min(at + timedelta(days=_AGE_VOID_DAYS), calendar.begin(end.on))
        if at < void:
            await work.agenda.add(
                key, step=Step.UNION, at=at, void_after=void, subject=key, candidate=one.id
            )


async def _of_the_union(work: Work, units: Sequence[UnitId]) -> tuple[Candidate, ...]:
    """Whoever is of a chapter of the union, and whom it put forward who is of no chapter."""
    members = await work.candidates.of_chapters(units)
    put_forward = {one.candidate for one in await work.nominations.made_for(units)}
    others = await work.candidates.many(sorted(put_forward - {one.id for one in members}))
    return (*members, *(one for one in others if one.chapter is None))


async def _unit_of(work: Work, candidate: Candidate) -> UnitId | None:
    """The chapter, or the unit that put forward somebody of none; None outside the union."""
    made = [] if candidate.chapter else await work.nominations.of(candidate.id)
    units = [candidate.chapter, *(one.unit for one in made)]
    for unit in units:
        if unit is not None:
            found = await work.units.get(unit)
            if found.association is Association.YOUTH:
                return unit
    return None


def _parts(row: AgendaRow) -> tuple[str, list[str]]:
    kind, *rest = (row.subject or "").split(":")
    return kind, rest


async def readers(work: Work, row: AgendaRow, today: date) -> tuple[PersonId, ...]:
    """Who leads the unit; of an age also who leads the commune's union and the branch."""
    kind, rest = _parts(row)
    if kind == after_step.SUBJECT:
        return await after_step.readers(work, ActivityId(int(rest[0])), today)
    if kind == YEAR:
        return await speakers(work, UnitId(int(rest[0])), today)
    candidate = await work.candidates.get(CandidateId(int(rest[0])))
    found = [*await leading(work, candidate.branch, today)]
    unit = await _unit_of(work, candidate)
    if unit is not None:
        found += await speakers(work, unit, today)
        body = await body_of(work, unit)
        found += await speakers(work, body, today) if body is not None else ()
    people = await work.people.many(sorted(set(found)))
    return tuple(one.id for one in people if listening(one, today))


async def speak(
    work: Work,
    settings: Settings,
    row: AgendaRow,
    reader: PersonId,  # noqa: ARG001 - the same words for whoever leads
    now: datetime,
) -> Spoken | None:
    """The words as things stand now; None where nothing is left to say."""
    kind, rest = _parts(row)
    if kind == after_step.SUBJECT:
        return await after_step.speak(work, ActivityId(int(rest[0])), now)
    if kind == YEAR:
        return _of_the_year(UnitId(int(rest[0])), UnionEvent(rest[1]), date.fromisoformat(rest[2]))
    return await _of_age(work, settings, CandidateId(int(rest[0])), rest[1], now)


def _of_the_year(unit: UnitId, event: UnionEvent, day: date) -> Spoken:
    what = Term(f"union-event-{event.value}")
    where = UnitRef(unit)
    return Spoken(
        message=say("union-year", what=what, day=day, unit=where),
        brief=say("union-year-brief", what=what, day=day),
        choices=(choice("want-to-nominate", "nominate"), choice("my-tasks", "mine")),
    )


async def _of_age(
    work: Work, settings: Settings, number: CandidateId, planned: str, now: datetime
) -> Spoken | None:
    candidate = await work.candidates.get(number)
    today = settings.calendar.day_of(now)
    rules = settings.rulebook.at(today)
    if not rules.uses(_RULE) or not await _still(work, candidate):
        return None
    end = end_of_age(candidate.birth, rules.number(_RULE))
    if end is None or end.on.isoformat() != planned or end.on < today:
        return None
    known: dict[str, Argument] = {"candidate": CandidateRef(number), "day": end.on}
    unsure = () if rules[_RULE].confirmed else say("union-age-unsure")
    message = say(
        "union-age",
        days=(end.on - today).days,
        months=rules.number(_RULE),
        known=Term(f"union-age-known-{end.known.value}"),
        unsure=unsure,
        **known,
    )
    ways = (choice("see-card", f"card:{number}"), choice("my-tasks", "mine"))
    return Spoken(
        message=message, brief=say("union-age-brief", **known), choices=ways, candidate=number
    )


async def _still(work: Work, candidate: Candidate) -> bool:
    """Whether the person is still of the union and on the way to admission."""
    return nearing_counts(candidate) and await _unit_of(work, candidate) is not None
