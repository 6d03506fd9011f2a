"""Somebody goes away for work, stays longer, and comes back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.candidates import Candidate
from domain.errors import NotAllowed, Refusal
from domain.ids import CandidateId, PersonId, UnitId
from domain.meetings import Period
from domain.messages import CandidateCode, Message, choice, say
from domain.road.away import Absence, AbsenceChange, AbsencePart
from domain.roles import Action, Holder, Tree
from domain.units import UnitKind
from services.away import asking
from services.away.scope import known_within, on_the_road
from services.away.telling import tell_home, tell_host_over
from services.deadlines import clocks
from services.ports import Work
from services.settings import Settings

_GONE = ("away-told", "away-told-branch")
_BACK = ("away-back-told", "away-back-told-branch")


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """What is said of somebody who went away. The texts are tidied and checked before."""

    candidate: CandidateId
    since: date
    place: str
    returns: Period | None = None
    host: UnitId | None = None
    host_name: str | None = None


async def absence_of(work: Work, candidate: CandidateId, today: date) -> Absence | None:
    """Where this person is away today; None for somebody at home."""
    return (await away_among(work, [candidate], today)).get(candidate)


async def away_among(
    work: Work, candidates: Iterable[CandidateId], today: date
) -> Mapping[CandidateId, Absence]:
    """Who of these people is away today: for lists, counts and questions that differ for them."""
    running = await work.absences.running(list(candidates))
    return {one.candidate: one for one in running if one.runs_on(today)}


def expected(one: Absence | AbsenceChange) -> Message:
    """In which month they are expected, as part of a message."""
    if one.returns is None:
        return say("away-back-unknown")
    return say("away-back-in", month=one.returns.month, year=one.returns.year)


async def known_absence(work: Work, number: int, who: Holder, tree: Tree) -> Absence:
    """An absence of somebody of one's own. Raises NotAllowed."""
    try:
        found = await work.absences.get(number)
    except LookupError:
        raise NotAllowed from None
    await known_within(work, Action.AWAY, found.candidate, who, tree)
    return found


async def hosts_to_choose(work: Work, candidate: CandidateId, today: date) -> tuple[UnitId, ...]:
    """Branches of ours that can see to somebody away: all but their own, by name."""
    own = (await work.candidates.get(candidate)).branch
    every = await work.units.of_kind(UnitKind.BRANCH)
    return tuple(
        one.id
        for one in every
        if one.id != own and (one.closed_on is None or today < one.closed_on)
    )


async def record(
    work: Work, settings: Settings, going: Going, who: Holder, tree: Tree, now: datetime
) -> int:
    """Record that somebody went away; what is recorded already gives way. Returns its number.

    The mentor and who leads the branch hear of it, unless they said it. Raises NotAllowed, and
    Refusal for a day to come and for somebody who is not on the road any more.
    """
    person = await known_within(work, Action.AWAY, going.candidate, who, tree)
    refuse_off_the_road(person)
    today = settings.calendar.day_of(now)
    if going.since > today:
        raise Refusal("away-not-yet")
    if going.host is not None and going.host not in await hosts_to_choose(work, person.id, today):
        raise NotAllowed
    for before in await work.absences.running([person.id]):
        await _close(work, before, max(going.since, before.since), now, who.person.id)
        if before.host != going.host:
            await tell_host_over(work, before, now, today)
    number = await work.absences.add(
        person.id,
        since=going.since,
        place=going.place,
        returns=going.returns,
        host=going.host,
        host_name=going.host_name,
        by=who.person.id,
        at=now,
    )
    await _note(work, "away", person.id, who, now, absence=number)
    await asking.plan(work, settings, await work.absences.get(number), now)
    await asking.tell_host(work, settings, await work.absences.get(number), now)
    await clocks.replan(work, settings, person.id, now)
    ways = (choice("see-away", f"away-see:{number}"), choice("my-tasks", "mine"))
    await tell_home(work, person.id, _GONE, ways, who.person.id, now, today)
    return number


def refuse_off_the_road(person: Candidate) -> None:
    """Raise a Refusal for somebody who left the road or is official: nobody follows them."""
    if not on_the_road(person):
        ways = (choice("my-tasks", "mine"),)
        raise Refusal("transfer-over", choices=ways, code=CandidateCode(person.id))


async def expect(
    work: Work,
    settings: Settings,
    number: int,
    returns: Period | None,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Absence:
    """They are expected in another month. Raises NotAllowed, and Refusal for somebody back."""
    absence = await known_absence(work, number, who, tree)
    _refuse_over(absence)
    await work.absences.expect(number, returns, by=who.person.id, at=now)
    await _note(work, "away-longer", absence.candidate, who, now, absence=number)
    await work.agenda.drop_waiting_about(asking.back_subject(absence))
    await asking.plan(work, settings, await work.absences.get(number), now)
    await clocks.replan(work, settings, absence.candidate, now)
    return await work.absences.get(number)


async def back(
    work: Work,
    settings: Settings,
    candidate: CandidateId,
    who: Holder,
    tree: Tree,
    now: datetime,
) -> Absence:
    """They are home again, from today on; mentor, branch and host branch hear of it.

    Raises NotAllowed, and Refusal if they were not away.
    """
    person = await known_within(work, Action.AWAY, candidate, who, tree)
    running = await work.absences.running([person.id])
    if not running:
        mine = (choice("my-tasks", "mine"),)
        raise Refusal("away-not-recorded", choices=mine, code=CandidateCode(person.id))
    today = settings.calendar.day_of(now)
    for one in running:
        await _close(work, one, max(today, one.since), now, who.person.id)
        await tell_host_over(work, one, now, today)
    await _note(work, "back", person.id, who, now, absence=running[-1].id)
    await clocks.replan(work, settings, person.id, now)
    ways = (choice("see-card", f"card:{person.id}"), choice("my-tasks", "mine"))
    await tell_home(work, person.id, _BACK, ways, who.person.id, now, today)
    return running[-1]


async def end_all(
    work: Work, candidate: CandidateId, on: date, now: datetime, today: date
) -> None:
    """Whoever moves to another branch, or leaves the road, is away from the former one no more."""
    for one in await work.absences.running([candidate]):
        await _close(work, one, max(on, one.since), now)
        await tell_host_over(work, one, now, today)


async def resume_all(
    work: Work, settings: Settings, candidate: CandidateId, ended_at: datetime, now: datetime
) -> None:
    """What ended at this moment did not: they are away still, and the host sees to them again."""
    for one in await work.absences.of(candidate):
        changes = await work.absences.changes(one.id)
        if any(each.what is AbsencePart.END and each.at == ended_at for each in changes):
            await work.absences.end(one.id, None, by=None, at=now)
            await asking.tell_host(work, settings, one, now)


async def _close(
    work: Work, absence: Absence, on: date, now: datetime, by: PersonId | None = None
) -> None:
    await work.absences.end(absence.id, on, by=by, at=now)
    await work.agenda.drop_waiting_about(asking.back_subject(absence))
    await work.agenda.drop_waiting_about(asking.host_subject(absence))


def _refuse_over(absence: Absence) -> None:
    if absence.ended_on is not None:
        ways = (choice("my-tasks", "mine"),)
        code = CandidateCode(absence.candidate)
        raise Refusal("away-not-recorded", choices=ways, code=code)


async def _note(
    work: Work, action: str, candidate: CandidateId, who: Holder, now: datetime, absence: int
) -> None:
    subject = f"candidate:{candidate}"
    await work.journal.note(action, subject, at=now, actor=who.person.id, absence=absence)
